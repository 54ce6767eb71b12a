package io.github.schemamaven.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code mvnw} itself, on a distribution made here whose {@code bin/mvn} prints its arguments. */
class MavenWrapperTest {
    private static final String NOTHING_THERE = "file:///nowhere/apache-maven.zip";

    @TempDir
    private Path directory;

    private Path zip;

    @BeforeEach
    void makeADistributionAndAProject() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "mvnw is for a POSIX shell; mvnw.cmd is its twin");
        zip = directory.resolve("apache-maven-1.2.3-bin.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("apache-maven-1.2.3/bin/mvn"));
            entries.write(
                    "#!/bin/sh\nprintf 'maven 1.2.3 runs:'; printf ' [%s]' \"$@\"\n".getBytes(StandardCharsets.UTF_8));
        }
        Path wrapper = Files.createDirectories(project().resolve(".mvn/wrapper"));
        Files.copy(Path.of("mvnw"), project().resolve("mvnw"));
        Files.copy(Path.of(".mvn/wrapper/InstallMaven.java"), wrapper.resolve("InstallMaven.java"));
        pin(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(zip))));
        Files.createDirectories(directory.resolve("bin"));
    }

    @Test
    void downloadsChecksUnpacksAndPassesTheArgumentsOn() throws Exception {
        Result result = mvnw(Map.of("MVNW_DISTRIBUTION_URL", zip.toUri().toString()), "-Dname=a b", "verify");
        assertThat(result.out()).isEqualTo("maven 1.2.3 runs: [-Dname=a b] [verify]");
        assertThat(result.exit()).isZero();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void usesTheCacheTheNextTimeAndFetchesNothing() throws Exception {
        mvnw(Map.of("MVNW_DISTRIBUTION_URL", zip.toUri().toString()), "first");
        Result result = mvnw(Map.of("MVNW_DISTRIBUTION_URL", NOTHING_THERE), "second");
        assertThat(result.out()).isEqualTo("maven 1.2.3 runs: [second]");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void asksAnInstalledMavenFirstWithTheUsersOwnSettings() throws Exception {
        installMaven("""
                for a in "$@"; do case "$a" in -DoutputDirectory=*) to=${a#*=} ;; esac; done
                printf '%%s\\n' "$@" > %s
                cp %s "$to/"
                """.formatted(directory.resolve("asked"), zip));
        Result result = mvnw(
                Map.of("MVNW_DISTRIBUTION_URL", NOTHING_THERE), "-o", "-s", "my.xml", "-Dmaven.repo.local=/r", "test");
        assertThat(result.out()).endsWith("[test]");
        assertThat(Files.readAllLines(directory.resolve("asked")))
                .contains("--offline", "-s", "-Dmaven.repo.local=/r")
                .contains(project().resolve("my.xml").toString())
                .contains("-Dartifact=org.apache.maven:apache-maven:1.2.3:zip:bin")
                .doesNotContain("test");
    }

    @Test
    void downloadsWhereTheInstalledMavenCannotFetch() throws Exception {
        installMaven("echo 'no route to the repository'; exit 1\n");
        Result result = mvnw(Map.of("MVNW_DISTRIBUTION_URL", zip.toUri().toString()), "verify");
        assertThat(result.out()).isEqualTo("maven 1.2.3 runs: [verify]");
    }

    @Test
    void tellsEveryWayThatFailedAndWhatToDo() throws Exception {
        installMaven("echo 'no route to the repository'; exit 1\n");
        Result result = mvnw(Map.of("MVNW_DISTRIBUTION_URL", NOTHING_THERE), "verify");
        assertThat(result.exit()).isNotZero();
        assertThat(result.err())
                .contains("Maven 1.2.3 is not in the cache and could not be fetched")
                .contains("no route to the repository")
                .contains(NOTHING_THERE)
                .contains("MVNW_DISTRIBUTION_URL");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void doesNotDownloadOffline() throws Exception {
        Result result = mvnw(Map.of("MVNW_DISTRIBUTION_URL", zip.toUri().toString()), "--offline", "verify");
        assertThat(result.exit()).isNotZero();
        assertThat(result.err()).contains("was not tried: --offline was given");
    }

    @Test
    void refusesADistributionWithAnotherChecksum() throws Exception {
        pin("0".repeat(128));
        Result result = mvnw(Map.of("MVNW_DISTRIBUTION_URL", zip.toUri().toString()), "verify");
        assertThat(result.exit()).isNotZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("wrong SHA-512").contains("0".repeat(128));
    }

    @Test
    void severalAtOnceDoNotDisturbEachOther() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(start(Map.of("MVNW_DISTRIBUTION_URL", zip.toUri().toString()), "verify"));
        }
        for (Process process : processes) {
            assertThat(finish(process).out()).isEqualTo("maven 1.2.3 runs: [verify]");
        }
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void namesAWrongJavaHome() throws Exception {
        Result result = mvnw(Map.of("JAVA_HOME", "/no/such/jdk"), "verify");
        assertThat(result.exit()).isNotZero();
        assertThat(result.err()).contains("JAVA_HOME is '/no/such/jdk'");
    }

    private Path project() {
        return directory.resolve("a project");
    }

    private void pin(String sha512) throws IOException {
        // Windows line ends, as a checkout with autocrlf would have them.
        Files.writeString(
                project().resolve(".mvn/wrapper/maven-wrapper.properties"),
                "# pinned\r\nmavenVersion=1.2.3\r\ndistributionUrl=" + NOTHING_THERE + "\r\ndistributionSha512Sum="
                        + sha512 + "\r\n");
    }

    private void installMaven(String script) throws IOException {
        script(directory.resolve("bin/mvn"), script);
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> tree = Files.walk(directory.resolve("home"))) {
            return tree.filter(path -> path.getFileName().toString().startsWith("install-"))
                    .toList();
        }
    }

    private Result mvnw(Map<String, String> environment, String... arguments) throws Exception {
        return finish(start(environment, arguments));
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "./mvnw"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(project().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN") || name.startsWith("MVNW"));
        // Not the machine's own Maven: only what stands in bin here, and the few commands of the shell.
        builder.environment().put("PATH", directory.resolve("bin") + ":" + shellTools());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_USER_HOME", directory.resolve("home").toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** A folder with the commands that mvnw calls, so that no installed {@code mvn} is on the PATH. */
    private Path shellTools() throws IOException {
        Path tools = directory.resolve("tools");
        if (!Files.exists(tools)) {
            Files.createDirectories(tools);
            for (String name : List.of("dirname", "tr", "readlink", "cp", "cat")) {
                Path tool = Stream.of("/usr/bin", "/bin")
                        .map(folder -> Path.of(folder, name))
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow();
                script(tools.resolve(name), "exec " + tool + " \"$@\"\n");
            }
        }
        return tools;
    }

    private static Result finish(Process process) throws Exception {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Result(process.exitValue(), out, err);
    }

    private record Result(int exit, String out, String err) {}
}
