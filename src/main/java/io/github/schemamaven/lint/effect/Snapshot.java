package io.github.schemamaven.lint.effect;

import java.util.List;
import java.util.Map;

/**
 * What can be lost, as it stood at one moment: all of a database, or what belongs to some relations.
 *
 * @param relations by object id
 * @param columns by relation and number
 * @param types enums and domains by object id
 * @param sequenceOwners by the sequence's object id
 * @param schemas names by object id
 */
record Snapshot(
        Map<Long, Stored> relations,
        Map<ColumnKey, Column> columns,
        Map<Long, UserType> types,
        Map<Long, SequenceOwner> sequenceOwners,
        Map<Long, String> schemas) {
    /** Copies the maps. */
    Snapshot {
        relations = Map.copyOf(relations);
        columns = Map.copyOf(columns);
        types = Map.copyOf(types);
        sequenceOwners = Map.copyOf(sequenceOwners);
        schemas = Map.copyOf(schemas);
    }

    /**
     * A relation and where it is stored.
     *
     * @param relation the relation
     * @param file the number of its file, 0 where it has none
     * @param tablespace the tablespace's object id, 0 for the database's own
     * @param onTable for an index the table's object id, else 0
     * @param keyColumns for an index the numbers of its columns (0 for an expression), else empty
     * @param partitionOf for a partition the parent's object id, else 0
     */
    record Stored(Relation relation, long file, long tablespace, long onTable, String keyColumns, long partitionOf) {}

    /** A column's identity; it outlives a change of the name. */
    record ColumnKey(long relation, int number) implements Comparable<ColumnKey> {
        @Override
        public int compareTo(ColumnKey other) {
            int byRelation = Long.compare(relation, other.relation);
            return byRelation != 0 ? byRelation : Integer.compare(number, other.number);
        }
    }

    /**
     * A column.
     *
     * @param name its name
     * @param type its type's object id
     * @param modifier the type's modifier (the 20 of {@code varchar(20)}, encoded), -1 for none
     * @param typeText the type as PostgreSQL prints it
     * @param element for an array the element type's object id, else 0
     * @param generated whether it is computed from other columns, so that its data can be computed again
     * @param inherited whether it is there only because a parent has it
     */
    record Column(
            String name,
            long type,
            int modifier,
            String typeText,
            long element,
            boolean generated,
            boolean inherited) {}

    /**
     * An enum or a domain.
     *
     * @param name schema and name
     * @param base for a domain the object id of the type below it, else 0
     * @param baseModifier for a domain that type's modifier
     * @param labels for an enum its labels in order
     * @param labelOids their object ids in the same order; they outlive a change of the name
     */
    record UserType(String name, long base, int baseModifier, List<String> labels, List<Long> labelOids) {
        /** Copies the lists. */
        UserType {
            labels = List.copyOf(labels);
            labelOids = List.copyOf(labelOids);
        }
    }

    /** The column that a sequence belongs to; {@code identity} where it is the column's identity. */
    record SequenceOwner(ColumnKey column, boolean identity) {}
}
