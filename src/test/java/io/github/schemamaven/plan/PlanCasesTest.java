package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.RenameHint;
import io.github.schemamaven.sql.RenameHints;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.SqlSplitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One folder a case under {@code src/test/resources/cases}: {@code old.sql}, {@code new.sql} and the plan between them,
 * byte by byte; the way back is planned and proved as well. {@code -Dschema.test.update=true} writes the plans anew, to
 * be read before they are committed.
 */
@ExtendWith(TestDevServer.class)
class PlanCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final boolean UPDATE = Boolean.getBoolean("schema.test.update");

    /** {@code -Dschema.test.cases=view/} runs those with the text in their names. */
    private static final String ONLY = System.getProperty("schema.test.cases", "");

    /** The version of which the plans are kept: others print some definitions in another way. */
    private static final int KEPT_MAJOR = 18;

    @TestFactory
    List<DynamicTest> plansLeadFromOldToNewAndNoFurther(DevServer server) throws IOException {
        return tests(server);
    }

    /** Returns a test of each case that the server's version can be given. */
    static List<DynamicTest> tests(DevServer server) throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            List<Path> folders = files.filter(file -> file.endsWith("old.sql"))
                    .map(Path::getParent)
                    .filter(folder -> CASES.relativize(folder).toString().contains(ONLY))
                    .sorted()
                    .toList();
            assertThat(folders).isNotEmpty();
            ConditionedQueries queries = new ConditionedQueries(server.majorVersion());
            return folders.stream()
                    .map(folder -> DynamicTest.dynamicTest(
                            CASES.relativize(folder).toString(), () -> check(server, folder, queries)))
                    .toList();
        }
    }

    private static void check(DevServer server, Path folder, ConditionedQueries queries) throws IOException {
        assumeThat(server.majorVersion())
                .isBetween(major(folder, "lowest-major", 0), major(folder, "highest-major", Integer.MAX_VALUE));
        try (ScratchDatabase old = TestDatabases.loaded(server, read(folder, "old.sql"));
                ScratchDatabase wanted = TestDatabases.loaded(server, read(folder, "new.sql"))) {
            assertThat(queries.wrong(wanted)).isEmpty();
            List<RenameHint> hints = RenameHints.find(SqlSplitter.split("new.sql", read(folder, "new.sql")));
            Catalog from = Catalogs.read(old);
            Catalog to = Catalogs.read(wanted);
            String text = text(plan(server, old, from, to, hints));
            if (UPDATE) {
                Files.writeString(folder.resolve("plan.sql"), text, StandardCharsets.UTF_8);
            }
            if (server.majorVersion() == KEPT_MAJOR) {
                assertThat(text).isEqualTo(read(folder, "plan.sql"));
            }
            TestDatabases.run(old, text);
            assertThat(plan(server, old, Catalogs.read(old), to, hints).steps())
                    .as("a second plan after the first was carried out")
                    .isEmpty();
            checkWayBack(folder, () -> plan(server, wanted, to, from, List.of()));
        }
    }

    private static ProvedPlan plan(
            DevServer server, ScratchDatabase current, Catalog from, Catalog to, List<RenameHint> hints) {
        return MigrationPlanner.plan(server, new MigrationPlanner.ReadDatabase(current, from), to, hints, Scope.ALL);
    }

    /** The plan of the way back is proved as each plan is; its text is not kept. */
    private static void checkWayBack(Path folder, ThrowingCallable plan) {
        if (Files.exists(folder.resolve("no-way-back"))) {
            assertThatThrownBy(plan).as("the way back").isInstanceOf(SchemaException.class);
        } else {
            assertThatCode(plan).as("the way back").doesNotThrowAnyException();
        }
    }

    /** A case of what some versions lack says so in a file: {@code 18}. */
    private static int major(Path folder, String file, int otherwise) throws IOException {
        return Files.exists(folder.resolve(file))
                ? Integer.parseInt(read(folder, file).strip())
                : otherwise;
    }

    private static String text(ProvedPlan plan) {
        StringBuilder text = new StringBuilder();
        for (PlanUnit unit : plan.units()) {
            if (!text.isEmpty()) {
                text.append("-- another file\n");
            }
            for (PlanStep step : unit.steps()) {
                step.destroys()
                        .ifPresent(
                                what -> text.append("-- destroys ").append(what).append('\n'));
                text.append(step.sql()).append(";\n");
            }
        }
        return text.toString();
    }

    private static String read(Path folder, String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }
}
