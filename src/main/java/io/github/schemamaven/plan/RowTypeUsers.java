package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is made of a table's rows: PostgreSQL does not change the table's columns, if that takes a look at its rows. */
final class RowTypeUsers {
    private RowTypeUsers() {}

    /**
     * Returns the columns whose type is made of a table's rows, be it by way of domains, ranges or other row types
     * (find_composite_type_dependencies in src/backend/commands/tablecmds.c).
     *
     * @param table the table
     * @param catalog the state
     */
    static Set<ObjectId> columns(ObjectId table, Catalog catalog) {
        Set<ObjectId> columns = new TreeSet<>();
        Set<ObjectId> types = new HashSet<>(Set.of(table));
        Deque<ObjectId> left = new ArrayDeque<>(types);
        while (!left.isEmpty()) {
            ObjectId type = left.pop();
            for (Dependency dependency : catalog.dependentsOf(type)) {
                ObjectId user = dependency.dependent();
                switch (user.kind()) {
                    case COLUMN -> {
                        if (isOfAnother(user, type) && columns.add(user)) {
                            rowTypes(user, catalog).filter(types::add).forEach(left::add);
                        }
                    }
                    case DOMAIN, COMPOSITE_TYPE, RANGE_TYPE -> {
                        if (types.add(user)) {
                            left.add(user);
                        }
                    }
                    default -> {
                        // holds no rows
                    }
                }
            }
        }
        return columns;
    }

    /** A computed column may need its type by its expression alone, as far as the catalog tells. */
    private static boolean isOfAnother(ObjectId column, ObjectId type) {
        return !column.path().subList(0, 2).equals(type.path());
    }

    private static Stream<ObjectId> rowTypes(ObjectId column, Catalog catalog) {
        return Stream.of(ObjectKind.TABLE, ObjectKind.COMPOSITE_TYPE)
                .map(kind -> new ObjectId(kind, column.path().subList(0, 2)))
                .filter(catalog::contains);
    }
}
