package io.github.schemamaven.branches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.apply.ApplyOptions;
import io.github.schemamaven.command.ApplyCommand;
import io.github.schemamaven.command.Lines;
import io.github.schemamaven.command.LintCommand;
import io.github.schemamaven.command.MigrationsFolder;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.lint.FailLevel;
import io.github.schemamaven.lint.RuleSeverities;
import io.github.schemamaven.migration.DirectoryProblem;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.migration.MigrationWriter;
import io.github.schemamaven.migration.Sealer;
import io.github.schemamaven.migration.TransactionMode;
import io.github.schemamaven.plan.Scope;
import io.github.schemamaven.report.RepositoryPaths;
import io.github.schemamaven.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who notices that somebody touched a migration: the directory alone (lint, diff and apply all ask it), lint with the base
 * branch, or apply by the history of its target. {@code docs/parallel-branches.md} has the table.
 */
@ExtendWith(TestDevServer.class)
class TamperingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private DevServer server;
    private ScratchDatabase target;
    private Path first;
    private Path middle;
    private Path last;

    @BeforeEach
    void threeInALine(DevServer shared) throws IOException {
        server = shared;
        target = server.createScratch("target");
        first = add("first", "create table a (id int);");
        middle = add("middle", "create table b (id int);");
        last = add("last", "create table c (id int);");
        Files.createDirectories(folder.resolve("schema"));
        Files.writeString(
                folder.resolve("schema/all.sql"),
                "create table a (id int); create table b (id int); create table c (id int);");
        GitRepository git = GitRepository.create(folder);
        git.commit("base");
        git.run("checkout", "--quiet", "-b", "work");
        apply();
    }

    @AfterEach
    void dropTarget() {
        target.close();
    }

    private Path add(String slug, String sql) {
        return MigrationWriter.write(read(), CLOCK, slug, sql, TransactionMode.TRANSACTION)
                .path();
    }

    private MigrationDirectory read() {
        return MigrationDirectory.read(migrations(), folder);
    }

    private Path migrations() {
        return folder.resolve("migrations");
    }

    private void apply() {
        new ApplyCommand(new Lines(), "1.0-test")
                .run(new ApplyCommand.Request(
                        new MigrationsFolder(migrations(), folder),
                        target.settings(),
                        ApplyOptions.defaults(),
                        Optional.empty(),
                        false,
                        OptionalInt.empty(),
                        () -> server,
                        List.of()));
    }

    private Optional<String> lint(String base) {
        return new LintCommand(new Lines(), () -> server, "1.0-test")
                .run(new LintCommand.Request(
                        new SchemaSource.SqlFolder(folder.resolve("schema")),
                        new MigrationsFolder(migrations(), folder),
                        "",
                        Optional.of(base).filter(name -> !name.isEmpty()),
                        FailLevel.ERROR,
                        RuleSeverities.DEFAULT,
                        new LintCommand.Output(
                                folder.resolve("target/schema"),
                                folder.resolve("target/order.proof"),
                                RepositoryPaths.ROOT,
                                false),
                        Scope.ALL));
    }

    private void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private void rehash() {
        Sealer.seal(read(), Map.of());
    }

    /** Seals one file again, and not those that come after it. */
    private void rehash(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".sql", "");
        MigrationFile edited = read().file(name).orElseThrow();
        edit(file, edited.storedHash().orElseThrow(), edited.computedHash());
    }

    private void foundByTheDirectory(DirectoryProblem.Kind... kinds) {
        assertThat(read().problems()).extracting(DirectoryProblem::kind).containsExactly(kinds);
        assertThat(lint("")).hasValueSatisfying(failure -> assertThat(failure).contains("error"));
        assertThatThrownBy(this::apply).hasMessageContaining("are not intact");
    }

    private void foundByTheBaseAndTheHistoryAlone(String inHistory) {
        assertThat(read().problems()).isEmpty();
        assertThat(lint("main"))
                .hasValueSatisfying(failure -> assertThat(failure).contains("error"));
        assertThatThrownBy(this::apply).hasMessageContaining(inHistory);
    }

    @Test
    void edit() throws IOException {
        edit(middle, "id int", "id bigint");
        foundByTheDirectory(DirectoryProblem.Kind.EDITED);
    }

    @Test
    void editAndSealThatFileAgain() throws IOException {
        edit(middle, "id int", "id bigint");
        rehash(middle);
        foundByTheDirectory(DirectoryProblem.Kind.PARENT_CHANGED);
    }

    @Test
    void editTheLastAndSealItAgain() throws IOException {
        edit(last, "id int", "id bigint");
        rehash(last);
        foundByTheBaseAndTheHistoryAlone("was edited since the target applied it");
    }

    @Test
    void editAndSealAllAgain() throws IOException {
        edit(first, "id int", "id bigint");
        rehash();
        foundByTheBaseAndTheHistoryAlone("was edited since the target applied it");
    }

    @Test
    void deleteTheFirst() throws IOException {
        Files.delete(first);
        foundByTheDirectory(DirectoryProblem.Kind.PARENT_MISSING);
    }

    @Test
    void deleteOneInTheMiddle() throws IOException {
        Files.delete(middle);
        foundByTheDirectory(DirectoryProblem.Kind.PARENT_MISSING);
    }

    @Test
    void deleteTheLast() throws IOException {
        Files.delete(last);
        foundByTheBaseAndTheHistoryAlone("is not in 'migrations'");
    }

    @Test
    void insertBeforeAnotherByItsParentsLine() throws IOException {
        Path inserted = migrations().resolve("20251231000000_inserted.sql");
        Files.writeString(inserted, "create table z (id int);\n");
        Files.writeString(first, "-- schema:after 20251231000000_inserted\n" + Files.readString(first));
        assertThat(read().problems())
                .extracting(DirectoryProblem::kind)
                .contains(DirectoryProblem.Kind.EDITED, DirectoryProblem.Kind.UNSEALED);
        rehash();
        foundByTheBaseAndTheHistoryAlone("was edited since the target applied it");
    }

    /** Nothing comes after it, so it is a concurrent migration like any other: out of order on this target, and proved. */
    @Test
    void insertBeforeOthersByItsNameAlone() throws IOException {
        Files.writeString(migrations().resolve("20251231000000_inserted.sql"), "create table z (id int);\n");
        rehash();
        MigrationDirectory directory = read();
        assertThat(directory.heads()).hasSize(1);
        assertThat(directory.canonicalOrder().get(3).name()).isEqualTo("20251231000000_inserted");
        apply();
    }

    @Test
    void renameOneInTheMiddle() throws IOException {
        Files.move(middle, migrations().resolve("20260101000001_other.sql"));
        foundByTheDirectory(DirectoryProblem.Kind.PARENT_MISSING);
    }

    @Test
    void renameTheLast() throws IOException {
        Files.move(last, migrations().resolve("20260101000002_other.sql"));
        foundByTheBaseAndTheHistoryAlone("is not in 'migrations'");
    }

    @Test
    void swapTwoBodies() throws IOException {
        edit(middle, "create table b", "create table x");
        edit(last, "create table c", "create table b");
        edit(middle, "create table x", "create table c");
        foundByTheDirectory(DirectoryProblem.Kind.EDITED, DirectoryProblem.Kind.EDITED);
    }

    @Test
    void swapTwoBodiesAndSealAllAgain() throws IOException {
        swapTwoBodiesOnDisk();
        rehash();
        foundByTheBaseAndTheHistoryAlone("was edited since the target applied it");
    }

    private void swapTwoBodiesOnDisk() throws IOException {
        edit(middle, "create table b", "create table x");
        edit(last, "create table c", "create table b");
        edit(middle, "create table x", "create table c");
    }

    @Test
    void truncateToNothing() throws IOException {
        Files.writeString(last, "");
        foundByTheDirectory(DirectoryProblem.Kind.UNSEALED);
    }

    @Test
    void truncateInTheBody() throws IOException {
        String text = Files.readString(last);
        Files.writeString(last, text.substring(0, text.length() - 10));
        foundByTheDirectory(DirectoryProblem.Kind.EDITED);
    }

    @Test
    void changeTheParentsLine() throws IOException {
        String text = Files.readString(last);
        String parent = text.lines().findFirst().orElseThrow();
        String other = "-- schema:after " + first.getFileName().toString().replace(".sql", "") + " sha256:"
                + read().files().get(0).computedHash();
        Files.writeString(last, text.replace(parent, other));
        foundByTheDirectory(DirectoryProblem.Kind.EDITED);
        rehash();
        foundByTheBaseAndTheHistoryAlone("was edited since the target applied it");
    }

    @Test
    void whitespaceInTheHeader() throws IOException {
        edit(middle, "-- schema:after ", "-- schema:after  ");
        foundByTheDirectory(DirectoryProblem.Kind.EDITED);
    }

    /** The hash line is what the hash leaves out: as long as it says the same, nothing is changed. */
    @Test
    void whitespaceInTheHashLineChangesNothing() throws IOException {
        edit(middle, "-- schema:hash ", "-- schema:hash  ");
        assertThat(read().problems()).isEmpty();
        apply();
    }

    @Test
    void lineEndsAndAByteOrderMarkChangeNothing() throws IOException {
        for (Path file : List.of(first, middle, last)) {
            Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        }
        assertThat(read().problems()).isEmpty();
        apply();
    }

    @Test
    void aFileFromAnotherProject() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        MigrationDirectory theirs = MigrationDirectory.read(other, folder);
        MigrationWriter.write(theirs, CLOCK, "theirs", "select 1;", TransactionMode.TRANSACTION);
        MigrationFile foreign = MigrationWriter.write(
                MigrationDirectory.read(other, folder), CLOCK, "foreign", "select 2;", TransactionMode.TRANSACTION);
        Files.copy(foreign.path(), migrations().resolve("20260101000009_foreign.sql"));
        foundByTheDirectory(DirectoryProblem.Kind.PARENT_MISSING);
    }

    @Test
    void whatCameToTheBaseMeanwhileIsNotMissingHere() {
        GitRepository git = GitRepository.at(folder);
        git.run("checkout", "--quiet", "main");
        add("theirs", "create table d (id int);");
        git.commit("theirs");
        git.run("checkout", "--quiet", "work");
        assertThat(lint("main")).isEmpty();
    }

    @Test
    void anUnknownBaseIsAnErrorThatSaysWhatToDo() {
        assertThatThrownBy(() -> lint("origin/main"))
                .hasMessageContaining("git does not know 'origin/main' (parameter schema.lint.base)")
                .hasMessageContaining("git fetch");
        assertThatThrownBy(() -> lint("--help")).hasMessageContaining("git does not know '--help'");
    }
}
