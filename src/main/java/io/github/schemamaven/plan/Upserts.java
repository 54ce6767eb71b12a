package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Meaning;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Functions and rules with {@code ON CONFLICT DO UPDATE}. Each needs all columns that its table has when it is made, whatever
 * it names (exclRelTlist of OnConflictExpr), so it is not made before a column is dropped.
 *
 * @param desired the state to reach
 */
record Upserts(Catalog desired) {
    /** Returns whether an object that changes would need a column still, were it changed while that is there. */
    boolean keeps(ObjectId id, ObjectId column) {
        return column.kind() == ObjectKind.COLUMN
                && tables(id).contains(column.path().subList(0, 2));
    }

    /** Adds what has to be dropped before such an object is made to the order. */
    void order(OperationGraph graph, Map<ObjectId, Integer> drops, Map<ObjectId, Integer> makes) {
        makes.forEach((id, make) -> {
            if (!tables(id).isEmpty()) {
                drops.forEach((column, drop) -> {
                    if (keeps(id, column)) {
                        graph.order(drop, make);
                    }
                });
            }
        });
    }

    private Set<List<String>> tables(ObjectId id) {
        return desired.find(id)
                .flatMap(CatalogObject::meaning)
                .map(Meaning::upserts)
                .orElse(Set.of());
    }
}
