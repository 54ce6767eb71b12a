package io.github.schemamaven.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.schemamaven.migration.Sealer.Resealed;
import io.github.schemamaven.migration.Sealer.Resealed.Reason;
import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealerTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void threeMigrations() throws IOException {
        for (int i = 1; i <= 3; i++) {
            put(name(i), "select " + i + ";\n");
            seal(Map.of());
        }
    }

    private static String name(int day) {
        return "2026010" + day + "000000_m";
    }

    private Path put(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".sql"), text);
    }

    private List<Resealed> seal(Map<String, String> applied) {
        return Sealer.seal(MigrationDirectory.read(folder), applied);
    }

    private Path edit(int day) throws IOException {
        Path path = folder.resolve(name(day) + ".sql");
        return Files.writeString(path, Files.readString(path) + "select 'more';\n");
    }

    @Test
    void changesNothingInAnIntactDirectory() {
        assertThat(seal(Map.of())).isEmpty();
    }

    @Test
    void resealsAnEditedFileAndThoseAfterIt() throws IOException {
        edit(2);

        assertThat(seal(Map.of()))
                .extracting(resealed -> resealed.file().name(), Resealed::reason)
                .containsExactly(tuple(name(2), Reason.EDITED), tuple(name(3), Reason.PARENT));
        assertThat(MigrationDirectory.read(folder).problems()).isEmpty();
    }

    @Test
    void refusesFilesThatTheTargetHasAppliedAndChangesNothing() throws IOException {
        String hash =
                MigrationDirectory.read(folder).file(name(2)).orElseThrow().computedHash();
        Path edited = edit(2);
        String before = Files.readString(edited);

        assertThatThrownBy(() -> seal(Map.of(name(2), hash)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(name(2) + ".sql: its text is not the one that was applied");
        assertThat(edited).hasContent(before);
    }

    @Test
    void refusesWhenAChildWasApplied() throws IOException {
        String hash =
                MigrationDirectory.read(folder).file(name(3)).orElseThrow().computedHash();
        edit(2);

        assertThatThrownBy(() -> seal(Map.of(name(3), hash)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(name(3) + ".sql: a migration that it comes after was changed");
    }

    @Test
    void acceptsAnAppliedFileThatGetsItsAppliedTextBack() throws IOException {
        Path path = folder.resolve(name(3) + ".sql");
        String original = Files.readString(path);
        String hash =
                MigrationDirectory.read(folder).file(name(3)).orElseThrow().computedHash();
        Files.writeString(path, original.replace(hash, "0".repeat(64)));

        assertThat(seal(Map.of(name(3), hash))).hasSize(1);
        assertThat(path).hasContent(original);
    }

    @Test
    void putsFilesDroppedInAfterTheHeadsOneAfterAnother() throws IOException {
        put("20260108000000_y", "select 'y';");
        put("20260107000000_x", "-- what it is for\n-- schema:transaction none\nselect 'x';");

        assertThat(seal(Map.of()))
                .extracting(resealed -> resealed.file().name(), Resealed::reason)
                .containsExactly(tuple("20260107000000_x", Reason.NEW), tuple("20260108000000_y", Reason.NEW));
        MigrationDirectory directory = MigrationDirectory.read(folder);
        assertThat(directory.problems()).isEmpty();
        assertThat(directory.file("20260107000000_x").orElseThrow().parents())
                .extracting(MigrationFile.Parent::name)
                .containsExactly(name(3));
        assertThat(directory.file("20260107000000_x").orElseThrow().transactionMode())
                .isEqualTo(TransactionMode.NONE);
        assertThat(directory.heads()).extracting(MigrationFile::name).containsExactly("20260108000000_y");
    }

    @Test
    void keepsWindowsLineEndsAndTheByteOrderMark() throws IOException {
        Path path = put("20260107000000_x", "\uFEFFselect 1;\r\nselect 2;\r\n");
        seal(Map.of());

        assertThat(Files.readString(path))
                .startsWith("\uFEFF-- schema:after ")
                .endsWith("\r\nselect 1;\r\nselect 2;\r\n");
        assertThat(MigrationDirectory.read(folder).problems()).isEmpty();
    }

    @Test
    void refusesWhatASealCannotMend() throws IOException {
        Files.delete(folder.resolve(name(1) + ".sql"));

        assertThatThrownBy(() -> seal(Map.of()))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("cannot be sealed")
                .hasMessageContaining("restore '" + name(1) + ".sql'");
    }
}
