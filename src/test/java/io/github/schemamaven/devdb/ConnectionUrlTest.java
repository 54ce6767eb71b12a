package io.github.schemamaven.devdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionUrlTest {
    @TempDir
    private Path home;

    private final Map<String, String> variables = new HashMap<>();

    private ConnectionEnvironment environment() {
        return new ConnectionEnvironment(variables, home, "ada");
    }

    private ConnectionSettings parse(String url) {
        return ConnectionUrl.parse(url, environment());
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example:6543/app?user=bob&password=s3, bob@db.example:6543/app, s3",
        "jdbc:postgresql://db.example/app, ada@db.example:5432/app,",
        "jdbc:postgresql:app, ada@localhost:5432/app,",
        "jdbc:postgresql:/, ada@localhost:5432/ada,",
        "jdbc:postgresql://[::1]:5433/app, ada@::1:5433/app,",
        "postgres://bob:s3@db.example:6543/app?sslmode=disable, bob@db.example:6543/app, s3",
        "postgresql://bob@db.example, bob@db.example:5432/bob,",
        "postgres://, ada@localhost:5432/ada,",
        "postgres:///app, ada@localhost:5432/app,",
        "postgres://b%6Fb:p%40ss%3A%2F@h/my%20db, bob@h:5432/my db, p@ss:/",
        "postgres://bob:a+b@h/app, bob@h:5432/app, a+b",
        "postgres://bob@[fe80::1]/app, bob@fe80::1:5432/app,",
        "postgres:///app?host=db.example&port=7&user=eve&password=x, eve@db.example:7/app, x",
    })
    void bothFormsOfUrlAreRead(String url, String place, String password) {
        ConnectionSettings settings = parse(url);

        assertThat(settings).hasToString(place);
        assertThat(settings.password()).isEqualTo(password);
    }

    @Test
    void aPasswordWithASlashOfItsOwnIsNotTakenForAHost() {
        assertThatThrownBy(() -> ConnectionUrl.parse(
                        "postgres://u:p@ss/w@host/db", new ConnectionEnvironment(Map.of(), home, "os")))
                .hasMessageContaining("'/' as %2F")
                .hasMessageContaining("'postgres://u:***@host/db'");
    }

    @Test
    void libpqParametersBecomeThoseOfTheDriver() {
        ConnectionSettings settings = parse("postgres://h/app?sslmode=verify-full&sslrootcert=/ca.pem&connect_timeout=3"
                + "&options=-c%20lock_timeout%3D1s&target_session_attrs=read-write&application_name=deploy&keepalives=0"
                + "&channel_binding=require&client_encoding=UTF8");

        assertThat(settings.properties())
                .containsOnly(
                        Map.entry("sslmode", "verify-full"),
                        Map.entry("sslrootcert", "/ca.pem"),
                        Map.entry("connectTimeout", "3"),
                        Map.entry("options", "-c lock_timeout=1s"),
                        Map.entry("targetServerType", "primary"),
                        Map.entry("ApplicationName", "deploy"),
                        Map.entry("tcpKeepAlive", "false"),
                        Map.entry("channelBinding", "require"));
    }

    @Test
    void theDriversOwnParametersAreReadToo() {
        assertThat(parse("jdbc:postgresql://h/app?currentSchema=x&socketTimeout=9")
                        .properties())
                .containsOnly(Map.entry("currentSchema", "x"), Map.entry("socketTimeout", "9"));
    }

    @ParameterizedTest
    @CsvSource({
        "sslmod=disable, did you mean 'sslmode'?",
        "connect_timeot=3, did you mean 'connect_timeout'?",
        "pgbouncer=true, neither libpq nor the JDBC driver knows it",
        "sslmode=sometimes, 'sometimes' is none of its values: disable",
        "target_session_attrs=writer, 'writer' is none of its values: any",
        "tcp_user_timeout=3, leave it out",
        "service=prod, service files are not read",
        "client_encoding=LATIN1, always UTF8",
    })
    void anUnknownParameterIsNamed(String parameter, String expected) {
        assertThatThrownBy(() -> parse("postgres://bob:secret@h/app?" + parameter))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("Parameter '" + parameter.substring(0, parameter.indexOf('=')) + "'")
                .hasMessageContaining(expected)
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "'postgres://bob:secret@h1:1,h2:2/app', several hosts",
        "postgres://bob:secret@%2Fvar%2Frun/app, Unix sockets",
        "postgres://bob:secret@h:99999/app, no port",
        "postgres://bob:sec/ret@h/app, percent-encoded",
        "postgres://bob:sec?ret@h/app, percent-encoded",
        "postgres://bob:sec%ret@h/app, hexadecimal",
        "postgres://bob:secret@fe80::1/app, brackets",
        "postgres://bob:secret@[fe80::1/app, ']' of the IPv6",
        "postgres://bob:secret@h/app?sslmode, no '=value'",
        "mysql://bob:secret@h/app, must begin with",
        "postgres:bob:secret@h/app, '//' is missing",
        "jdbc:postgresql://bob:secret@h/app, ?user=",
        "jdbc:postgresql://h:x/app?user=bob&password=secret, no port",
    })
    void aUrlThatCannotBeUsedSaysWhyAndKeepsThePassword(String url, String expected) {
        assertThatThrownBy(() -> parse(url))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(expected)
                .hasMessageNotContaining("sec/ret")
                .hasMessageNotContaining("sec?ret")
                .hasMessageNotContaining("sec%ret")
                .hasMessageNotContaining("secret");
    }

    @Test
    void theEnvironmentFillsWhatTheUrlLeavesOpen() {
        variables.putAll(Map.of("PGHOST", "db", "PGPORT", "7", "PGDATABASE", "app", "PGUSER", "bob"));
        variables.putAll(Map.of("PGPASSWORD", "s3", "PGSSLMODE", "require", "PGCONNECT_TIMEOUT", "4"));

        ConnectionSettings open = parse("postgres://");
        assertThat(open).hasToString("bob@db:7/app");
        assertThat(open.password()).isEqualTo("s3");
        assertThat(open.properties()).containsEntry("sslmode", "require").containsEntry("connectTimeout", "4");
        assertThat(parse("postgres://eve:x@h:8/y?sslmode=disable")).hasToString("eve@h:8/y");
        assertThat(parse("postgres://eve:x@h:8/y?sslmode=disable").properties()).containsEntry("sslmode", "disable");
    }

    @Test
    void databaseUrlCountsBeforeThePgVariables() {
        assertThat(ConnectionUrl.fromEnvironment(environment())).isEmpty();
        variables.put("PGHOST", "db");
        assertThat(ConnectionUrl.fromEnvironment(environment()))
                .hasValueSatisfying(settings -> assertThat(settings).hasToString("ada@db:5432/ada"));
        variables.put("DATABASE_URL", "postgres://bob@other/app");
        assertThat(ConnectionUrl.fromEnvironment(environment()))
                .hasValueSatisfying(settings -> assertThat(settings).hasToString("bob@other:5432/app"));
        variables.put("DATABASE_URL", "mysql://bob:secret@other/app");
        assertThatThrownBy(() -> ConnectionUrl.fromEnvironment(environment()))
                .hasMessageContaining("DATABASE_URL")
                .hasMessageNotContaining("secret");
    }

    @Test
    void userAndPasswordOfTheCallerCountFirst() {
        ConnectionSettings settings = ConnectionUrl.parse("postgres://bob:s3@h/app", "eve", null, environment());
        assertThat(settings.user()).isEqualTo("eve");
        assertThat(settings.password()).isNull();
        assertThat(ConnectionUrl.parse("postgres://bob@h/app", null, "pw", environment())
                        .password())
                .isEqualTo("pw");
    }

    @Test
    void aServiceFileIsRefusedWhereItWouldBeNeeded() {
        variables.put("PGSERVICE", "prod");
        assertThatThrownBy(() -> parse("postgres:///app")).hasMessageContaining("PGSERVICE");
        assertThat(parse("postgres://h/app")).hasToString("ada@h:5432/app");
    }

    @Test
    void thePasswordFileIsReadByItsRules() throws IOException {
        Path file = passwordFile(
                "# a comment",
                "h:5432:other:ada:wrong",
                "h\\:x:5432:app:ada:wrong",
                "h:*:app:b\\\\ob\\:1:pa\\:ss\\\\word",
                "*:*:*:ada:first:colon",
                "*:*:*:ada:second");
        assertThat(parse("postgres://h/app").password()).isEqualTo("first:colon");
        assertThat(parse("postgres://b%5Cob%3A1@h/app").password()).isEqualTo("pa:ss\\word");
        assertThat(parse("postgres://nobody@h/app").password()).isNull();

        Path elsewhere = Files.move(file, home.resolve("elsewhere"));
        assertThat(parse("postgres://h/app").password()).isNull();
        variables.put("PGPASSFILE", elsewhere.toString());
        assertThat(parse("postgres://h/app").password()).isEqualTo("first:colon");
    }

    @Test
    void aPasswordFileThatOthersCanReadIsRefused() throws IOException {
        Path file = passwordFile("h:*:*:ada:secret");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> parse("postgres://h/app"))
                .hasMessageContaining("chmod 600")
                .hasMessageNotContaining("secret");
        assertThat(parse("postgres://other/app").password()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://bob:secret@h/app",
                "postgres://bob:se@secret@h/app",
                "jdbc:postgresql://h/app?user=bob&password=secret&sslmode=disable",
                "jdbc:postgresql://h/app?sslpassword=secret",
                "postgres://bob:a/secret@h/app",
                "postgres://bob:a?secret@h/app",
            })
    void passwordsAreMasked(String url) {
        assertThat(ConnectionUrl.mask(url)).doesNotContain("secret").contains("***");
    }

    private Path passwordFile(String... lines) throws IOException {
        Path file = Files.writeString(home.resolve(".pgpass"), String.join("\n", lines) + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
