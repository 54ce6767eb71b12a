package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.List;
import java.util.function.Function;

/**
 * The triggers of tables that are partitions of a new partitioned table and were there before: they are not to fire, nor
 * to keep a row away, when the former table's rows are copied through that one.
 */
record QuietPartitions(ObjectId table, Kind.States states) {
    /** Returns the commands before the rows are copied. */
    List<Statement> off() {
        return each(TriggerKind::disabled);
    }

    /** Returns the commands after that. */
    List<Statement> on() {
        return each(TriggerKind::asItIs);
    }

    private List<Statement> each(Function<CatalogObject, Statement> command) {
        return Inherited.partitionsBelow(table, states.desired())
                .filter(partition -> states.current().contains(partition)
                        && !states.removed().contains(partition))
                .flatMap(partition -> states.current().dependentsOf(partition).stream()
                        .map(Dependency::dependent)
                        .filter(id -> id.path().subList(0, 2).equals(partition.path())))
                .filter(id -> id.kind() == ObjectKind.TRIGGER
                        && states.desired().contains(id)
                        && !states.removed().contains(id))
                .map(id -> states.current().find(id).orElseThrow())
                .filter(TriggerKind::fires)
                .map(command)
                .toList();
    }
}
