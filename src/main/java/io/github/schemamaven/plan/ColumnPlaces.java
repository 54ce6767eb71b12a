package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
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

/** Which columns relations have, and in which order, while a plan runs; and what is written accordingly. */
final class ColumnPlaces {
    private final Kind.States states;
    private final ChangeSet changeSet;
    private final PlacedNames names;
    private final Map<List<String>, List<String>> columns;

    ColumnPlaces(Kind.States states, ChangeSet changeSet) {
        this.states = states;
        this.changeSet = changeSet;
        this.names = new PlacedNames(states.desired());
        this.columns = new HashMap<>();
        PlacedNames.columns(states.current()).forEach((path, list) -> columns.put(path, new ArrayList<>(list)));
    }

    /** Returns commands that make or change an object, with the names in the places that the columns have by now. */
    List<Statement> placed(ObjectId id, List<Statement> statements) {
        return switch (id.kind()) {
            case VIEW, MATERIALIZED_VIEW, RULE, FUNCTION, PROCEDURE, POLICY ->
                statements.stream()
                        .map(statement -> statement.reading(names.replaced(id, statement.sql(), columns)))
                        .toList();
            default -> statements;
        };
    }

    /** Follows what one command does. */
    void follow(List<Operation> group) {
        for (Operation operation : group) {
            if (operation.phase() == Phase.DROP) {
                drop(operation.id());
            }
        }
        List<CatalogObject> made = group.stream()
                .filter(operation -> operation.phase() == Phase.MAKE && changeSet.creates(operation.id()))
                .map(operation -> states.desired().find(operation.id()).orElseThrow())
                .sorted(Comparator.comparing(CatalogObject::position))
                .toList();
        made.stream().filter(object -> isLink(object.id())).forEach(link -> inherit(link.id(), made));
        made.stream()
                .map(CatalogObject::id)
                .filter(id -> id.kind() == ObjectKind.COLUMN)
                .forEach(this::add);
    }

    private static boolean isLink(ObjectId id) {
        return id.kind() == ObjectKind.INHERITANCE;
    }

    private void drop(ObjectId id) {
        switch (id.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> columns.remove(id.path());
            case COLUMN -> of(id.path().subList(0, 2)).remove(id.name());
            default -> {
                // has no columns
            }
        }
    }

    /** A new table has the columns of those that it is made a child of before its own. */
    private void inherit(ObjectId link, List<CatalogObject> made) {
        List<String> child = link.path().subList(0, 2);
        boolean isNew = made.stream()
                .anyMatch(object -> object.id().kind() == ObjectKind.TABLE
                        && object.id().path().equals(child));
        if (isNew) {
            of(link.path().subList(2, 4)).forEach(name -> add(child, name));
        }
    }

    private void add(ObjectId column) {
        List<String> table = column.path().subList(0, 2);
        if (add(table, column.name())) {
            addToChildren(table, column.name());
        }
    }

    /** A column that a table gets reaches the tables below at once. */
    private void addToChildren(List<String> table, String name) {
        for (Dependency dependency : states.current().dependentsOf(new ObjectId(ObjectKind.TABLE, table))) {
            ObjectId link = dependency.dependent();
            boolean below = (link.kind() == ObjectKind.PARTITION || isLink(link))
                    && !link.path().subList(0, 2).equals(table)
                    && !changeSet.changes().containsKey(link);
            if (below && add(link.path().subList(0, 2), name)) {
                addToChildren(link.path().subList(0, 2), name);
            }
        }
    }

    private boolean add(List<String> table, String name) {
        List<String> list = of(table);
        return !list.contains(name) && list.add(name);
    }

    private List<String> of(List<String> relation) {
        return columns.computeIfAbsent(relation, unused -> new ArrayList<>());
    }
}
