package io.github.schemamaven.lint;

import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import java.util.List;
import java.util.function.Predicate;

/** Finds out whether it matters in which order concurrent migrations run. */
@FunctionalInterface
public interface OrderCheck {
    /**
     * What was found out.
     *
     * @param findings the pairs whose order matters
     * @param notes what was proved, a line each
     */
    record Result(List<Finding> findings, List<String> notes) {
        /** Copies the lists. */
        public Result {
            findings = List.copyOf(findings);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Finds out.
     *
     * @param directory the migrations, which can be ordered
     * @param linted which of them are looked at; two others are not set against each other
     * @return what was found
     */
    Result check(MigrationDirectory directory, Predicate<MigrationFile> linted);
}
