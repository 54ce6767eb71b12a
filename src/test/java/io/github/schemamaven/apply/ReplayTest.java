package io.github.schemamaven.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.Connections;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.devdb.TestDevServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDevServer.class)
class ReplayTest {
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
    void runsMigrationsInOrderWithoutAHistory() throws SQLException {
        target.migration("create table a (id int);");
        target.migration("-- schema:transaction none\ncreate index concurrently i on a (id); vacuum a;");
        target.migration("copy a from stdin;\n1\n\\.\n");

        try (Connection connection = target.connect()) {
            Replay.run(connection, target.directory().canonicalOrder());
        }

        assertThat(target.query("select id from a")).containsExactly("1");
        assertThat(target.query("select nspname from pg_namespace where nspname = 'schema_maven'"))
                .isEmpty();
    }

    @Test
    void doesNotTurnToThePublisherOfASubscription() throws SQLException {
        target.migration("create subscription s connection 'host=production' publication p with (connect = false);");
        target.migration("-- schema:transaction none\ndrop subscription s;");

        try (Connection connection = target.connect()) {
            assertThatThrownBy(() -> Replay.run(connection, target.directory().canonicalOrder()))
                    .hasMessageContaining("would connect to the publisher")
                    .hasMessageContaining("slot_name = NONE");
        }
        assertThat(target.query("select subname from pg_subscription where subdbid ="
                        + " (select oid from pg_database where datname = current_database())"))
                .containsExactly("s");
    }

    @Test
    void namesThePlaceOfAFailureAndLeavesNoTransactionOpen() throws SQLException {
        target.migration("create table a (id int);\nalter table a add constraint c check (nope);");

        try (Connection connection = target.connect()) {
            assertThatThrownBy(() -> Replay.run(connection, target.directory().canonicalOrder()))
                    .isInstanceOf(StatementFailure.class)
                    .hasMessageContaining(".sql:3:")
                    .hasMessageContaining("column \"nope\" does not exist");
            assertThat(Connections.isInTransaction(connection)).isFalse();
        }
        assertThat(target.query("select to_regclass('a')::text")).containsExactly((String) null);
    }
}
