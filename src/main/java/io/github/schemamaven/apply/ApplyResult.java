package io.github.schemamaven.apply;

import io.github.schemamaven.migration.MigrationFile;
import java.util.List;
import java.util.OptionalInt;

/**
 * What apply did, or (dry run) would do.
 *
 * @param target the target
 * @param files the migrations in order
 */
public record ApplyResult(TargetInfo target, List<Applied> files) {
    /** Copies the list. */
    public ApplyResult {
        files = List.copyOf(files);
    }

    /**
     * One migration.
     *
     * @param file the migration
     * @param outOfOrder whether it sorts before one that the target had applied earlier
     * @param goesOnAt the index (from 0) of the statement at which a {@code transaction none} migration goes on that an
     *     earlier apply began; empty for one that begins
     * @param millis how long it took in milliseconds; 0 for a dry run and a baseline
     */
    public record Applied(MigrationFile file, boolean outOfOrder, OptionalInt goesOnAt, long millis) {}
}
