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
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs against a real Docker engine, with an image that {@code src/test/docker} builds; skipped where there is none. */
class ContainerServerTest {
    private static final EmbeddedRelease RELEASE = EmbeddedRelease.of(System.getProperty("schema.test.postgres", ""));
    private static final String IMAGE = "schema-maven-test-postgres:" + RELEASE.major();
    private static final ConnectionEnvironment ENVIRONMENT = ConnectionEnvironment.ofProcess();

    @TempDir
    private Path directory;

    @Test
    void scratchDatabasesLiveInAContainerThatEndsWithTheServer() throws Exception {
        provideImage();
        int before = containers();

        try (DevServer server = open("docker:" + IMAGE)) {
            assertThat(server.majorVersion()).isEqualTo(RELEASE.major());
            assertThat(containers()).isEqualTo(before + 1);
            try (ScratchDatabase scratch = server.createScratch("desired");
                    Connection connection = scratch.connect()) {
                assertThat(EmbeddedServerTest.text(connection, "show max_locks_per_transaction"))
                        .isEqualTo("1000");
            }
        }

        assertThat(containers()).isEqualTo(before);
    }

    @Test
    void theContainerEndsWithABuildThatIsKilled() throws Exception {
        provideImage();
        int before = containers();
        Path ready = directory.resolve("ready");
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedServerMain.class.getName(),
                        ready.toString(),
                        "docker:" + IMAGE)
                .inheritIO()
                .start();
        try {
            eventually(() -> Files.exists(ready) || !build.isAlive());
            assertThat(containers()).isEqualTo(before + 1);
        } finally {
            build.destroyForcibly().waitFor();
        }

        eventually(() -> containers() == before);
    }

    @Test
    void anImageThatCannotBePulledIsNamed() throws Exception {
        assumeTrue(succeeds("docker", "info"), "no Docker engine answers 'docker info'");

        assertThatThrownBy(() -> open("docker:localhost:1/nothing:1"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(
                        "The image of the dev server 'docker:localhost:1/nothing:1' is not on the Docker engine")
                .hasMessageEndingWith("docker pull localhost:1/nothing:1");
    }

    @Test
    void whereThereIsNoEngineTheUserIsToldWhatElseThereIs() throws Exception {
        assumeTrue(!succeeds("docker", "info"), "a Docker engine answers");

        assertThatThrownBy(() -> open("docker:postgres:18"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("needs a Docker engine, and none answers")
                .hasMessageContaining("'embedded'");
    }

    static DevServer open(String spec) {
        return DevServers.open(DevServerSpec.parse(spec), new TestClassPath(), ENVIRONMENT);
    }

    private static void provideImage() throws IOException, InterruptedException {
        assumeTrue(succeeds("docker", "info"), "no Docker engine answers 'docker info'");
        assumeTrue(succeeds("busybox", "--list"), "no busybox to build an image from (Debian: busybox-static)");
        buildImage();
    }

    private static void buildImage() throws IOException, InterruptedException {
        String binaries = EmbeddedPlatform.current().coordinates(RELEASE);
        Path jar = new TestDevServer.ClassPathArtifacts().jar(binaries);
        Path script = Path.of("src/test/docker/build-image.sh").toAbsolutePath();
        assertThat(run(script.toString(), jar.toString(), IMAGE))
                .as("building " + IMAGE)
                .isZero();
    }

    private static void eventually(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!condition.call() && System.nanoTime() < deadline) {
            Thread.sleep(100);
        }
        assertThat(condition.call()).isTrue();
    }

    private static int containers() throws IOException, InterruptedException {
        Path output = Files.createTempFile("containers", ".txt");
        Process process = new ProcessBuilder("docker", "ps", "--all", "--quiet", "--filter", "ancestor=" + IMAGE)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        Files.delete(output);
        return lines.size();
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return run(command) == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    /** Testcontainers is in the test's own class path; its jars are given to the class loader that is made for it. */
    private static final class TestClassPath implements ArtifactFetcher {
        @Override
        public Path jar(String coordinates) {
            return classPath(coordinates).get(0);
        }

        @Override
        public List<Path> classPath(String coordinates) {
            List<Path> jars = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                // The test's classes hold the logger's settings.
                if (entry.endsWith(".jar") || entry.endsWith("test-classes")) {
                    jars.add(Path.of(entry));
                }
            }
            return jars;
        }
    }
}
