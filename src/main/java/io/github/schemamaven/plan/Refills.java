package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.AllNeeds;
import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The copying of rows from tables that have stepped aside: once the new table and its partitions are there, and before
 * anything that would act on the rows or count on them.
 *
 * @param rebuilds which tables step aside together
 * @param desired the state to reach
 */
record Refills(Rebuilds rebuilds, Catalog desired) {
    /** Adds the copying of rows to the order, and returns it for each table. */
    Map<ObjectId, Integer> order(OperationGraph graph, Map<ObjectId, Integer> makes, Map<ObjectId, Integer> cleanUps) {
        Map<ObjectId, Integer> refills = new HashMap<>();
        cleanUps.forEach((id, cleanUp) -> {
            if (id.kind() == ObjectKind.TABLE && rebuilds.root(id).equals(id)) {
                int refill = graph.add(new Operation(Operation.Phase.REFILL, id, 0));
                refills.put(id, refill);
                graph.order(refill, cleanUp);
                after(id, refill, graph, makes);
            }
        });
        cleanUps.forEach((id, cleanUp) -> {
            if (id.kind() == ObjectKind.TABLE && !rebuilds.root(id).equals(id)) {
                graph.merge(cleanUps.get(rebuilds.root(id)), cleanUp);
            }
        });
        refills.forEach((table, refill) -> before(table, refill, cleanUps.get(table), graph, makes));
        return refills;
    }

    private Set<List<String>> tables(ObjectId table) {
        Set<List<String>> paths = new HashSet<>();
        paths.add(table.path());
        new PartitionTree(desired).below(table).forEach(partition -> paths.add(partition.path()));
        return paths;
    }

    private void after(ObjectId table, int refill, OperationGraph graph, Map<ObjectId, Integer> makes) {
        Set<List<String>> tables = tables(table);
        makes.forEach((id, make) -> {
            if (isShape(id, tables)
                    && (id.kind() != ObjectKind.PARTITION || !id.path().equals(table.path()))) {
                graph.order(make, refill);
            }
        });
    }

    private static boolean isShape(ObjectId id, Set<List<String>> tables) {
        return switch (id.kind()) {
            case TABLE, COLUMN, PARTITION -> tables.contains(id.path().subList(0, 2));
            default -> false;
        };
    }

    /** Returns all that the new tables need, directly or by way of others. */
    private Set<ObjectId> neededByShape(Set<List<String>> tables, Set<ObjectId> made) {
        return AllNeeds.of(made.stream().filter(id -> isShape(id, tables)).toList(), desired);
    }

    private void before(ObjectId table, int refill, int cleanUp, OperationGraph graph, Map<ObjectId, Integer> makes) {
        Set<List<String>> tables = tables(table);
        Set<ObjectId> needed = neededByShape(tables, makes.keySet());
        makes.forEach((id, make) -> {
            switch (id.kind()) {
                case MATERIALIZED_VIEW -> {
                    // one whose row type a new column has cannot read from the table
                    if (!needed.contains(id)) {
                        graph.order(cleanUp, make);
                    }
                }
                case FOREIGN_KEY, TRIGGER, RULE, PUBLICATION_TABLE -> {
                    // a partition's own key has to be there before it is attached
                    if (isOn(id, tables) && !attachedLater(id, makes)) {
                        graph.order(refill, make);
                    }
                }
                default -> {
                    // neither acts on the rows nor counts on them
                }
            }
        });
    }

    private static boolean attachedLater(ObjectId id, Map<ObjectId, Integer> makes) {
        return id.kind() == ObjectKind.FOREIGN_KEY
                && makes.containsKey(
                        new ObjectId(ObjectKind.PARTITION, id.path().subList(0, 2)));
    }

    private boolean isOn(ObjectId id, Set<List<String>> tables) {
        return desired.needsOf(id).stream()
                .map(Dependency::referenced)
                .filter(other -> other.path().size() > 1)
                .anyMatch(other -> tables.contains(other.path().subList(0, 2)));
    }
}
