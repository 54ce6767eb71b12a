package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.kind.Statement;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.RenameHint;
import io.github.schemamaven.sql.SchemaException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The commands that carry out rename hints. They come before all others: what follows is planned from the state after
 * them, so every definition that names a renamed object is compared as PostgreSQL prints it then.
 */
final class Renames {
    private static final Map<String, Set<ObjectKind>> KINDS = Map.ofEntries(
            Map.entry("schema", Set.of(ObjectKind.SCHEMA)),
            Map.entry("language", Set.of(ObjectKind.LANGUAGE)),
            Map.entry("collation", Set.of(ObjectKind.COLLATION)),
            Map.entry("foreign data wrapper", Set.of(ObjectKind.FOREIGN_DATA_WRAPPER)),
            Map.entry("server", Set.of(ObjectKind.SERVER)),
            Map.entry("table", Set.of(ObjectKind.TABLE)),
            Map.entry("foreign table", Set.of(ObjectKind.TABLE)),
            Map.entry("column", Set.of(ObjectKind.COLUMN)),
            Map.entry("view", Set.of(ObjectKind.VIEW)),
            Map.entry("materialized view", Set.of(ObjectKind.MATERIALIZED_VIEW)),
            Map.entry("publication", Set.of(ObjectKind.PUBLICATION)),
            Map.entry("subscription", Set.of(ObjectKind.SUBSCRIPTION)),
            Map.entry("sequence", Set.of(ObjectKind.SEQUENCE)),
            Map.entry("index", Set.of(ObjectKind.INDEX)),
            Map.entry("domain", Set.of(ObjectKind.DOMAIN)),
            Map.entry("type", Set.of(ObjectKind.ENUM, ObjectKind.COMPOSITE_TYPE, ObjectKind.BASE_TYPE)),
            Map.entry("function", Set.of(ObjectKind.FUNCTION)),
            Map.entry("procedure", Set.of(ObjectKind.PROCEDURE)),
            Map.entry("aggregate", Set.of(ObjectKind.AGGREGATE)),
            Map.entry("operator family", Set.of(ObjectKind.OPERATOR_FAMILY)),
            Map.entry("operator class", Set.of(ObjectKind.OPERATOR_CLASS)),
            Map.entry("conversion", Set.of(ObjectKind.CONVERSION)),
            Map.entry("text search parser", Set.of(ObjectKind.TEXT_SEARCH_PARSER)),
            Map.entry("text search template", Set.of(ObjectKind.TEXT_SEARCH_TEMPLATE)),
            Map.entry("text search dictionary", Set.of(ObjectKind.TEXT_SEARCH_DICTIONARY)),
            Map.entry("text search configuration", Set.of(ObjectKind.TEXT_SEARCH_CONFIGURATION)),
            Map.entry("statistics", Set.of(ObjectKind.STATISTICS)),
            Map.entry("rule", Set.of(ObjectKind.RULE)),
            Map.entry("trigger", Set.of(ObjectKind.TRIGGER)),
            Map.entry("event trigger", Set.of(ObjectKind.EVENT_TRIGGER)),
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
    private static final int COLUMNS = 4;

    private final Catalog current;
    private final Catalog desired;
    private final Whereabouts whereabouts;
    private final List<PlanStep> commands = new ArrayList<>();

    /** What hints stand above. */
    private final Set<ObjectId> followed = new HashSet<>();

    /** What hints have given another name. */
    private final Set<ObjectId> left = new HashSet<>();

    private Renames(Catalog current, Catalog desired) {
        this.current = current;
        this.desired = desired;
        this.whereabouts = new Whereabouts(current);
    }

    /** Returns the kinds of objects that a hint can rename. */
    static Set<ObjectKind> kinds() {
        return KINDS.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Returns the commands; none for hints that were carried out already. */
    static List<PlanStep> steps(List<RenameHint> hints, Catalog current, Catalog desired) {
        Renames renames = new Renames(current, desired);
        for (int rank = 0; rank < COLUMNS; rank++) {
            renames.objects(hintsOf(rank, hints));
        }
        new ColumnRenames(current, desired, renames.whereabouts, renames.commands).addAll(hintsOf(COLUMNS, hints));
        return renames.commands;
    }

    private void add(String sql, ObjectId id) {
        commands.add(new PlanStep(Optional.of(id), sql));
    }

    private static List<RenameHint> hintsOf(int rank, List<RenameHint> hints) {
        return hints.stream().filter(hint -> rank(hint) == rank).toList();
    }

    /**
     * A schema has its new name before what is in it, a type before the routines that take it, and a table before what is
     * on it.
     */
    private static int rank(RenameHint hint) {
        return switch (hint.keyword()) {
            case "schema" -> 0;
            case "function", "procedure", "aggregate" -> 2;
            case "trigger", "policy", "rule", "index" -> 3;
            case "column" -> COLUMNS;
            default -> 1;
        };
    }

    /** An object that is to have the name of another one follows that one. */
    private void objects(List<RenameHint> hints) {
        List<HintedName> waiting = hints.stream().flatMap(this::names).collect(Collectors.toCollection(ArrayList::new));
        followed.addAll(waiting.stream().map(HintedName::wanted).toList());
        Optional<HintedName> next = nextOf(waiting);
        while (next.isPresent()) {
            waiting.remove(next.get());
            rename(next.get());
            next = nextOf(waiting);
        }
        HintedName.refuseExchange(waiting, name -> whereabouts.now(former(name.hint(), name.wanted())));
        HintedName.refuseBoth(
                waiting,
                name -> Optional.of(former(name.hint(), name.wanted()))
                        .filter(old -> current.contains(old)
                                && !left.contains(old)
                                && !desired.contains(whereabouts.now(old))));
    }

    private Optional<HintedName> nextOf(List<HintedName> waiting) {
        return waiting.stream()
                .filter(name -> {
                    ObjectId namesake = namesake(name.wanted());
                    return !current.contains(namesake) || left.contains(namesake);
                })
                .findFirst();
    }

    private Stream<HintedName> names(RenameHint hint) {
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
        List<HintedName> names =
                wanted.stream().map(object -> new HintedName(hint, object.id())).toList();
        // what has the same name in another schema, or with other arguments, is new
        List<HintedName> known = names.stream().filter(this::isKnown).toList();
        return (known.isEmpty() ? names : known).stream();
    }

    private boolean isKnown(HintedName name) {
        return current.contains(namesake(name.wanted())) || current.contains(former(name.hint(), name.wanted()));
    }

    private void rename(HintedName name) {
        RenameHint hint = name.hint();
        CatalogObject wanted = desired.find(name.wanted()).orElseThrow();
        int own = RenameCommands.ownPart(wanted.id());
        ObjectId old = former(hint, wanted.id());
        if (!current.contains(old)) {
            throw new SchemaException(hint.location() + ": neither " + wanted.id() + " nor its former name " + old
                    + " is in the migrations. If the hint has done its work on every branch, remove it.");
        }
        // what is declared under its name may have come with another schema
        ObjectId at = whereabouts.now(old);
        if (desired.contains(at) && !followed.contains(at)) {
            throw new SchemaException(hint.location() + ": " + at
                    + " is still declared, so it cannot be what was renamed to " + wanted.id());
        }
        makeRoom(wanted, old);
        makeRoomForWhatMovesAlong(old, at, wanted.id());
        if (own == 1 && !at.path().get(0).equals(wanted.schema())) {
            refuseIndex(hint, at, wanted);
            at = move(old, at, wanted.id());
        }
        rename(at, wanted.id().path().get(own), wanted.id());
        if (old.kind() == ObjectKind.SCHEMA) {
            whereabouts.schemaRenamed(old.name(), wanted.id().name());
        }
        whereabouts.moved(old, wanted.id());
        left.add(old);
        family(old, wanted.id()).ifPresent(family -> rename(new HintedName(hint, family)));
    }

    /** The operator family that came with a class, and has its name, goes along. */
    private Optional<ObjectId> family(ObjectId old, ObjectId wanted) {
        ObjectId family = new ObjectId(ObjectKind.OPERATOR_FAMILY, wanted.path());
        boolean comesAlong = wanted.kind() == ObjectKind.OPERATOR_CLASS
                && isInFamilyOfItsName(current, old)
                && isInFamilyOfItsName(desired, wanted)
                && !current.contains(family)
                && !desired.contains(new ObjectId(ObjectKind.OPERATOR_FAMILY, old.path()));
        return comesAlong ? Optional.of(family) : Optional.empty();
    }

    private static boolean isInFamilyOfItsName(Catalog catalog, ObjectId operatorClass) {
        return catalog.needsOf(operatorClass).stream()
                .anyMatch(need -> need.referenced().kind() == ObjectKind.OPERATOR_FAMILY
                        && need.referenced().path().equals(operatorClass.path()));
    }

    private static void refuseIndex(RenameHint hint, ObjectId index, CatalogObject wanted) {
        if (index.kind() == ObjectKind.INDEX) {
            throw new SchemaException(hint.location() + ": " + index + " is in the schema of its table, so it cannot be"
                    + " what was renamed to " + wanted.id()
                    + ". If the table has moved, put the hint above the table.");
        }
    }

    /** Returns what an object was called in the migrations, where its schema and its table may have had other names too. */
    private ObjectId former(RenameHint hint, ObjectId wanted) {
        int own = RenameCommands.ownPart(wanted);
        List<String> path = formerPath(wanted);
        path.set(own, hint.oldName().get(hint.oldName().size() - 1));
        if (hint.oldName().size() == 2) {
            path.set(0, hint.oldName().get(0));
        }
        ObjectId old = inCurrent(new ObjectId(wanted.kind(), path));
        if (!current.contains(old) && own == 1 && hint.oldName().size() < 2) {
            path.set(0, wanted.path().get(0));
            return inCurrent(new ObjectId(wanted.kind(), path));
        }
        return old;
    }

    /** Returns a routine as the migrations know it, where the types of its arguments may have had other names. */
    private ObjectId inCurrent(ObjectId id) {
        if (!ArgumentTypes.has(id)) {
            return id;
        }
        return current.objects().keySet().stream()
                .filter(each -> each.kind() == id.kind()
                        && each.path().subList(0, 2).equals(id.path().subList(0, 2))
                        && ArgumentTypes.areAlike(
                                whereabouts.now(each).path().get(2), id.path().get(2), desired))
                .findFirst()
                .orElse(id);
    }

    /** Returns what an object would be called in the migrations that has kept its own name since. */
    private ObjectId namesake(ObjectId wanted) {
        return inCurrent(new ObjectId(wanted.kind(), formerPath(wanted)));
    }

    private List<String> formerPath(ObjectId wanted) {
        List<String> path = new ArrayList<>(wanted.path());
        int own = RenameCommands.ownPart(wanted);
        if (own == 2) {
            List<String> table = whereabouts.formerTable(wanted.path().subList(0, 2));
            path.set(0, table.get(0));
            path.set(1, table.get(1));
        } else if (own == 1) {
            path.set(0, whereabouts.formerSchema(path.get(0)));
        }
        return path;
    }

    /** What has the name, and is dropped by the plan that follows, has another one until then. */
    private void makeRoom(CatalogObject wanted, ObjectId old) {
        whereabouts
                .inTheWay(old, wanted.id())
                .filter(other -> NAMED.contains(other.id().kind()))
                .toList()
                .forEach(this::stepAside);
    }

    private void stepAside(CatalogObject other) {
        ObjectId at = whereabouts.now(other.id());
        ObjectId aside = aside(other.id(), at, at.path().get(0));
        if (at.kind() == ObjectKind.RANGE_TYPE) {
            boolean asItWas = at.equals(other.id())
                    && current.needsOf(other.id()).stream()
                            .map(Dependency::referenced)
                            .allMatch(need -> whereabouts.now(need).equals(need));
            // with the multirange type, which may be what has the name
            Kinds.of(at.kind()).displacement(whereabouts.asItIs(other), new Kind.States(current, desired)).stream()
                    .flatMap(displacement -> displacement.moveAway().stream())
                    .map(Statement::sql)
                    // a constructor's arguments are called as they were
                    .filter(sql -> asItWas || sql.startsWith("ALTER TYPE "))
                    .forEach(sql -> add(sql, at));
            whereabouts.movedAside(other.id(), aside);
        } else {
            whereabouts.movedAside(other.id(), rename(at, aside.path().get(1), at));
        }
    }

    /** Returns an object under a name that is free in its schema, and in the one that it moves to. */
    private ObjectId aside(ObjectId old, ObjectId at, String schema) {
        String base = at.path().get(1);
        ObjectId aside;
        do {
            aside = RenameCommands.named(
                    at, Kinds.formerName(at.path().get(0), base, new Kind.States(current, desired)));
            base += "_";
        } while (!whereabouts.isFree(old, aside) || !whereabouts.isFree(old, RenameCommands.in(aside, schema)));
        return aside;
    }

    /** A table takes its indexes and sequences along, whose names have to be free as well. */
    private void makeRoomForWhatMovesAlong(ObjectId old, ObjectId at, ObjectId wanted) {
        if (RenameCommands.ownPart(wanted) != 1) {
            return;
        }
        List<ObjectId> carried = whereabouts.carriedBy(old);
        for (ObjectId part : carried) {
            ObjectId now = whereabouts.now(part);
            ObjectId then = RenameCommands.in(now, wanted.path().get(0));
            List<CatalogObject> others = at.path().get(0).equals(wanted.path().get(0))
                    ? List.of()
                    : whereabouts
                            .inTheWay(part, then)
                            .filter(other ->
                                    !carried.contains(other.id()) && !other.id().equals(old))
                            .toList();
            boolean stay = others.stream().anyMatch(other -> desired.contains(other.id()));
            if (stay || now.path().get(1).equals(wanted.path().get(1))) {
                ObjectId aside =
                        rename(now, aside(part, now, then.path().get(0)).path().get(1), now);
                then = RenameCommands.in(aside, wanted.path().get(0));
            } else {
                others.forEach(this::stepAside);
            }
            whereabouts.moved(part, then);
        }
    }

    /** Moves to another schema; where the old name is taken there, another one comes first. */
    private ObjectId move(ObjectId old, ObjectId at, ObjectId wanted) {
        ObjectId ownership = new ObjectId(ObjectKind.SEQUENCE_OWNERSHIP, old.path());
        if (old.kind() == ObjectKind.SEQUENCE && current.contains(ownership)) {
            // one that belongs to a column stays in its table's schema
            add(RenameCommands.alter(at) + " OWNED BY NONE", ownership);
        }
        String schema = wanted.path().get(0);
        if (!whereabouts.isSchema(schema)) {
            add("CREATE SCHEMA " + Identifier.quote(schema), new ObjectId(ObjectKind.SCHEMA, List.of(schema)));
            whereabouts.schemaMade(schema);
        }
        ObjectId leaving = at;
        if (!whereabouts.isFree(old, RenameCommands.in(at, schema))) {
            String name = wanted.path().get(1);
            boolean direct = whereabouts.isFree(old, RenameCommands.named(at, name)) && whereabouts.isFree(old, wanted);
            leaving = rename(at, direct ? name : name + "__moved", wanted);
        }
        add(RenameCommands.setSchema(leaving, schema), wanted);
        return RenameCommands.in(leaving, schema);
    }

    private ObjectId rename(ObjectId id, String name, ObjectId wanted) {
        if (id.path().get(RenameCommands.ownPart(id)).equals(name)) {
            return id;
        }
        add(RenameCommands.rename(id, name), wanted);
        return RenameCommands.named(id, name);
    }

    /** Finds objects by a name as the author wrote it: without a schema, any schema's will do. */
    static List<CatalogObject> named(Catalog catalog, Set<ObjectKind> kinds, List<String> name) {
        return catalog.objects().values().stream()
                .filter(object -> kinds.contains(object.id().kind()))
                .filter(object -> matches(object.id(), name))
                .toList();
    }

    private static boolean matches(ObjectId id, List<String> name) {
        List<String> path = id.path().subList(0, RenameCommands.ownPart(id) + 1);
        return name.size() <= path.size()
                && path.subList(path.size() - name.size(), path.size()).equals(name);
    }
}
