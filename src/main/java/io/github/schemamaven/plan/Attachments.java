package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a table can be attached to another, as a partition or a child: once it has what the other one has, and the other
 * one has nothing that it lacks.
 */
final class Attachments {
    private final Catalog current;
    private final Catalog desired;
    private final OperationGraph graph;
    private final Map<ObjectId, Integer> drops;
    private final Map<ObjectId, Integer> makes;
    private final PartitionKeys keys;

    Attachments(
            Kind.States states,
            OperationGraph graph,
            Map<ObjectId, Integer> drops,
            Map<ObjectId, Integer> makes,
            PartitionKeys keys) {
        this.keys = keys;
        this.current = states.current();
        this.desired = states.desired();
        this.graph = graph;
        this.drops = drops;
        this.makes = makes;
    }

    /**
     * Orders what has to come before an attachment.
     *
     * @param link the attachment
     * @param node the operation that makes it
     */
    void order(ObjectId link, int node) {
        makePartsFirst(link, node);
        dropParentsPartsFirst(link, node);
        if (link.kind() == ObjectKind.PARTITION) {
            makeColumnsOfParentFirst(link, node);
            makeKeysOfParentFirst(link, node);
        }
    }

    /** A column that the partition has already is one of its parent by then, also where it comes after the new parent. */
    private void makeColumnsOfParentFirst(ObjectId link, int node) {
        parents(link, desired)
                .forEach(parent -> makes.forEach((column, make) -> {
                    if (column.kind() == ObjectKind.COLUMN
                            && column.path().subList(0, 2).equals(parent)
                            && isNew(column)
                            && !isNew(ObjectId.of(
                                    ObjectKind.COLUMN,
                                    link.path().get(0),
                                    link.path().get(1),
                                    column.name()))) {
                        graph.order(make, node);
                    }
                }));
    }

    /**
     * A key that some partition has no part of is there before a partition is attached that has one, which is joined to it
     * then; all others join those of their partitions when they are made.
     */
    private void makeKeysOfParentFirst(ObjectId link, int node) {
        InheritedParts inherited = new InheritedParts(desired);
        makes.forEach((index, make) -> {
            boolean incomplete = index.kind() == ObjectKind.INDEX
                    && desired.find(index).flatMap(CatalogObject::host).isPresent()
                    && desired.needsOf(index).stream()
                            .anyMatch(need -> need.referenced().kind() == ObjectKind.PARTITION);
            boolean hasPart = incomplete
                    && desired.dependentsOf(index).stream()
                            .filter(dependency -> dependency.type() == Dependency.Type.OWNED)
                            .map(dependency -> inherited.table(dependency.dependent()))
                            .anyMatch(table ->
                                    table.isPresent() && table.get().path().equals(link.path()));
            if (hasPart) {
                graph.order(make, node);
            }
        });
    }

    /**
     * Orders what has to come before a foreign key: it finds the rows of partitions once they are attached.
     *
     * @param dependency what it needs
     * @param dependent the operation that makes it
     */
    void orderKey(Dependency dependency, int dependent) {
        List<String> own = dependency.dependent().path();
        List<String> path = dependency.referenced().path();
        boolean refers = dependency.dependent().kind() == ObjectKind.FOREIGN_KEY
                && dependency.referenced().kind() == ObjectKind.COLUMN
                && !path.subList(0, 2).equals(own.subList(0, 2));
        if (refers && !isAttached(new ObjectId(ObjectKind.TABLE, own.subList(0, 2)))) {
            ObjectId table = new ObjectId(ObjectKind.TABLE, path.subList(0, 2));
            new PartitionTree(desired).below(table).forEach(partition -> {
                Integer attached = makes.get(new ObjectId(ObjectKind.PARTITION, partition.path()));
                if (attached != null) {
                    graph.order(attached, dependent);
                }
            });
        }
    }

    /** Whether the table is attached, or one that it is a partition of: it has its keys before that. */
    private boolean isAttached(ObjectId table) {
        return makes.containsKey(new ObjectId(ObjectKind.PARTITION, table.path()))
                || new PartitionTree(desired)
                        .parent(table)
                        .filter(this::isAttached)
                        .isPresent();
    }

    /** And what goes of the parent's: its columns, constraints and indexes, and partitions whose bounds may overlap. */
    private void dropParentsPartsFirst(ObjectId link, int node) {
        Set<List<String>> parents = new HashSet<>();
        parents(link, desired).forEach(parent -> withNewOnesParents(parent, parents));
        InheritedParts present = new InheritedParts(current);
        drops.forEach((part, drop) -> {
            boolean parted = switch (part.kind()) {
                case COLUMN, CONSTRAINT -> parents.contains(part.path().subList(0, 2));
                // it would take one of the new partition's, which would go with it
                case INDEX ->
                    present.table(part)
                            .filter(table -> parents.contains(table.path()))
                            .isPresent();
                case PARTITION ->
                    link.kind() == ObjectKind.PARTITION
                            && parents(part, current).anyMatch(parents::contains);
                default -> false;
            };
            if (parted) {
                graph.order(drop, node);
            }
        });
    }

    /** A new parent has what its own parents have, what of that is to go, too. */
    private void withNewOnesParents(List<String> table, Set<List<String>> found) {
        if (!found.add(table) || !isNew(new ObjectId(ObjectKind.TABLE, table))) {
            return;
        }
        desired.dependentsOf(new ObjectId(ObjectKind.TABLE, table)).stream()
                .map(Dependency::dependent)
                .filter(link -> link.kind() == ObjectKind.INHERITANCE
                        && link.path().subList(0, 2).equals(table))
                .flatMap(link -> parents(link, desired))
                .forEach(parent -> withNewOnesParents(parent, found));
    }

    private boolean isNew(ObjectId id) {
        return makes.containsKey(id) && (drops.containsKey(id) || !current.contains(id));
    }

    /** Returns the path of the table of which one is a partition or child by a link, if the catalog has that. */
    private static Stream<List<String>> parents(ObjectId link, Catalog catalog) {
        return new InheritedParts(catalog).parent(link).map(ObjectId::path).stream();
    }

    /** What a table must have before it can be attached: columns, constraints and, on a partition, its own indexes. */
    private void makePartsFirst(ObjectId link, int node) {
        ObjectId table = new ObjectId(ObjectKind.TABLE, link.path().subList(0, 2));
        for (Dependency dependency : desired.dependentsOf(table)) {
            partFirst(dependency.dependent(), link, node);
            changeParentsKeyFirst(dependency.dependent(), node);
        }
        for (CatalogObject column : desired.objects()
                .subMap(
                        first(table),
                        first(ObjectId.of(ObjectKind.COLUMN, table.path().get(0), table.name() + "\0")))
                .values()) {
            desired.dependentsOf(column.id()).forEach(dependency -> partFirst(dependency.dependent(), link, node));
        }
    }

    private static ObjectId first(ObjectId table) {
        return new ObjectId(ObjectKind.COLUMN, table.path());
    }

    private void partFirst(ObjectId part, ObjectId link, int node) {
        Integer made = makes.get(part);
        if (made == null || part.equals(link)) {
            return;
        }
        boolean inherited = desired.find(part).flatMap(CatalogObject::host).isPresent();
        boolean needed = switch (part.kind()) {
            case COLUMN, CONSTRAINT -> link.kind() == ObjectKind.PARTITION || inherited;
            case INDEX, FOREIGN_KEY ->
                link.kind() == ObjectKind.PARTITION
                        && new InheritedParts(desired)
                                .table(part)
                                .filter(table -> table.path().equals(link.path()))
                                .isPresent();
            default -> false;
        };
        boolean own = part.kind() == ObjectKind.INDEX
                || part.path().subList(0, 2).equals(link.path().subList(0, 2));
        if (needed && own && (keys.maker(part).isPresent() || comesByParent(part))) {
            graph.order(node, made);
        } else if (needed && own) {
            graph.order(made, node);
            if (part.kind() == ObjectKind.FOREIGN_KEY && drops.containsKey(link)) {
                // it changes while it is the partition's own
                graph.order(drops.get(link), made);
            }
        }
    }

    /**
     * Makes a partition's foreign key after the columns that it is of. The catalog says which those are of the first
     * parent's key alone.
     */
    void makeColumnsOfKeyFirst(ObjectId key, int made) {
        columns(key)
                .map(name -> makes.get(ObjectId.of(
                        ObjectKind.COLUMN, key.path().get(0), key.path().get(1), name)))
                .filter(Objects::nonNull)
                .forEach(column -> graph.order(column, made));
    }

    private Stream<String> columns(ObjectId key) {
        List<String> table = key.path().subList(0, 2);
        Stream<String> own = desired.needsOf(key).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.COLUMN
                        && id.path().subList(0, 2).equals(table))
                .map(ObjectId::name);
        return Stream.concat(
                own, new InheritedParts(desired).parents(key).stream().flatMap(this::columns));
    }

    /** A foreign key of the parent takes one of the partition for its own only where both say the same by then. */
    private void changeParentsKeyFirst(ObjectId key, int node) {
        if (key.kind() == ObjectKind.FOREIGN_KEY) {
            new InheritedParts(desired)
                    .parents(key).stream()
                            .filter(parent ->
                                    makes.containsKey(parent) && current.contains(parent) && !drops.containsKey(parent))
                            .forEach(parent -> graph.order(makes.get(parent), node));
        }
    }

    private boolean comesByParent(ObjectId column) {
        return desired.find(column)
                .filter(object -> Kinds.comesByParent(object, desired))
                .isPresent();
    }
}
