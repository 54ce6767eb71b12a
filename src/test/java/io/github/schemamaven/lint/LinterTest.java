package io.github.schemamaven.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.lint.rule.Check;
import io.github.schemamaven.lint.rule.Severity;
import io.github.schemamaven.migration.TransactionMode;
import io.github.schemamaven.sql.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDevServer.class)
class LinterTest {
    private static final String FIRST = "migrations/20260102030405_first.sql";
    private static final String SECOND = "migrations/20260102030406_second.sql";

    @TempDir
    Path folder;

    private TestMigrations migrations;

    @BeforeEach
    void makeFolder() {
        migrations = new TestMigrations(folder);
    }

    private static List<String> lines(LintResult result) {
        return result.findings().stream()
                .map(finding -> finding.location() + " " + finding.rule())
                .toList();
    }

    @Test
    void findsNothingInAnEmptyDirectory(DevServer server) {
        LintResult result = migrations.lint(server);
        assertThat(result.findings()).isEmpty();
        assertThat(result.files()).isEmpty();
    }

    @Test
    void tellsWhereAFindingIsAndWhatTheStatementWas(DevServer server) {
        migrations.add("first", "create table a (id int);").add("second", "select 1;\n\n  drop table a;\n");
        Finding finding = migrations.lint(server).findings().get(0);
        assertThat(finding.rule()).isEqualTo("drop-table");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.location().file()).isEqualTo(SECOND);
        assertThat(finding.location().column()).isEqualTo(3);
        assertThat(finding.statement()).contains("drop table a");
        assertThat(finding.advice()).isNotEmpty();
    }

    @Test
    void anEditedMigrationIsAFindingAndIsReplayedAllTheSame(DevServer server) throws IOException {
        migrations.add("first", "create table a (id int);").add("second", "alter table a add b int;");
        Path first = folder.resolve(FIRST);
        Files.writeString(first, Files.readString(first).replace("id int", "id bigint"));
        LintResult result = migrations.lint(server);
        assertThat(lines(result))
                .allMatch(line -> line.endsWith(" intact-directory"))
                .isNotEmpty();
        assertThat(result.notReplayed()).isEmpty();
        assertThat(result.fails(FailLevel.ERROR)).isTrue();
    }

    @Test
    void aFailingStatementIsAFindingWithPostgresqlsMessageAndEndsTheReplay(DevServer server) {
        migrations
                .add("first", "create table a (id int);\ncreate table b (id strng);")
                .add("second", "select 1;");
        LintResult result = migrations.lint(server);
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("migration-fails");
            assertThat(finding.location().file()).isEqualTo(FIRST);
            assertThat(finding.location().column()).isEqualTo(20);
            assertThat(finding.message())
                    .startsWith("type \"strng\" does not exist")
                    .contains("\n    create table b (id strng)\n                       ^");
        });
        assertThat(result.notReplayed()).containsExactly(FIRST, SECOND);
    }

    @Test
    void sqlThatCannotBeCutIsAFinding(DevServer server) {
        migrations.add("first", "select 1;");
        Path first = folder.resolve(FIRST);
        try {
            Files.writeString(first, Files.readString(first) + "select 'never ends;\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(lines(migrations.lint(server))).anyMatch(line -> line.endsWith(" migration-fails"));
    }

    @Test
    void aStatementThatNeedsNoTransactionIsAFindingInAFileThatIsOne(DevServer server) {
        migrations
                .add("first", "create table a (id int);")
                .add("second", "create index concurrently a_id on a (id);\n");
        LintResult result = migrations.lint(server);
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("not-in-transaction");
            assertThat(finding.message()).contains("CREATE INDEX CONCURRENTLY cannot run inside a transaction block");
        });
    }

    @Test
    void filesWithoutTransactionRunStatementByStatement(DevServer server) {
        migrations
                .add("first", "create table a (id int);")
                .add(
                        "second",
                        "create index concurrently a_id on a (id);\nvacuum a;\nalter table a add b int;\ndrop table a;\n",
                        TransactionMode.NONE);
        assertThat(migrations.lint(server).findings()).extracting(Finding::rule).containsExactly("drop-table");
    }

    @Test
    void aDeferredConstraintThatFailsAtTheEndIsAFinding(DevServer server) {
        String sql = "create table a (id int primary key);\n"
                + "create table b (a int references a deferrable initially deferred);\ninsert into b values (1);";
        migrations.add("first", sql);
        assertThat(migrations.lint(server).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("violates foreign key constraint"));
    }

    @Test
    void everyFileBeginsInAFreshSession(DevServer server) {
        migrations
                .add(
                        "first",
                        "create schema app; set search_path = app; create temp table t (); prepare p as select 1;")
                .add("second", "create table a (id int); create temp table t (); prepare p as select 1;")
                .add("third", "drop table public.a;");
        assertThat(migrations.lint(server).findings()).extracting(Finding::rule).containsExactly("drop-table");
    }

    @Test
    void anAllowLineAcceptsOneRuleOfTheStatementBelow(DevServer server) {
        migrations
                .add("first", "create table a (id int); create table b (id int);")
                .add("second", """
                -- schema:allow drop-table nobody reads it since release 4
                drop table a;
                drop table b;
                """);
        LintResult result = migrations.lint(server);
        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("public.b"));
        assertThat(result.accepted()).singleElement().satisfies(accepted -> {
            assertThat(accepted.finding().message()).contains("public.a");
            assertThat(accepted.reason()).isEqualTo("nobody reads it since release 4");
        });
    }

    @Test
    void anAllowLineWithoutReasonAcceptsNothing(DevServer server) {
        migrations
                .add("first", "create table a (id int);")
                .add("second", "-- schema:allow drop-table\ndrop table a;\n-- schema:allow\nselect 1;");
        assertThat(migrations.lint(server).findings())
                .extracting(Finding::rule)
                .containsExactly("invalid-allow", "drop-table", "invalid-allow");
    }

    @Test
    void anAllowLineWithAnUnknownRuleIsToldTheNearestName(DevServer server) {
        migrations.add("first", "-- schema:allow drop-tabel it is empty\nselect 1;");
        assertThat(migrations.lint(server).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("invalid-allow");
            assertThat(finding.advice()).isEqualTo("Did you mean 'drop-table'?");
        });
    }

    @Test
    void anAllowLineThatAcceptsNothingIsReportedAlsoAtTheEnd(DevServer server) {
        migrations.add("first", "-- schema:allow drop-table why\nselect 1;\n-- schema:allow truncate why\n");
        LintResult result = migrations.lint(server);
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("unused-allow", "unused-allow");
        assertThat(result.fails(FailLevel.ERROR)).isFalse();
        assertThat(result.fails(FailLevel.WARNING)).isTrue();
        assertThat(result.fails(FailLevel.NEVER)).isFalse();
    }

    @Test
    void whatCannotRunCannotBeAccepted(DevServer server) {
        migrations.add("first", "-- schema:allow transaction-control why\ncommit;");
        assertThat(migrations.lint(server).findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("invalid-allow", "transaction-control");
    }

    @Test
    void migrationsThatAreNotNewAreReplayedOnly(DevServer server) {
        migrations
                .add("first", "create table a (id int); create table b (id int);")
                .add("second", "drop table a;")
                .add("third", "drop table b;");
        LintRequest request = new LintRequest(
                migrations.read(), server, file -> file.name().endsWith("third"), Optional.empty(), Optional.empty());
        assertThat(Linter.lint(request).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("public.b"));
    }

    @Test
    void theDeclarationIsComparedWithTheReplayedDatabase(DevServer server) {
        migrations.add("first", "create table a (id int);");
        List<String> asked = new ArrayList<>();
        LintResult result =
                Linter.lint(LintRequest.of(migrations.read(), server).withDeclaration(scratch -> {
                    asked.add(scratch.name());
                    return List.of(Finding.of(
                            Check.DECLARATION_DIFFERS,
                            new Location("schema", 1, 1),
                            Optional.empty(),
                            "differs",
                            "diff"));
                }));
        assertThat(asked).hasSize(1);
        assertThat(lines(result)).containsExactly("schema:1:1 declaration-differs");
    }

    @Test
    void theDeclarationIsNotComparedAfterAFailure(DevServer server) {
        migrations.add("first", "nonsense;");
        LintResult result =
                Linter.lint(LintRequest.of(migrations.read(), server).withDeclaration(scratch -> {
                    throw new AssertionError("must not be asked");
                }));
        assertThat(result.findings()).hasSize(1);
    }

    @Test
    void psqlCommandsAreNamed(DevServer server) {
        migrations.add("first", "\\echo hello\nselect 1;");
        assertThat(migrations.lint(server).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("'\\echo' is a command of psql"));
    }
}
