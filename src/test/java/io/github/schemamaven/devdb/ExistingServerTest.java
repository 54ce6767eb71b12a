package io.github.schemamaven.devdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.sql.SchemaException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDevServer.class)
class ExistingServerTest {
    private static final ConnectionEnvironment NOTHING =
            new ConnectionEnvironment(Map.of(), Path.of("/nonexistent"), "ada");

    private ScratchDatabase named;

    @BeforeEach
    void makeTheNamedDatabase(DevServer server) {
        named = server.createScratch("named");
    }

    @AfterEach
    void drop() {
        named.close();
    }

    @Test
    void scratchDatabasesAreMadeAndDroppedAndTheNamedOneIsLeftAlone() throws SQLException {
        try (Connection watcher = named.connect()) {
            String left;
            try (DevServer server = open(url(named.settings()))) {
                assertThat(server.majorVersion()).isGreaterThanOrEqualTo(14);
                ScratchDatabase scratch = server.createScratch("desired");
                assertThat(scratch.name()).matches("schema_maven_desired_[0-9a-f]{8}_1");
                try (Connection connection = scratch.connect()) {
                    execute(connection, "create table t (id int)");
                }
                ScratchDatabase copy = server.copy(scratch, "copy");
                left = copy.name();
                try (Connection connection = copy.connect()) {
                    assertThat(EmbeddedServerTest.text(connection, "select count(*) from t"))
                            .isEqualTo("0");
                }
                assertThat(databases(watcher)).contains(scratch.name(), left);
                scratch.close();
                assertThat(databases(watcher)).doesNotContain(scratch.name()).contains(left);
            }
            assertThat(databases(watcher)).doesNotContain(left).contains(named.name());
            assertThat(EmbeddedServerTest.text(watcher, "select count(*) from pg_class where relname = 't'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void aDatabaseWithASubscriptionIsCopiedDroppedAndSwept() throws SQLException {
        String dead = "schema_maven_desired_0badc0de_5";
        String subscription = "create subscription s connection 'host=nowhere' publication p with (connect = false);"
                + " comment on subscription s is 'kept'";
        try (Connection watcher = named.connect()) {
            execute(watcher, "create database " + dead + " template template0");
            try (Connection user = Connections.open(named.settings().withDatabase(dead), "psql")) {
                execute(user, subscription);
            }
            try (DevServer server = open(url(named.settings()))) {
                assertThat(databases(watcher)).doesNotContain(dead);
                ScratchDatabase scratch = server.createScratch("desired");
                try (Connection connection = scratch.connect()) {
                    execute(connection, subscription);
                }
                ScratchDatabase copy = server.copy(scratch, "copy");
                try (Connection connection = copy.connect()) {
                    assertThat(
                                    EmbeddedServerTest.text(
                                            connection,
                                            "select subslotname || ' ' || subconninfo || ' '"
                                                    + " || obj_description(s.oid, 'pg_subscription') from pg_subscription s"
                                                    + " join pg_database d on d.oid = subdbid where datname = current_database()"))
                            .isEqualTo("s host=nowhere kept");
                }
                scratch.close();
                copy.close();
                assertThat(databases(watcher)).doesNotContain(scratch.name()).doesNotContain(copy.name());
            }
        }
    }

    @Test
    void aDatabaseInUseIsDroppedAllTheSame() throws SQLException {
        try (DevServer server = open(url(named.settings()));
                Connection watcher = named.connect()) {
            ScratchDatabase scratch = server.createScratch("busy");
            Connection left = scratch.connect();
            scratch.close();
            assertThat(databases(watcher)).doesNotContain(scratch.name());
            assertThatThrownBy(() -> execute(left, "select 1")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void whatDeadBuildsLeftIsDroppedByTheNext() throws SQLException {
        try (Connection watcher = named.connect();
                DevServer living = open(url(named.settings()))) {
            String kept = living.createScratch("kept").name();
            String dead = "schema_maven_desired_0badc0de_3";
            String busy = "schema_maven_desired_0badc0de_4";
            String foreign = "schema_maven_notes";
            for (String name : new String[] {dead, busy, foreign}) {
                execute(watcher, "create database " + name + " template template0");
            }
            try (Connection user = Connections.open(named.settings().withDatabase(busy), "psql");
                    DevServer next = open(url(named.settings()))) {
                assertThat(user.isClosed()).isFalse();
                assertThat(next.majorVersion()).isEqualTo(living.majorVersion());
                assertThat(databases(watcher)).contains(kept, busy, foreign).doesNotContain(dead);
            }
            execute(watcher, "drop database " + busy + " with (force)");
            execute(watcher, "drop database " + foreign);
        }
    }

    @Test
    void aRoleThatMayNotCreateDatabasesIsToldHow() throws SQLException {
        try (Connection connection = named.connect()) {
            execute(connection, "create role \"Plain Role\" login password 'secret-7'");
            ConnectionSettings plain = new ConnectionSettings(
                    named.settings().host(), named.settings().port(), named.name(), "Plain Role", "secret-7", Map.of());
            try (DevServer server = open(url(plain))) {
                assertThatThrownBy(() -> server.createScratch("x"))
                        .isInstanceOf(SchemaException.class)
                        .hasMessageContaining("ALTER ROLE \"Plain Role\" CREATEDB")
                        .hasMessageNotContaining("secret-7");
            }
            execute(connection, "alter role \"Plain Role\" createdb");
            try (DevServer server = open(url(plain));
                    ScratchDatabase scratch = server.createScratch("x");
                    Connection own = scratch.connect()) {
                execute(own, "create schema s");
            }
            execute(connection, "drop role \"Plain Role\"");
        }
    }

    @Test
    void aDevServerThatIsTheTargetIsRefused(DevServer server) {
        DevServerSpec spec = DevServerSpec.parse(url(named.settings()));
        ConnectionSettings target = named.settings();
        ConnectionSettings otherName = new ConnectionSettings(
                "localhost", target.port(), target.database(), target.user(), target.password(), target.properties());
        for (ConnectionSettings same : new ConnectionSettings[] {target, otherName}) {
            assertThatThrownBy(() -> DevServers.requireOtherThan(spec, same, NOTHING))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("leads to the target database itself, '" + named.name());
        }
        try (ScratchDatabase other = server.createScratch("other")) {
            DevServers.requireOtherThan(spec, other.settings(), NOTHING);
        }
        DevServers.requireOtherThan(DevServerSpec.parse("embedded"), target, NOTHING);
    }

    private static DevServer open(String url) {
        return DevServers.open(DevServerSpec.parse(url), new TestDevServer.ClassPathArtifacts(), NOTHING);
    }

    private static String url(ConnectionSettings settings) {
        return "postgres://" + encoded(settings.user()) + ":" + encoded(settings.password()) + "@" + settings.host()
                + ":" + settings.port() + "/" + settings.database() + "?sslmode=disable";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String databases(Connection connection) throws SQLException {
        return EmbeddedServerTest.text(connection, "select string_agg(datname, ' ') from pg_database");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
