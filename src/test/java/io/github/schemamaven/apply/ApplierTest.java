package io.github.schemamaven.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.schemamaven.apply.FileStatus.State;
import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDevServer.class)
class ApplierTest {
    @TempDir
    private Path folder;

    private Target target;

    @BeforeEach
    void open(DevServer server) {
        target = new Target(server, folder);
    }

    @AfterEach
    void close() {
        target.close();
    }

    @Test
    void appliesWhatIsPendingInOrderAndRecordsIt() {
        target.migration("create table a (id int); insert into a values (1); select * from a;");
        target.migration("copy a from stdin;\n7\n8\n\\.\nalter table a add b int;");

        ApplyResult result = target.apply();

        assertThat(result.files()).hasSize(2);
        assertThat(target.query("select id from a order by 1")).containsExactly("1", "7", "8");
        assertThat(target.history())
                .extracting(HistoryRow::position, HistoryRow::statements, HistoryRow::state, HistoryRow::pluginVersion)
                .containsExactly(
                        tuple(1, 3, HistoryRow.State.DONE, "1.0-test"), tuple(2, 2, HistoryRow.State.DONE, "1.0-test"));
        assertThat(target.history().get(0).hash())
                .isEqualTo(target.directory().files().get(0).computedHash());
        assertThat(target.apply().files()).isEmpty();
    }

    @Test
    void tellsProgress() {
        String first = target.migration("select 1;");
        String second = target.migration("select 2;");
        List<String> calls = new ArrayList<>();

        new Applier(target.settings(), Target.options(), "1", new ApplyListener() {
                    @Override
                    public void applying(MigrationFile file, int number, int total) {
                        calls.add(number + "/" + total + " " + file.name());
                    }

                    @Override
                    public void applied(MigrationFile file, long millis) {
                        calls.add("done " + file.name());
                    }
                })
                .apply(target.directory());

        assertThat(calls).containsExactly("1/2 " + first, "done " + first, "2/2 " + second, "done " + second);
    }

    @Test
    void leavesNothingOfAFailedMigrationAndNamesThePlace() {
        target.migration("create table a (id int);");
        String bad = target.migration("create table b (id int);\ninsert into b values (1);\nselect 1,\n  nope from b;");

        assertThatThrownBy(target::apply)
                .isInstanceOfSatisfying(
                        StatementFailure.class,
                        failure -> assertThat(failure.location().toString()).endsWith("/" + bad + ".sql:6:3"))
                .hasMessageContaining("column \"nope\" does not exist")
                .hasMessageContaining("Nothing of '" + bad + "' was applied")
                .hasMessageContaining("  nope from b\n      ^");
        assertThat(target.query("select to_regclass('b')::text")).containsExactly((String) null);
        assertThat(target.history()).extracting(HistoryRow::position).containsExactly(1);
    }

    @Test
    void findsTheFailingStatementAmongMany() {
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= 700; i++) {
            body.append("select ")
                    .append(i == 555 ? "1/0" : "repeat('x', " + i + ")")
                    .append(";\n");
        }
        target.migration(body.toString());

        assertThatThrownBy(target::apply)
                .isInstanceOf(StatementFailure.class)
                .hasMessageContaining(".sql:556:1: division by zero");
    }

    @Test
    void reportsAConstraintThatFailsOnlyAtCommit() {
        target.migration("create table a (id int primary key, up int references a deferrable initially deferred);"
                + " insert into a values (1, 2);");

        assertThatThrownBy(target::apply)
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("could not be committed")
                .hasMessageContaining("a_up_fkey");
        assertThat(target.history()).isEmpty();
    }

    @Test
    void refusesTransactionControlBeforeAnythingRuns() {
        target.migration("create table a (id int);");
        target.migration("select 1;\ncommit;");

        assertThatThrownBy(target::apply)
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(".sql:4:1: 'COMMIT'");
        assertThat(target.history()).isEmpty();
    }

    @Test
    void refusesAStatementThatNeedsAFileWithoutTransaction() {
        target.migration("create table a (id int);\ncreate index concurrently i on a (id);");

        assertThatThrownBy(target::apply)
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(".sql:3:1")
                .hasMessageContaining("-- schema:transaction none");
        assertThat(target.query("select to_regclass('a')::text")).containsExactly((String) null);
    }

    @Test
    void allowsSavepoints() {
        target.migration("create table a (id int); savepoint s; drop table a; rollback to savepoint s; release s;");

        target.apply();

        assertThat(target.query("select count(*) from a")).containsExactly("0");
    }

    @Test
    void givesEachMigrationAFreshSession() {
        target.execute("create role schema_maven_weak");
        try {
            target.migration("create schema other; set search_path to other; set lock_timeout to '1h';"
                    + " create temp table t (id int); prepare p as select 1; set role schema_maven_weak;");
            target.migration("create table here (id int); create temp table t (id int); prepare p as select 2;");

            target.apply();

            assertThat(target.query("select to_regclass('public.here')::text")).containsExactly("here");
        } finally {
            target.execute("drop role schema_maven_weak");
        }
    }

    @Test
    void keepsHintsAndParametersOfSqlAsTheyAreWritten() {
        target.migration("create table q (j jsonb); select '{fn now()}', j ? 'a' from q; select $$ ; ? $$;"
                + " create function f() returns int begin atomic select 1; end;");

        target.apply();

        assertThat(target.query("select f()")).containsExactly("1");
    }

    @Test
    void survivesMoreNoticesThanASocketBuffers() {
        target.migration("do $$ begin for i in 1..20000 loop raise notice '%', repeat('x', 500); end loop; end $$;\n"
                + "select 1;\n".repeat(500) + "select '" + "y".repeat(300_000) + "';");

        target.apply();

        assertThat(target.history()).hasSize(1);
    }

    @Test
    void refusesAnEditedAndAMissingMigration() throws IOException {
        String first = target.migration("create table a (id int);");
        String second = target.migration("create table b (id int);");
        target.apply();
        target.write(first, "create table a (id int, name text);");
        Path file = folder.resolve(second + ".sql");

        assertThatThrownBy(target::apply)
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(first + ".sql:1:1: the migration was edited since the target applied it")
                .hasMessageContaining("restore it");

        Files.delete(file);
        assertThatThrownBy(target::apply).hasMessageContaining("'" + second + ".sql' is not in");
        StatusReport status = target.applier(Target.options()).status(target.directory());
        assertThat(status.files()).extracting(FileStatus::state).containsExactly(State.EDITED, State.MISSING);
    }

    @Test
    void refusesADirectoryThatIsNotIntactBeforeConnecting() throws IOException {
        String name = target.migration("select 1;");
        Files.writeString(folder.resolve(name + ".sql"), Files.readString(folder.resolve(name + ".sql")) + "select 2;");

        assertThatThrownBy(target::apply).isInstanceOf(SchemaException.class).hasMessageContaining("was edited");
    }

    @Test
    void appliesAConcurrentMigrationOutOfOrderAndSaysSo() {
        String start = target.migration("create table a (id int);");
        target.write("20260105000000_right", "-- schema:after " + start + "\ncreate table r (id int);");
        target.apply();
        target.write("20260103000000_left", "-- schema:after " + start + "\ncreate table l (id int);");
        ApplyOptions refuse = Target.options().withOutOfOrder(OutOfOrder.REFUSE);

        assertThatThrownBy(() -> target.applier(refuse).apply(target.directory()))
                .hasMessageContaining("20260103000000_left.sql:1:1")
                .hasMessageContaining("outOfOrder");
        ApplyResult result = target.apply();

        assertThat(result.files())
                .extracting(file -> file.file().name(), ApplyResult.Applied::outOfOrder)
                .containsExactly(tuple("20260103000000_left", true));
        assertThat(target.history()).extracting(HistoryRow::name).endsWith("20260103000000_left");
    }

    @Test
    void refusesAPendingMigrationThatAnAppliedOneComesAfter() {
        String start = target.migration("create table a (id int);");
        target.migration("create table b (id int);");
        target.apply();
        target.execute("delete from schema_maven.history where name = '" + start + "'");

        assertThatThrownBy(target::apply).hasMessageContaining("comes after this migration");
    }

    @Test
    void dryRunListsAndWritesNothing() {
        String name = target.migration("create table a (id int);");

        ApplyResult result = target.applier(Target.options()).dryRun(target.directory());

        assertThat(result.files()).extracting(file -> file.file().name()).containsExactly(name);
        assertThat(result.target().majorVersion()).isGreaterThanOrEqualTo(12);
        assertThat(target.query("select nspname from pg_namespace where nspname = 'schema_maven'"))
                .isEmpty();
    }

    @Test
    void refusesTheFirstApplyToADatabaseThatIsNotEmpty() {
        target.migration("create table a ();");
        target.execute("create table \"Their table\" (id serial primary key); create view v as select 1 as one");
        Applier applier = target.applier(ApplyOptions.defaults());
        assertThatThrownBy(() -> applier.dryRun(target.directory())).hasMessageContaining("is not empty");
        assertThatThrownBy(() -> applier.apply(target.directory()))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("It has public.\"Their table\", public.v.")
                .hasMessageContaining("-Dschema.baseline");
        assertThat(target.query("select to_regnamespace('schema_maven')::text")).containsExactly((String) null);
        applier.baseline(target.directory(), Optional.empty());
        assertThat(applier.apply(target.directory()).files()).isEmpty();
    }

    @Test
    void appliesToADatabaseThatHoldsOnlyAnExtension() {
        target.migration("create table a ();");
        target.execute("create extension pg_stat_statements");
        assertThat(target.applier(ApplyOptions.defaults())
                        .apply(target.directory())
                        .files())
                .hasSize(1);
    }

    @Test
    void baselineRecordsWithoutRunning() {
        String first = target.migration("create table a (id int);");
        target.migration("create table b (id int);");
        Applier applier = target.applier(Target.options());

        applier.baseline(target.directory(), Optional.of(first));
        target.apply();

        assertThat(target.history())
                .extracting(HistoryRow::kind)
                .containsExactly(HistoryRow.Kind.BASELINE, HistoryRow.Kind.APPLIED);
        assertThat(target.query("select to_regclass('a')::text")).containsExactly((String) null);
        assertThatThrownBy(() -> applier.baseline(target.directory(), Optional.empty()))
                .hasMessageContaining("has a history of 2 migrations");
        assertThatThrownBy(() -> applier.baseline(target.directory(), Optional.of("nope")))
                .hasMessageContaining("there is no migration 'nope'");
    }

    @Test
    void refusesAReadOnlySession() {
        target.migration("select 1;");
        target.execute("do $$ begin execute format('alter database %I set default_transaction_read_only to on',"
                + " current_database()); end $$");

        assertThatThrownBy(target::apply).hasMessageContaining("are read-only");
    }

    @Test
    void worksForARoleThatMayOnlyWriteAHistoryMadeBeforehand() {
        target.migration("select 1;");
        target.apply();
        String second = target.migration("select 2;");
        target.execute("create role schema_maven_deployer login password 'secret';"
                + " grant usage on schema schema_maven to schema_maven_deployer;"
                + " grant select, insert, update on schema_maven.history to schema_maven_deployer");
        ConnectionSettings own = target.settings();
        ConnectionSettings deployer = new ConnectionSettings(
                own.host(), own.port(), own.database(), "schema_maven_deployer", "secret", own.properties());
        try {
            new Applier(deployer, Target.options(), "1", ApplyListener.NONE).apply(target.directory());

            assertThat(target.history())
                    .last()
                    .extracting(HistoryRow::name, HistoryRow::appliedBy)
                    .containsExactly(second, "schema_maven_deployer");
        } finally {
            target.execute("drop owned by schema_maven_deployer; drop role schema_maven_deployer");
        }
    }
}
