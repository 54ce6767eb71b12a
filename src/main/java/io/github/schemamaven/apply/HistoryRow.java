package io.github.schemamaven.apply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of a target's history: one migration.
 *
 * @param name the migration's name, the file name without {@code .sql}
 * @param position which one this target applied, from 1
 * @param hash the file's hash when it was applied, 64 lower-case hex digits
 * @param kind whether it ran
 * @param state whether it is complete
 * @param statements how many statements the file has
 * @param completed how many of them are done
 * @param running the index (from 0) of a statement that ran outside a transaction when the row was last written; it may
 *     or may not have taken effect
 * @param statementHashes the hashes of the statements of a {@code transaction none} file; empty for others
 * @param startedAt when it began, by the server's clock
 * @param finishedAt when it was complete
 * @param millis how long it ran, in milliseconds
 * @param appliedBy the role that applied it
 * @param pluginVersion the version of this plugin
 * @param orderProof how it was proved that it may run out of order; empty where it ran in order, or unproved
 */
public record HistoryRow(
        String name,
        int position,
        String hash,
        Kind kind,
        State state,
        int statements,
        int completed,
        OptionalInt running,
        List<String> statementHashes,
        Instant startedAt,
        Optional<Instant> finishedAt,
        long millis,
        String appliedBy,
        String pluginVersion,
        Optional<String> orderProof) {
    /** Copies the list. */
    public HistoryRow {
        statementHashes = List.copyOf(statementHashes);
    }

    /** Whether the migration ran on the target. */
    public enum Kind {
        /** It ran. */
        APPLIED,
        /** It was recorded without running, since the database had its result already. */
        BASELINE
    }

    /** Whether the migration is complete. */
    public enum State {
        /** A {@code transaction none} file of which some statements are still to run. */
        STARTED,
        /** Complete. */
        DONE
    }
}
