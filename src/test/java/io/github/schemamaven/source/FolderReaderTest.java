package io.github.schemamaven.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderReaderTest {
    @TempDir
    private Path folder;

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    @Test
    void sqlFilesOfAllFoldersAreReadInAFixedOrder() throws IOException {
        for (String name : new String[] {"b.sql", "a/z.sql", "a.SQL", "a/b/c.sql", "readme.md", "Z.sql", "a.sql.bak"}) {
            write(name);
        }
        assertThat(new FolderReader(folder).read())
                .extracting(SourcePart::text)
                .containsExactly("Z.sql", "a.SQL", "a/b/c.sql", "a/z.sql", "b.sql");
    }

    @Test
    void hiddenFilesAndFoldersAreLeftOut() throws IOException {
        write("a.sql");
        write(".#a.sql");
        write(".git/x.sql");
        assertThat(new FolderReader(folder).read()).hasSize(1);
    }

    @Test
    void aFolderThatIsMissingIsNamedWithItsParameter() {
        assertThatThrownBy(() -> new FolderReader(folder.resolve("schema")).read())
                .hasMessageContaining("schema' does not exist")
                .hasMessageContaining("<source> (-Dschema.source)");
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws IOException {
        write("schema");
        assertThatThrownBy(() -> new FolderReader(folder.resolve("schema")).read())
                .hasMessageContaining("schema' is not a folder");
    }

    @Test
    void aFolderWithoutSqlIsNamed() {
        assertThatThrownBy(() -> new FolderReader(folder).read())
                .hasMessageContaining(folder.getFileName().toString())
                .hasMessageContaining("holds no *.sql file");
    }

    @Test
    void aFileThatIsNotUtf8IsNamedWithThePlaceOfTheByte() throws IOException {
        Files.write(folder.resolve("a.sql"), "-- ü\n-- é: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new FolderReader(folder).read())
                .hasMessageContaining("a.sql:1:4: the byte 0xFC is not UTF-8");
    }

    @Test
    void aTruncatedCharacterAtTheEndIsFound() throws IOException {
        Files.write(folder.resolve("a.sql"), new byte[] {'-', '-', '\n', (byte) 0xC3});
        assertThatThrownBy(() -> new FolderReader(folder).read()).hasMessageContaining("a.sql:2:1: the byte 0xC3");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
    void symbolicLinksAreFollowedButNotInCircles() throws IOException {
        write("elsewhere/x.sql");
        Path schema = Files.createDirectory(folder.resolve("schema"));
        Files.createSymbolicLink(schema.resolve("linked"), folder.resolve("elsewhere"));
        assertThat(new FolderReader(schema).read()).hasSize(1);
        Files.createSymbolicLink(schema.resolve("again"), schema);
        assertThatThrownBy(() -> new FolderReader(schema).read())
                .hasMessageContaining("symbolic link")
                .hasMessageContaining("again");
    }
}
