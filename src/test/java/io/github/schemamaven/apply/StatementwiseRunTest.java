package io.github.schemamaven.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.SchemaException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDevServer.class)
class StatementwiseRunTest {
    private static final String INVALID = "select indexrelid::regclass::text from pg_index where not indisvalid";
    private static final String BUILDING = "select pid from pg_stat_activity where datname = current_database()"
            + " and query like 'create%index concurrently%' and wait_event_type = 'Lock'";

    @TempDir
    private Path folder;

    private Target target;
    private int majorVersion;

    @BeforeEach
    void open(DevServer server) {
        majorVersion = server.majorVersion();
        target = new Target(server, folder);
        target.execute("create table t (id int); insert into t values (1), (1)");
    }

    @AfterEach
    void close() {
        target.close();
    }

    private String none(String body) {
        return target.migration("-- schema:transaction none\n" + body);
    }

    private HistoryRow row() {
        return target.history().get(0);
    }

    /** Puts the history back to where a crash during a statement would have left it. */
    private void crashedDuring(int index) {
        target.execute("update schema_maven.history set state = 'started', finished_at = null, completed = " + index
                + ", running = " + index);
    }

    @Test
    void runsWhatPostgresRefusesInATransaction() {
        none("create index concurrently i on t (id);\nvacuum t;\nalter table t add x int;\n"
                + "reindex index concurrently i;\ndrop index concurrently i;");

        target.apply();

        assertThat(row().state()).isEqualTo(HistoryRow.State.DONE);
        assertThat(row().completed()).isEqualTo(5);
        assertThat(row().statementHashes()).hasSize(5);
        assertThat(target.apply().files()).isEmpty();
    }

    @Test
    void runsAProcedureThatCommits() {
        target.execute("create procedure fill() language plpgsql as $$ begin"
                + " for i in 10..12 loop insert into t values (i); commit; end loop; end $$");
        none("call fill();");

        target.apply();

        assertThat(target.query("select count(*) from t")).containsExactly("5");
    }

    @Test
    void goesOnAtTheFailedStatementAndLeavesNoInvalidIndex() {
        none("alter table t add x int;\ncreate unique index concurrently u on t (id);\nalter table t add y int;");

        assertThatThrownBy(target::apply)
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(".sql:4:1: could not create unique index \"u\"")
                .hasMessageContaining("1 of 3 statements")
                .hasMessageContaining("goes on at statement 2");
        assertThat(target.query(INVALID)).isEmpty();
        assertThat(row().state()).isEqualTo(HistoryRow.State.STARTED);
        assertThat(row().running()).isEmpty();
        assertThat(target.applier(Target.options()).status(target.directory()).in(FileStatus.State.STARTED))
                .hasSize(1);

        target.execute("delete from t");
        target.apply();

        assertThat(row().state()).isEqualTo(HistoryRow.State.DONE);
        assertThat(target.query("select indisvalid::text from pg_index where indexrelid = 'u'::regclass"))
                .containsExactly("true");
    }

    @Test
    void aLaterStatementMayBeMendedAnEarlierOneNot() {
        String name = none("alter table t add x int;\nselect 1/0;");
        assertThatThrownBy(target::apply).hasMessageContaining("division by zero");

        target.write(name, "-- schema:transaction none\nalter table t add z int;\nselect 1;");
        assertThatThrownBy(target::apply).hasMessageContaining("has run statement 1 of this migration");

        target.write(name, "-- schema:transaction none\nalter table t add x int;\nselect 1;\nselect 2;");
        target.apply();

        assertThat(row().statements()).isEqualTo(3);
        assertThat(row().hash()).isEqualTo(target.directory().files().get(0).computedHash());
    }

    @Test
    void buildsTheIndexAnewAfterItsSessionWasTerminated() throws SQLException {
        target.execute("delete from t");
        none("create unique index concurrently u on t (id);");
        try (Connection other = target.connect();
                Statement statement = other.createStatement()) {
            statement.execute("begin; lock table t in row exclusive mode");
            CompletableFuture<ApplyResult> apply = CompletableFuture.supplyAsync(target::apply);
            target.await(BUILDING);
            target.execute("select pg_terminate_backend(pid::int) from (" + BUILDING + ") s");
            assertThatThrownBy(apply::join)
                    .isInstanceOf(CompletionException.class)
                    .hasMessageContaining("the next apply finds out from the catalog");
            statement.execute("commit");
        }
        assertThat(row().running()).isEqualTo(OptionalInt.of(0));
        assertThat(target.query(INVALID)).containsExactly("u");

        target.apply();

        assertThat(target.query(INVALID)).isEmpty();
        assertThat(row().state()).isEqualTo(HistoryRow.State.DONE);
        assertThat(target.notes()).contains("dropping the invalid index u");
    }

    @Test
    void neverBreaksOffAnIndexBuildThatWaitsForAnOldTransaction() throws SQLException {
        none("create index concurrently i on t (id);");
        try (Connection other = target.connect();
                Statement statement = other.createStatement()) {
            statement.execute("begin; lock table t in row exclusive mode");
            CompletableFuture<ApplyResult> apply = CompletableFuture.supplyAsync(target::apply);
            target.await(BUILDING);
            // five times the lock_timeout of these tests
            Pause.millis(1000);
            statement.execute("commit");
            apply.join();
        }
        assertThat(target.query(INVALID)).isEmpty();
    }

    @Test
    void takesAnIndexThatWasFinishedAsDone() {
        none(
                "create index concurrently if not exists \"My index\" on only public.t using btree (id, abs(id)) where id > 3;"
                        + " select 1;");
        target.apply();
        crashedDuring(0);

        target.apply();

        assertThat(target.notes()).contains("the index \"My index\" is there and valid; taken as done");
        assertThat(row().state()).isEqualTo(HistoryRow.State.DONE);
    }

    @Test
    void stopsAtAnIndexOfAnotherDefinition() {
        none("create index concurrently i on t (id);");
        target.apply();
        crashedDuring(0);
        target.execute("drop index i; create index i on t (id desc)");

        assertThatThrownBy(target::apply)
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("'USING btree (id DESC)', not as 'USING btree (id)'");
        target.execute("drop index i; create unique index i on t (id) where false");
        assertThatThrownBy(target::apply).hasMessageContaining("UNIQUE");
    }

    @Test
    void refusesToTakeAnInvalidIndexForACreatedOne() {
        assertThatThrownBy(() -> target.execute("create unique index concurrently u on t (id)"))
                .hasMessageContaining("could not create unique index");
        none("create unique index concurrently if not exists u on t (id);");

        assertThatThrownBy(target::apply).hasMessageContaining("is invalid, so it is not used");
    }

    @Test
    void finalizesADetachThatWasBrokenOff() throws SQLException {
        assumeTrue(majorVersion >= 14, "partitions are detached concurrently since PostgreSQL 14");
        target.execute(
                "create table p (id int) partition by list (id);"
                        + " create table p1 partition of p for values in (1); create table p2 partition of p for values in (2)");
        none("alter table p detach partition p1 concurrently;\nselect 1;");
        try (Connection other = target.connect();
                Statement statement = other.createStatement()) {
            statement.execute("begin; select * from p");
            CompletableFuture<ApplyResult> apply = CompletableFuture.supplyAsync(target::apply);
            target.await("select 1 from pg_inherits where inhdetachpending");
            target.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where query like 'alter table p det%'");
            assertThatThrownBy(apply::join).isInstanceOf(CompletionException.class);
            statement.execute("commit");
        }

        target.apply();

        assertThat(target.query("select inhrelid::regclass::text from pg_inherits"))
                .containsExactly("p2");
        assertThat(row().state()).isEqualTo(HistoryRow.State.DONE);
    }

    @Test
    void asksWhatToDoWhereTheCatalogDoesNotTell() {
        target.execute("create procedure fill() language plpgsql as $$ begin insert into t values (7); commit; end $$");
        none("call fill();");
        target.apply();
        crashedDuring(0);

        assertThatThrownBy(target::apply)
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(".sql:3:1: this statement was running")
                .hasMessageContaining("-Dschema.uncertain=skip");
        target.applier(Target.options().withUncertain(Uncertain.SKIP)).apply(target.directory());
        assertThat(target.query("select count(*) from t where id = 7")).containsExactly("1");
        crashedDuring(0);
        target.applier(Target.options().withUncertain(Uncertain.RERUN)).apply(target.directory());
        assertThat(target.query("select count(*) from t where id = 7")).containsExactly("2");
    }

    @Test
    void givesTheSessionItsSettingsAgainWhenItGoesOn() {
        none("create schema other;\nset search_path to other;\nselect 1/(select count(*) from public.t);\n"
                + "create table made (id int);");
        target.execute("delete from t");
        assertThatThrownBy(target::apply).hasMessageContaining("division by zero");
        target.execute("insert into t values (1)");

        target.apply();

        assertThat(target.query("select to_regclass('other.made')::text")).containsExactly("other.made");
    }

    @Test
    void recordsItsProgressAlsoAsAnotherRole() {
        target.execute("create role schema_maven_owner; grant create on schema public to schema_maven_owner");
        try {
            none(
                    "set role schema_maven_owner;\ncreate table mine (id int);\ncreate index concurrently i on mine (id);");

            target.apply();

            assertThat(row().state()).isEqualTo(HistoryRow.State.DONE);
            assertThat(target.query("select tableowner from pg_tables where tablename = 'mine'"))
                    .containsExactly("schema_maven_owner");
        } finally {
            target.execute("drop owned by schema_maven_owner; drop role schema_maven_owner");
        }
    }

    @Test
    void refusesAnIndexWithoutAName() {
        none("create index concurrently on t (id);");

        assertThatThrownBy(target::apply).hasMessageContaining("the index has no name");
        assertThat(target.query("select count(*) from schema_maven.history")).containsExactly("0");
    }
}
