package io.github.schemamaven.lint.effect;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A cheap reading of what the session's transaction holds and has done so far, see {@code probe.sql}.
 *
 * @param relations by object id: the locked relations that are older than the file
 * @param catalogs by name: what was done to the rows of the system catalogs that tell about lost data
 */
record Probe(Map<Long, Touched> relations, Map<String, Writes> catalogs) {
    private static final Set<String> DROPPED_FROM = Set.of("pg_class", "pg_attribute", "pg_type", "pg_namespace");

    /** Copies the maps. */
    Probe {
        relations = Map.copyOf(relations);
        catalogs = Map.copyOf(catalogs);
    }

    /**
     * A locked relation.
     *
     * @param relation its name and kind; empty where the transaction dropped it
     * @param mode the strongest lock held
     * @param file the number of its file, 0 where it has none
     * @param scans how many scans of it were begun
     */
    record Touched(Optional<Relation> relation, LockMode mode, long file, long scans) {}

    /** How many rows were written. */
    record Writes(long inserted, long updated, long deleted) {}

    /**
     * Returns whether a statement between {@code before} and this reading can have destroyed or rewritten something.
     * PostgreSQL then deletes rows of its catalogs or (for columns) updates them, and holds an ACCESS EXCLUSIVE lock on
     * the relation; TRUNCATE does neither, but gives the table a new file.
     *
     * @param files by object id, the file that each relation had before
     */
    boolean canHaveDestroyed(Probe before, Map<Long, Long> files) {
        if (deletedSince(before, "pg_enum")) {
            return true;
        }
        boolean written = catalogs.get("pg_attribute").updated != before.catalogs.get("pg_attribute").updated
                || DROPPED_FROM.stream().anyMatch(catalog -> deletedSince(before, catalog));
        return relations.entrySet().stream()
                .filter(entry -> entry.getValue().mode == LockMode.ACCESS_EXCLUSIVE)
                .anyMatch(entry -> written || hasNewFile(entry.getKey(), files));
    }

    private boolean deletedSince(Probe before, String catalog) {
        return catalogs.get(catalog).deleted != before.catalogs.get(catalog).deleted;
    }

    private boolean hasNewFile(long oid, Map<Long, Long> files) {
        Long former = files.get(oid);
        return former != null && former != relations.get(oid).file;
    }

    /** Returns whether an index was made since the earlier reading. */
    boolean madeIndexSince(Probe before) {
        return catalogs.get("pg_index").inserted > before.catalogs.get("pg_index").inserted;
    }
}
