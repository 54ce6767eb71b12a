package io.github.schemamaven.command;

import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * What git knows about a migration directory and the branch that the work is to be merged into.
 *
 * @param base the branch as the user named it
 * @param commit its commit, shortened
 * @param there the migrations that it has, by name
 * @param changed the migrations that were changed or removed here since this branch left it, by name; the value says which
 */
record GitBase(String base, String commit, Set<String> there, Map<String, Change> changed) {
    private static final String SUFFIX = ".sql";

    /** What happened to a migration. */
    enum Change {
        /** Its text is another one. */
        EDITED,
        /** It is gone. */
        REMOVED
    }

    /**
     * Asks git. Nothing is fetched, and no shell is involved.
     *
     * @param directory the migrations
     * @param base the branch, tag or commit
     * @throws SchemaException if git is not there, the folder is in no repository, or there is no such branch
     */
    static GitBase read(MigrationDirectory directory, String base) {
        Path folder = directory.path().toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            return new GitBase(base, "none", Set.of(), Map.of());
        }
        Answer revision = git(folder, "rev-parse", "--verify", "--end-of-options", base + "^{commit}");
        if (revision.exit() != 0) {
            throw new SchemaException("git does not know '" + base + "' (parameter schema.lint.base): "
                    + revision.error().strip()
                    + "\nName a branch, tag or commit of the repository that '" + directory.shownAs()
                    + "' is in. A build on a CI server often has to fetch it first: git fetch origin main");
        }
        String commit = revision.output().strip();
        Set<String> there = new HashSet<>();
        fields(successful(git(folder, "ls-tree", "-z", "--name-only", commit)))
                .forEach(path -> name(path).ifPresent(there::add));
        return new GitBase(
                base, commit.substring(0, Math.min(9, commit.length())), Set.copyOf(there), changed(folder, commit));
    }

    /** Compares with where this branch left the base: what came to the base since then is not missing here. */
    private static Map<String, Change> changed(Path folder, String commit) {
        Answer left = git(folder, "merge-base", "HEAD", commit);
        if (left.exit() != 0) {
            // two histories without a common commit, or a shallow clone that does not reach back to it
            return Map.of();
        }
        List<String> fields = fields(successful(git(
                folder,
                "diff",
                "--name-status",
                "-z",
                "--no-renames",
                "--no-ext-diff",
                "--relative",
                left.output().strip(),
                "--",
                ".")));
        Map<String, Change> changed = new TreeMap<>();
        for (int i = 0; i + 1 < fields.size(); i += 2) {
            Change change = fields.get(i).equals("D") ? Change.REMOVED : Change.EDITED;
            if (!fields.get(i).equals("A")) {
                name(fields.get(i + 1)).ifPresent(name -> changed.put(name, change));
            }
        }
        return changed;
    }

    /** Returns whether a migration is new: the base does not have it. */
    boolean isNew(MigrationFile file) {
        return !there.contains(file.name());
    }

    private static Optional<String> name(String path) {
        return path.endsWith(SUFFIX) && !path.contains("/")
                ? Optional.of(path.substring(0, path.length() - SUFFIX.length()))
                : Optional.empty();
    }

    private static List<String> fields(String output) {
        return Stream.of(output.split("\0", -1))
                .filter(field -> !field.isEmpty())
                .toList();
    }

    private record Answer(List<String> command, int exit, String output, String error) {}

    private static String successful(Answer answer) {
        if (answer.exit() != 0) {
            throw new SchemaException("'" + String.join(" ", answer.command()) + "' failed: "
                    + answer.error().strip() + " (parameter schema.lint.base)");
        }
        return answer.output();
    }

    private static Answer git(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            CompletableFuture<String> error = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
            String output = text(process.getInputStream());
            return new Answer(command, process.waitFor(), output, error.join());
        } catch (IOException e) {
            throw new SchemaException(
                    "git cannot be run, which schema.lint.base needs: " + e.getMessage()
                            + "\nPut git on the PATH of the build, or leave schema.lint.base out",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SchemaException("Interrupted while git ran.", e);
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
