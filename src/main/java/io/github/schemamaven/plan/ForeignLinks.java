package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What links a foreign table with one that is none, as its child or partition. One command changes a column of both, and
 * PostgreSQL takes no {@code USING} in it, which is what the values of the one may need (ATPrepAlterColumnType in
 * src/backend/commands/tablecmds.c). A foreign table has no values, and needs none: so the two part, change each its own
 * column, and come together again.
 */
final class ForeignLinks {
    private ForeignLinks() {}

    /** Returns those that the change of a column reaches. */
    static Set<ObjectId> below(ObjectId column, Catalog catalog) {
        Set<ObjectId> found = new TreeSet<>();
        collect(new ObjectId(ObjectKind.TABLE, column.path().subList(0, 2)), catalog, found);
        return found;
    }

    private static void collect(ObjectId table, Catalog catalog, Set<ObjectId> found) {
        new InheritedParts(catalog).linksTo(table).forEach(link -> {
            ObjectId child = InheritedParts.child(link);
            if (isForeign(child, catalog) != isForeign(table, catalog)) {
                found.add(link);
            }
            collect(child, catalog, found);
        });
    }

    /**
     * Returns the links that are made anew: those among the objects, and those of children to a table among them, which
     * the new table has not had before.
     *
     * @param replaced what is made anew though a command could change it
     * @param catalog the state that is
     */
    static Set<ObjectId> madeAnew(Set<ObjectId> replaced, Catalog catalog) {
        Set<ObjectId> links =
                replaced.stream().filter(ForeignLinks::isLink).collect(Collectors.toCollection(TreeSet::new));
        replaced.stream()
                .filter(id -> id.kind() == ObjectKind.TABLE)
                .flatMap(new InheritedParts(catalog)::linksTo)
                .filter(link -> link.kind() == ObjectKind.INHERITANCE)
                .forEach(links::add);
        return links;
    }

    /**
     * Returns the links of children that leave a parent and join it again, since it is made anew, or has a column that
     * another parent has too, and changes it: in between each has its own columns.
     */
    static Set<ObjectId> parted(ChangeSet changeSet) {
        Set<ObjectId> links = new TreeSet<>();
        changeSet.changes().forEach((id, change) -> {
            ObjectId child = new ObjectId(
                    ObjectKind.TABLE, id.path().subList(0, Math.min(2, id.path().size())));
            if (id.kind() == ObjectKind.INHERITANCE && change instanceof Change.Replace && !changeSet.removes(child)) {
                links.add(id);
            }
        });
        return links;
    }

    /**
     * Orders the changes of the columns on both sides of a link between its two commands.
     *
     * @param link what goes and is made anew
     * @param catalog the state
     */
    static void order(
            ObjectId link,
            Catalog catalog,
            OperationGraph graph,
            Map<ObjectId, Integer> drops,
            Map<ObjectId, Integer> makes) {
        Set<List<String>> tables = new HashSet<>(Set.of(link.path().subList(0, 2)));
        catalog.needsOf(link).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.TABLE)
                .forEach(id -> tables.add(id.path()));
        makes.forEach((id, make) -> {
            if (id.kind() == ObjectKind.COLUMN && tables.contains(id.path().subList(0, 2))) {
                graph.order(drops.get(link), make);
                graph.order(make, makes.get(link));
            }
        });
    }

    private static boolean isLink(ObjectId id) {
        return id.kind() == ObjectKind.INHERITANCE || id.kind() == ObjectKind.PARTITION;
    }

    private static boolean isForeign(ObjectId table, Catalog catalog) {
        return !Kinds.of(table.kind()).holdsRows(catalog.find(table).orElseThrow());
    }
}
