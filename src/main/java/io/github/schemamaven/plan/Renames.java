package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.RenameHint;
import io.github.schemamaven.sql.SchemaException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The commands that carry out rename hints. They come before all others: what follows is planned from the state after
 * them, so every definition that names a renamed object is compared as PostgreSQL prints it then.
 */
final class Renames {
    private static final Map<String, Set<ObjectKind>> KINDS = Map.ofEntries(
            Map.entry("schema", Set.of(ObjectKind.SCHEMA)),
            Map.entry("table", Set.of(ObjectKind.TABLE)),
            Map.entry("column", Set.of(ObjectKind.COLUMN)),
            Map.entry("view", Set.of(ObjectKind.VIEW)),
            Map.entry("materialized view", Set.of(ObjectKind.MATERIALIZED_VIEW)),
            Map.entry("subscription", Set.of(ObjectKind.SUBSCRIPTION)),
            Map.entry("sequence", Set.of(ObjectKind.SEQUENCE)),
            Map.entry("index", Set.of(ObjectKind.INDEX)),
            Map.entry("domain", Set.of(ObjectKind.DOMAIN)),
            Map.entry("type", Set.of(ObjectKind.ENUM, ObjectKind.COMPOSITE_TYPE)),
            Map.entry("function", Set.of(ObjectKind.FUNCTION)),
            Map.entry("procedure", Set.of(ObjectKind.PROCEDURE)),
            Map.entry("trigger", Set.of(ObjectKind.TRIGGER)),
            Map.entry("policy", Set.of(ObjectKind.POLICY)));

    /** What can have a name that something of another kind is to have. */
    private static final Set<ObjectKind> NAMED = EnumSet.of(
            ObjectKind.TABLE,
            ObjectKind.VIEW,
            ObjectKind.MATERIALIZED_VIEW,
            ObjectKind.SEQUENCE,
            ObjectKind.INDEX,
            ObjectKind.ENUM,
            ObjectKind.DOMAIN,
            ObjectKind.COMPOSITE_TYPE,
            ObjectKind.RANGE_TYPE,
            ObjectKind.BASE_TYPE,
            ObjectKind.SHELL_TYPE,
            ObjectKind.FUNCTION,
            ObjectKind.PROCEDURE,
            ObjectKind.AGGREGATE);

    /** The rank of hints about columns, which come last. */
    private static final int COLUMNS = 3;

    private final Catalog current;
    private final Catalog desired;
    /** What schemas and what is in them were called before, by what they are called after the commands so far. */
    private final Map<String, String> formerSchemas = new HashMap<>();

    private final Map<List<String>, List<String>> renamedTables = new HashMap<>();

    /** Where an object of the migrations is by now that has its new name, or makes room for another one. */
    private final Map<ObjectId, ObjectId> moved = new HashMap<>();

    private final Map<String, ObjectId> commands = new LinkedHashMap<>();

    private Renames(Catalog current, Catalog desired) {
        this.current = current;
        this.desired = desired;
    }

    /** Returns the kinds of objects that a hint can rename. */
    static Set<ObjectKind> kinds() {
        return KINDS.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Returns the commands; none for hints that were carried out already. */
    static List<PlanStep> steps(List<RenameHint> hints, Catalog current, Catalog desired) {
        Renames renames = new Renames(current, desired);
        hints.stream()
                .filter(hint -> rank(hint) < COLUMNS)
                .sorted(Comparator.comparingInt(Renames::rank))
                .forEach(renames::object);
        hints.stream().filter(hint -> rank(hint) == COLUMNS).forEach(renames::column);
        List<PlanStep> steps = new ArrayList<>();
        renames.commands.forEach(
                (sql, id) -> steps.add(new PlanStep(Optional.of(id), sql, List.of(), false, Optional.empty())));
        return steps;
    }

    /** A schema has its new name before what is in it, and a table before what is on it. */
    private static int rank(RenameHint hint) {
        return switch (hint.keyword()) {
            case "schema" -> 0;
            case "trigger", "policy" -> 2;
            case "column" -> COLUMNS;
            default -> 1;
        };
    }

    private void object(RenameHint hint) {
        Set<ObjectKind> kinds = KINDS.get(hint.keyword());
        if (kinds == null) {
            throw new SchemaException(
                    hint.location() + ": a rename of a " + hint.keyword() + " is not supported; use" + " it on: "
                            + String.join(", ", KINDS.keySet().stream().sorted().toList()));
        }
        List<CatalogObject> wanted = named(desired, kinds, hint.name());
        if (wanted.isEmpty()) {
            throw new SchemaException(hint.location() + ": the hint stands above " + hint.keyword() + " '"
                    + String.join(".", hint.name()) + "', which the schema source does not define");
        }
        for (CatalogObject object : wanted) {
            if (!current.contains(object.id())) {
                rename(hint, object);
            }
        }
    }

    private void rename(RenameHint hint, CatalogObject wanted) {
        int own = ownPart(wanted.id());
        ObjectId old = former(hint, wanted.id());
        if (!current.contains(old)) {
            throw new SchemaException(hint.location() + ": neither " + wanted.id() + " nor its former name " + old
                    + " is in the migrations. If the hint has done its work on every branch, remove it.");
        }
        if (desired.contains(old)) {
            throw new SchemaException(hint.location() + ": " + old
                    + " is still declared, so it cannot be what was renamed to " + wanted.id());
        }
        List<String> newPath = wanted.id().path();
        makeRoom(wanted, old);
        ObjectId at = now(old);
        if (own == 1 && !at.path().get(0).equals(newPath.get(0))) {
            at = move(old, at, wanted.id());
        }
        rename(at, newPath.get(own), wanted.id());
        if (own == 0) {
            formerSchemas.put(newPath.get(0), old.path().get(0));
        } else {
            renamedTables.put(newPath, old.path());
        }
        moved.put(old, wanted.id());
    }

    /** Returns what an object was called in the migrations, where its schema and its table may have had other names too. */
    private ObjectId former(RenameHint hint, ObjectId wanted) {
        int own = ownPart(wanted);
        List<String> path = new ArrayList<>(wanted.path());
        if (own == 2) {
            List<String> table = formerTable(wanted.path().subList(0, 2));
            path.set(0, table.get(0));
            path.set(1, table.get(1));
        } else if (own == 1) {
            path.set(0, formerSchemas.getOrDefault(path.get(0), path.get(0)));
        }
        path.set(own, hint.oldName().get(hint.oldName().size() - 1));
        if (hint.oldName().size() == 2) {
            path.set(0, hint.oldName().get(0));
        }
        ObjectId old = new ObjectId(wanted.kind(), path);
        if (!current.contains(old) && own == 1 && hint.oldName().size() < 2) {
            path.set(0, wanted.path().get(0));
            return new ObjectId(wanted.kind(), path);
        }
        return old;
    }

    private List<String> formerTable(List<String> path) {
        return renamedTables.getOrDefault(
                path, List.of(formerSchemas.getOrDefault(path.get(0), path.get(0)), path.get(1)));
    }

    /** Returns where an object of the migrations is after the commands so far. */
    private ObjectId now(ObjectId old) {
        if (moved.containsKey(old)) {
            return moved.get(old);
        }
        List<String> path = new ArrayList<>(old.path());
        if (ownPart(old) == 2) {
            renamedTables.forEach((after, before) -> {
                if (before.equals(old.path().subList(0, 2))) {
                    path.set(0, after.get(0));
                    path.set(1, after.get(1));
                }
            });
        }
        if (ownPart(old) > 0) {
            formerSchemas.forEach((after, before) -> {
                if (before.equals(path.get(0))) {
                    path.set(0, after);
                }
            });
        }
        return new ObjectId(old.kind(), path);
    }

    /** What has the name, and is dropped by the plan that follows, has another one until then. */
    private void makeRoom(CatalogObject wanted, ObjectId old) {
        Set<String> names = Kinds.of(wanted.id().kind()).names(wanted);
        for (CatalogObject other : current.objects().values()) {
            ObjectId at = now(other.id());
            boolean inTheWay = NAMED.contains(at.kind())
                    && !other.id().equals(old)
                    && !Collections.disjoint(names, Kinds.of(at.kind()).names(other.named(at)));
            if (inTheWay && at.kind() == ObjectKind.RANGE_TYPE && at.equals(other.id())) {
                // with the multirange type, which may be what has the name
                Kinds.of(at.kind())
                        .displacement(other, new Kind.States(current, desired))
                        .ifPresent(aside -> aside.moveAway().forEach(each -> commands.put(each.sql(), at)));
                moved.put(
                        at,
                        new ObjectId(
                                at.kind(),
                                List.of(
                                        at.path().get(0),
                                        Kinds.formerName(at.path().get(1)))));
            } else if (inTheWay) {
                moved.put(other.id(), rename(at, Kinds.formerName(at.path().get(1)), at));
            }
        }
    }

    /** Moves to another schema; where the old name is taken there, another one comes first. */
    private ObjectId move(ObjectId old, ObjectId at, ObjectId wanted) {
        ObjectId ownership = new ObjectId(ObjectKind.SEQUENCE_OWNERSHIP, old.path());
        if (old.kind() == ObjectKind.SEQUENCE && current.contains(ownership)) {
            // one that belongs to a column stays in its table's schema
            commands.put(alter(at) + " OWNED BY NONE", ownership);
        }
        String schema = wanted.path().get(0);
        ObjectId target = new ObjectId(ObjectKind.SCHEMA, List.of(schema));
        if (!current.contains(target) && !formerSchemas.containsKey(schema)) {
            commands.put("CREATE SCHEMA " + Identifier.quote(schema), target);
        }
        ObjectId leaving = at;
        if (!at.path().get(1).equals(wanted.path().get(1))
                && isTaken(schema, at.path().get(1))) {
            String name = wanted.path().get(1);
            leaving = rename(at, isTaken(at.path().get(0), name) ? name + "__moved" : name, wanted);
        }
        commands.put(alter(leaving) + " SET SCHEMA " + Identifier.quote(schema), wanted);
        List<String> path = new ArrayList<>(leaving.path());
        path.set(0, schema);
        return new ObjectId(at.kind(), path);
    }

    private ObjectId rename(ObjectId id, String name, ObjectId wanted) {
        int own = ownPart(id);
        if (id.path().get(own).equals(name)) {
            return id;
        }
        commands.put(alter(id) + " RENAME TO " + Identifier.quote(name), wanted);
        List<String> path = new ArrayList<>(id.path());
        path.set(own, name);
        return new ObjectId(id.kind(), path);
    }

    private static String alter(ObjectId id) {
        return "ALTER " + keyword(id.kind()) + " " + reference(id);
    }

    private boolean isTaken(String schema, String name) {
        return current.objects().keySet().stream()
                .map(this::now)
                .anyMatch(id -> id.path().size() > 1
                        && id.path().get(0).equals(schema)
                        && id.path().get(1).equals(name));
    }

    private void column(RenameHint hint) {
        List<String> name = hint.name();
        List<String> tableName = name.subList(0, name.size() - 1);
        String column = name.get(name.size() - 1);
        String oldColumn = hint.oldName().get(hint.oldName().size() - 1);
        List<CatalogObject> tables = named(desired, Set.of(ObjectKind.TABLE, ObjectKind.COMPOSITE_TYPE), tableName);
        if (tables.isEmpty()) {
            throw new SchemaException(hint.location() + ": the hint stands in the definition of '"
                    + String.join(".", tableName) + "', which the schema source does not define");
        }
        ObjectId table = tables.get(0).id();
        List<String> formerTable = formerTable(table.path());
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
        if (type.isPresent() && type.map(this::now).equals(typeOf(desired, table.path()))) {
            throw new SchemaException(
                    hint.location() + ": the columns of " + table + " have the names of the attributes" + " of "
                            + type.map(this::now).get() + "; put the hint above the attribute there.");
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

    /** Finds objects by a name as the author wrote it: without a schema, any schema's will do. */
    private static List<CatalogObject> named(Catalog catalog, Set<ObjectKind> kinds, List<String> name) {
        return catalog.objects().values().stream()
                .filter(object -> kinds.contains(object.id().kind()))
                .filter(object -> matches(object.id(), name))
                .toList();
    }

    private static boolean matches(ObjectId id, List<String> name) {
        int own = ownPart(id);
        if (!id.path().get(own).equals(name.get(name.size() - 1))) {
            return false;
        }
        return name.size() < 2 || own != 1 || id.path().get(0).equals(name.get(name.size() - 2));
    }

    /** Which part of the path is the object's own name: a function's is followed by its arguments. */
    private static int ownPart(ObjectId id) {
        return switch (id.kind()) {
            case SCHEMA, SUBSCRIPTION -> 0;
            case TRIGGER, POLICY -> 2;
            default -> 1;
        };
    }

    private static String keyword(ObjectKind kind) {
        return switch (kind) {
            case ENUM, COMPOSITE_TYPE, RANGE_TYPE, BASE_TYPE, SHELL_TYPE -> "TYPE";
            case AGGREGATE -> "ROUTINE";
            default -> kind.label().toUpperCase(java.util.Locale.ROOT);
        };
    }

    private static String reference(ObjectId id) {
        return switch (id.kind()) {
            case FUNCTION, PROCEDURE, AGGREGATE ->
                Identifier.quoteQualified(id.path().subList(0, 2)) + "("
                        + id.path().get(2) + ")";
            case TRIGGER, POLICY ->
                Identifier.quote(id.name()) + " ON "
                        + Identifier.quoteQualified(id.path().subList(0, 2));
            case SCHEMA, SUBSCRIPTION -> Identifier.quote(id.name());
            default -> Identifier.quoteQualified(id.path());
        };
    }
}
