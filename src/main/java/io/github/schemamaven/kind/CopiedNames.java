package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of foreign keys that PostgreSQL chose, such as {@code t_a_fkey4}. Before 18 it chooses one also for each copy of a
 * key that it makes for a partition of the table referred to (addFkRecurseReferenced in
 * src/backend/commands/tablecmds.c): the first that is free, which another key of the table may be about to get.
 */
final class CopiedNames {
    private static final Pattern CHOSEN = Pattern.compile("_fkey(\\d{0,6})$");

    /** The rank of a name that PostgreSQL did not choose: above all numbers. */
    private static final int OTHER = 1_000_000;

    /** The first version in which a copy has no name of this kind. */
    private static final int NONE_SINCE = 18;

    private CopiedNames() {}

    /** Returns which place a key has among those of its table: where the names were chosen, it was made in that order. */
    static int rank(String name) {
        Matcher chosen = CHOSEN.matcher(name);
        return chosen.find() ? number(chosen) : OTHER;
    }

    /**
     * Returns whether a copy of another key of the table may get the name of a key first, since the partitions were fewer
     * when the key was made.
     */
    static boolean mayBeTaken(ObjectId key, Kind.States states) {
        Matcher chosen = CHOSEN.matcher(key.name());
        return states.desired().majorVersion() < NONE_SINCE
                && chosen.find()
                && number(chosen) > 0
                && referencesOf(key.path().subList(0, 2), states.desired()).stream()
                        .anyMatch(table -> isPartitioned(table, states.desired()));
    }

    private static int number(Matcher chosen) {
        return chosen.group(1).isEmpty() ? 0 : Integer.parseInt(chosen.group(1));
    }

    /** Returns the tables that the foreign keys of a table refer to. */
    private static List<ObjectId> referencesOf(List<String> table, Catalog catalog) {
        ObjectId first = new ObjectId(ObjectKind.FOREIGN_KEY, table);
        ObjectId end = ObjectId.of(ObjectKind.FOREIGN_KEY, table.get(0), table.get(1) + "\0");
        return catalog.objects().subMap(first, end).keySet().stream()
                .flatMap(key -> catalog.needsOf(key).stream())
                .map(Dependency::referenced)
                .filter(column -> column.kind() == ObjectKind.COLUMN)
                .map(column -> new ObjectId(ObjectKind.TABLE, column.path().subList(0, 2)))
                .distinct()
                .toList();
    }

    private static boolean isPartitioned(ObjectId table, Catalog catalog) {
        return catalog.find(table)
                .filter(object -> Kinds.of(object.id().kind()).isPartitioned(object))
                .isPresent();
    }
}
