package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.Literal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * A column that both states have, with those of parents, children and partitions that it is one with in both and all
 * along: the constraint of one (18) is not changed without those of the others.
 */
final class ColumnFamily {
    private final Kind.States states;
    private final Map<ObjectId, Set<ObjectId>> parents = new TreeMap<>();
    private final Map<ObjectId, Set<ObjectId>> children = new TreeMap<>();
    private final Set<ObjectId> parentsFirst = new LinkedHashSet<>();

    ColumnFamily(ObjectId column, Kind.States states) {
        this.states = states;
        collect(column);
        parents.keySet().forEach(this::place);
    }

    private void collect(ObjectId first) {
        Deque<ObjectId> found = new ArrayDeque<>(List.of(first));
        while (!found.isEmpty()) {
            ObjectId column = found.poll();
            if (parents.containsKey(column)) {
                continue;
            }
            parents.put(column, new TreeSet<>());
            children.put(column, new TreeSet<>());
            eachParent(column, (parent, link) -> add(parents.get(column), parent, link));
            eachChild(column, (child, link) -> add(children.get(column), child, link));
            found.addAll(parents.get(column));
            found.addAll(children.get(column));
        }
    }

    private void add(Set<ObjectId> others, ObjectId column, ObjectId link) {
        if (isColumn(column, states.current())
                && isColumn(column, states.desired())
                && !ExpressionChange.needsReplacement(before(column), after(column), states)
                && stays(link)) {
            others.add(column);
        }
    }

    private static boolean isColumn(ObjectId id, Catalog catalog) {
        return catalog.find(id)
                .filter(column -> column.definition() instanceof Column)
                .isPresent();
    }

    private boolean stays(ObjectId link) {
        return !states.relinked().contains(link) && Inherited.isInBoth(link, states.current(), states.desired());
    }

    private void eachParent(ObjectId column, BiConsumer<ObjectId, ObjectId> each) {
        CatalogObject object = states.desired().find(column).orElseThrow();
        ObjectId partition = new ObjectId(ObjectKind.PARTITION, Names.ownerPath(column));
        if (states.desired().contains(partition)) {
            object.host()
                    .filter(host -> host.kind() == ObjectKind.COLUMN)
                    .ifPresent(host -> each.accept(host, partition));
        }
        Inherited.parentsColumns(object, states)
                .forEach(parent -> each.accept(parent.id(), Inherited.inheritance(column, parent.id())));
    }

    private void eachChild(ObjectId column, BiConsumer<ObjectId, ObjectId> each) {
        List<String> table = Names.ownerPath(column);
        states.desired().dependentsOf(new ObjectId(ObjectKind.TABLE, table)).stream()
                .map(Dependency::dependent)
                .filter(link -> switch (link.kind()) {
                    case INHERITANCE -> link.path().subList(2, 4).equals(table);
                    case PARTITION -> !link.path().equals(table);
                    default -> false;
                })
                .forEach(link -> each.accept(
                        ObjectId.of(
                                ObjectKind.COLUMN,
                                link.path().get(0),
                                link.path().get(1),
                                column.name()),
                        link));
    }

    private void place(ObjectId column) {
        if (!parentsFirst.contains(column)) {
            parents.get(column).forEach(this::place);
            parentsFirst.add(column);
        }
    }

    /** Returns the columns, each behind its parents'. */
    Set<ObjectId> parentsFirst() {
        return parentsFirst;
    }

    /** Returns those that the column is a child's of. */
    Set<ObjectId> parents(ObjectId column) {
        return parents.get(column);
    }

    /** Returns those that it is the parent's of. */
    Set<ObjectId> children(ObjectId column) {
        return children.get(column);
    }

    Column before(ObjectId column) {
        return states.current().find(column).orElseThrow().definitionAs(Column.class);
    }

    Column after(ObjectId column) {
        return states.desired().find(column).orElseThrow().definitionAs(Column.class);
    }

    /** Returns the one whose alteration changes the constraints of all: the first that changes. */
    Optional<ObjectId> changer() {
        return parentsFirst.stream()
                .filter(column -> !before(column).notNull().equals(after(column).notNull()))
                .findFirst();
    }

    /** Returns the columns, each with that one; none where nothing changes. */
    Map<ObjectId, ObjectId> changers() {
        Map<ObjectId, ObjectId> changers = new TreeMap<>();
        changer().ifPresent(changer -> parentsFirst.forEach(column -> changers.put(column, changer)));
        return changers;
    }

    /** Returns whether those that it is the parent's of are partitions'. */
    boolean isPartitioned(ObjectId column) {
        return children.get(column).stream()
                .anyMatch(
                        child -> states.desired().contains(new ObjectId(ObjectKind.PARTITION, Names.ownerPath(child))));
    }

    /**
     * Returns the command that renames the constraint of a column. PostgreSQL takes that of a typed table for the rename of
     * a column (tablecmds.c, renameatt_check), so one that stays typed is not for a while.
     */
    List<Statement> renamed(ObjectId column, String name, String other) {
        Statement rename = Statement.of("ALTER TABLE " + Names.owner(column) + " RENAME CONSTRAINT "
                + Identifier.quote(name) + " TO " + Identifier.quote(other));
        ObjectId type = new ObjectId(ObjectKind.TABLE_TYPE, Names.ownerPath(column));
        Optional<CatalogObject> typed = Inherited.isInBoth(type, states.current(), states.desired())
                        && !states.removed().contains(type)
                ? states.desired().find(type)
                : Optional.empty();
        if (typed.isEmpty()) {
            return List.of(rename);
        }
        List<Statement> statements =
                new ArrayList<>(Kinds.of(ObjectKind.TABLE_TYPE).drop(typed.get(), states));
        statements.add(rename);
        statements.addAll(Kinds.of(ObjectKind.TABLE_TYPE).create(typed.get(), List.of(), states));
        return statements;
    }

    /** Returns whether PostgreSQL would choose another name for a constraint of the column than it is to have. */
    boolean isTaken(ObjectId column, Column.NotNull constraint) {
        return constraint.isTaken(column, states);
    }

    /** Returns the command that says again what a constraint that is made anew is about, where that stays. */
    Optional<Statement> comment(ObjectId column) {
        List<String> path = new ArrayList<>(column.path());
        path.add("not-null constraint");
        ObjectId comment = new ObjectId(ObjectKind.COMMENT, path);
        return states.desired()
                .find(comment)
                .filter(wanted ->
                        states.current().find(comment).filter(wanted::sameAs).isPresent())
                .flatMap(CatalogObject::comment)
                .map(text -> Statement.of("COMMENT ON CONSTRAINT "
                        + Identifier.quote(after(column).notNull().orElseThrow().actualName())
                        + " ON " + Names.owner(column) + " IS " + Literal.quote(text)));
    }
}
