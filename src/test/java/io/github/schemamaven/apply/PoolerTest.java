package io.github.schemamaven.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Runs against the real PgBouncer; skipped where it is not installed. */
@ExtendWith(TestDevServer.class)
class PoolerTest {
    @TempDir
    Path folder;

    private Target target;
    private Process pooler;
    private int port;

    @BeforeEach
    void open(DevServer server) throws IOException {
        target = new Target(server, Files.createDirectory(folder.resolve("migrations")));
        target.migration("create table a (id int);");
    }

    @AfterEach
    void close() throws InterruptedException {
        if (pooler != null) {
            pooler.destroy();
            pooler.waitFor(10, TimeUnit.SECONDS);
        }
        target.close();
    }

    @Test
    void refusesAPoolOfTransactions() throws Exception {
        start("transaction");
        assertThatThrownBy(() -> applier(Target.options()).apply(target.directory()))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("there is a connection pooler");
        assertThat(target.query("select to_regnamespace('schema_maven')::text")).containsExactly((String) null);
    }

    @Test
    void goesThroughAPoolOfSessionsWhereThatIsAllowed() throws Exception {
        start("session");
        assertThatThrownBy(() -> applier(Target.options()).apply(target.directory()))
                .hasMessageContaining("-Dschema.allowPooler");
        ApplyOptions options = Target.options();
        ApplyOptions allowed = new ApplyOptions(
                options.lockWait(),
                options.lockTimeout(),
                options.retryFor(),
                options.outOfOrder(),
                options.uncertain(),
                true,
                options.existingObjects());
        assertThat(applier(allowed).apply(target.directory()).files()).hasSize(1);
        assertThat(target.history()).hasSize(1);
    }

    private Applier applier(ApplyOptions options) {
        ConnectionSettings own = target.settings();
        ConnectionSettings through =
                new ConnectionSettings("127.0.0.1", port, own.database(), own.user(), own.password(), Map.of());
        return new Applier(through, options, "1.0-test", ApplyListener.NONE);
    }

    private void start(String mode) throws IOException, InterruptedException {
        Optional<Path> program = program();
        assumeThat(program).as("PgBouncer is not on the PATH").isPresent();
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        ConnectionSettings server = target.settings();
        Path settings = Files.writeString(folder.resolve("pgbouncer.ini"), """
                [databases]
                * = host=%s port=%d user=%s password='%s'
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = any
                pool_mode = %s
                """.formatted(
                        server.host(), server.port(), server.user(), server.password(), port, mode));
        // As root it goes on under another user, who has to reach the file.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> command = new ArrayList<>(List.of(program.get().toString(), "-q"));
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("-u", "nobody"));
        }
        command.add(settings.toString());
        pooler = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        awaitListening();
    }

    private void awaitListening() throws IOException, InterruptedException {
        for (int i = 0; i < 200; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertThat(socket.isConnected()).isTrue();
                return;
            } catch (IOException notYet) {
                assertThat(pooler.isAlive())
                        .as(Files.readString(folder.resolve("log")))
                        .isTrue();
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("PgBouncer does not listen: " + Files.readString(folder.resolve("log")));
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin"))
                .map(directory -> Path.of(directory, "pgbouncer"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
