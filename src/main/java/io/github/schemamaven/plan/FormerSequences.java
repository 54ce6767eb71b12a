package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sequences that go once those that give the values of their columns from then on have gone on where they were. */
record FormerSequences(Catalog current, Catalog desired) {
    void order(OperationGraph graph, Map<ObjectId, Integer> drops, Map<ObjectId, Integer> makes) {
        drops.forEach((former, drop) -> {
            if (former.kind() == ObjectKind.SEQUENCE && !makes.containsKey(former)) {
                List<ObjectId> columns = Kinds.columnsNumberedBy(former, current);
                boolean shared = columns.size() > 1;
                columns.stream()
                        .filter(column -> !drops.containsKey(column))
                        // the sequence of a single column steps aside where that one becomes an identity column
                        .flatMap(column -> shared ? Stream.concat(Stream.of(column), next(column)) : next(column))
                        .filter(id -> makes.containsKey(id) && !drops.containsKey(id))
                        .forEach(id -> graph.prefer(makes.get(id), drop));
            }
        });
    }

    /** Returns the sequences that a column's default is to take values from. */
    private Stream<ObjectId> next(ObjectId column) {
        return desired.needsOf(new ObjectId(ObjectKind.COLUMN_DEFAULT, column.path())).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.SEQUENCE);
    }
}
