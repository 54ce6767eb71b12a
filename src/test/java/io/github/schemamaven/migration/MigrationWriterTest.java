package io.github.schemamaven.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationWriterTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-14T08:30:11.7Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private MigrationFile write(String slug, String body) {
        return MigrationWriter.write(MigrationDirectory.read(folder), CLOCK, slug, body, TransactionMode.TRANSACTION);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void sealsTheFirstMigrationWithoutParents() throws IOException {
        MigrationFile file = write("Create users", "create table users (id bigint);");

        assertThat(file.name()).isEqualTo("20260114083011_create_users");
        assertThat(Files.readString(file.path()))
                .isEqualTo("-- schema:hash sha256:" + file.computedHash() + "\n\ncreate table users (id bigint);\n");
        assertThat(MigrationDirectory.read(folder).problems()).isEmpty();
        assertThat(names()).containsExactly("20260114083011_create_users.sql");
    }

    @Test
    void putsTheNextOneAfterTheHeadsAndOnTheNextFreeSecond() {
        MigrationFile first = write("one", "select 1;");
        MigrationFile second = write("two", "select 2;");

        assertThat(second.name()).isEqualTo("20260114083012_two");
        assertThat(second.parents())
                .extracting(MigrationFile.Parent::name, parent -> parent.hash().orElseThrow())
                .containsExactly(tuple(first.name(), first.computedHash()));
    }

    @Test
    void comesAfterAHeadOfALaterTime() throws IOException {
        Files.writeString(folder.resolve("20300101000000_future.sql"), "select 1;");
        Sealer.seal(MigrationDirectory.read(folder), Map.of());

        assertThat(write("now", "").name()).isEqualTo("20300101000001_now");
    }

    @Test
    void writesSeveralMigrationsOneAfterAnother() throws IOException {
        List<MigrationFile> written = MigrationWriter.write(
                MigrationDirectory.read(folder.resolve("new/folder")),
                CLOCK,
                List.of(
                        new MigrationDraft("a", "select 1;", TransactionMode.TRANSACTION),
                        new MigrationDraft("a", "create index concurrently i on t (a);", TransactionMode.NONE)));

        MigrationDirectory read = MigrationDirectory.read(folder.resolve("new/folder"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.canonicalOrder()).containsExactlyElementsOf(written);
        assertThat(written.get(1).transactionMode()).isEqualTo(TransactionMode.NONE);
        assertThat(read.isBefore(written.get(0), written.get(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Add users.email,add_users_email",
        "  größe--Änderung  ,grosse_anderung",
        "Crème brûlée!,creme_brulee",
        "a'b\"c;d,a_b_c_d",
        "ﬁx,fix"
    })
    void makesASlugOfWhatIsAsked(String wanted, String slug) {
        assertThat(MigrationName.slug(wanted)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "'\"", "имя", "表", "../../etc"})
    void refusesSlugsOrMakesThemHarmless(String wanted) {
        if (wanted.startsWith("..")) {
            assertThat(MigrationName.slug(wanted)).isEqualTo("etc");
        } else {
            assertThatThrownBy(() -> write(wanted, ""))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("the migration's name '" + wanted + "'")
                    .hasMessageContaining("-Dschema.name=add_users_email");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void refusesALongSlug() {
        assertThatThrownBy(() -> write("x".repeat(101), ""))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("101 characters");
    }

    @Test
    void refusesABodyWithSealLines() {
        assertThatThrownBy(() -> write("a", "-- schema:hash sha256:00\nselect 1;"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("seal lines of its own");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesADirectoryWithProblems() throws IOException {
        Files.writeString(folder.resolve("20200101000000_a.sql"), "select 1;");

        assertThatThrownBy(() -> write("b", ""))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("20200101000000_a.sql:1:1")
                .hasMessageContaining("mvn schema:hash");
    }

    @Test
    void leavesNothingWhenALaterFileOfTheSameWriteIsTaken() throws IOException {
        MigrationDirectory before = MigrationDirectory.read(folder);
        Files.writeString(folder.resolve("20260114083012_b.sql"), "mine");

        assertThatThrownBy(() -> MigrationWriter.write(
                        before,
                        CLOCK,
                        List.of(
                                new MigrationDraft("a", "", TransactionMode.TRANSACTION),
                                new MigrationDraft("b", "", TransactionMode.TRANSACTION))))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("no migration was written");
        assertThat(names()).containsExactly("20260114083012_b.sql");
        assertThat(folder.resolve("20260114083012_b.sql")).hasContent("mine");
    }

    @Test
    void namesAFolderThatCannotBeMade() throws IOException {
        Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> MigrationWriter.write(
                        MigrationDirectory.read(folder.resolve("file/inside")),
                        CLOCK,
                        "a",
                        "",
                        TransactionMode.TRANSACTION))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("file/inside")
                .hasMessageContaining("no migration was written");
    }

    private static MigrationDirectory read(String folder) {
        return MigrationDirectory.read(Path.of(folder));
    }

    @Test
    void marksKeepApartWhatTwoBranchesCallTheSameInTheSameSecond() {
        MigrationDraft draft = new MigrationDraft("a", "select 1;", TransactionMode.TRANSACTION);
        Clock now = Clock.fixed(Instant.parse("2026-01-01T00:00:00.123456Z"), ZoneOffset.UTC);
        String here = draft.marked(now, read("here")).mark();
        assertThat(here)
                .matches("[0-9a-f]{4}")
                .isEqualTo(draft.marked(now, read("here")).mark());
        assertThat(draft.marked(now, read("there")).mark()).isNotEqualTo(here);
        assertThat(draft.marked(Clock.offset(now, Duration.ofNanos(1000)), read("here"))
                        .mark())
                .isNotEqualTo(here);
    }
}
