package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.Map;
import java.util.Optional;

/**
 * Foreign keys of partitions that the command for the parent's makes along. Where the tables are new too, each comes with
 * its table, which costs nothing.
 *
 * @param desired the state to reach
 * @param changes what happens to each object
 */
record PartitionKeys(Catalog desired, Map<ObjectId, Change> changes) {
    /** Returns the parent's key whose command makes this one, if there is one. */
    Optional<ObjectId> maker(ObjectId key) {
        if (key.kind() != ObjectKind.FOREIGN_KEY || !isNewOnTableThatStays(key)) {
            return Optional.empty();
        }
        InheritedParts inherited = new InheritedParts(desired);
        return inherited.parents(key).stream()
                .filter(parent ->
                        parent.name().equals(key.name()) && definition(parent).equals(definition(key)))
                .filter(this::isNewOnTableThatStays)
                .filter(parent ->
                        inherited.parents(parent).isEmpty() || maker(parent).isPresent())
                .findFirst();
    }

    private Optional<Object> definition(ObjectId key) {
        return desired.find(key).map(CatalogObject::definition);
    }

    private boolean isNewOnTableThatStays(ObjectId key) {
        return creates(key)
                && !creates(new ObjectId(ObjectKind.TABLE, key.path().subList(0, 2)));
    }

    private boolean creates(ObjectId id) {
        return changes.containsKey(id) && changes.get(id).creates();
    }
}
