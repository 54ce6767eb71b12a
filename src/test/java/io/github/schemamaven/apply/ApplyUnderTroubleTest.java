package io.github.schemamaven.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.SchemaException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDevServer.class)
class ApplyUnderTroubleTest {
    private static final String SLEEPING = "select pid from pg_stat_activity where datname = current_database()"
            + " and query like '%pg_sleep%' and state = 'active' and pid <> pg_backend_pid()";

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

    private CompletableFuture<ApplyResult> applyInBackground() {
        return CompletableFuture.supplyAsync(target::apply);
    }

    private static Throwable failureOf(CompletableFuture<?> future) {
        try {
            future.orTimeout(60, TimeUnit.SECONDS).join();
            throw new AssertionError("it was expected to fail");
        } catch (CompletionException e) {
            return e.getCause();
        }
    }

    @Test
    void twoAtOnceApplyEachMigrationOnce() {
        target.migration("create table log (n int);");
        for (int i = 0; i < 20; i++) {
            target.migration("insert into log values (" + i + "); select pg_sleep(0.01);");
        }
        CompletableFuture<ApplyResult> one = applyInBackground();
        CompletableFuture<ApplyResult> two = applyInBackground();

        int files = one.join().files().size() + two.join().files().size();

        assertThat(files).isEqualTo(21);
        assertThat(target.query("select count(*) from log")).containsExactly("20");
        assertThat(target.notes())
                .anySatisfy(note -> assertThat(note).startsWith("waiting for another apply: process"));
    }

    @Test
    void givesUpOnTheLockAndNamesItsHolder() {
        target.migration("select pg_sleep(30);");
        CompletableFuture<ApplyResult> holder = applyInBackground();
        target.await(SLEEPING);
        ApplyOptions impatient = Target.options().withLockWait(Duration.ofMillis(100));

        assertThatThrownBy(() -> target.applier(impatient).apply(target.directory()))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("another apply works on this database: process ")
                .hasMessageContaining("'schema-maven-plugin apply'");
        target.execute("select pg_terminate_backend(pid::int) from (" + SLEEPING + ") s");
        failureOf(holder);
    }

    @Test
    void triesAgainWhenATableIsLockedForLonger() throws SQLException {
        target.execute("create table busy (id int)");
        target.migration("create table made (id int); alter table busy add x int;");
        try (Connection other = target.connect();
                Statement statement = other.createStatement()) {
            statement.execute("begin; lock table busy in access share mode");
            CompletableFuture<ApplyResult> apply = applyInBackground();
            target.awaitNote("trying again");
            statement.execute("commit");

            assertThat(apply.join().files()).hasSize(1);
        }
    }

    @Test
    void givesUpWhenTheTableStaysLockedAndNamesWhoIsInTheWay() throws SQLException {
        target.execute("create table busy (id int)");
        target.migration("alter table busy add x int;");
        ApplyOptions options = Target.options().withLockTimeout(Duration.ofMillis(1500), Duration.ofMillis(1600));
        try (Connection other = target.connect();
                Statement statement = other.createStatement()) {
            statement.execute("set application_name to 'report'; begin; lock table busy in access share mode");

            assertThatThrownBy(() -> target.applier(options).apply(target.directory()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining(".sql:2:1: canceling statement due to lock timeout")
                    .hasMessageContaining("'report' (idle in transaction)");
        }
        assertThat(target.history()).isEmpty();
    }

    @Test
    void nothingIsAppliedWhenTheSessionIsTerminatedInTheMiddle() {
        target.migration("create table a (id int); select pg_sleep(30);");
        CompletableFuture<ApplyResult> apply = applyInBackground();
        target.await(SLEEPING);
        target.execute("select pg_terminate_backend(pid::int) from (" + SLEEPING + ") s");

        assertThat(failureOf(apply))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("its transaction was rolled back, so nothing of it is on the target");
        assertThat(target.query("select to_regclass('a')::text")).containsExactly((String) null);
        assertThat(target.history()).isEmpty();
    }

    @Test
    void stopsWhenTheLocksSessionIsTerminated() {
        target.migration("select pg_sleep(3);");
        String second = target.migration("select 2;");
        CompletableFuture<ApplyResult> apply = applyInBackground();
        target.await(SLEEPING);
        target.execute("select pg_terminate_backend(a.pid) from pg_stat_activity a where datname = current_database()"
                + " and application_name = 'schema-maven-plugin apply' and query not like '%pg_sleep%'");

        assertThat(failureOf(apply))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("the session that holds the lock");
        assertThat(target.history()).extracting(HistoryRow::name).doesNotContain(second);
    }

    @Test
    void aCommitWhoseAnswerIsLostIsFoundInTheHistory() throws Exception {
        String first = target.migration("create table a (id int);");
        String second = target.migration("create table b (id int);");
        try (CuttingProxy proxy = CuttingProxy.to(target.settings(), "'" + first + "'")) {
            ConnectionSettings through = proxy.settings();

            ApplyResult result =
                    new Applier(through, Target.options(), "1", target.listener()).apply(target.directory());

            assertThat(proxy.hasCut()).isTrue();
            assertThat(result.files()).hasSize(2);
        }
        assertThat(target.history()).extracting(HistoryRow::name).containsExactly(first, second);
        assertThat(target.notes())
                .anySatisfy(note -> assertThat(note).contains("the history shows that it is applied"));
    }

    @Test
    void waitsForTheStatementThatAKilledProcessLeftRunning() throws Exception {
        target.migration("create table a (id int); select pg_sleep(2);");
        Process process = ApplyProcess.start(target.settings(), folder);
        target.await(SLEEPING);
        process.destroyForcibly().waitFor();

        ApplyResult result = target.apply();

        assertThat(result.files()).hasSize(1);
        assertThat(target.history()).hasSize(1);
        assertThat(target.query(SLEEPING)).isEmpty();
    }

    @Test
    void refusesStandbysAndPoolers() {
        TargetInfo standby = new TargetInfo(17, "17.6", "app", "u", true, true, false);
        TargetInfo pooled = new TargetInfo(17, "17.6", "app", "u", false, false, true);

        assertThatThrownBy(() -> standby.requireWritable(false)).hasMessageContaining("standby");
        assertThatThrownBy(() -> pooled.requireWritable(false)).hasMessageContaining("PgBouncer");
        pooled.requireWritable(true);
    }

    @Test
    void readsThatNoPoolerIsInBetween() throws SQLException {
        try (Connection connection = target.connect()) {
            TargetInfo info = TargetInfo.read(connection);

            assertThat(List.of(info.standby(), info.readOnly(), info.pooled())).containsOnly(false);
            assertThat(info.version()).startsWith(String.valueOf(info.majorVersion()));
        }
    }
}
