package io.github.schemamaven.migration;

import io.github.schemamaven.migration.DirectoryProblem.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Checks names, seals and the graph of a migration directory. */
final class DirectoryCheck {
    private final MigrationDirectory directory;
    private final List<DirectoryProblem> problems;

    private DirectoryCheck(MigrationDirectory directory, List<DirectoryProblem> found) {
        this.directory = directory;
        this.problems = new ArrayList<>(found);
    }

    /** Returns the problems found while reading together with those of the whole, by file and line. */
    static List<DirectoryProblem> check(MigrationDirectory directory, List<DirectoryProblem> found) {
        DirectoryCheck check = new DirectoryCheck(directory, found);
        check.names();
        for (MigrationFile file : directory.files()) {
            check.seal(file);
            file.parents().forEach(parent -> check.parent(file, parent));
        }
        check.cycles();
        return check.problems.stream()
                .sorted(Comparator.comparing(
                                (DirectoryProblem problem) -> problem.location().file())
                        .thenComparing(problem -> problem.location().line()))
                .toList();
    }

    private void names() {
        Map<String, String> seen = new HashMap<>();
        for (MigrationFile file : directory.files()) {
            if (MigrationName.timeOf(file.name()).isEmpty()) {
                add(
                        Kind.BAD_NAME,
                        file,
                        1,
                        "the file name is not of the form YYYYMMDDHHMMSS_slug.sql, with a UTC time and a slug of ASCII"
                                + " letters, digits, '_', '-' and '.'",
                        "rename it, such as '20260114083011_create_users.sql', then run 'mvn schema:hash'; or make"
                                + " migrations with 'mvn schema:new -Dschema.name=create_users'");
            }
            String other = seen.putIfAbsent(file.name().toLowerCase(Locale.ROOT), file.name());
            if (other != null) {
                add(
                        Kind.DUPLICATE_NAME,
                        file,
                        1,
                        "its name differs from '" + other + ".sql' in upper and lower case alone, which some file"
                                + " systems cannot hold",
                        "rename one of the two, then run 'mvn schema:hash'");
            }
        }
    }

    private void seal(MigrationFile file) {
        if (file.hashLine() == 0) {
            add(
                    Kind.UNSEALED,
                    file,
                    1,
                    "the migration has no '-- schema:hash' line",
                    "run 'mvn schema:hash' to seal it");
        } else if (file.storedHash().isPresent() && !file.isSealed()) {
            add(
                    Kind.EDITED,
                    file,
                    file.hashLine(),
                    "the migration was edited after it was sealed: its text has the hash sha256:" + file.computedHash(),
                    "restore it from version control; or, if no database has applied it yet, run 'mvn schema:hash'");
        }
    }

    private void parent(MigrationFile file, MigrationFile.Parent parent) {
        Optional<MigrationFile> named = directory.file(parent.name());
        int line = parent.location().line();
        if (named.isEmpty()) {
            add(
                    Kind.PARENT_MISSING,
                    file,
                    line,
                    "the migration comes after '" + parent.name() + "', which is not in '" + directory.shownAs() + "'",
                    "restore '" + parent.name() + ".sql' from version control; or, if no database has applied it, name"
                            + " the migration that this one comes after instead and run 'mvn schema:hash'");
        } else if (parent.hash().isEmpty()) {
            add(
                    Kind.BAD_SEAL,
                    file,
                    line,
                    "the 'schema:after' line has no 'sha256:' hash of '" + parent.name() + "'",
                    "run 'mvn schema:hash'");
        } else if (named.get().isSealed()
                && !parent.hash().get().equals(named.get().computedHash())) {
            add(
                    Kind.PARENT_CHANGED,
                    file,
                    line,
                    "'" + parent.name() + "' has another hash, sha256:"
                            + named.get().computedHash() + ": it was changed after this migration was made",
                    "restore '" + parent.name() + ".sql' from version control; or, if no database has applied either,"
                            + " run 'mvn schema:hash'");
        }
    }

    private void cycles() {
        for (String name : directory.graph().cyclic()) {
            MigrationFile file = directory.file(name).orElseThrow();
            file.parents().stream()
                    .filter(parent -> directory.graph().cyclic().contains(parent.name()))
                    .findFirst()
                    .ifPresent(parent -> add(
                            Kind.CYCLE,
                            file,
                            parent.location().line(),
                            "the migration comes after itself, by way of '" + parent.name() + "' (or stands behind"
                                    + " such a circle)",
                            "restore the 'schema:after' lines from version control"));
        }
    }

    private void add(Kind kind, MigrationFile file, int line, String message, String advice) {
        problems.add(new DirectoryProblem(kind, file.line(line), message, advice));
    }
}
