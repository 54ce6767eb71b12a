package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.AllNeeds;
import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Columns and constraints that a table has from another: commands on the parent change the child's as well. */
final class Inherited {
    private Inherited() {}

    /** Returns whether the object was made by a command on a parent, which its table was the child of all along. */
    static boolean throughParent(CatalogObject object, Kind.States states) {
        return hasParent(object)
                && (attached(object, states)
                        || comesByParent(object, states.desired())
                        || namesakes(object.id(), states.desired()).stream()
                                .anyMatch(parent -> isLinkedTo(object, parent, states)));
    }

    /** Returns the partitions of a table and theirs. */
    static Stream<ObjectId> partitionsBelow(ObjectId table, Catalog catalog) {
        return catalog.dependentsOf(table).stream()
                .map(Dependency::dependent)
                .filter(id -> id.kind() == ObjectKind.PARTITION && !id.path().equals(table.path()))
                .map(id -> new ObjectId(ObjectKind.TABLE, id.path()))
                .flatMap(partition -> Stream.concat(Stream.of(partition), partitionsBelow(partition, catalog)));
    }

    /** Returns the column whose command makes this one too: itself, or one of a table above. */
    static ObjectId madeWith(CatalogObject column, Kind.States states) {
        return Optional.of(column)
                .filter(child -> throughParent(child, states))
                .flatMap(CatalogObject::host)
                .flatMap(states.desired()::find)
                .map(parents -> madeWith(parents, states))
                .orElse(column.id());
    }

    /** Returns whether {@code INHERITS} makes the object; a partition is made whole and attached afterwards. */
    static boolean byInheritance(CatalogObject object, Kind.States states) {
        return hasParent(object)
                && !states.desired().contains(new ObjectId(ObjectKind.PARTITION, Names.ownerPath(object.id())))
                && !inheritsConflictingDefaults(object, states)
                && !joinsLater(Names.ownerPath(object.id()), states);
    }

    /**
     * Returns whether a new child joins its parents once it is made: {@code INHERITS} refuses those that store a column of
     * the same name in different ways (MergeAttributes in tablecmds.c).
     */
    static boolean joinsLater(List<String> table, Kind.States states) {
        return isNew(table, states)
                && columns(table, states.desired())
                        .anyMatch(column -> areStoredDifferently(parentsColumns(column, states)));
    }

    /** Returns the columns of a table. */
    static Stream<CatalogObject> columns(List<String> table, Catalog catalog) {
        ObjectId first = new ObjectId(ObjectKind.COLUMN, table);
        ObjectId end = ObjectId.of(ObjectKind.COLUMN, table.get(0), table.get(1) + "\0");
        return catalog.objects().subMap(first, end).values().stream();
    }

    private static boolean areStoredDifferently(List<CatalogObject> columns) {
        List<Column> definitions = columns.stream()
                .filter(column -> column.definition() instanceof Column)
                .map(column -> column.definitionAs(Column.class))
                .toList();
        return definitions.stream().map(Column::storage).distinct().count() > 1
                || definitions.stream()
                                .flatMap(column -> column.compression().stream())
                                .distinct()
                                .count()
                        > 1;
    }

    private static boolean isNew(List<String> table, Kind.States states) {
        ObjectId id = new ObjectId(ObjectKind.TABLE, table);
        return !states.current().contains(id) || states.removed().contains(id);
    }

    /** Returns whether a new child has to say a column's default itself, as its parents have others. */
    static boolean inheritsConflictingDefaults(CatalogObject object, Kind.States states) {
        return object.id().kind() == ObjectKind.COLUMN
                && isNew(Names.ownerPath(object.id()), states)
                && parentsColumns(object, states).stream()
                                .map(parent -> new ObjectId(
                                        ObjectKind.COLUMN_DEFAULT, parent.id().path()))
                                .flatMap(id -> states.desired().find(id).stream())
                                .map(CatalogObject::definition)
                                .distinct()
                                .count()
                        > 1;
    }

    /** Returns the columns of the same name that the tables have from which the column's table should inherit, in their order. */
    static List<CatalogObject> parentsColumns(CatalogObject column, Kind.States states) {
        return parentsColumns(column, states.desired());
    }

    /** Returns the columns of the same name that the tables have from which the column's table inherits, in their order. */
    static List<CatalogObject> parentsColumns(CatalogObject column, Catalog catalog) {
        return namesakes(column.id(), catalog);
    }

    /** Returns the columns, or constraints, of the same name that the tables have from which a part's table inherits. */
    private static List<CatalogObject> namesakes(ObjectId part, Catalog catalog) {
        List<String> path = part.path();
        ObjectId first = new ObjectId(ObjectKind.INHERITANCE, path.subList(0, 2));
        ObjectId end = ObjectId.of(ObjectKind.INHERITANCE, path.get(0), path.get(1) + "\0");
        return catalog.objects().subMap(first, end).values().stream()
                .sorted(Comparator.comparing(CatalogObject::position))
                .map(CatalogObject::id)
                .map(link ->
                        ObjectId.of(part.kind(), link.path().get(2), link.path().get(3), part.name()))
                .flatMap(id -> catalog.find(id).stream())
                .toList();
    }

    /** Returns the columns of the same name that the tables have which inherit from the column's table. */
    static Stream<CatalogObject> childrensColumns(CatalogObject column, Catalog catalog) {
        List<String> table = Names.ownerPath(column.id());
        return catalog.dependentsOf(new ObjectId(ObjectKind.TABLE, table)).stream()
                .map(Dependency::dependent)
                .filter(link -> link.kind() == ObjectKind.INHERITANCE
                        && link.path().subList(2, 4).equals(table))
                .map(link -> ObjectId.of(
                        ObjectKind.COLUMN,
                        link.path().get(0),
                        link.path().get(1),
                        column.id().name()))
                .flatMap(id -> catalog.find(id).stream());
    }

    /** Returns whether the child's table has the parent's as a parent before and after the plan, and in between. */
    static boolean isLinkedTo(CatalogObject child, CatalogObject parent, Kind.States states) {
        return inheritsAllAlong(child.id(), parent.id(), states);
    }

    /** Returns the parent's column that a child's own one is one with, all along: a command on it reaches the child's. */
    static Optional<ObjectId> mergedInto(CatalogObject column, Kind.States states) {
        return parentsColumns(column, states).stream()
                .filter(parent -> isLinkedTo(column, parent, states))
                .map(CatalogObject::id)
                .filter(states.current()::contains)
                .findFirst();
    }

    /**
     * Returns whether children of a table differ from it in whether their column may be null, so that each has to be
     * changed by itself. From 18 on they cannot (ddl.sgml, Inheritance).
     */
    static boolean partOverNotNull(CatalogObject column, Kind.States states) {
        boolean notNull = column.definitionAs(Column.class).notNull().isPresent();
        return states.desired().majorVersion() < Column.NOT_NULL_CONSTRAINTS
                && columnsBelow(column, states.desired())
                        .filter(child -> inherits(child.id(), column.id(), states.desired()))
                        .anyMatch(child ->
                                child.definitionAs(Column.class).notNull().isPresent() != notNull
                                        || partOverNotNull(child, states));
    }

    /** Returns the columns of partitions and children that a command on the column reaches, also where they are their own. */
    static Stream<CatalogObject> columnsBelow(CatalogObject column, Catalog catalog) {
        Stream<CatalogObject> inherited = catalog.dependentsOf(column.id()).stream()
                .map(Dependency::dependent)
                .filter(child -> child.kind() == ObjectKind.COLUMN
                        && child.name().equals(column.id().name()))
                .flatMap(child -> catalog.find(child).stream());
        return Stream.concat(inherited, childrensColumns(column, catalog)).distinct();
    }

    /** Returns whether another table's object of the same kind is its host. */
    static boolean hasParent(CatalogObject object) {
        return object.host().filter(host -> host.kind() == object.id().kind()).isPresent();
    }

    /**
     * Returns whether a partition has a column only once its table gets it: the type is made of rows of the partition itself.
     */
    static boolean comesByParent(CatalogObject column, Catalog catalog) {
        List<String> table = Names.ownerPath(column.id());
        return column.id().kind() == ObjectKind.COLUMN
                && hasParent(column)
                && catalog.contains(new ObjectId(ObjectKind.PARTITION, table))
                && AllNeeds.of(List.of(column.host().orElseThrow()), catalog)
                        .contains(new ObjectId(ObjectKind.TABLE, table));
    }

    /** A partition that gets another parent or other bounds is detached meanwhile, and one made anew is not attached yet. */
    private static boolean attached(CatalogObject object, Kind.States states) {
        List<String> table = Names.ownerPath(object.id());
        return states.current().contains(new ObjectId(ObjectKind.PARTITION, table))
                ? staysAttached(object.id(), states)
                        && !states.removed().contains(new ObjectId(ObjectKind.TABLE, table))
                : inheritsAllAlong(object.id(), object.host().orElseThrow(), states);
    }

    /** Returns whether the table of a part is a partition with the same bounds all along. */
    static boolean staysAttached(ObjectId part, Kind.States states) {
        ObjectId partition = new ObjectId(ObjectKind.PARTITION, Names.ownerPath(part));
        return isInBoth(partition, states.current(), states.desired())
                && !states.relinked().contains(partition);
    }

    /** Returns whether both states have a link, and the same one: a partition with the same bounds of the same parent. */
    static boolean isInBoth(ObjectId link, Catalog current, Catalog desired) {
        return current.find(link)
                .map(CatalogObject::definition)
                .filter(before -> desired.find(link)
                        .map(CatalogObject::definition)
                        .filter(before::equals)
                        .isPresent())
                .isPresent();
    }

    private static boolean inheritsAllAlong(ObjectId child, ObjectId parent, Kind.States states) {
        return inherits(child, parent, states.current())
                && inherits(child, parent, states.desired())
                // with a parent that is made anew
                && !states.removed().contains(inheritance(child, parent))
                && !isRelinked(child, parent, states);
    }

    /** Returns whether the child's table leaves the parent's and joins it again. */
    static boolean isRelinked(ObjectId child, ObjectId parent, Kind.States states) {
        return states.relinked().contains(inheritance(child, parent))
                || states.relinked().contains(new ObjectId(ObjectKind.PARTITION, Names.ownerPath(child)));
    }

    /** Returns whether the table of one column or constraint inherits from that of another. */
    static boolean inherits(ObjectId child, ObjectId parent, Catalog catalog) {
        return catalog.contains(inheritance(child, parent));
    }

    /** Returns the identity of what makes the table of one column or constraint a child of that of another. */
    static ObjectId inheritance(ObjectId child, ObjectId parent) {
        List<String> path = new ArrayList<>(Names.ownerPath(child));
        path.addAll(Names.ownerPath(parent));
        return new ObjectId(ObjectKind.INHERITANCE, path);
    }

    /** One that the parent's new one makes anew does not stay. */
    private static boolean staysWithout(CatalogObject parents, ObjectId childs, Kind.States states) {
        return states.desired()
                .find(childs)
                .filter(child -> !child.host().equals(Optional.of(parents.id())))
                .isPresent();
    }

    /** A child loses nothing with what one parent loses while it has the same from another. */
    private static boolean hasAnother(ObjectId child, ObjectId parents, Kind.States states) {
        return namesakes(child, states.current()).stream()
                .map(CatalogObject::id)
                .anyMatch(other -> !other.equals(parents)
                        && !states.removed().contains(other)
                        && !states.removed().contains(inheritance(child, other)));
    }

    /**
     * Returns whether a child that stays one keeps its own when the parent's goes, or one below a child's that goes with it:
     * the drop must not reach them then.
     */
    static boolean outlived(CatalogObject object, Kind.States states) {
        return states.current().dependentsOf(object.id()).stream()
                .filter(dependency -> dependency.type() == Dependency.Type.INTERNAL)
                .map(Dependency::dependent)
                .filter(id -> id.kind() == object.id().kind() && inherits(id, object.id(), states.desired()))
                .anyMatch(id -> states.removed().contains(id)
                        ? outlived(states.current().find(id).orElseThrow(), states)
                        : !hasAnother(id, object.id(), states) && staysWithout(object, id, states));
    }
}
