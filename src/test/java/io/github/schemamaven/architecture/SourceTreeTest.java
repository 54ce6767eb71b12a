package io.github.schemamaven.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the files of the project have to look like, whatever is in them. */
class SourceTreeTest {
    private static final int LONGEST_FILE = 450;
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules", ".idea", ".vscode");

    /** The host names of package registries, in pieces, so that this file does not contain them either. */
    private static final List<String> REGISTRIES = List.of(
            host("repo", "maven", "apache", "org"),
            host("repo1", "maven", "org"),
            host("central", "sonatype", "com"),
            host("oss", "sonatype", "org"),
            host("registry", "npmjs", "org"),
            host("registry", "yarnpkg", "com"),
            host("pypi", "org"),
            host("files", "pythonhosted", "org"),
            host("crates", "io"),
            host("proxy", "golang", "org"),
            host("deb", "debian", "org"),
            host("registry-1", "docker", "io"),
            host("plugins", "gradle", "org"));

    private final Path root = Path.of("").toAbsolutePath();

    @Test
    void everyPackageSaysItsRule() throws IOException {
        List<Path> silent = new ArrayList<>();
        for (Path file : files(".java")) {
            if (file.startsWith(root.resolve("src/main/java"))
                    && !Files.exists(file.resolveSibling("package-info.java"))) {
                silent.add(root.relativize(file.getParent()));
            }
        }
        assertThat(silent).as("packages without package-info.java").isEmpty();
    }

    @Test
    void noSourceFileIsTooLongToRead() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : files(".java")) {
            int lines = read(file).split("\n", -1).length - 1;
            if (lines > LONGEST_FILE) {
                tooLong.add(root.relativize(file) + " has " + lines + " lines");
            }
        }
        assertThat(tooLong).as("files of more than %d lines", LONGEST_FILE).isEmpty();
    }

    @Test
    void noFileNamesAPackageRegistry() throws IOException {
        List<String> named = new ArrayList<>();
        for (Path file : files("")) {
            String text = read(file).toLowerCase(Locale.ROOT);
            for (String host : REGISTRIES) {
                if (text.contains(host)) {
                    named.add(root.relativize(file) + " names " + host);
                }
            }
        }
        assertThat(named)
                .as("files that name a registry; users reach theirs through settings.xml")
                .isEmpty();
    }

    /** Reads as Latin-1, so that a binary file is no obstacle. */
    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private List<Path> files(String suffix) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> top = Files.list(root)) {
            assertThat(top).as("the root of the project").anyMatch(path -> path.endsWith("pom.xml"));
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return NOT_OURS.contains(directory.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && file.getFileName().toString().endsWith(suffix)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static String host(String... labels) {
        return String.join(".", labels);
    }
}
