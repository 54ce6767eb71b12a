package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which table is a partition of which.
 *
 * @param catalog the state
 */
record PartitionTree(Catalog catalog) {
    /** Returns the table that this one is a partition of. */
    Optional<ObjectId> parent(ObjectId table) {
        return catalog.needsOf(new ObjectId(ObjectKind.PARTITION, table.path())).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.TABLE && !id.equals(table))
                .findFirst();
    }

    /** Returns the tables that this one is a partition of, at any level. */
    List<ObjectId> above(ObjectId table) {
        List<ObjectId> found = new ArrayList<>();
        for (Optional<ObjectId> next = parent(table); next.isPresent(); next = parent(next.get())) {
            found.add(next.get());
        }
        return found;
    }

    /** Returns the partitions of a table and theirs. */
    List<ObjectId> below(ObjectId table) {
        List<ObjectId> found = new ArrayList<>();
        for (Dependency dependency : catalog.dependentsOf(table)) {
            ObjectId partition =
                    new ObjectId(ObjectKind.TABLE, dependency.dependent().path());
            if (dependency.dependent().kind() == ObjectKind.PARTITION && !partition.equals(table)) {
                found.add(partition);
                found.addAll(below(partition));
            }
        }
        return found;
    }
}
