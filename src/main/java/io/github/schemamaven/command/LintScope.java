package io.github.schemamaven.command;

import io.github.schemamaven.lint.Finding;
import io.github.schemamaven.lint.rule.Check;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.sql.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which migrations lint looks at: those that are not on the base branch, else all; of these from one on.
 *
 * @param directory the migrations
 * @param base what the base branch has; empty where none is named
 * @param from the name, or its beginning, of the first one to look at; empty for all
 */
record LintScope(MigrationDirectory directory, Optional<GitBase> base, String from)
        implements Predicate<MigrationFile> {
    private static final int SHOWN = 5;

    @Override
    public boolean test(MigrationFile file) {
        return file.name().compareTo(from) >= 0
                && base.map(git -> git.isNew(file)).orElse(true);
    }

    /** Says which they are, one line. */
    String describe() {
        List<String> names = directory.canonicalOrder().stream()
                .filter(this)
                .map(MigrationFile::name)
                .toList();
        String why = base.map(git -> ", those that are not on '" + git.base() + "' (" + git.commit() + ")")
                .orElse("");
        String start = from.isEmpty() ? "" : ", from '" + from + "' on";
        if (why.isEmpty() && start.isEmpty()) {
            return "Looks at all " + Phrase.count(names.size(), "migration")
                    + "; -Dschema.lint.base=origin/main would be those that are not there yet.";
        }
        String more = names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "";
        return "Looks at " + names.size() + " of "
                + Phrase.count(directory.files().size(), "migration") + why + start
                + (names.isEmpty() ? "." : ": ")
                + names.stream().limit(SHOWN).collect(Collectors.joining(", ")) + more;
    }

    /** Returns a finding for each migration that the base has and that was changed or removed here. */
    List<Finding> changes() {
        return base.map(git -> git.changed().entrySet().stream()
                        .map(entry -> finding(git, entry.getKey(), entry.getValue()))
                        .toList())
                .orElse(List.of());
    }

    private Finding finding(GitBase git, String name, GitBase.Change change) {
        String message = change == GitBase.Change.REMOVED
                ? "the migration is on '" + git.base() + "' and was removed here"
                : "the migration is on '" + git.base() + "' with another text";
        return Finding.of(
                Check.INTACT_DIRECTORY,
                new Location(directory.shownAs() + "/" + name + ".sql", 1, 1),
                Optional.empty(),
                message,
                "Restore it (git checkout " + git.base() + " -- " + directory.shownAs() + "/" + name
                        + ".sql) and put the change into a new migration.");
    }
}
