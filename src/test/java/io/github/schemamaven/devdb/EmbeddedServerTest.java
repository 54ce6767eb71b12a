package io.github.schemamaven.devdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDevServer.class)
class EmbeddedServerTest {
    @Test
    void scratchDatabasesAreEmptyUtf8AndLocaleC(DevServer server) throws SQLException {
        try (ScratchDatabase scratch = server.createScratch("desired");
                Connection connection = scratch.connect()) {
            assertThat(text(
                            connection,
                            "SELECT pg_encoding_to_char(encoding) || datcollate || datctype FROM "
                                    + "pg_database WHERE datname = current_database()"))
                    .isEqualTo("UTF8CC");
        }
    }

    @Test
    void aCopyHoldsWhatTheOriginalDoes(DevServer server) throws SQLException {
        try (ScratchDatabase original = server.createScratch("original")) {
            try (Connection connection = original.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE t AS SELECT 7 AS id");
            }
            try (ScratchDatabase copy = server.copy(original, "copy");
                    Connection connection = copy.connect()) {
                assertThat(text(connection, "SELECT id FROM t")).isEqualTo("7");
            }
        }
    }

    @Test
    void theServerHasRoomForBigSchemas(DevServer server) throws SQLException {
        try (ScratchDatabase scratch = server.createScratch("settings");
                Connection connection = scratch.connect()) {
            assertThat(text(connection, "SHOW max_locks_per_transaction")).isEqualTo("1000");
            assertThat(text(connection, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(text(connection, "SHOW lc_messages")).isEqualTo("C");
            assertThat(text(connection, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
