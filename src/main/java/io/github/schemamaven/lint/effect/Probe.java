package io.github.schemamaven.lint.effect;

import java.util.Map;
import java.util.Optional;

/**
 * A cheap reading of what the session's transaction holds and has done so far, see {@code probe.sql}.
 *
 * @param relations by object id: the locked relations that are older than the file
 * @param catalogs by name: what was done to the rows of the system catalogs that tell about lost data
 */
record Probe(Map<Long, Touched> relations, Map<String, Writes> catalogs) {
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
     * @param scans how many scans of it were begun
     */
    record Touched(Optional<Relation> relation, LockMode mode, long scans) {}

    /** How many rows were written. */
    record Writes(long inserted, long updated, long deleted) {}

    /**
     * Returns whether a statement between {@code before} and this reading can have destroyed, rewritten or emptied
     * something: PostgreSQL then deletes or updates rows of its catalogs. What only creates inserts.
     */
    boolean changedCatalogSince(Probe before) {
        return catalogs.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("pg_index"))
                .anyMatch(entry -> {
                    Writes now = entry.getValue();
                    Writes then = before.catalogs.get(entry.getKey());
                    return now.updated != then.updated || now.deleted != then.deleted;
                });
    }

    /** Returns whether an index was made since the earlier reading. */
    boolean madeIndexSince(Probe before) {
        return catalogs.get("pg_index").inserted > before.catalogs.get("pg_index").inserted;
    }
}
