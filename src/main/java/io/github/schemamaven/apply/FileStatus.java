package io.github.schemamaven.apply;

import io.github.schemamaven.migration.MigrationFile;
import java.util.Optional;

/**
 * How one migration stands on a target.
 *
 * @param name the migration's name
 * @param state how it stands
 * @param file the file; empty where it is {@link State#MISSING}
 * @param history the target's row; empty where it is pending
 * @param problem why apply refuses to go on, and what to do; empty where it does not
 */
public record FileStatus(
        String name,
        State state,
        Optional<MigrationFile> file,
        Optional<HistoryRow> history,
        Optional<String> problem) {
    /** How a migration stands. */
    public enum State {
        /** Applied. */
        APPLIED,
        /** Recorded as applied without having run. */
        BASELINE,
        /** A {@code transaction none} migration of which some statements are still to run. */
        STARTED,
        /** To be applied. */
        PENDING,
        /** To be applied, but it sorts before a migration that the target has already applied. */
        OUT_OF_ORDER,
        /** The file was changed since the target applied it. */
        EDITED,
        /** The target applied it, and the file is gone. */
        MISSING
    }
}
