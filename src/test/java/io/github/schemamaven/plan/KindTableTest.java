package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Alteration;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.kind.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The table of kinds in {@code docs/coverage.md} says what the code does: it is made from the compiled classes of the
 * kinds. {@code -Dschema.test.update=true} writes it anew.
 */
class KindTableTest {
    private static final Path PAGE = Path.of("docs/coverage.md");
    private static final String BEGIN = "<!-- kinds: made by KindTableTest -->\n";
    private static final String END = "<!-- end of kinds -->\n";
    private static final JavaClasses KINDS = new ClassFileImporter().importPackagesOf(Kind.class);

    @Test
    void thePageHasTheTableThatTheCodeGives() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (Boolean.getBoolean("schema.test.update")) {
            page = page.substring(0, begin) + table() + page.substring(end);
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
            end = page.indexOf(END);
        }
        assertThat(page.substring(begin, end))
                .as("the table in %s; -Dschema.test.update=true writes it", PAGE)
                .isEqualTo(table());
    }

    private static String table() {
        return "| kind | create | alter in place | replace | drop | comment | grants | rename hint |\n"
                + "|---|---|---|---|---|---|---|---|\n"
                + Arrays.stream(ObjectKind.values()).map(KindTableTest::row).collect(Collectors.joining());
    }

    private static String row(ObjectKind kind) {
        Class<?> type = Kinds.of(kind).getClass();
        return "| " + kind.label()
                + mark(reaches(type, "create", KindTableTest::makesStatement))
                + mark(reaches(type, "alter", KindTableTest::altersInPlace))
                + mark(reaches(type, "alter", KindTableTest::replaces))
                + mark(reaches(type, "drop", KindTableTest::makesStatement))
                + mark(givesText(type, "commentTarget"))
                + mark(method(type, "grantTarget").isPresent())
                + mark(Renames.kinds().contains(kind))
                + " |\n";
    }

    private static String mark(boolean yes) {
        return yes ? " | yes" : " | –";
    }

    private static boolean makesStatement(JavaCodeUnit called) {
        return called.getOwner().isEquivalentTo(Statement.class);
    }

    private static boolean altersInPlace(JavaCodeUnit called) {
        return called.getOwner().isEquivalentTo(Alteration.InPlace.class)
                || called.getName().equals("inPlace");
    }

    private static boolean replaces(JavaCodeUnit called) {
        return called.getOwner().isEquivalentTo(Alteration.class)
                && called.getName().equals("replace");
    }

    /** Whether the method does anything but return the empty {@code Optional}. */
    private static boolean givesText(Class<?> type, String name) {
        return method(type, name).orElseThrow().getMethodCallsFromSelf().stream()
                .anyMatch(call -> !call.getName().equals("empty"));
    }

    private static Optional<JavaMethod> method(Class<?> type, String name) {
        return KINDS.get(type).getMethods().stream()
                .filter(method -> method.getName().equals(name))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                // a kind may have a helper of the same name
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .findFirst();
    }

    /** Whether the method, or one of the package that it uses, uses something. */
    private static boolean reaches(Class<?> type, String name, Predicate<JavaCodeUnit> what) {
        Deque<JavaCodeUnit> todo = new ArrayDeque<>(method(type, name).stream().toList());
        Set<JavaCodeUnit> seen = new HashSet<>(todo);
        while (!todo.isEmpty()) {
            JavaCodeUnit unit = todo.poll();
            Set<JavaCodeUnit> used = new HashSet<>();
            unit.getCallsFromSelf()
                    .forEach(call -> call.getTarget().resolveMember().ifPresent(used::add));
            unit.getMethodReferencesFromSelf()
                    .forEach(reference -> reference.getTarget().resolveMember().ifPresent(used::add));
            for (JavaCodeUnit next : used) {
                if (what.test(next)) {
                    return true;
                }
                if (next.getOwner().getPackage().equals(KINDS.get(Kind.class).getPackage()) && seen.add(next)) {
                    todo.add(next);
                }
            }
        }
        return false;
    }
}
