package io.github.schemamaven.devdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what the tar of this machine writes. */
class TarReaderTest {
    private static final String LONG_FOLDER = "folder-" + "x".repeat(80);
    private static final String LONG_NAME = LONG_FOLDER + "/file-" + "y".repeat(80);

    @TempDir
    private Path directory;

    @BeforeEach
    void makeATree() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/tar")), "there is no /bin/tar to write archives with");
        Path program = Files.createDirectories(tree().resolve("bin")).resolve("program");
        Files.writeString(program, "#!/bin/sh\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Files.write(tree().resolve("big"), new byte[70_001]);
        Files.writeString(tree().resolve("block"), "z".repeat(512));
        Files.createFile(tree().resolve("empty"));
        Files.createSymbolicLink(tree().resolve("link"), Path.of("bin/program"));
        Files.createDirectories(tree().resolve(LONG_FOLDER));
        Files.writeString(tree().resolve(LONG_NAME), "long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gnu", "ustar", "posix"})
    void readsEveryEntryWithItsContent(String format) throws Exception {
        List<String> found = read(archive(format));
        assertThat(found)
                .containsExactlyInAnyOrder(
                        "DIRECTORY bin/",
                        "FILE bin/program executable 10",
                        "FILE big 70001",
                        "FILE block 512",
                        "FILE empty 0",
                        "SYMBOLIC_LINK link -> bin/program",
                        "DIRECTORY " + LONG_FOLDER + "/",
                        "FILE " + LONG_NAME + " 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gnu", "posix"})
    void readsLongTargetsOfLinks(String format) throws Exception {
        Files.createSymbolicLink(tree().resolve("far"), Path.of(LONG_NAME));
        assertThat(read(archive(format))).contains("SYMBOLIC_LINK far -> " + LONG_NAME);
    }

    @Test
    void readsHardLinks() throws Exception {
        Files.createLink(tree().resolve("same"), tree().resolve("block"));
        assertThat(read(archive("gnu"))).anyMatch(entry -> entry.startsWith("HARD_LINK "));
    }

    @Test
    void refusesAnArchiveThatEndsInsideAFile() throws Exception {
        Path archive = directory.resolve("one.tar");
        tar(archive, "gnu", List.of("big"));
        byte[] cut = Arrays.copyOf(Files.readAllBytes(archive), 20_000);
        assertThatThrownBy(() -> read(new ByteArrayInputStream(cut)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ends inside an entry");
    }

    @Test
    void refusesWhatIsNoArchive() {
        byte[] text = "this is no archive, only text. ".repeat(40).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(new ByteArrayInputStream(text)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("header of the archive is broken");
    }

    private Path tree() {
        return directory.resolve("tree");
    }

    private Path archive(String format) throws Exception {
        Path archive = directory.resolve(format + ".tar");
        try (Stream<Path> names = Files.list(tree())) {
            tar(
                    archive,
                    format,
                    names.map(name -> name.getFileName().toString()).toList());
        }
        return archive;
    }

    private void tar(Path archive, String format, List<String> names) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/tar", "--format=" + format, "-cf", archive.toString()));
        command.addAll(List.of("-C", tree().toString()));
        command.addAll(names);
        Process tar = new ProcessBuilder(command).inheritIO().start();
        assertThat(tar.waitFor()).isZero();
    }

    private static List<String> read(Path archive) throws IOException {
        try (InputStream in = Files.newInputStream(archive)) {
            return read(in);
        }
    }

    private static List<String> read(InputStream in) throws IOException {
        List<String> found = new ArrayList<>();
        TarReader tar = new TarReader(in);
        for (Optional<TarReader.Entry> next = tar.next(); next.isPresent(); next = tar.next()) {
            TarReader.Entry entry = next.get();
            String text = entry.type() + " " + entry.name();
            if (!entry.target().isEmpty()) {
                text += " -> " + entry.target();
            }
            if (entry.type() == TarReader.Type.FILE) {
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                tar.copyTo(content);
                text += (entry.executable() ? " executable " : " ") + content.size();
            }
            found.add(text);
        }
        return found;
    }
}
