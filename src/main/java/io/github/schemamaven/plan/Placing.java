package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.NameList;
import io.github.schemamaven.sql.SchemaException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** For what the names of a list are given to columns that stand in other places. */
enum Placing {
    /** To compare: a relation's list is printed for all columns that it has, a function's for those that it had. */
    PRINTED {
        @Override
        List<String> names(NameList list, Map<String, String> known, List<String> columns) {
            return list.ofFunction()
                    ? columns.stream()
                            .filter(known::containsKey)
                            .map(known::get)
                            .toList()
                    : all(list, known, columns);
        }

        @Override
        List<String> kept(List<String> known, List<String> columns) {
            return columns.stream().filter(known::contains).toList();
        }

        @Override
        List<Integer> values(List<String> known, List<String> columns) {
            return columns.stream().map(known::indexOf).toList();
        }

        /** Then it is a difference, so that the plan would have to change the object. */
        @Override
        List<String> unknown(ObjectId id, NameList list) {
            List<String> names = new ArrayList<>(list.names());
            names.add("/* of columns in other places */");
            return names;
        }
    },

    /** To be run. */
    WRITTEN {
        @Override
        List<String> names(NameList list, Map<String, String> known, List<String> columns) {
            int needed = columns.size();
            while (!list.ordinality() && needed > 0 && !known.containsKey(columns.get(needed - 1))) {
                needed--;
            }
            return all(list, known, columns.subList(0, needed));
        }

        @Override
        List<String> kept(List<String> known, List<String> columns) {
            return columns;
        }

        /** One too many is refused by PostgreSQL, which is better than one that is lost. */
        @Override
        List<Integer> values(List<String> known, List<String> columns) {
            return Stream.concat(columns.stream(), known.stream().filter(column -> !columns.contains(column)))
                    .map(known::indexOf)
                    .toList();
        }

        @Override
        List<String> unknown(ObjectId id, NameList list) {
            throw new SchemaException("The " + id + " gives columns names by their places: ("
                    + String.join(", ", list.names())
                    + "). Some of them come from a table or type whose columns stand in another order in the database"
                    + " that is migrated, and the query does not tell which. Leave the list out, and name the columns"
                    + " where they are selected: SELECT t.a AS x.");
        }
    };

    /**
     * Returns the names of a list over one relation or function.
     *
     * @param list the list
     * @param known the names that it has for columns
     * @param columns the columns by then
     */
    abstract List<String> names(NameList list, Map<String, String> known, List<String> columns);

    /** Returns the columns of what a function returns by then, of which some were known when the list was made. */
    abstract List<String> kept(List<String> known, List<String> columns);

    /** Returns for each column by then which of a row's values is its, -1 for one that has none. */
    abstract List<Integer> values(List<String> known, List<String> columns);

    /** Returns a list of which it is not known what its names are for. */
    abstract List<String> unknown(ObjectId id, NameList list);

    private static List<String> all(NameList list, Map<String, String> known, List<String> columns) {
        Set<String> used = new HashSet<>(list.names());
        return columns.stream()
                .map(column -> known.containsKey(column) ? known.get(column) : free(column, used))
                .toList();
    }

    /** Returns a name that no other column of the list has. */
    static String free(String column, Set<String> used) {
        String name = Identifier.quote(column);
        for (int i = 1; !used.add(name); i++) {
            name = Identifier.quote(column + "_" + i);
        }
        return name;
    }
}
