package io.github.schemamaven.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.schemamaven.architecture.Classes.ROOT;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** What no class may do: a plugin lives in somebody else's process, often beside a copy of itself. */
class CodingRulesTest {
    private static final JavaClasses CLASSES = Classes.production();

    @Test
    void noStaticFieldCanChange() {
        fields().that()
                .areStatic()
                .and()
                .areNotAnnotatedWith("java.lang.SuppressWarnings")
                .should()
                .beFinal()
                .because("a reactor runs with -T and a daemon keeps the class")
                .check(CLASSES);
    }

    @Test
    void nothingPrintsToTheStandardStreams() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @Test
    void nothingEndsTheProcess() {
        noClasses()
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(CLASSES);
    }

    @Test
    void nothingUsesTheDriverManager() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DriverManager.class)
                .because("it keeps drivers across the class loaders of plugins")
                .check(CLASSES);
    }

    @Test
    void nothingUsesJavaUtilLogging() {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    }

    @Test
    void noPackageIsCalledUtil() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..")
                .check(CLASSES);
    }

    @Test
    void plansKindsRulesAndMigrationsDoNotReadTheClock() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".kind..", ROOT + ".plan..", ROOT + ".lint.rule..", ROOT + ".migration..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .because("the same inputs give the same bytes; a Clock is passed in")
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}
