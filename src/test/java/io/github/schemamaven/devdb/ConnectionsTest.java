package io.github.schemamaven.devdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDevServer.class)
class ConnectionsTest {
    @Test
    void sessionsDoNotDependOnTheMachine(DevServer server) throws SQLException {
        try (ScratchDatabase scratch = server.createScratch("session");
                Connection connection = scratch.connect()) {
            assertThat(EmbeddedServerTest.text(connection, "SHOW TimeZone")).isEqualTo("UTC");
            assertThat(EmbeddedServerTest.text(connection, "SHOW DateStyle")).isEqualTo("ISO, MDY");
            assertThat(EmbeddedServerTest.text(connection, "SHOW search_path")).isEqualTo("public");
            assertThat(EmbeddedServerTest.text(connection, "SHOW application_name"))
                    .isEqualTo("schema_maven");
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @Test
    void theUsersApplicationNameIsKeptBehindOurs(DevServer server) throws SQLException {
        try (ScratchDatabase scratch = server.createScratch("name")) {
            Map<String, String> properties = new HashMap<>(scratch.settings().properties());
            properties.put("ApplicationName", "deploy 7");
            try (Connection connection = Connections.open(with(scratch.settings(), properties), "schema_maven apply")) {
                assertThat(EmbeddedServerTest.text(connection, "SHOW application_name"))
                        .isEqualTo("schema_maven apply deploy 7");
            }
        }
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        ConnectionSettings settings = new ConnectionSettings("127.0.0.1", 1, "app", "bob", "secret-9", Map.of());
        assertThatThrownBy(() -> Connections.open(settings, "test"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("'127.0.0.1:1' cannot be reached: Connection refused. Is it")
                .hasMessageNotContaining("secret-9");
    }

    @Test
    void aHostThatDoesNotExistIsNamed() {
        ConnectionSettings settings =
                new ConnectionSettings("no.such.host.invalid", 5432, "app", "bob", null, Map.of());
        assertThatThrownBy(() -> Connections.open(settings, "test"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(
                        "'no.such.host.invalid:5432' cannot be reached: there is no host of that name. Is it");
    }

    @Test
    void aWrongPasswordIsRefusedAndNotPrinted(DevServer server) {
        try (ScratchDatabase scratch = server.createScratch("password")) {
            ConnectionSettings right = scratch.settings();
            ConnectionSettings wrong = new ConnectionSettings(
                    right.host(), right.port(), right.database(), right.user(), "secret-9", right.properties());
            assertThatThrownBy(() -> Connections.open(wrong, "test"))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("refused user 'postgres'")
                    .hasMessageNotContaining("secret-9");
        }
    }

    @Test
    void aMissingPasswordSaysWhereToGiveOne(DevServer server) {
        try (ScratchDatabase scratch = server.createScratch("password")) {
            ConnectionSettings right = scratch.settings();
            ConnectionSettings none = new ConnectionSettings(
                    right.host(), right.port(), right.database(), right.user(), null, right.properties());
            assertThatThrownBy(() -> Connections.open(none, "test"))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("PGPASSWORD");
        }
    }

    @Test
    void aMissingDatabaseIsNamed(DevServer server) {
        try (ScratchDatabase scratch = server.createScratch("missing")) {
            assertThatThrownBy(() -> Connections.open(scratch.settings().withDatabase("no such/one+?"), "test"))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("There is no database 'no such/one+?'");
        }
    }

    private static ConnectionSettings with(ConnectionSettings settings, Map<String, String> properties) {
        return new ConnectionSettings(
                settings.host(),
                settings.port(),
                settings.database(),
                settings.user(),
                settings.password(),
                properties);
    }
}
