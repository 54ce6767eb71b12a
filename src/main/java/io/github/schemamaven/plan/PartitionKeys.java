package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Foreign keys of partitions that another command makes along: that for the parent's key, or the attachment. Where the
 * tables are new too, each comes with its table, which costs nothing, unless rows are copied to them and to what they refer
 * to: then the parent's comes when all are there.
 *
 * @param desired the state to reach
 * @param changes what happens to each object
 */
record PartitionKeys(Catalog desired, Map<ObjectId, Change> changes) {
    /** Returns the parent's key, or the attachment, whose command makes this key, if there is one. */
    Optional<ObjectId> maker(ObjectId key) {
        if (key.kind() != ObjectKind.FOREIGN_KEY) {
            return Optional.empty();
        }
        ObjectId link = new ObjectId(ObjectKind.PARTITION, key.path().subList(0, 2));
        if (creates(link) && creates(key) && comesByAttachmentAlone(key)) {
            return Optional.of(link);
        }
        return isMadeLater(key) ? parentsMaker(key) : Optional.empty();
    }

    /** Whether nothing is gained from a key that comes with its table. */
    private boolean isMadeLater(ObjectId key) {
        return isNewOnTableThatStays(key) || (creates(key) && refersToCopiedRows(key));
    }

    private Optional<ObjectId> parentsMaker(ObjectId key) {
        InheritedParts inherited = new InheritedParts(desired);
        return inherited.parents(key).stream()
                .filter(parent ->
                        parent.name().equals(key.name()) && definition(parent).equals(definition(key)))
                .filter(this::isMadeLater)
                .filter(parent ->
                        inherited.parents(parent).isEmpty() || maker(parent).isPresent())
                .findFirst();
    }

    /**
     * A logged table cannot refer to an unlogged one by a command of its own, but has such a key from an unlogged parent
     * (ATAddForeignKeyConstraint and CloneFkReferencing in src/backend/commands/tablecmds.c, before 18).
     */
    private boolean comesByAttachmentAlone(ObjectId key) {
        return !isUnlogged(table(key))
                && desired.needsOf(key).stream()
                        .map(Dependency::referenced)
                        .anyMatch(id -> id.kind() == ObjectKind.COLUMN && isUnlogged(table(id)))
                && new InheritedParts(desired)
                        .parents(key).stream().anyMatch(parent -> parent.name().equals(key.name()));
    }

    private boolean isUnlogged(ObjectId table) {
        return desired.find(table)
                .filter(object -> Kinds.of(table.kind()).isUnlogged(object))
                .isPresent();
    }

    private static ObjectId table(ObjectId part) {
        return new ObjectId(ObjectKind.TABLE, part.path().subList(0, 2));
    }

    private Optional<Object> definition(ObjectId key) {
        return desired.find(key).map(CatalogObject::definition);
    }

    private boolean isNewOnTableThatStays(ObjectId key) {
        return creates(key) && !creates(table(key));
    }

    /** Whether rows are copied to the key's table and to the one that it refers to, each of which may come first. */
    private boolean refersToCopiedRows(ObjectId key) {
        Set<ObjectId> own = withParents(table(key));
        return own.stream().anyMatch(this::isMadeAnew)
                && desired.needsOf(key).stream()
                        .map(Dependency::referenced)
                        .filter(id -> id.kind() == ObjectKind.COLUMN)
                        .map(PartitionKeys::table)
                        .filter(referenced -> !own.contains(referenced))
                        .anyMatch(referenced -> withParents(referenced).stream().anyMatch(this::isMadeAnew));
    }

    private Set<ObjectId> withParents(ObjectId table) {
        Set<ObjectId> tables = new TreeSet<>(new PartitionTree(desired).above(table));
        tables.add(table);
        return tables;
    }

    private boolean isMadeAnew(ObjectId table) {
        return changes.get(table) instanceof Change.Replace;
    }

    private boolean creates(ObjectId id) {
        return changes.containsKey(id) && changes.get(id).creates();
    }
}
