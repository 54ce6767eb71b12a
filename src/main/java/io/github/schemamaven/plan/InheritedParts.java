package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which columns, constraints and indexes of partitions and children belong to those of their parents. A command on the
 * child is refused while they do, and one on the parent reaches the child's (ddl.sgml, Inheritance).
 *
 * @param catalog the state
 */
record InheritedParts(Catalog catalog) {
    /** Returns the parts of parents that this one belongs to, or goes together with by its name and what it says. */
    List<ObjectId> parents(ObjectId part) {
        if (!isPart(part)) {
            return List.of();
        }
        Stream<ObjectId> made = catalog.needsOf(part).stream()
                .filter(dependency -> dependency.type() != Dependency.Type.NORMAL)
                .map(Dependency::referenced)
                .filter(other -> other.kind() == part.kind() || isIndexOverKey(part, other))
                // what else a generated column needs is in its own table, or an attribute of a type
                .filter(other -> !other.path().subList(0, 2).equals(part.path().subList(0, 2)))
                .filter(other -> part.kind() != ObjectKind.COLUMN || isOfParent(part, other));
        return Stream.concat(made, merged(part)).distinct().toList();
    }

    private boolean isOfParent(ObjectId column, ObjectId other) {
        return other.name().equals(column.name()) && link(column, other).isPresent();
    }

    /** Returns whether all go that a part belongs to, directly or by way of others. */
    boolean allAboveGo(ObjectId part, Predicate<ObjectId> goes) {
        return parents(part).stream().allMatch(parent -> goes.test(parent) && allAboveGo(parent, goes));
    }

    /** Returns the link through which the part's table belongs to the table of its parent's part. */
    Optional<ObjectId> link(ObjectId part, ObjectId parent) {
        Optional<ObjectId> child = table(part);
        Optional<ObjectId> of = table(parent);
        if (child.isEmpty() || of.isEmpty()) {
            return Optional.empty();
        }
        List<String> path = child.get().path();
        ObjectId partition = new ObjectId(ObjectKind.PARTITION, path);
        return catalog.contains(partition)
                ? Optional.of(partition)
                : Optional.of(inheritance(path, of.get().path())).filter(catalog::contains);
    }

    /** Returns the links through which partitions and children belong to a table, not to one of these. */
    Stream<ObjectId> linksTo(ObjectId table) {
        return catalog.dependentsOf(table).stream().map(Dependency::dependent).filter(link -> switch (link.kind()) {
            case INHERITANCE -> link.path().subList(2, 4).equals(table.path());
            case PARTITION -> !link.path().equals(table.path());
            default -> false;
        });
    }

    /** Returns the table whose partition or child another one is by a link. */
    Optional<ObjectId> parent(ObjectId link) {
        return catalog.needsOf(link).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.TABLE && !id.equals(child(link)))
                .findFirst();
    }

    /** Returns the partition or child of a link. */
    static ObjectId child(ObjectId link) {
        return new ObjectId(ObjectKind.TABLE, link.path().subList(0, 2));
    }

    /** Returns the table that a part is on. */
    Optional<ObjectId> table(ObjectId part) {
        if (part.kind() != ObjectKind.INDEX) {
            return Optional.of(new ObjectId(ObjectKind.TABLE, part.path().subList(0, 2)));
        }
        return catalog.needsOf(part).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.COLUMN || id.kind() == ObjectKind.TABLE)
                .findFirst()
                .or(() -> catalog.find(part)
                        .flatMap(CatalogObject::host)
                        .filter(host -> host.kind() == ObjectKind.CONSTRAINT))
                .map(id -> new ObjectId(ObjectKind.TABLE, id.path().subList(0, 2)));
    }

    /** A key of a partition whose index belongs to an index that no key of the parent has made. */
    private static boolean isIndexOverKey(ObjectId part, ObjectId other) {
        return part.kind() == ObjectKind.CONSTRAINT && other.kind() == ObjectKind.INDEX;
    }

    private static boolean isPart(ObjectId id) {
        return switch (id.kind()) {
            case COLUMN, CONSTRAINT, FOREIGN_KEY, INDEX -> true;
            default -> false;
        };
    }

    /** A child's own column of the same name, or check that also says what the parent's says, is one with it. */
    Stream<ObjectId> merged(ObjectId part) {
        if (part.kind() != ObjectKind.CONSTRAINT && part.kind() != ObjectKind.COLUMN) {
            return Stream.empty();
        }
        return namesakes(part).filter(parent -> part.kind() == ObjectKind.COLUMN || isAlike(part, parent));
    }

    /** Returns what the tables have under the part's name that the part's table inherits from. */
    Stream<ObjectId> namesakes(ObjectId part) {
        List<String> table = part.path().subList(0, 2);
        ObjectId first = new ObjectId(ObjectKind.INHERITANCE, table);
        ObjectId end = ObjectId.of(ObjectKind.INHERITANCE, table.get(0), table.get(1) + "\0");
        return catalog.objects().subMap(first, end).keySet().stream()
                .map(link ->
                        ObjectId.of(part.kind(), link.path().get(2), link.path().get(3), part.name()))
                .filter(catalog::contains);
    }

    private boolean isAlike(ObjectId one, ObjectId other) {
        return catalog.find(other)
                .map(CatalogObject::definition)
                .equals(catalog.find(one).map(CatalogObject::definition));
    }

    /** Returns the identity of the link by which one table is the child of another. */
    static ObjectId inheritance(List<String> child, List<String> parent) {
        return new ObjectId(ObjectKind.INHERITANCE, List.of(child.get(0), child.get(1), parent.get(0), parent.get(1)));
    }
}
