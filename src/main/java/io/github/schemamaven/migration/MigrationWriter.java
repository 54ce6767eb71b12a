package io.github.schemamaven.migration;

import io.github.schemamaven.sql.SchemaException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes new, sealed migrations. */
public final class MigrationWriter {
    private MigrationWriter() {}

    /**
     * Writes one migration that comes after the directory's heads.
     *
     * @see #write(MigrationDirectory, Clock, List)
     */
    public static MigrationFile write(
            MigrationDirectory directory, Clock clock, String slug, String body, TransactionMode mode) {
        return write(directory, clock, List.of(new MigrationDraft(slug, body, mode)))
                .get(0);
    }

    /**
     * Writes several migrations, all or none: the first comes after the directory's heads, each further one after the
     * one before. A migration's time is the clock's in UTC, or the first free second after it where the directory
     * already has a migration of that second, or a head of a later one (a colleague's fast clock), so that names sort
     * in the order in which migrations were made. Existing files are never overwritten.
     *
     * @param directory where to, as just read; its folder is made where it is missing
     * @param clock tells the time
     * @param drafts what to write, in order
     * @return the written migrations, in order
     * @throws SchemaException where the directory has problems, a slug is unfit, or writing fails; then nothing is
     *     written
     */
    public static List<MigrationFile> write(MigrationDirectory directory, Clock clock, List<MigrationDraft> drafts) {
        directory.requireIntact();
        List<MigrationFile> written = prepare(directory, clock, drafts);
        create(directory, written);
        return written;
    }

    /**
     * Writes migrations in place of others: they come after the heads of what is left without those.
     *
     * @param directory where to, as just read
     * @param clock tells the time
     * @param replaced the names of those that go; whatever comes after one of them goes too
     * @param drafts what to write, in order; may be empty
     * @return the written migrations, in order
     * @throws SchemaException as {@link #write(MigrationDirectory, Clock, List)}; then nothing is changed
     */
    public static List<MigrationFile> replace(
            MigrationDirectory directory, Clock clock, Set<String> replaced, List<MigrationDraft> drafts) {
        directory.requireIntact();
        List<MigrationFile> parents = directory.headsWithout(replaced);
        List<MigrationFile> written = prepare(directory, parents, clock, drafts);
        if (!written.isEmpty()) {
            create(directory, written);
        }
        FileBatch.delete(
                directory.shownAs(),
                replaced.stream()
                        .map(name -> directory.file(name).orElseThrow().path())
                        .toList());
        return written;
    }

    private static void create(MigrationDirectory directory, List<MigrationFile> written) {
        Map<String, String> texts = new LinkedHashMap<>();
        written.forEach(file -> texts.put(file.path().getFileName().toString(), file.text()));
        FileBatch.create(directory.path(), directory.shownAs(), texts);
    }

    /**
     * Makes the migrations that {@link #write(MigrationDirectory, Clock, List)} would write, and writes nothing.
     *
     * @return the migrations, in order
     */
    public static List<MigrationFile> prepare(MigrationDirectory directory, Clock clock, List<MigrationDraft> drafts) {
        return prepare(directory, directory.heads(), clock, drafts);
    }

    private static List<MigrationFile> prepare(
            MigrationDirectory directory, List<MigrationFile> heads, Clock clock, List<MigrationDraft> drafts) {
        List<MigrationFile> prepared = new ArrayList<>();
        List<MigrationFile> parents = heads;
        Set<LocalDateTime> taken = directory.files().stream()
                .flatMap(file -> MigrationName.timeOf(file.name()).stream())
                .collect(Collectors.toSet());
        LocalDateTime time =
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        for (MigrationDraft draft : drafts) {
            time = freeTime(time, parents, taken);
            taken.add(time);
            String mark = draft.mark().isEmpty() ? "" : "_" + draft.mark();
            String name = MigrationName.of(time, MigrationName.slug(draft.slug()) + mark);
            MigrationFile file = seal(directory, name, draft, parents);
            prepared.add(file);
            parents = List.of(file);
        }
        return List.copyOf(prepared);
    }

    private static LocalDateTime freeTime(LocalDateTime wanted, List<MigrationFile> parents, Set<LocalDateTime> taken) {
        LocalDateTime time = wanted;
        for (MigrationFile parent : parents) {
            LocalDateTime parentTime = MigrationName.timeOf(parent.name()).orElse(time);
            time = time.isBefore(parentTime) ? parentTime : time;
        }
        while (taken.contains(time)) {
            time = time.plusSeconds(1);
        }
        return time;
    }

    private static MigrationFile seal(
            MigrationDirectory directory, String name, MigrationDraft draft, List<MigrationFile> parents) {
        String after = parents.stream()
                .map(parent -> "-- schema:after " + parent.name() + " sha256:" + parent.computedHash() + "\n")
                .collect(Collectors.joining());
        String mode = draft.transactionMode() == TransactionMode.NONE ? "-- schema:transaction none\n" : "";
        String body = DirectoryReader.normalize(draft.body()).strip();
        String rest = mode + (body.isEmpty() ? "" : "\n" + body + "\n");
        String text = after + "-- schema:hash sha256:" + MigrationHash.of(after + rest) + "\n" + rest;
        String fileName = name + ".sql";
        List<DirectoryProblem> problems = new ArrayList<>();
        MigrationFile file = DirectoryReader.parse(
                directory.path().resolve(fileName), directory.shownAs() + "/" + fileName, text, problems);
        if (!problems.isEmpty() || !file.isSealed() || file.parents().size() != parents.size()) {
            throw new SchemaException("the SQL of the migration '" + name + "' holds seal lines of its own"
                    + problems.stream().map(p -> "\n  " + p).collect(Collectors.joining())
                    + "\nRemove the '-- schema:' lines from it; the plugin writes them");
        }
        return file;
    }
}
