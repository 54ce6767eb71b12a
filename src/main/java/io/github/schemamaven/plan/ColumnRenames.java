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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The commands that rename columns and attributes.
 *
 * @param current the state that the migrations lead to
 * @param desired the declared state
 * @param whereabouts what else has another name by now
 * @param links what leaves before a column is renamed
 * @param commands the commands; these are added
 */
record ColumnRenames(
        Catalog current, Catalog desired, Whereabouts whereabouts, LinksBeforeRename links, List<PlanStep> commands) {
    ColumnRenames(Catalog current, Catalog desired, Whereabouts whereabouts, List<PlanStep> commands) {
        this(current, desired, whereabouts, new LinksBeforeRename(current, desired, whereabouts), commands);
    }

    /** Adds what hints above columns say; a column that is to have the name of another one follows that one. */
    void addAll(List<RenameHint> hints) {
        List<HintedName> waiting = hints.stream()
                .map(hint -> new HintedName(hint, column(hint)))
                .filter(name -> current.contains(formerTable(name.wanted())))
                .collect(Collectors.toCollection(ArrayList::new));
        Map<ObjectId, String> names = new HashMap<>();
        waiting.forEach(name -> names.put(former(name), name.wanted().name()));
        Set<ObjectId> left = new HashSet<>();
        Optional<HintedName> next = nextOf(waiting, left);
        while (next.isPresent()) {
            waiting.remove(next.get());
            if (!isReachedByParent(next.get(), names)) {
                refuseNamesakeBelow(next.get(), former(next.get()), names);
                add(next.get());
            }
            left.add(former(next.get()));
            next = nextOf(waiting, left);
        }
        HintedName.refuseExchange(
                waiting,
                name -> within(name.wanted().path().subList(0, 2), former(name).name()));
        HintedName.refuseBoth(
                waiting,
                name -> Optional.of(former(name))
                        .filter(old -> current.contains(old)
                                && !left.contains(old)
                                && !desired.contains(within(name.wanted().path().subList(0, 2), old.name()))));
    }

    private Optional<HintedName> nextOf(List<HintedName> waiting, Set<ObjectId> left) {
        return waiting.stream()
                .filter(name -> {
                    ObjectId namesake = within(
                            formerTable(name.wanted()).path(), name.wanted().name());
                    return !current.contains(namesake) || left.contains(namesake);
                })
                .findFirst();
    }

    /** Returns the column of the declaration that a hint stands above. */
    private ObjectId column(RenameHint hint) {
        List<String> name = hint.name();
        List<String> tableName = name.subList(0, name.size() - 1);
        List<CatalogObject> tables =
                Renames.named(desired, Set.of(ObjectKind.TABLE, ObjectKind.COMPOSITE_TYPE), tableName);
        if (tables.isEmpty()) {
            throw new SchemaException(hint.location() + ": the hint stands in the definition of '"
                    + String.join(".", tableName) + "', which the schema source does not define");
        }
        String column = name.get(name.size() - 1);
        String oldColumn = hint.oldName().get(hint.oldName().size() - 1);
        List<ObjectId> columns = tables.stream()
                .map(table -> within(table.id().path(), column))
                .filter(desired::contains)
                .toList();
        return columns.stream()
                .filter(each -> current.contains(within(formerTable(each).path(), oldColumn)))
                .findFirst()
                .orElse(columns.isEmpty() ? within(tables.get(0).id().path(), column) : columns.get(0));
    }

    /** Returns the table or type that a column is in. */
    private ObjectId table(ObjectId column) {
        ObjectId table = new ObjectId(ObjectKind.TABLE, column.path().subList(0, 2));
        return desired.contains(table) ? table : new ObjectId(ObjectKind.COMPOSITE_TYPE, table.path());
    }

    private ObjectId formerTable(ObjectId column) {
        ObjectId table = table(column);
        return new ObjectId(table.kind(), whereabouts.formerTable(table.path()));
    }

    /** Returns what a column was called in the migrations, and its table. */
    private ObjectId former(HintedName name) {
        List<String> oldName = name.hint().oldName();
        return within(formerTable(name.wanted()).path(), oldName.get(oldName.size() - 1));
    }

    /** A column that a table has from its parent is renamed there, with those of all children. */
    private boolean isReachedByParent(HintedName name, Map<ObjectId, String> names) {
        List<ObjectId> parents = links.lastingParents(former(name));
        boolean reached = parents.stream()
                .anyMatch(parent -> isRenamed(parent, name.wanted().name(), names));
        if (!parents.isEmpty() && !reached) {
            throw new SchemaException(name.hint().location() + ": " + table(name.wanted()) + " has the column '"
                    + former(name).name() + "' from its parent; put the hint above "
                    + whereabouts.now(parents.get(0)) + " there.");
        }
        return reached;
    }

    /**
     * A child's own column of the new name would have to become the parent's, which no command does with two that are there.
     * One that has another name by then, with its parent's, is in nobody's way.
     */
    private void refuseNamesakeBelow(HintedName name, ObjectId former, Map<ObjectId, String> names) {
        current.dependentsOf(former).stream()
                .map(Dependency::dependent)
                .filter(child -> child.kind() == ObjectKind.COLUMN
                        && links.lastingParents(child).contains(former))
                .forEach(child -> {
                    ObjectId namesake =
                            within(child.path().subList(0, 2), name.wanted().name());
                    if (current.contains(namesake) && !isRenamed(namesake, names)) {
                        throw new SchemaException(name.hint().location() + ": " + former + " cannot be renamed to '"
                                + namesake.name() + "', since below it there is a " + namesake
                                + " already.\nRemove the hint, and it is added, and " + former
                                + " dropped with its values; or move the values in a migration of your own before:"
                                + " mvn schema:new -Dschema.name=by_hand");
                    }
                    refuseNamesakeBelow(name, child, names);
                });
    }

    private boolean isRenamed(ObjectId column, String wanted, Map<ObjectId, String> names) {
        return wanted.equals(names.get(column))
                || links.lastingParents(column).stream().anyMatch(parent -> isRenamed(parent, wanted, names));
    }

    private boolean isRenamed(ObjectId column, Map<ObjectId, String> names) {
        return names.containsKey(column)
                || links.lastingParents(column).stream().anyMatch(parent -> isRenamed(parent, names));
    }

    private void add(HintedName name) {
        RenameHint hint = name.hint();
        ObjectId table = table(name.wanted());
        String column = name.wanted().name();
        String oldColumn = former(name).name();
        List<String> formerTable = formerTable(name.wanted()).path();
        if (!current.contains(within(formerTable, oldColumn))) {
            throw new SchemaException(hint.location() + ": " + table + " has neither the column '" + column
                    + "' nor one of its former name '" + oldColumn
                    + "' in the migrations. If the hint has done its work on every branch, remove it.");
        }
        boolean type = table.kind() == ObjectKind.COMPOSITE_TYPE;
        if (type) {
            tablesOf(formerTable)
                    .filter(each -> !isOf(table, whereabouts.now(each)))
                    .forEach(this::leaveType);
        } else {
            leaveType(hint, table, formerTable);
            links.cut(within(formerTable, oldColumn), column, commands);
        }
        commands.add(new PlanStep(
                Optional.of(within(table.path(), column)),
                "ALTER " + (type ? "TYPE " : "TABLE ") + Identifier.quoteQualified(table.path()) + " RENAME "
                        + (type ? "ATTRIBUTE " : "COLUMN ") + Identifier.quote(oldColumn) + " TO "
                        + Identifier.quote(column)
                        + (type && tablesOf(formerTable).findFirst().isPresent() ? " CASCADE" : "")));
    }

    /** While a table is of a type, its columns have the names of the type's attributes. */
    private void leaveType(RenameHint hint, ObjectId table, List<String> formerTable) {
        Optional<ObjectId> type = typeOf(current, formerTable);
        if (type.isPresent() && type.map(whereabouts::now).equals(typeOf(desired, table.path()))) {
            throw new SchemaException(
                    hint.location() + ": the columns of " + table + " have the names of the attributes" + " of "
                            + type.map(whereabouts::now).get() + "; put the hint above the attribute there.");
        }
        if (type.isPresent()) {
            leaveType(new ObjectId(ObjectKind.TABLE, formerTable));
        }
    }

    private void leaveType(ObjectId table) {
        PlanStep leaving = new PlanStep(
                Optional.of(new ObjectId(ObjectKind.TABLE_TYPE, table.path())),
                "ALTER TABLE "
                        + Identifier.quoteQualified(whereabouts.now(table).path()) + " NOT OF");
        // once for all of its columns
        if (!commands.contains(leaving)) {
            commands.add(leaving);
        }
    }

    /** Returns whether a table will be of a type, or go. */
    private boolean isOf(ObjectId type, ObjectId table) {
        return !desired.contains(table)
                || typeOf(desired, table.path()).filter(type::equals).isPresent();
    }

    private static Optional<ObjectId> typeOf(Catalog catalog, List<String> table) {
        return catalog.needsOf(new ObjectId(ObjectKind.TABLE_TYPE, table)).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.COMPOSITE_TYPE)
                .findFirst();
    }

    private Stream<ObjectId> tablesOf(List<String> type) {
        return current.dependentsOf(new ObjectId(ObjectKind.COMPOSITE_TYPE, type)).stream()
                .map(Dependency::dependent)
                .filter(id -> id.kind() == ObjectKind.TABLE_TYPE)
                .map(id -> new ObjectId(ObjectKind.TABLE, id.path()));
    }

    private static ObjectId within(List<String> table, String column) {
        List<String> path = new ArrayList<>(table);
        path.add(column);
        return new ObjectId(ObjectKind.COLUMN, path);
    }
}
