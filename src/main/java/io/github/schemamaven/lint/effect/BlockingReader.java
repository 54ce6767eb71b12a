package io.github.schemamaven.lint.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out from two readings what a statement locked, read and built. A pure function of what it is given. */
final class BlockingReader {
    private static final Comparator<Relation> BY_NAME = Comparator.comparing(Relation::toString);

    private final Probe before;
    private final Probe after;
    private final Map<Long, Long> earlierScans;
    private final List<ProbeReader.NewIndex> newIndexes;
    private final Optional<SnapshotComparison> comparison;

    /**
     * Takes what was measured.
     *
     * @param before the reading before the statement
     * @param after the reading after it
     * @param earlierScans by object id, the scans of each table that were counted before the statement
     * @param newIndexes the indexes that the statement made on tables older than the file
     * @param comparison the snapshots, where the statement changed or destroyed something
     */
    BlockingReader(
            Probe before,
            Probe after,
            Map<Long, Long> earlierScans,
            List<ProbeReader.NewIndex> newIndexes,
            Optional<SnapshotComparison> comparison) {
        this.before = before;
        this.after = after;
        this.earlierScans = earlierScans;
        this.newIndexes = newIndexes;
        this.comparison = comparison;
    }

    /** Returns what gets in the way of others. */
    Blocking read() {
        List<Relation> rewritten =
                comparison.map(SnapshotComparison::tablesWithNewFile).orElse(List.of());
        Set<Long> written = rewritten.stream().map(Relation::oid).collect(Collectors.toSet());
        List<Blocking.IndexBuild> indexes = indexBuilds().stream()
                .filter(build -> !written.contains(build.table().oid()))
                .toList();
        indexes.forEach(build -> written.add(build.table().oid()));
        List<Relation> scanned = tables().filter(entry -> !written.contains(entry.getKey())
                        && entry.getValue().scans() > earlierScans.getOrDefault(entry.getKey(), 0L))
                .map(entry -> entry.getValue().relation().orElseThrow())
                .filter(relation -> relation.kind() != Relation.Kind.PARTITIONED_TABLE)
                .sorted(BY_NAME)
                .toList();
        return new Blocking(locks(), rewritten, indexes, scanned);
    }

    private Stream<Map.Entry<Long, Probe.Touched>> tables() {
        return after.relations().entrySet().stream()
                .filter(entry -> entry.getValue()
                        .relation()
                        .filter(relation -> relation.isTable() || relation.kind() == Relation.Kind.MATERIALIZED_VIEW)
                        .isPresent());
    }

    private List<Blocking.TableLock> locks() {
        return tables().map(entry -> {
                    Probe.Touched held = before.relations().get(entry.getKey());
                    LockMode mode = entry.getValue().mode();
                    boolean takenHere = held == null || held.mode().compareTo(mode) < 0;
                    return new Blocking.TableLock(entry.getValue().relation().orElseThrow(), mode, takenHere);
                })
                .sorted(Comparator.comparing(Blocking.TableLock::relation, BY_NAME))
                .toList();
    }

    private List<Blocking.IndexBuild> indexBuilds() {
        List<Blocking.IndexBuild> builds = new ArrayList<>();
        for (ProbeReader.NewIndex made : newIndexes) {
            if (made.index().kind() == Relation.Kind.INDEX && !isFormer(made.index())) {
                table(made.table()).ifPresent(t -> builds.add(new Blocking.IndexBuild(made.index(), t, false)));
            }
        }
        comparison
                .map(SnapshotComparison::rebuiltIndexes)
                .orElse(List.of())
                .forEach(stored -> table(stored.onTable())
                        .ifPresent(t -> builds.add(new Blocking.IndexBuild(stored.relation(), t, true))));
        builds.sort(Comparator.comparing(Blocking.IndexBuild::index, BY_NAME));
        return builds;
    }

    /** Returns whether a new index takes the place of a former one: it is a rebuild, or has the former one's file. */
    private boolean isFormer(Relation index) {
        return comparison.filter(snapshots -> snapshots.hadIndex(index.oid())).isPresent();
    }

    private Optional<Relation> table(long oid) {
        return Optional.ofNullable(after.relations().get(oid)).flatMap(Probe.Touched::relation);
    }
}
