package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Identity columns of partitions, which they have from their root (17 and later). {@code ATTACH PARTITION} gives it to the
 * one that it attaches, and not to those below; and {@code DETACH PARTITION} is refused where one below has it not
 * (ATExecAttachPartition and ATExecDropIdentity in src/backend/commands/tablecmds.c). So what is below is detached before
 * and attached after what it belongs to.
 */
final class PartitionIdentities {
    /** The first version in which a partitioned table may have an identity column. */
    private static final int IN_PARTITIONED = 17;

    private final Catalog current;
    private final Catalog desired;
    private final Set<List<String>> presentTables;
    private final Set<List<String>> wantedTables;

    PartitionIdentities(Catalog current, Catalog desired) {
        this.current = current;
        this.desired = desired;
        this.presentTables = tables(current);
        this.wantedTables = tables(desired);
    }

    /** Returns the tables that have an identity column which partitions may have from them. */
    private static Set<List<String>> tables(Catalog catalog) {
        return catalog.majorVersion() < IN_PARTITIONED
                ? Set.of()
                : catalog.objects().values().stream()
                        .filter(object -> object.id().kind() == ObjectKind.SEQUENCE)
                        .flatMap(sequence -> sequence.host().stream())
                        .filter(host -> host.kind() == ObjectKind.COLUMN)
                        .map(host -> host.path().subList(0, 2))
                        .collect(Collectors.toSet());
    }

    /** Returns the links of partitions that stay under one that is attached, where they need it. */
    Set<ObjectId> below(ChangeSet changeSet) {
        Set<ObjectId> links = new TreeSet<>();
        changeSet.changes().forEach((link, change) -> {
            if (link.kind() == ObjectKind.PARTITION
                    && changeSet.creates(link)
                    && wantedTables.contains(root(link, desired))) {
                belowBoth(link).forEach(links::add);
            }
        });
        return links;
    }

    /** Returns the links below one that both states have. */
    Stream<ObjectId> belowBoth(ObjectId link) {
        return new PartitionTree(desired)
                .below(table(link)).stream().map(PartitionIdentities::link).filter(current::contains);
    }

    /**
     * Detaches what is below before the partition of a link, and attaches it after that. What steps aside with the
     * partition that it is below stays attached to it.
     */
    void order(OperationGraph graph, Map<ObjectId, Integer> drops, Map<ObjectId, Integer> makes, Rebuilds rebuilds) {
        makes.forEach((link, make) -> {
            if (link.kind() == ObjectKind.PARTITION && wantedTables.contains(root(link, desired))) {
                for (ObjectId below : new PartitionTree(desired).below(table(link))) {
                    order(make, makes.get(link(below)), graph);
                }
            }
        });
        drops.forEach((link, drop) -> {
            if (link.kind() == ObjectKind.PARTITION && presentTables.contains(root(link, current))) {
                for (ObjectId below : new PartitionTree(current).below(table(link))) {
                    if (rebuilds.takenAsideWith(link(below)).isEmpty()) {
                        order(drops.get(link(below)), drop, graph);
                    }
                }
            }
        });
    }

    private static void order(Integer first, Integer second, OperationGraph graph) {
        if (first != null && second != null) {
            graph.order(first, second);
        }
    }

    private static ObjectId table(ObjectId link) {
        return new ObjectId(ObjectKind.TABLE, link.path());
    }

    private static ObjectId link(ObjectId partition) {
        return new ObjectId(ObjectKind.PARTITION, partition.path());
    }

    private static List<String> root(ObjectId link, Catalog catalog) {
        List<ObjectId> above = new PartitionTree(catalog).above(table(link));
        return above.isEmpty() ? link.path() : above.get(above.size() - 1).path();
    }
}
