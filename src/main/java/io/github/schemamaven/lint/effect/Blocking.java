package io.github.schemamaven.lint.effect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a statement gets in the way of others: what it locks, and the work it does meanwhile. Only relations that are
 * older than the file count.
 *
 * @param locks the strongest lock that the transaction holds on each table or materialized view after the statement
 * @param rewritten tables whose whole heap was written anew
 * @param indexes indexes that were built, on tables that were not rewritten
 * @param scanned tables whose rows were all read, but for reading them to build an index or to rewrite them
 */
public record Blocking(
        List<TableLock> locks, List<Relation> rewritten, List<IndexBuild> indexes, List<Relation> scanned) {
    /** Nothing locked and nothing done, also for what could not be measured (outside a transaction). */
    public static final Blocking NONE = new Blocking(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Blocking {
        locks = List.copyOf(locks);
        rewritten = List.copyOf(rewritten);
        indexes = List.copyOf(indexes);
        scanned = List.copyOf(scanned);
    }

    /** Returns the same without rewriting, building and reading of tables that were emptied: nothing takes no time. */
    Blocking without(List<Relation> emptied) {
        Set<Long> oids = emptied.stream().map(Relation::oid).collect(Collectors.toSet());
        return new Blocking(
                locks,
                rewritten.stream().filter(table -> !oids.contains(table.oid())).toList(),
                indexes.stream()
                        .filter(build -> !oids.contains(build.table().oid()))
                        .toList(),
                scanned.stream().filter(table -> !oids.contains(table.oid())).toList());
    }

    /** Returns the strongest lock held on the relation, empty where none is. */
    public Optional<LockMode> lockOn(Relation relation) {
        return locks.stream()
                .filter(lock -> lock.relation().oid() == relation.oid())
                .map(TableLock::mode)
                .findFirst();
    }

    /**
     * A lock.
     *
     * @param relation the table or materialized view
     * @param mode the strongest mode held
     * @param takenHere whether this statement took it; else an earlier statement of the file did
     */
    public record TableLock(Relation relation, LockMode mode, boolean takenHere) {}

    /**
     * An index that was built.
     *
     * @param index the index
     * @param table the table it is on
     * @param replaces whether an index of the same name was there before (a rebuild that another change brought about)
     */
    public record IndexBuild(Relation index, Relation table, boolean replaces) {}
}
