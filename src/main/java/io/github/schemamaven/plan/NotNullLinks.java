package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The partitions whose not-null constraint of a column has another name than that of the table they are a partition of
 * (18), in either state. It is renamed while that table has none; where it has to have one, since the column is in its
 * primary key or an identity column, while the partition is none of it. Before 18, those that may not be null where the
 * table's may: it cannot become so while a partition has the column in its primary key.
 *
 * @param current the state that is
 * @param desired the state that should be
 */
record NotNullLinks(Catalog current, Catalog desired) {
    private static final int NAMED = 18;

    /** Returns the links of such partitions that are above or below the column's table. */
    Set<ObjectId> around(ObjectId column) {
        ObjectId root = column;
        for (Optional<ObjectId> parent = parent(root); parent.isPresent(); parent = parent(root)) {
            root = parent.get();
        }
        Set<ObjectId> links = new TreeSet<>();
        collect(root, links);
        return links;
    }

    private static ObjectId link(ObjectId column) {
        return new ObjectId(ObjectKind.PARTITION, column.path().subList(0, 2));
    }

    private Optional<ObjectId> parent(ObjectId column) {
        return current.find(column)
                .filter(object -> current.contains(link(column)))
                .flatMap(CatalogObject::host)
                .filter(host -> host.kind() == ObjectKind.COLUMN);
    }

    private void collect(ObjectId parent, Set<ObjectId> links) {
        current.dependentsOf(parent).stream()
                .map(Dependency::dependent)
                .filter(child ->
                        child.kind() == ObjectKind.COLUMN && parent(child).equals(Optional.of(parent)))
                .forEach(child -> {
                    if (isNamedOtherwise(child, parent, current) || isNamedOtherwise(child, parent, desired)) {
                        links.add(link(child));
                    }
                    collect(child, links);
                });
    }

    /** Before 18 there are no names, only that one column may be null and the other may not. */
    private static boolean isNamedOtherwise(ObjectId child, ObjectId parent, Catalog catalog) {
        Optional<String> childs = name(child, catalog);
        Optional<String> parents = name(parent, catalog);
        return catalog.majorVersion() < NAMED ? childs.isPresent() != parents.isPresent() : !childs.equals(parents);
    }

    /** Where the column has one, its name is the last part of what it occupies. */
    private static Optional<String> name(ObjectId column, Catalog catalog) {
        return catalog.find(column).stream()
                .flatMap(object -> Kinds.of(object.id().kind()).names(object).stream())
                .map(text -> text.substring(text.lastIndexOf('\0') + 1))
                .findFirst();
    }
}
