package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Foreign keys that refer to partitions through a table above them: PostgreSQL keeps a copy of the key for each partition,
 * which goes when the partition is detached, but stands in the way of dropping it (ATExecDetachPartition in
 * src/backend/commands/tablecmds.c).
 */
final class PartitionReferences {
    private final Catalog current;
    private final Catalog desired;
    private final PartitionTree partitions;

    PartitionReferences(Kind.States states) {
        this.current = states.current();
        this.desired = states.desired();
        this.partitions = new PartitionTree(current);
    }

    /** Returns the tables that a foreign key of the current state refers to: one, and the partitions of that. */
    Set<ObjectId> referenced(ObjectId key) {
        return current.needsOf(key).stream()
                .filter(dependency -> dependency.type() == Dependency.Type.NORMAL)
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.COLUMN)
                .map(PartitionReferences::table)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns whether the foreign key refers to the table because it is a partition. */
    boolean throughParent(ObjectId key, ObjectId table) {
        Set<ObjectId> referenced = referenced(key);
        return partitions.above(table).stream().anyMatch(referenced::contains);
    }

    /** Returns whether the foreign key lets the part of a partition go, which is detached before that. */
    boolean letsGo(ObjectId key, ObjectId part) {
        return key.kind() == ObjectKind.FOREIGN_KEY
                && (part.kind() == ObjectKind.COLUMN
                        || part.kind() == ObjectKind.CONSTRAINT
                        || part.kind() == ObjectKind.INDEX)
                && !key.path().subList(0, 2).equals(part.path().subList(0, 2))
                && new InheritedParts(current)
                        .table(part)
                        .filter(table -> leaves(table) && throughParent(key, table))
                        .isPresent();
    }

    /** Returns the foreign keys that refer to a partition through a table above it. */
    Set<ObjectId> keys(ObjectId table) {
        return current.dependencies().stream()
                .filter(dependency -> dependency.dependent().kind() == ObjectKind.FOREIGN_KEY)
                .filter(dependency -> dependency.referenced().kind() == ObjectKind.COLUMN)
                .filter(dependency -> table(dependency.referenced()).equals(table))
                .map(Dependency::dependent)
                .filter(key -> throughParent(key, table))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns these keys and those that partitions have from them, which refer to the partition once they are detached. */
    Set<ObjectId> keysWithParts(ObjectId table) {
        Set<ObjectId> found = new TreeSet<>();
        Deque<ObjectId> keys = new ArrayDeque<>(keys(table));
        while (!keys.isEmpty()) {
            ObjectId key = keys.poll();
            if (found.add(key)) {
                current.dependentsOf(key).stream()
                        .map(Dependency::dependent)
                        .filter(part -> part.kind() == ObjectKind.FOREIGN_KEY)
                        .forEach(keys::add);
            }
        }
        return found;
    }

    /** Orders the detachment of a partition before the drops of it and of what is below it. */
    void detachFirst(ObjectId link, OperationGraph graph, Map<ObjectId, Integer> drops) {
        ObjectId table = new ObjectId(ObjectKind.TABLE, link.path());
        for (ObjectId below : partitions.below(table)) {
            if (drops.containsKey(below)) {
                graph.order(drops.get(link), drops.get(below));
            }
        }
    }

    /** Returns whether a foreign key that stays asks for the partition to be detached before it is dropped. */
    boolean isDetachedFirst(ObjectId link, Map<ObjectId, Change> changes) {
        ObjectId table = new ObjectId(ObjectKind.TABLE, link.path());
        return link.kind() == ObjectKind.PARTITION
                && !desired.contains(table)
                && partitions.above(table).stream().noneMatch(this::leaves)
                && keysWithParts(table).stream().anyMatch(key -> stays(key, changes));
    }

    /** Returns whether a partition with others below leaves, and a foreign key that stays refers to it until then. */
    boolean leavesUnderKeys(ObjectId link, Map<ObjectId, Change> changes) {
        ObjectId table = new ObjectId(ObjectKind.TABLE, link.path());
        return link.kind() == ObjectKind.PARTITION
                && desired.contains(table)
                && !partitions.below(table).isEmpty()
                && keysWithParts(table).stream().anyMatch(key -> stays(key, changes));
    }

    private static boolean stays(ObjectId key, Map<ObjectId, Change> changes) {
        return !changes.containsKey(key) || !changes.get(key).removes();
    }

    /** Whether a table is no partition any more, or goes. */
    private boolean leaves(ObjectId table) {
        return partitions.parent(table).isPresent()
                && !desired.contains(new ObjectId(ObjectKind.PARTITION, table.path()));
    }

    private static ObjectId table(ObjectId part) {
        return new ObjectId(ObjectKind.TABLE, part.path().subList(0, 2));
    }
}
