package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of an index that is its table's replica identity may not be null (ATExecDropNotNull in
 * src/backend/commands/tablecmds.c): so another index, or what the table says, takes its place before they may.
 */
record ReplicaIdentities(Catalog current, Catalog desired) {
    void order(OperationGraph graph, Map<ObjectId, Integer> drops, Map<ObjectId, Integer> makes) {
        makes.keySet().stream()
                .filter(id -> !drops.containsKey(id))
                .flatMap(id -> current.find(id).stream())
                .filter(Kinds::isReplicaIdentity)
                .map(CatalogObject::id)
                .filter(index -> !Kinds.isReplicaIdentity(desired.find(index).orElseThrow()))
                .forEach(index -> successor(index, makes)
                        .ifPresent(next -> columns(index, current)
                                .filter(column -> columns(next, desired).noneMatch(column::equals))
                                .flatMap(this::withParents)
                                .filter(makes::containsKey)
                                .forEach(column -> graph.order(makes.get(next), makes.get(column)))));
    }

    /** What takes the place of the index: another one of the table, or the table. */
    private Optional<ObjectId> successor(ObjectId index, Map<ObjectId, Integer> makes) {
        Optional<ObjectId> table = new InheritedParts(current).table(index);
        return makes.keySet().stream()
                .filter(id -> desired.find(id).filter(Kinds::isReplicaIdentity).isPresent())
                .filter(id -> new InheritedParts(desired).table(id).equals(table))
                .findFirst()
                .or(() -> table.filter(makes::containsKey));
    }

    private Stream<ObjectId> columns(ObjectId index, Catalog catalog) {
        Optional<ObjectId> key = catalog.find(index).flatMap(CatalogObject::host);
        return catalog.needsOf(key.orElse(index)).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.COLUMN);
    }

    private Stream<ObjectId> withParents(ObjectId column) {
        return Stream.concat(
                Stream.of(column),
                new InheritedParts(current).parents(column).stream().flatMap(this::withParents));
    }
}
