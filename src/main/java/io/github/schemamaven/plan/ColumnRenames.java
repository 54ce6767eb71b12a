package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.RenameHint;
import io.github.schemamaven.sql.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The commands that rename columns and attributes.
 *
 * @param current the state that the migrations lead to
 * @param desired the declared state
 * @param whereabouts what else has another name by now
 * @param commands the commands, with what each is about; these are added
 */
record ColumnRenames(Catalog current, Catalog desired, Whereabouts whereabouts, Map<String, ObjectId> commands) {
    /** Adds what a hint above a column says. */
    void add(RenameHint hint) {
        List<String> name = hint.name();
        List<String> tableName = name.subList(0, name.size() - 1);
        String column = name.get(name.size() - 1);
        String oldColumn = hint.oldName().get(hint.oldName().size() - 1);
        List<CatalogObject> tables =
                Renames.named(desired, Set.of(ObjectKind.TABLE, ObjectKind.COMPOSITE_TYPE), tableName);
        if (tables.isEmpty()) {
            throw new SchemaException(hint.location() + ": the hint stands in the definition of '"
                    + String.join(".", tableName) + "', which the schema source does not define");
        }
        ObjectId table = tables.get(0).id();
        List<String> formerTable = whereabouts.formerTable(table.path());
        if (!current.contains(new ObjectId(table.kind(), formerTable))
                || current.contains(within(formerTable, column))) {
            return;
        }
        if (!current.contains(within(formerTable, oldColumn))) {
            throw new SchemaException(hint.location() + ": " + table + " has neither the column '" + column
                    + "' nor one of its former name '" + oldColumn
                    + "' in the migrations. If the hint has done its work on every branch, remove it.");
        }
        boolean type = table.kind() == ObjectKind.COMPOSITE_TYPE;
        if (!type) {
            leaveType(hint, table, formerTable);
        }
        commands.put(
                "ALTER " + (type ? "TYPE " : "TABLE ") + Identifier.quoteQualified(table.path()) + " RENAME "
                        + (type ? "ATTRIBUTE " : "COLUMN ") + Identifier.quote(oldColumn) + " TO "
                        + Identifier.quote(column) + (type && hasTables(formerTable) ? " CASCADE" : ""),
                within(table.path(), column));
    }

    /** While a table is of a type, its columns have the names of the type's attributes. */
    private void leaveType(RenameHint hint, ObjectId table, List<String> formerTable) {
        Optional<ObjectId> type = typeOf(current, formerTable);
        if (type.isPresent() && type.map(whereabouts::now).equals(typeOf(desired, table.path()))) {
            throw new SchemaException(
                    hint.location() + ": the columns of " + table + " have the names of the attributes" + " of "
                            + type.map(whereabouts::now).get() + "; put the hint above the attribute there.");
        }
        type.ifPresent(left -> commands.put(
                "ALTER TABLE " + Identifier.quoteQualified(table.path()) + " NOT OF",
                new ObjectId(ObjectKind.TABLE_TYPE, formerTable)));
    }

    private static Optional<ObjectId> typeOf(Catalog catalog, List<String> table) {
        return catalog.needsOf(new ObjectId(ObjectKind.TABLE_TYPE, table)).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.COMPOSITE_TYPE)
                .findFirst();
    }

    private boolean hasTables(List<String> type) {
        return current.dependentsOf(new ObjectId(ObjectKind.COMPOSITE_TYPE, type)).stream()
                .anyMatch(dependency -> dependency.dependent().kind() == ObjectKind.TABLE_TYPE);
    }

    private static ObjectId within(List<String> table, String column) {
        List<String> path = new ArrayList<>(table);
        path.add(column);
        return new ObjectId(ObjectKind.COLUMN, path);
    }
}
