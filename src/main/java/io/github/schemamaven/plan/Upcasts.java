package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When expressions are made that may convert a child's row to its parent's row type. PostgreSQL takes such a cast only
 * while the one is the other's child, which {@code pg_depend} does not say.
 *
 * @param desired the state that should be
 */
record Upcasts(Catalog desired) {
    /** Makes what may hold such a cast after the links between the tables, where that leaves an order. */
    void order(OperationGraph graph, Map<ObjectId, Integer> makes) {
        if (makes.keySet().stream().noneMatch(Upcasts::isLink)) {
            return;
        }
        makes.forEach((id, make) -> {
            if (mayConvert(id)) {
                Set<ObjectId> direct = tables(Stream.of(id));
                tables(Stream.concat(Stream.of(id), needs(id))).stream()
                        .flatMap(child -> linksUpTo(child, direct).stream())
                        .filter(makes::containsKey)
                        .forEach(link -> graph.prefer(makes.get(link), make));
            }
        });
    }

    private static boolean isLink(ObjectId id) {
        return id.kind() == ObjectKind.PARTITION || id.kind() == ObjectKind.INHERITANCE;
    }

    private static boolean mayConvert(ObjectId id) {
        return switch (id.kind()) {
            case VIEW,
                    MATERIALIZED_VIEW,
                    FUNCTION,
                    PROCEDURE,
                    RULE,
                    POLICY,
                    TRIGGER,
                    CONSTRAINT,
                    INDEX,
                    COLUMN_DEFAULT -> true;
            default -> false;
        };
    }

    private Stream<ObjectId> needs(ObjectId id) {
        return desired.needsOf(id).stream()
                .map(Dependency::referenced)
                .filter(need -> need.kind() == ObjectKind.COLUMN);
    }

    private Set<ObjectId> tables(Stream<ObjectId> ids) {
        return ids.flatMap(id -> desired.needsOf(id).stream())
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.TABLE)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the links by which a table is a child, directly or not, of one of the others. */
    private Set<ObjectId> linksUpTo(ObjectId table, Set<ObjectId> ancestors) {
        InheritedParts inherited = new InheritedParts(desired);
        Set<ObjectId> found = new TreeSet<>();
        desired.dependentsOf(table).stream()
                .map(Dependency::dependent)
                .filter(id -> isLink(id) && InheritedParts.child(id).equals(table))
                .forEach(link -> inherited.parent(link).ifPresent(parent -> {
                    Set<ObjectId> above = linksUpTo(parent, ancestors);
                    if (ancestors.contains(parent) || !above.isEmpty()) {
                        found.add(link);
                        found.addAll(above);
                    }
                }));
        return found;
    }
}
