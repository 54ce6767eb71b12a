package io.github.schemamaven.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.schemamaven.architecture.Classes.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the arrows between the packages: each may use what stands in its line and nothing else of ours. */
class PackageArrowsTest {
    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("sql", Set.of()),
            Map.entry("devdb", Set.of("sql")),
            Map.entry("catalog", Set.of("sql")),
            Map.entry("migration", Set.of("sql")),
            Map.entry("source", Set.of("devdb", "sql")),
            Map.entry("kind", Set.of("catalog", "sql")),
            Map.entry("plan", Set.of("kind", "catalog", "devdb", "sql")),
            Map.entry("apply", Set.of("migration", "devdb", "sql")),
            Map.entry("lint", Set.of("migration", "catalog", "devdb", "sql")),
            Map.entry("order", Set.of("apply", "plan", "kind", "migration", "catalog", "devdb", "sql")),
            Map.entry("report", Set.of("lint", "apply", "plan", "migration", "catalog", "sql")),
            Map.entry(
                    "command",
                    Set.of(
                            "report",
                            "order",
                            "lint",
                            "apply",
                            "plan",
                            "kind",
                            "source",
                            "migration",
                            "catalog",
                            "devdb",
                            "sql")),
            Map.entry(
                    "maven",
                    Set.of(
                            "command",
                            "report",
                            "order",
                            "lint",
                            "apply",
                            "plan",
                            "kind",
                            "source",
                            "migration",
                            "catalog",
                            "devdb",
                            "sql"))));

    private static final JavaClasses CLASSES = Classes.production();

    @TestFactory
    Stream<DynamicTest> eachPackageUsesOnlyWhatItsLineAllows() {
        return MAY_USE.entrySet().stream()
                .map(line -> DynamicTest.dynamicTest(line.getKey(), () -> {
                    Set<String> forbidden = new TreeSet<>(MAY_USE.keySet());
                    forbidden.removeAll(line.getValue());
                    forbidden.remove(line.getKey());
                    if (!forbidden.isEmpty()) {
                        noClasses()
                                .that()
                                .resideInAPackage(inside(line.getKey()))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(forbidden.stream()
                                        .map(PackageArrowsTest::inside)
                                        .toArray(String[]::new))
                                .allowEmptyShould(true)
                                .check(CLASSES);
                    }
                }));
    }

    @Test
    void everyPackageHasALine() {
        Set<String> packages = new TreeSet<>();
        CLASSES.forEach(type ->
                packages.add(type.getPackageName().substring(ROOT.length() + 1).split("\\.", -1)[0]));
        assertThat(MAY_USE.keySet()).containsAll(packages);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyMavenSeesMaven() {
        onlyIn(
                List.of("maven"),
                "org.apache.maven..",
                "org.eclipse.aether..",
                "org.eclipse.sisu..",
                "org.codehaus.plexus..",
                "javax.inject..");
    }

    @Test
    void onlyTheDevServersUnpackTheEmbeddedServer() {
        onlyIn(List.of("devdb"), "org.tukaani..");
    }

    @Test
    void onlyTheDevServersSeeTheDriversOwnTypes() {
        onlyIn(List.of("devdb"), "org.postgresql..");
    }

    @Test
    void jdbcStaysWhereDatabasesAreTalkedTo() {
        noClasses()
                .that()
                .resideInAnyPackage(inside("sql"), inside("migration"), inside("report"), inside("maven"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void kindsDoNotUseOneAnother() {
        implementationsDoNotUseOneAnother(ROOT + ".kind.Kind");
        slices().matching(ROOT + ".kind.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void lintRulesDoNotUseOneAnother() {
        implementationsDoNotUseOneAnother(ROOT + ".lint.rule.Rule");
    }

    private static void implementationsDoNotUseOneAnother(String type) {
        DescribedPredicate<JavaClass> implementations = describe(
                "are other implementations of " + type,
                each -> each.isAssignableTo(type) && !each.isInterface() && !each.isEnum());
        CLASSES.stream()
                .filter(implementations)
                .forEach(each -> noClasses()
                        .that()
                        .haveFullyQualifiedName(each.getName())
                        .should()
                        .dependOnClassesThat(implementations.and(not(name(each.getName()))))
                        .check(CLASSES));
    }

    private void onlyIn(List<String> owners, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        owners.stream().map(PackageArrowsTest::inside).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .as("only " + owners + " may use " + Arrays.toString(packages))
                .check(CLASSES);
    }

    private static String inside(String name) {
        return ROOT + "." + name + "..";
    }
}
