package io.github.schemamaven.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.lint.Finding;
import io.github.schemamaven.lint.LintResult;
import io.github.schemamaven.lint.TestMigrations;
import io.github.schemamaven.migration.TransactionMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the cases of each rule, {@code src/test/resources/lint/<rule>/{flagged,clean}.sql}. A file holds cases, each from
 * a line {@code -- case: <title>} on; a line {@code -- migration} (or {@code -- migration none}, without a transaction)
 * parts what was there before from the migration that is linted. A line {@code -- finding: <text>} stands above each
 * statement that the rule finds, once for each finding, with a part of the message.
 */
@ExtendWith(TestDevServer.class)
class RuleCasesTest {
    private static final Path CASES = Path.of("src/test/resources/lint");
    private static final Pattern CASE = Pattern.compile("(?m)^-- case: (.*)\n");
    private static final Pattern MIGRATION = Pattern.compile("(?m)^-- migration( none)?\n");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicNode> everyCaseGivesItsFindings(DevServer server) {
        return Rules.all().stream()
                .filter(rule -> !(rule instanceof Check))
                .map(rule -> dynamicContainer(
                        rule.name(),
                        Stream.concat(
                                cases(rule, "flagged.sql").map(each -> each.test(rule, server, folder)),
                                cases(rule, "clean.sql").map(each -> each.test(rule, server, folder)))));
    }

    private static Stream<Case> cases(Rule rule, String name) {
        Path file = CASES.resolve(rule.name()).resolve(name);
        try {
            List<String> parts = new ArrayList<>(List.of(CASE.split(Files.readString(file), -1)));
            Matcher titles = CASE.matcher(Files.readString(file));
            List<Case> found = new ArrayList<>();
            for (int i = 1; titles.find(); i++) {
                found.add(Case.read(name + ": " + titles.group(1), parts.get(i)));
            }
            assertThat(found).as(file + " holds cases").isNotEmpty();
            assertThat(found)
                    .allSatisfy(each -> assertThat(each.expected().isEmpty()).isEqualTo(name.equals("clean.sql")));
            return found.stream();
        } catch (IOException e) {
            throw new AssertionError("rule '" + rule.name() + "' has no cases in " + file, e);
        }
    }

    private record Case(String title, String before, String migration, TransactionMode mode, List<String> expected) {
        static Case read(String title, String text) {
            Matcher line = MIGRATION.matcher(text);
            assertThat(line.find()).as(title + " has a line '-- migration'").isTrue();
            String migration = text.substring(line.end());
            return new Case(
                    title,
                    text.substring(0, line.start()),
                    migration,
                    line.group(1) == null ? TransactionMode.TRANSACTION : TransactionMode.NONE,
                    expected(migration));
        }

        /** Returns {@code <statement's first line>: <text>} for each marker. */
        private static List<String> expected(String migration) {
            List<String> expected = new ArrayList<>();
            List<String> waiting = new ArrayList<>();
            for (String line : migration.split("\n", -1)) {
                if (line.startsWith("-- finding: ")) {
                    waiting.add(line.substring("-- finding: ".length()));
                } else {
                    waiting.forEach(text -> expected.add(line + ": " + text));
                    waiting.clear();
                }
            }
            return expected;
        }

        DynamicNode test(Rule rule, DevServer server, Path folder) {
            return dynamicTest(title, () -> {
                LintResult result = new TestMigrations(Files.createTempDirectory(folder, "case"))
                        .add("before", before)
                        .add("linted", migration, mode)
                        .lint(server);
                assertThat(result.findings())
                        .as("what fails")
                        .noneMatch(finding -> finding.rule().equals(Check.MIGRATION_FAILS.name()));
                List<Finding> findings = result.findings().stream()
                        .filter(finding -> finding.rule().equals(rule.name())
                                && finding.location().file().contains("linted"))
                        .toList();
                assertThat(findings)
                        .extracting(finding -> firstLine(finding) + ": " + finding.message())
                        .hasSameSizeAs(expected)
                        .zipSatisfy(
                                expected,
                                (found, text) -> assertThat(found)
                                        .startsWith(text.substring(0, text.indexOf(": "))
                                                .replaceFirst(";$", ""))
                                        .contains(text.substring(text.indexOf(": ") + 2)));
            });
        }

        private static String firstLine(Finding finding) {
            return finding.statement().orElseThrow().lines().findFirst().orElseThrow();
        }
    }
}
