package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.List;
import java.util.Optional;

/**
 * Which keys of partitions belong to a new key of their table. Its command takes the first that fits, be it a primary key or
 * a unique constraint (DefineIndex in src/backend/commands/indexcmds.c): where a partition has another one of the same
 * columns, the key is made for the table alone and takes the right ones by commands of their own.
 */
final class KeysOfPartitions {
    private static final int ATTACHES_ONE_SORT = 17;

    private KeysOfPartitions() {}

    /**
     * Returns the commands by which a new key takes those of partitions; none where it finds them itself, as one that some
     * partition is to have no part of does not.
     */
    static List<Statement> attachments(CatalogObject key, Kind.States states) {
        if (!ConstraintKind.isKey(key)) {
            return List.of();
        }
        ObjectId index = index(key.id());
        List<ObjectId> parts = IndexKind.parts(index, states).toList();
        boolean attached = parts.stream()
                .allMatch(part -> key(part, states)
                        .filter(own -> staysAttached(own, states))
                        .isPresent());
        boolean choosing = ConstraintKind.isOfParentOnly(key)
                || parts.stream()
                        .flatMap(part -> key(part, states).stream())
                        .anyMatch(own -> isBesideAnother(own, states));
        return attached && choosing ? IndexKind.attachments(index, states) : List.of();
    }

    /**
     * Returns whether a key has to be made after partitions are attached: from 17 on an attachment takes a partition's
     * unique constraint for no primary key, nor the other way (AttachPartitionEnsureIndexes), while the key's own command
     * takes either.
     */
    static boolean isOfAnotherSort(CatalogObject key, Kind.States states) {
        return ConstraintKind.isKey(key)
                && states.desired().majorVersion() >= ATTACHES_ONE_SORT
                && IndexKind.parts(index(key.id()), states)
                        .flatMap(part -> key(part, states).stream())
                        .flatMap(part -> states.desired().find(part).stream())
                        .anyMatch(part -> ConstraintKind.isPrimaryKey(part) != ConstraintKind.isPrimaryKey(key));
    }

    /** Returns the index of a key, which has the key's name. */
    static ObjectId index(ObjectId key) {
        return ObjectId.of(ObjectKind.INDEX, key.path().get(0), key.name());
    }

    private static Optional<ObjectId> key(ObjectId index, Kind.States states) {
        return states.desired()
                .find(index)
                .flatMap(CatalogObject::host)
                .filter(host -> host.kind() == ObjectKind.CONSTRAINT);
    }

    private static boolean isBesideAnother(ObjectId key, Kind.States states) {
        String columns = columns(key, states);
        return states.desired().needsOf(key).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.COLUMN)
                .flatMap(column -> states.desired().dependentsOf(column).stream())
                .map(Dependency::dependent)
                .filter(other -> other.kind() == ObjectKind.CONSTRAINT
                        && !other.equals(key)
                        && Names.ownerPath(other).equals(Names.ownerPath(key)))
                .anyMatch(other ->
                        ConstraintKind.isKey(states.desired().find(other).orElseThrow())
                                && columns(other, states).equals(columns));
    }

    private static String columns(ObjectId key, Kind.States states) {
        return ConstraintKind.keyColumns(states.desired().find(key).orElseThrow());
    }

    private static boolean staysAttached(ObjectId key, Kind.States states) {
        return Inherited.staysAttached(key, states)
                && !states.removed().contains(new ObjectId(ObjectKind.PARTITION, Names.ownerPath(key)));
    }
}
