package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Statement;
import io.github.schemamaven.plan.Operation.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which columns relations have, and in which order, while a plan runs; and what is written accordingly. */
final class ColumnPlaces {
    private final Kind.States states;
    private final ChangeSet changeSet;
    private final PlacedNames names;
    private final Map<List<String>, List<String>> columns;
    private final Map<ObjectId, List<String>> parents = new TreeMap<>();

    ColumnPlaces(Kind.States states, ChangeSet changeSet) {
        this.states = states;
        this.changeSet = changeSet;
        this.names = new PlacedNames(states.desired());
        this.columns = new HashMap<>();
        PlacedNames.columns(states.current()).forEach((path, list) -> columns.put(path, new ArrayList<>(list)));
        states.current().objects().keySet().stream()
                .filter(ColumnPlaces::isLink)
                .forEach(link -> parents.put(link, parent(link, states.current())));
    }

    /** Returns commands that make or change an object, with the names in the places that the columns have by now. */
    List<Statement> placed(ObjectId id, List<Statement> statements) {
        return switch (id.kind()) {
            case VIEW, MATERIALIZED_VIEW, RULE, FUNCTION, PROCEDURE, POLICY ->
                statements.stream()
                        .map(statement -> statement.reading(names.replaced(id, statement.sql(), columns)))
                        .toList();
            case TABLE, COLUMN, COLUMN_DEFAULT, CONSTRAINT, DOMAIN, DOMAIN_CONSTRAINT, TRIGGER ->
                statements.stream()
                        .map(statement -> isDeclared(id, statement)
                                ? statement.reading(names.rowsReplaced(statement.sql(), columns))
                                : statement)
                        .toList();
            default -> statements;
        };
    }

    /** The command that keeps the rows of what is made anew is written for the places that columns have by then. */
    private static boolean isDeclared(ObjectId id, Statement statement) {
        return switch (id.kind()) {
            case TABLE -> statement.sql().startsWith("CREATE ");
            case COLUMN -> statement.sql().contains(" ADD COLUMN ");
            default -> true;
        };
    }

    /** Follows what one command does. */
    void follow(List<Operation> group) {
        for (Operation operation : group) {
            if (operation.phase() == Phase.DROP) {
                drop(operation.id());
            } else if (operation.phase() == Phase.STAND_IN) {
                makeStandIn(operation.id());
            }
        }
        List<CatalogObject> made = group.stream()
                .filter(operation -> operation.phase() == Phase.MAKE && changeSet.creates(operation.id()))
                .map(operation -> states.desired().find(operation.id()).orElseThrow())
                .sorted(Comparator.comparing(CatalogObject::position))
                .toList();
        made.stream().map(CatalogObject::id).filter(ColumnPlaces::isLink).forEach(link -> join(link, made));
        made.stream()
                .map(CatalogObject::id)
                .filter(id -> id.kind() == ObjectKind.COLUMN)
                .forEach(column -> add(column.path().subList(0, 2), column.name()));
    }

    /** A view's has its columns already. */
    private void makeStandIn(ObjectId id) {
        List<String> declared = names.columnsOf(id.path());
        if (!declared.isEmpty()) {
            columns.put(id.path(), new ArrayList<>(declared));
        }
    }

    private static boolean isLink(ObjectId id) {
        return id.kind() == ObjectKind.INHERITANCE || id.kind() == ObjectKind.PARTITION;
    }

    private void drop(ObjectId id) {
        parents.remove(id);
        switch (id.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> columns.remove(id.path());
            case COLUMN -> drop(id.path().subList(0, 2), id.name());
            default -> {
                // has no columns
            }
        }
    }

    /** A new table has the columns of those that it is made a child of before its own. */
    private void join(ObjectId link, List<CatalogObject> made) {
        parents.put(link, parent(link, states.desired()));
        List<String> child = link.path().subList(0, 2);
        boolean isNew = made.stream()
                .anyMatch(object -> object.id().kind() == ObjectKind.TABLE
                        && object.id().path().equals(child));
        if (isNew && link.kind() == ObjectKind.INHERITANCE) {
            of(link.path().subList(2, 4)).forEach(name -> add(child, name));
        }
    }

    /** A column that a table gets reaches the tables below at once. */
    private void add(List<String> table, String name) {
        List<String> list = of(table);
        if (!list.contains(name)) {
            list.add(name);
            children(table).forEach(child -> add(child, name));
        }
    }

    /** It goes from those below that do not keep it as their own. */
    private void drop(List<String> table, String name) {
        if (of(table).remove(name)) {
            children(table).stream()
                    .filter(child -> !states.desired()
                            .contains(ObjectId.of(ObjectKind.COLUMN, child.get(0), child.get(1), name)))
                    .forEach(child -> drop(child, name));
        }
    }

    private List<List<String>> children(List<String> table) {
        return parents.entrySet().stream()
                .filter(link -> link.getValue().equals(table))
                .map(link -> link.getKey().path().subList(0, 2))
                .toList();
    }

    private static List<String> parent(ObjectId link, Catalog catalog) {
        return link.kind() == ObjectKind.INHERITANCE
                ? link.path().subList(2, 4)
                : new PartitionTree(catalog)
                        .parent(new ObjectId(ObjectKind.TABLE, link.path()))
                        .map(ObjectId::path)
                        .orElse(List.of());
    }

    private List<String> of(List<String> relation) {
        return columns.computeIfAbsent(relation, unused -> new ArrayList<>());
    }
}
