package io.github.schemamaven.catalog;

import java.util.List;
import java.util.Set;

/**
 * What a stored query means where its text may not say it: by places, and in all columns of what it inserts into.
 *
 * @param calls the functions in its {@code FROM} clauses that return rows of a relation or composite type
 * @param columns the columns that it reads, by their names, in the order of the query
 * @param relations the relations and composite types that it has columns of, by schema and name
 * @param upserts the relations that it inserts into with {@code ON CONFLICT DO UPDATE}, by schema and name: it needs each
 *     column that such a relation has when it is made, named or not
 */
public record Meaning(List<Call> calls, List<String> columns, Set<List<String>> relations, Set<List<String>> upserts) {
    /** Copies the lists. */
    public Meaning {
        calls = List.copyOf(calls);
        columns = List.copyOf(columns);
        relations = Set.copyOf(relations);
        upserts = Set.copyOf(upserts);
    }

    /**
     * A function in {@code FROM}.
     *
     * @param function its schema and name
     * @param alias the name that the query has for what it returns
     * @param relation the relation or composite type whose rows it returns, by schema and name; empty for other results
     */
    public record Call(List<String> function, String alias, List<String> relation) {
        /** Copies the lists. */
        public Call {
            function = List.copyOf(function);
            relation = List.copyOf(relation);
        }
    }
}
