package io.github.schemamaven.catalog;

import io.github.schemamaven.catalog.NodeTree.Node;
import io.github.schemamaven.catalog.NodeTree.Word;
import java.util.List;
import java.util.Set;

/**
 * A relation or composite type that a stored query names.
 *
 * @param rowType the number of its row type
 * @param path its schema and name
 * @param columns the names of its columns by their numbers, empty for one that was dropped
 */
record Relation(String rowType, List<String> path, List<String> columns) {
    /** Where the nodes have their type that can give a row. */
    private static final Set<String> ROW_TYPES = Set.of(
            "vartype",
            "consttype",
            "paramtype",
            "funcresulttype",
            "resulttype",
            "refrestype",
            "casetype",
            "coalescetype",
            "row_typeid");

    String column(long number) {
        return number > 0 && number <= columns.size() ? columns.get((int) number - 1) : "#" + number;
    }

    /** What a function returns has no places for dropped columns. */
    Relation ofResult() {
        return new Relation(
                rowType, path, columns.stream().filter(name -> !name.isEmpty()).toList());
    }

    /** Whether the only value of a query is a whole row rather than a row's only column: a function returns either. */
    boolean isRow(Node value) {
        return columns.size() != 1
                || value.fields().entrySet().stream()
                        .anyMatch(field -> ROW_TYPES.contains(field.getKey())
                                && field.getValue().equals(new Word(rowType)));
    }
}
