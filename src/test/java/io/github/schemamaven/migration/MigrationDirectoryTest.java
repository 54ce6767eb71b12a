package io.github.schemamaven.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.schemamaven.migration.DirectoryProblem.Kind;
import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationDirectoryTest {
    @TempDir
    private Path folder;

    private Path put(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".sql"), text);
    }

    private MigrationDirectory read() {
        return MigrationDirectory.read(folder, folder.getParent());
    }

    private MigrationDirectory seal() {
        Sealer.seal(read(), Map.of());
        return read();
    }

    /** Two branches from one start, then a merge. */
    private MigrationDirectory diamond() throws IOException {
        put("20260101000000_start", "select 0;");
        seal();
        put("20260102000000_left", "-- schema:after 20260101000000_start\nselect 1;");
        put("20260103000000_right", "-- schema:after 20260101000000_start\nselect 2;");
        seal();
        put("20260104000000_merge", "select 3;");
        return seal();
    }

    private List<DirectoryProblem> problems() {
        return read().problems();
    }

    @Test
    void readsAMissingFolderAsEmpty() {
        MigrationDirectory directory = MigrationDirectory.read(folder.resolve("none"));

        assertThat(directory.files()).isEmpty();
        assertThat(directory.heads()).isEmpty();
        assertThat(directory.problems()).isEmpty();
    }

    @Test
    void knowsOrderHeadsAndWhatIsConcurrent() throws IOException {
        MigrationDirectory directory = diamond();
        List<MigrationFile> order = directory.canonicalOrder();

        assertThat(directory.problems()).isEmpty();
        assertThat(order)
                .extracting(MigrationFile::name)
                .containsExactly(
                        "20260101000000_start", "20260102000000_left", "20260103000000_right", "20260104000000_merge");
        assertThat(directory.heads()).containsExactly(order.get(3));
        assertThat(order.get(3).parents()).hasSize(2);
        assertThat(directory.concurrent(order.get(1), order.get(2))).isTrue();
        assertThat(directory.concurrent(order.get(0), order.get(3))).isFalse();
        assertThat(directory.isBefore(order.get(0), order.get(3))).isTrue();
    }

    @Test
    void putsParentsFirstAlsoAgainstTheNames() throws IOException {
        put("20260102000000_early", "-- schema:after 20260109000000_late\nselect 1;");
        put("20260109000000_late", "select 2;");

        assertThat(seal().canonicalOrder())
                .extracting(MigrationFile::name)
                .containsExactly("20260109000000_late", "20260102000000_early");
    }

    @Test
    void hashesTheSameWithAnyLineEndAndByteOrderMark() throws IOException {
        Path file = put("20260101000000_a", "select 1;\nselect 2;\n");
        MigrationFile sealed = seal().files().get(0);

        Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));

        assertThat(problems()).isEmpty();
        assertThat(read().files().get(0).text()).isEqualTo(sealed.text());
    }

    @Test
    void keepsLineEndsInTheHash() {
        assertThat(MigrationHash.of("-- cleanup\ndrop table audit;"))
                .isNotEqualTo(MigrationHash.of("-- cleanupdrop table audit;"));
    }

    @Test
    void findsAnEditedFile() throws IOException {
        diamond();
        Path left = folder.resolve("20260102000000_left.sql");
        Files.writeString(left, Files.readString(left) + "select 4;\n");

        assertThat(problems())
                .extracting(DirectoryProblem::kind, p -> p.location().line())
                .containsExactly(tuple(Kind.EDITED, 2));
        assertThat(problems().get(0).location().file()).isEqualTo(folder.getFileName() + "/20260102000000_left.sql");
    }

    @Test
    void findsARemovedAndAResealedParent() throws IOException {
        diamond();
        Files.delete(folder.resolve("20260102000000_left.sql"));
        assertThat(problems()).extracting(DirectoryProblem::kind).containsExactly(Kind.PARENT_MISSING);
        assertThatThrownBy(() -> read().requireIntact())
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("20260104000000_merge.sql:1:1")
                .hasMessageContaining("restore '20260102000000_left.sql'");

        String other = "-- schema:after 20260101000000_start sha256:"
                + read().file("20260101000000_start").orElseThrow().computedHash() + "\n";
        put(
                "20260102000000_left",
                other + "-- schema:hash sha256:" + MigrationHash.of(other + "select 5;") + "\nselect 5;");
        assertThat(problems()).extracting(DirectoryProblem::kind).containsExactly(Kind.PARENT_CHANGED);
    }

    @Test
    void readsThroughSymbolicLinks() throws IOException {
        diamond();
        Path link = folder.resolveSibling(folder.getFileName() + "-link");
        Path left = folder.resolve("20260102000000_left.sql");
        Path elsewhere = Files.move(left, folder.resolve("elsewhere.txt"));
        try {
            Files.createSymbolicLink(left, elsewhere);
            Files.createSymbolicLink(link, folder);
        } catch (UnsupportedOperationException | IOException noLinks) {
            Assumptions.abort("symbolic links cannot be made here: " + noLinks);
        }
        try {
            MigrationDirectory linked = MigrationDirectory.read(link);
            assertThat(linked.problems()).isEmpty();
            assertThat(linked.files()).hasSize(4);
            Files.delete(elsewhere);
            assertThatThrownBy(() -> MigrationDirectory.read(link))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("20260102000000_left.sql': it does not exist");
        } finally {
            Files.delete(link);
        }
    }

    @Test
    void findsNamesThatSomeFileSystemsCannotTellApart() throws IOException {
        put("20260101000000_a", "select 1;");
        put("20260101000000_A", "select 2;");
        Assumptions.assumeTrue(read().files().size() == 2, "this file system cannot tell them apart");
        assertThat(problems()).extracting(DirectoryProblem::kind).contains(Kind.DUPLICATE_NAME);
    }

    @Test
    void findsACycle() throws IOException {
        put("20260101000000_a", "-- schema:after 20260102000000_b sha256:" + "0".repeat(64) + "\nselect 1;");
        put("20260102000000_b", "-- schema:after 20260101000000_a sha256:" + "0".repeat(64) + "\nselect 1;");

        assertThat(problems()).extracting(DirectoryProblem::kind).contains(Kind.CYCLE);
        assertThat(read().canonicalOrder()).hasSize(2);
        assertThatThrownBy(this::seal).isInstanceOf(SchemaException.class).hasMessageContaining("comes after itself");
    }

    @Test
    void findsBadNamesAndMisplacedFiles() throws IOException {
        put("users", "select 1;");
        put("20261399000000_no_such_day", "select 1;");
        put("20260101000000_A", "select 1;");
        put("20260101000000_a", "select 1;");
        Files.writeString(folder.resolve("20260101000000_b.SQL"), "select 1;");
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/20260101000000_c.sql"), "select 1;");
        Files.writeString(folder.resolve("README.md"), "about");
        Files.writeString(folder.resolve(".hidden.sql"), "about");

        assertThat(problems())
                .filteredOn(problem -> problem.kind() != Kind.UNSEALED)
                .extracting(DirectoryProblem::kind)
                .containsExactlyInAnyOrder(
                        Kind.BAD_NAME, Kind.BAD_NAME, Kind.BAD_NAME, Kind.DUPLICATE_NAME, Kind.SUBFOLDER);
    }

    @Test
    void findsSealLinesThatCannotBeRead() throws IOException {
        put("20260101000000_a", """
                -- schema:transction none
                -- schema:transaction maybe
                -- schema:hash md5:00
                -- schema:allow drop_table it is empty
                select 1;
                -- schema:transaction none
                select 2;
                """);

        assertThat(problems())
                .filteredOn(problem -> problem.kind() == Kind.BAD_SEAL)
                .extracting(problem -> problem.location().line())
                .containsExactly(1, 2, 3, 6);
        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem.advice()).contains("'-- schema:transaction'"));
    }

    @Test
    void findsTextThatIsNotUtf8() throws IOException {
        Files.write(
                folder.resolve("20260101000000_a.sql"), "select 1;\nselect 'é'".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems())
                .extracting(DirectoryProblem::kind, p -> p.location().line())
                .contains(tuple(Kind.BAD_TEXT, 2));
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Path file = put("20260101000000_a", "select 1;");

        assertThatThrownBy(() -> MigrationDirectory.read(file))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("not a folder");
    }
}
