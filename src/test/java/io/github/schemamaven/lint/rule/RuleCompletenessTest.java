package io.github.schemamaven.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule is a class, a line in {@link Rules}, a page, and its cases. */
class RuleCompletenessTest {
    private static final Path PAGES = Path.of("docs/rules");

    @Test
    void everyRuleClassHasItsLineInTheRegistry() throws IOException {
        List<Class<?>> registered =
                Rules.all().stream().<Class<?>>map(Object::getClass).distinct().toList();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/io/github/schemamaven/lint/rule"))) {
            List<Class<?>> rules = sources.map(
                            source -> source.getFileName().toString().replaceFirst("\\.java$", ""))
                    .filter(name -> !name.equals("package-info"))
                    .<Class<?>>map(RuleCompletenessTest::load)
                    .filter(type -> Rule.class.isAssignableFrom(type) && !type.isInterface())
                    .toList();
            assertThat(registered).containsExactlyInAnyOrderElementsOf(rules);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(RuleCompletenessTest.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void namesAreHyphenatedAndUnique() {
        assertThat(Rules.all())
                .extracting(Rule::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void everyRuleHasItsPageAndEveryPageItsRule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(Rules.all().stream()
                            .map(rule -> rule.name() + ".md")
                            .toList());
        }
    }

    @Test
    void everyPageHasTheSameShapeAndIsListed() throws IOException {
        String list = Files.readString(PAGES.resolve("README.md"));
        for (Rule rule : Rules.all()) {
            String page = Files.readString(PAGES.resolve(rule.name() + ".md"));
            assertThat(page)
                    .as(rule.name())
                    .startsWith("# " + rule.name() + "\n\n" + rule.summary() + ". Severity: **"
                            + rule.severity().label() + "**.\n")
                    .contains("\n## Problem\n", "\n## Instead\n");
            assertThat(list).contains("[" + rule.name() + "](" + rule.name() + ".md)");
        }
    }

    @Test
    void everyRuleAboutStatementsHasItsCases() throws IOException {
        List<String> expected = Rules.all().stream()
                .filter(rule -> !(rule instanceof Check))
                .map(Rule::name)
                .toList();
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/lint"))) {
            assertThat(folders.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        for (String rule : expected) {
            assertThat(Path.of("src/test/resources/lint", rule, "flagged.sql")).isNotEmptyFile();
            assertThat(Path.of("src/test/resources/lint", rule, "clean.sql")).isNotEmptyFile();
        }
    }
}
