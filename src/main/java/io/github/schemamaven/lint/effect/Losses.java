package io.github.schemamaven.lint.effect;

import java.util.List;

/**
 * The data that a statement destroys, or would destroy on a database whose tables hold rows. What the file itself made
 * is left out.
 *
 * @param tables tables that are gone, but for those in {@code schemas}; partitions that went with their parent are
 *     counted there
 * @param columns columns that are gone from tables that stay; not those of the children where the parent lost it too
 * @param schemas schemas that are gone and held data
 * @param sequences sequences that are gone though the column or schema they belonged to stays
 * @param typeChanges columns that have another type
 * @param removedLabels enums that lost labels
 * @param truncated tables that were emptied by {@code TRUNCATE}
 * @param cascades what {@code CASCADE} dropped, one object a line in PostgreSQL's words
 * @param unfiltered {@code DELETE} and {@code UPDATE} on all rows of a table
 */
public record Losses(
        List<DroppedTable> tables,
        List<DroppedColumn> columns,
        List<DroppedSchema> schemas,
        List<DroppedSequence> sequences,
        List<TypeChange> typeChanges,
        List<RemovedLabels> removedLabels,
        List<Relation> truncated,
        List<String> cascades,
        List<UnfilteredWrite> unfiltered) {
    /** Nothing lost. */
    public static final Losses NONE = new Losses(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Losses {
        tables = List.copyOf(tables);
        columns = List.copyOf(columns);
        schemas = List.copyOf(schemas);
        sequences = List.copyOf(sequences);
        typeChanges = List.copyOf(typeChanges);
        removedLabels = List.copyOf(removedLabels);
        truncated = List.copyOf(truncated);
        cascades = List.copyOf(cascades);
        unfiltered = List.copyOf(unfiltered);
    }

    /** Returns the same losses with these writes. */
    Losses withUnfiltered(List<UnfilteredWrite> writes) {
        return new Losses(tables, columns, schemas, sequences, typeChanges, removedLabels, truncated, cascades, writes);
    }

    /**
     * A table that is gone.
     *
     * @param table the table
     * @param partitions how many partitions of it (at every level) went with it
     */
    public record DroppedTable(Relation table, int partitions) {}

    /**
     * A column that is gone.
     *
     * @param table the table, or the composite type whose attribute it was
     * @param column its name
     * @param type its type as PostgreSQL prints it
     */
    public record DroppedColumn(Relation table, String column, String type) {}

    /**
     * A schema that is gone.
     *
     * @param name its name
     * @param contents the tables, materialized views and sequences that went with it; never empty
     */
    public record DroppedSchema(String name, List<Relation> contents) {
        /** Copies the list. */
        public DroppedSchema {
            contents = List.copyOf(contents);
        }
    }

    /**
     * A sequence that is gone.
     *
     * @param sequence the sequence
     * @param identityOf the column whose identity it was, as {@code schema.table.column}; empty for any other sequence
     */
    public record DroppedSequence(Relation sequence, String identityOf) {}

    /**
     * A column whose type changed.
     *
     * @param table the table
     * @param column the column's name after the change
     * @param from the former type as PostgreSQL prints it
     * @param to the present one
     * @param lossy whether two different values can become equal, be cut, or be refused
     * @param removedLabels labels that the former enum had and the present one lacks; empty for other types
     */
    public record TypeChange(
            Relation table, String column, String from, String to, boolean lossy, List<String> removedLabels) {
        /** Copies the list. */
        public TypeChange {
            removedLabels = List.copyOf(removedLabels);
        }
    }

    /**
     * An enum that stays and lost labels.
     *
     * @param type schema and name
     * @param labels the labels that are gone
     */
    public record RemovedLabels(String type, List<String> labels) {
        /** Copies the list. */
        public RemovedLabels {
            labels = List.copyOf(labels);
        }
    }

    /**
     * A write on all rows of a table.
     *
     * @param table schema and name
     * @param delete whether it is a {@code DELETE}; else it is an {@code UPDATE}
     * @param columns the columns that an {@code UPDATE} overwrites; empty for a {@code DELETE}
     */
    public record UnfilteredWrite(String table, boolean delete, List<String> columns) {
        /** Copies the list. */
        public UnfilteredWrite {
            columns = List.copyOf(columns);
        }
    }
}
