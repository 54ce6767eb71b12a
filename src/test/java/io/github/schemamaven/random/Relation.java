package io.github.schemamaven.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table or a view with its columns.
 *
 * @param name its qualified name, quoted
 * @param schema its schema, quoted
 * @param kind {@code pg_class.relkind}
 * @param partition whether it is a partition
 * @param strategy {@code pg_partitioned_table.partstrat}, or empty
 * @param key the names of the columns of its partition key, quoted
 * @param rowType whether something inherits from it or it is a partition: columns are not added freely
 * @param columns its columns
 */
record Relation(
        String name,
        String schema,
        String kind,
        boolean partition,
        String strategy,
        List<String> key,
        boolean rowType,
        List<Column> columns) {
    /**
     * A column.
     *
     * @param name quoted
     * @param type qualified, with its modifier
     * @param notNull whether it is
     * @param generated whether it is a generated column
     * @param identity whether it is an identity column
     * @param inherited whether it comes from a parent
     */
    record Column(String name, String type, boolean notNull, boolean generated, boolean identity, boolean inherited) {}

    Relation {
        columns = new ArrayList<>(columns);
    }

    /** Returns whether rows can be stored in it: a table or partitioned table, not a foreign one. */
    boolean isTable() {
        return kind.equals("r") || kind.equals("p");
    }

    /** Returns whether it has the columns of another table, in whatever order, and is not that one. */
    boolean covers(Relation other) {
        return !name.equals(other.name) && names().containsAll(other.names());
    }

    /** Returns whether it has the columns of another table and no more. */
    boolean fits(Relation other) {
        return covers(other) && columns.size() == other.columns.size();
    }

    private Set<String> names() {
        return columns.stream().map(Column::name).collect(Collectors.toSet());
    }

    boolean isView() {
        return kind.equals("v");
    }

    boolean isMaterialized() {
        return kind.equals("m");
    }

    boolean isForeign() {
        return kind.equals("f");
    }

    boolean isPartitioned() {
        return kind.equals("p");
    }
}
