package io.github.schemamaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.apply.ApplyOptions;
import io.github.schemamaven.apply.History;
import io.github.schemamaven.apply.HistoryRow;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.Sealer;
import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDevServer.class)
class ApplyOutOfOrderTest {
    private static final String BASE = "20260101000000_base";
    private static final String LEFT = "20260102000000_left";
    private static final String RIGHT = "20260103000000_right";

    @TempDir
    Path folder;

    private Path migrations;
    private DevServer server;
    private ScratchDatabase target;
    private final Lines lines = new Lines();

    @BeforeEach
    void makeTarget(DevServer shared) throws IOException {
        server = shared;
        target = server.createScratch("target");
        migrations = Files.createDirectory(folder.resolve("migrations"));
        write(BASE, "create table users (id bigint primary key, email text);");
    }

    @AfterEach
    void dropTarget() {
        target.close();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(migrations.resolve(name + ".sql"), text + "\n");
        Sealer.seal(read(), Map.of());
    }

    private MigrationDirectory read() {
        return MigrationDirectory.read(migrations, folder);
    }

    private static DevServer none() {
        throw new SchemaException("no dev server can run here");
    }

    /** The target gets base and right, then left appears. */
    private void appliedBeforeLeft(String right, String left) throws IOException {
        write(RIGHT, "-- schema:after " + BASE + "\n" + right);
        apply(ApplyOutOfOrderTest::none);
        write(LEFT, "-- schema:after " + BASE + "\n" + left);
    }

    private void apply(Supplier<DevServer> devServer) {
        new ApplyCommand(lines, "1.0-test")
                .run(new ApplyCommand.Request(
                        new MigrationsFolder(migrations, folder),
                        target.settings(),
                        ApplyOptions.defaults(),
                        Optional.empty(),
                        false,
                        OptionalInt.empty(),
                        devServer,
                        List.of(folder.resolve("order.proof"))));
    }

    private List<HistoryRow> history() throws SQLException {
        try (Connection connection = target.connect()) {
            return History.read(connection);
        }
    }

    @Test
    void aTargetThatHasAllInOrderNeedsNoDevServer() throws IOException, SQLException {
        write(LEFT, "create table a (id int);");
        apply(ApplyOutOfOrderTest::none);
        assertThat(history()).hasSize(2).allMatch(row -> row.orderProof().isEmpty());
    }

    @Test
    void anOrderThatMakesNoDifferenceIsProvedAndRecorded() throws IOException, SQLException {
        appliedBeforeLeft("alter table users add r int;", "create index users_email on users (email);");
        apply(() -> server);
        assertThat(history()).extracting(HistoryRow::name).containsExactly(BASE, RIGHT, LEFT);
        assertThat(history().get(2).orderProof())
                .hasValueSatisfying(proof -> assertThat(proof)
                        .startsWith("replayed in this target's order and in canonical order on PostgreSQL ")
                        .contains("3 migrations, digest sha256:"));
        assertThat(history().get(1).orderProof()).isEmpty();
    }

    @Test
    void anOrderThatGivesAnotherSchemaIsRefusedWithTheDifference() throws IOException, SQLException {
        appliedBeforeLeft(
                "create or replace view v as select 1 as one;", "create or replace view v as select 2 as one;");
        assertThatThrownBy(() -> apply(() -> server))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("what differs: view public.v")
                .hasMessageContaining("1 AS one")
                .hasMessageContaining("Nothing was applied");
        assertThat(history()).hasSize(2);
    }

    @Test
    void anOrderThatFailsIsRefusedWithPostgresqlsMessage() throws IOException, SQLException {
        appliedBeforeLeft("alter table users rename to accounts;", "create index users_email on users (email);");
        assertThatThrownBy(() -> apply(() -> server))
                .hasMessageContaining("fail in the order of this target")
                .hasMessageContaining(LEFT + ".sql")
                .hasMessageContaining("relation \"users\" does not exist");
        assertThat(history()).hasSize(2);
    }

    @Test
    void whereNoDevServerRunsTheProofOfLintServes() throws IOException, SQLException {
        appliedBeforeLeft("alter table users add r int;", "create index users_email on users (email);");
        assertThatThrownBy(() -> apply(ApplyOutOfOrderTest::none))
                .hasMessageContaining("no dev server can run here")
                .hasMessageContaining("order.proof")
                .hasMessageContaining("-Dschema.outOfOrder=allow");
        Path proof = folder.resolve("order.proof");
        new CommutationCheck(server, Optional.of(proof)).check(read(), file -> true);
        apply(ApplyOutOfOrderTest::none);
        assertThat(history().get(2).orderProof())
                .hasValueSatisfying(how -> assertThat(how).startsWith("by the proof of schema:lint"));
    }

    @Test
    void aProofThatWasChangedOrIsAboutOtherMigrationsIsRefused() throws IOException {
        appliedBeforeLeft("alter table users add r int;", "create index users_email on users (email);");
        Path proof = folder.resolve("order.proof");
        new CommutationCheck(server, Optional.of(proof)).check(read(), file -> true);
        String text = Files.readString(proof);
        Files.writeString(proof, text.replace("pair ", "pair x"));
        assertThatThrownBy(() -> apply(ApplyOutOfOrderTest::none)).hasMessageContaining("is damaged");
        Files.writeString(proof, text);
        write("20260104000000_more", "create table more (id int);");
        assertThatThrownBy(() -> apply(ApplyOutOfOrderTest::none)).hasMessageContaining("is about other migrations");
    }

    @Test
    void lintProvesNothingAboutAPairWhoseOrderMatters() throws IOException {
        appliedBeforeLeft(
                "create or replace view v as select 1 as one;", "create or replace view v as select 2 as one;");
        Path proof = folder.resolve("order.proof");
        assertThat(new CommutationCheck(server, Optional.of(proof))
                        .check(read(), file -> true)
                        .findings())
                .hasSize(1);
        assertThatThrownBy(() -> apply(ApplyOutOfOrderTest::none))
                .hasMessageContaining("says nothing about '" + LEFT + "' and");
    }
}
