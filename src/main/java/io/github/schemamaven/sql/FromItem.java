package io.github.schemamaven.sql;

import java.util.List;
import java.util.Optional;

/** Something in a {@code FROM} clause that has columns. */
public sealed interface FromItem {
    /**
     * A relation.
     *
     * @param path its schema and name
     * @param list the names that the query gives its columns, if it does
     */
    record Relation(List<String> path, Optional<NameList> list) implements FromItem {}

    /**
     * A function, of which PostgreSQL always prints a list.
     *
     * @param list the names of its columns
     */
    record Call(NameList list) implements FromItem {}

    /**
     * What has the same columns whatever relations look like: a subquery, a function of PostgreSQL's own, a name of
     * {@code WITH}.
     *
     * @param columns the names of its columns, as read, each empty where the text does not say it; empty where it does not
     *     even say how many there are
     */
    record Other(Optional<List<String>> columns) implements FromItem {}

    /**
     * A join. Its columns are those that it merges, then the others of its left side, then those of its right side.
     *
     * @param left its left side
     * @param right its right side
     * @param using the names of the columns that it merges, as read
     * @param list the names that the query gives all its columns, if it does
     */
    record Join(FromItem left, FromItem right, List<String> using, Optional<NameList> list) implements FromItem {}
}
