package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.AllNeeds;
import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Types with operator classes that are new. A query that sorts or compares their values ({@code DISTINCT}, {@code GROUP BY},
 * {@code UNION}) needs the class when it is made, of which {@code pg_depend} has the operators only. Functions are the only
 * queries that would come before operator classes by themselves. And a range type that is made while a former class of its
 * subtype is there takes that one.
 *
 * @param current the state that is
 * @param desired the state to reach
 */
record SortedTypes(Catalog current, Catalog desired) {
    void order(OperationGraph graph, Map<ObjectId, Integer> drops, Map<ObjectId, Integer> makes) {
        orderFormer(graph, drops, makes);
        List<ObjectId> classes = makes.keySet().stream()
                .filter(id -> id.kind() == ObjectKind.OPERATOR_CLASS)
                .toList();
        if (classes.isEmpty()) {
            return;
        }
        Map<ObjectId, Set<ObjectId>> needed = new TreeMap<>();
        makes.keySet().stream().filter(this::isQuery).forEach(id -> needed.put(id, AllNeeds.of(List.of(id), desired)));
        for (ObjectId sorting : classes) {
            Set<ObjectId> madeOf = AllNeeds.of(List.of(sorting), desired);
            List<ObjectId> types = AllNeeds.direct(sorting, desired).stream()
                    .filter(SortedTypes::isType)
                    .toList();
            needed.forEach((query, needs) -> {
                if (!madeOf.contains(query) && types.stream().anyMatch(needs::contains)) {
                    graph.prefer(makes.get(sorting), makes.get(query));
                }
            });
        }
    }

    private void orderFormer(OperationGraph graph, Map<ObjectId, Integer> drops, Map<ObjectId, Integer> makes) {
        drops.forEach((id, drop) -> {
            if (id.kind() == ObjectKind.OPERATOR_CLASS && !makes.containsKey(id)) {
                current.dependentsOf(id).stream()
                        .map(Dependency::dependent)
                        .filter(user -> user.kind() == ObjectKind.RANGE_TYPE && makes.containsKey(user))
                        .forEach(user -> graph.order(drop, makes.get(user)));
            }
        });
    }

    private static boolean isType(ObjectId id) {
        return switch (id.kind()) {
            case BASE_TYPE, COMPOSITE_TYPE, DOMAIN, ENUM, RANGE_TYPE -> true;
            default -> false;
        };
    }

    /** Whether it is a function with an SQL body, which PostgreSQL reads when it is made: that can be empty at first. */
    private boolean isQuery(ObjectId id) {
        return switch (id.kind()) {
            case FUNCTION, PROCEDURE ->
                desired.find(id).flatMap(Kinds.of(id.kind())::standIn).isPresent();
            default -> false;
        };
    }
}
