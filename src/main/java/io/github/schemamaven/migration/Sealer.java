package io.github.schemamaven.migration;

import io.github.schemamaven.migration.DirectoryProblem.Kind;
import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Seals migrations that were edited or written by hand ({@code schema:hash}). */
public final class Sealer {
    private static final Set<Kind> SEALED_AWAY =
            EnumSet.of(Kind.UNSEALED, Kind.EDITED, Kind.PARENT_CHANGED, Kind.BAD_SEAL);

    private final MigrationDirectory directory;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> hashes = new LinkedHashMap<>();

    private Sealer(MigrationDirectory directory) {
        this.directory = directory;
    }

    /**
     * A file that got a new seal.
     *
     * @param file the migration as it was
     * @param hash its new hash
     * @param reason why
     */
    public record Resealed(MigrationFile file, String hash, Reason reason) {
        /** Why a file got a new seal. */
        public enum Reason {
            /** It had none; it now comes after what were the heads. */
            NEW,
            /** Its text was edited. */
            EDITED,
            /** A migration that it comes after got another hash. */
            PARENT
        }
    }

    /**
     * Seals every file whose text or parents changed, parents before children, since a child's text holds its parents'
     * hashes. A file without any seal line comes after the heads of the others; several such files come one after
     * another by name.
     *
     * @param directory as just read
     * @param applied the hashes by name of what a target has already applied; empty where none is asked
     * @return what was changed, in canonical order; empty where every seal was intact
     * @throws SchemaException where a seal cannot mend the directory's problems, or a file that {@code applied} names
     *     would get another hash than the applied one; then nothing is changed
     */
    public static List<Resealed> seal(MigrationDirectory directory, Map<String, String> applied) {
        return new Sealer(directory).run(applied);
    }

    private List<Resealed> run(Map<String, String> applied) {
        refuseOtherProblems();
        Set<String> named = directory.files().stream()
                .flatMap(file -> file.parents().stream().map(MigrationFile.Parent::name))
                .collect(Collectors.toSet());
        List<Resealed> changed = new ArrayList<>();
        List<MigrationFile> added = new ArrayList<>();
        Set<String> heads = new TreeSet<>();
        for (MigrationFile file : directory.canonicalOrder()) {
            if (file.hashLine() == 0 && file.parents().isEmpty() && !named.contains(file.name())) {
                added.add(file);
            } else {
                List<String> parents =
                        file.parents().stream().map(MigrationFile.Parent::name).toList();
                reseal(file, parents, changed);
                parents.forEach(heads::remove);
                heads.add(file.name());
            }
        }
        for (MigrationFile file : added) {
            reseal(file, List.copyOf(heads), changed);
            heads.clear();
            heads.add(file.name());
        }
        refuseApplied(changed, applied);
        write(changed);
        return List.copyOf(changed);
    }

    private void refuseOtherProblems() {
        List<DirectoryProblem> others = directory.problems().stream()
                .filter(problem -> !SEALED_AWAY.contains(problem.kind()))
                .toList();
        if (!others.isEmpty()) {
            throw cannotSeal(others);
        }
    }

    private SchemaException cannotSeal(List<DirectoryProblem> others) {
        return new SchemaException("the migrations in '" + directory.shownAs() + "' cannot be sealed:\n"
                + others.stream()
                        .map(problem ->
                                "  " + problem.location() + ": " + problem.message() + "\n    " + problem.advice())
                        .collect(Collectors.joining("\n")));
    }

    private void reseal(MigrationFile file, List<String> parents, List<Resealed> changed) {
        String hash = MigrationHash.of(withSeal(file, parents, ""));
        String text = withSeal(file, parents, hash);
        hashes.put(file.name(), hash);
        if (text.equals(file.text())) {
            return;
        }
        List<DirectoryProblem> left = new ArrayList<>();
        SealReader.read(file.shownAs(), text, left);
        if (!left.isEmpty()) {
            throw cannotSeal(left);
        }
        texts.put(file.path().getFileName().toString(), text);
        Resealed.Reason reason = file.isSealed() ? Resealed.Reason.PARENT : Resealed.Reason.EDITED;
        changed.add(new Resealed(file, hash, file.hashLine() == 0 ? Resealed.Reason.NEW : reason));
    }

    /** Returns the file's text with the parents' new hashes and the given one of its own. */
    private String withSeal(MigrationFile file, List<String> parents, String hash) {
        List<String> lines = new ArrayList<>(List.of(file.text().split("\n", -1)));
        Map<Integer, String> afterLines = new LinkedHashMap<>();
        file.parents().forEach(parent -> afterLines.put(parent.location().line(), after(parent.name())));
        afterLines.forEach((line, text) -> lines.set(line - 1, text));
        String hashLine = "-- schema:hash sha256:" + hash;
        if (file.hashLine() != 0) {
            lines.set(file.hashLine() - 1, hashLine);
        } else if (!afterLines.isEmpty()) {
            lines.add(Collections.max(afterLines.keySet()), hashLine);
        } else {
            List<String> seal = new ArrayList<>();
            parents.forEach(parent -> seal.add(after(parent)));
            seal.add(hashLine);
            lines.addAll(0, seal);
        }
        return String.join("\n", lines);
    }

    private String after(String parent) {
        return "-- schema:after " + parent + " sha256:" + hashes.get(parent);
    }

    private void refuseApplied(List<Resealed> changed, Map<String, String> applied) {
        String refused = changed.stream()
                .filter(file -> applied.containsKey(file.file().name())
                        && !applied.get(file.file().name()).equals(file.hash()))
                .map(file -> "  " + file.file().shownAs()
                        + (file.reason() == Resealed.Reason.PARENT
                                ? ": a migration that it comes after was changed"
                                : ": its text is not the one that was applied"))
                .collect(Collectors.joining("\n"));
        if (!refused.isEmpty()) {
            throw new SchemaException("the target has already applied these migrations, so they keep their text and"
                    + " seal; nothing was sealed:\n" + refused
                    + "\nRestore the files from version control and put the change into a new migration"
                    + " ('mvn schema:diff' or 'mvn schema:new')");
        }
    }

    private void write(List<Resealed> changed) {
        Map<String, String> written = new LinkedHashMap<>();
        for (Resealed resealed : changed) {
            String fileName = resealed.file().path().getFileName().toString();
            written.put(fileName, asOnDisk(resealed.file(), texts.get(fileName)));
        }
        if (!written.isEmpty()) {
            FileBatch.replace(directory.path(), directory.shownAs(), written);
        }
    }

    /** Returns a text with the byte order mark and the line ends that its file has. */
    private static String asOnDisk(MigrationFile file, String text) {
        try {
            String raw = Files.readString(file.path(), StandardCharsets.UTF_8);
            String ends = raw.contains("\r\n") ? text.replace("\n", "\r\n") : text;
            return raw.startsWith("\uFEFF") ? "\uFEFF" + ends : ends;
        } catch (IOException e) {
            throw new SchemaException(
                    "cannot read the migration '" + file.shownAs() + "': " + FileFailure.reason(e)
                            + "; nothing was sealed",
                    e);
        }
    }
}
