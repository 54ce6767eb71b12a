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

    static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
