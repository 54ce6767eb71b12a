package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.Literal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table that PostgreSQL cannot alter into what it should be is made anew beside its former self: the former steps
 * aside under another name, its rows are copied, the former is dropped.
 */
final class TableRebuild {
    private final CatalogObject from;
    private final CatalogObject to;
    private final Kind.States states;

    TableRebuild(CatalogObject from, CatalogObject to, Kind.States states) {
        this.from = from;
        this.to = to;
        this.states = states;
    }

    /** Returns how a table steps aside. */
    static Kind.Displacement displacement(CatalogObject table, boolean forcesRowSecurity, Kind.States states) {
        String alter = "ALTER TABLE " + Names.qualified(table.id());
        List<Statement> moves = new ArrayList<>();
        if (forcesRowSecurity) {
            // else its own owner might not see all rows
            moves.add(Statement.of(alter + " NO FORCE ROW LEVEL SECURITY"));
        }
        for (CatalogObject column : columns(states.current(), table.id())) {
            Column definition = column.definitionAs(Column.class);
            if (losesExpression(column, states)) {
                moves.add(Statement.of(
                        definition.generated().orElseThrow().stored() && !keepsNeeds(column.id(), states)
                                ? alter + " ALTER COLUMN " + Names.own(column.id()) + " DROP EXPRESSION"
                                : alter + " DROP COLUMN " + Names.own(column.id())));
            }
            identitySequence(states.current(), column.id())
                    .ifPresent(sequence -> moves.add(Statement.of("ALTER SEQUENCE " + Names.qualified(sequence)
                            + " RENAME TO "
                            + Identifier.quote(formerId(sequence, states).name()))));
        }
        moves.add(Statement.of(alter + " RENAME TO "
                + Identifier.quote(formerId(table.id(), states).name())));
        return new Kind.Displacement(moves, drop(table, states));
    }

    /**
     * Returns how a partitioned table that has stepped aside becomes a plain one that its partitions are children of: its
     * rows are the same, and it has no partition key any more. Positions of identity columns move to plain sequences.
     *
     * @param table the table, which has its other name by now
     * @param parents the partitions that hold rows, each with the table it is attached to
     */
    static List<Statement> untie(CatalogObject table, Map<ObjectId, ObjectId> parents, Kind.States states) {
        String former = former(table.id(), states);
        String plain = former(formerId(table.id(), states), states);
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of("CREATE TABLE " + plain + " (LIKE " + former + " INCLUDING GENERATED)"));
        List<ObjectId> sequences = new ArrayList<>();
        for (CatalogObject column : columns(states.current(), table.id())) {
            identitySequence(states.current(), column.id()).ifPresent(sequence -> {
                String copy = former(formerId(sequence, states), states);
                statements.add(Statement.of("CREATE SEQUENCE " + copy + " MINVALUE " + Long.MIN_VALUE
                        + " START 1 OWNED BY " + plain + "." + Names.own(column.id())));
                statements.add(Statement.of("SELECT pg_catalog.setval(" + Literal.quote(copy)
                        + ", last_value, is_called) FROM " + former(sequence, states)));
                sequences.add(sequence);
            });
        }
        parents.forEach((partition, parent) -> {
            statements.add(Statement.of("ALTER TABLE " + (parent.equals(table.id()) ? former : Names.qualified(parent))
                    + " DETACH PARTITION " + Names.qualified(partition)));
            statements.add(Statement.of("ALTER TABLE " + Names.qualified(partition) + " INHERIT " + plain));
        });
        statements.add(Statement.of("DROP TABLE " + former));
        statements.add(Statement.of("ALTER TABLE " + plain + " RENAME TO "
                + Identifier.quote(formerId(table.id(), states).name())));
        sequences.forEach(sequence -> statements.add(
                Statement.of("ALTER SEQUENCE " + former(formerId(sequence, states), states) + " RENAME TO "
                        + Identifier.quote(formerId(sequence, states).name()))));
        return statements;
    }

    private static ObjectId formerId(ObjectId id, Kind.States states) {
        return new ObjectId(id.kind(), Types.other(id.path(), states));
    }

    private static Statement drop(CatalogObject table, Kind.States states) {
        Statement drop = Statement.of("DROP TABLE " + former(table.id(), states));
        List<ObjectId> lost = columns(states.current(), table.id()).stream()
                .filter(column -> column.definitionAs(Column.class).generated().isEmpty())
                .map(CatalogObject::id)
                .filter(id -> !states.desired().contains(id))
                .toList();
        return states.desired().contains(table.id()) && !lost.isEmpty()
                ? drop.destroying(lost.stream().map(ObjectId::toString).collect(Collectors.joining(", ")))
                : drop;
    }

    /** A generated column is cut off from what its expression names where that changes or goes before the table does. */
    private static boolean losesExpression(CatalogObject column, Kind.States states) {
        return column.definitionAs(Column.class).generated().isPresent()
                && !Inherited.hasParent(column)
                && (needsChanged(column.id(), states) || needsOthersColumn(column.id(), states));
    }

    /**
     * Before 15 a column keeps what its expression needs after {@code DROP EXPRESSION}, and no other column that it names
     * changes its type. One that is computed anew goes instead.
     */
    private static boolean keepsNeeds(ObjectId column, Kind.States states) {
        return states.current().majorVersion() < Column.EXPRESSIONS_APART
                && needsOthersColumn(column, states)
                && states.desired()
                        .find(column)
                        .filter(wanted ->
                                wanted.definitionAs(Column.class).generated().isEmpty())
                        .isEmpty();
    }

    /** Whether an expression reads a column of another table's row type that goes or changes. */
    private static boolean needsOthersColumn(ObjectId column, Kind.States states) {
        return states.current().needsOf(column).stream()
                .map(Dependency::referenced)
                .filter(id ->
                        id.kind() == ObjectKind.COLUMN && !Names.ownerPath(id).equals(Names.ownerPath(column)))
                .anyMatch(id -> states.removed().contains(id) || isOtherOrOfOthers(id, states));
    }

    private static boolean needsChanged(ObjectId column, Kind.States states) {
        return states.current().needsOf(column).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() != ObjectKind.COLUMN && !id.path().equals(Names.ownerPath(column)))
                .anyMatch(id -> states.removed().contains(id)
                        || (id.kind() != ObjectKind.TABLE && isOtherOrOfOthers(id, states)));
    }

    /** Whether something changes, or a type that it is made of, so that it may be made anew under its name. */
    private static boolean isOtherOrOfOthers(ObjectId id, Kind.States states) {
        boolean other = !states.current()
                .find(id)
                .map(CatalogObject::definition)
                .equals(states.desired().find(id).map(CatalogObject::definition));
        return other
                || states.current().needsOf(id).stream()
                        .map(Dependency::referenced)
                        .anyMatch(need -> need.kind().isType() && isOtherOrOfOthers(need, states))
                || states.current().dependentsOf(id).stream()
                        .map(Dependency::dependent)
                        .filter(attribute -> id.kind() == ObjectKind.COMPOSITE_TYPE
                                && attribute.kind() == ObjectKind.COLUMN
                                && Names.ownerPath(attribute).equals(id.path()))
                        .flatMap(attribute -> states.current().needsOf(attribute).stream())
                        .map(Dependency::referenced)
                        .anyMatch(need -> !need.equals(id) && need.kind().isType() && isOtherOrOfOthers(need, states));
    }

    private static Optional<ObjectId> identitySequence(Catalog catalog, ObjectId column) {
        return catalog.dependentsOf(column).stream()
                .filter(dependency -> dependency.type() == Dependency.Type.INTERNAL)
                .map(Dependency::dependent)
                .filter(id -> id.kind() == ObjectKind.SEQUENCE)
                .findFirst();
    }

    private static List<CatalogObject> columns(Catalog catalog, ObjectId table) {
        return catalog.dependentsOf(table).stream()
                .map(Dependency::dependent)
                .filter(id ->
                        id.kind() == ObjectKind.COLUMN && Names.ownerPath(id).equals(table.path()))
                .map(id -> catalog.find(id).orElseThrow())
                .filter(column -> column.definition() instanceof Column)
                .sorted(Comparator.comparing(CatalogObject::position))
                .toList();
    }

    /** Returns the attributes of a table's row type in order, each with its type as SQL. */
    static Map<String, String> attributes(Catalog catalog, ObjectId table) {
        Map<String, String> types = new LinkedHashMap<>();
        columns(catalog, table)
                .forEach(column -> types.put(
                        column.id().name(), column.definitionAs(Column.class).type()));
        return types;
    }

    private static String former(ObjectId id, Kind.States states) {
        return Names.qualified(formerId(id, states));
    }

    /**
     * Returns the commands that copy the rows and the positions of identity columns.
     *
     * @param wasPartitioned whether the rows are in partitions rather than in the table alone
     * @param forcesRowSecurity whether row-level security will hold for the owner too
     */
    List<Statement> refill(boolean wasPartitioned, boolean forcesRowSecurity) {
        List<Statement> statements = new ArrayList<>();
        String alter = "ALTER TABLE " + Names.qualified(to.id());
        if (forcesRowSecurity) {
            statements.add(Statement.of(alter + " NO FORCE ROW LEVEL SECURITY"));
        }
        if (isCheckedLater()) {
            // a table with rows that a deferred foreign key has yet to look at takes no ALTER TABLE
            // (CheckTableNotInUse in src/backend/commands/tablecmds.c)
            statements.add(Statement.of("SET CONSTRAINTS ALL IMMEDIATE"));
        }
        QuietPartitions quiet = new QuietPartitions(to.id(), states);
        statements.addAll(quiet.off());
        statements.addAll(copy(wasPartitioned));
        statements.addAll(quiet.on());
        if (forcesRowSecurity) {
            statements.add(Statement.of(alter + " FORCE ROW LEVEL SECURITY"));
        }
        for (CatalogObject column : columns(states.desired(), to.id())) {
            statements.addAll(position(column));
        }
        return statements;
    }

    /** Whether the table, or a partition that gets the rows, has a foreign key already that is initially deferred. */
    private boolean isCheckedLater() {
        return Stream.concat(Stream.of(to.id()), Inherited.partitionsBelow(to.id(), states.desired()))
                .anyMatch(table -> states.desired().dependentsOf(table).stream()
                        .map(Dependency::dependent)
                        .filter(id -> id.kind() == ObjectKind.FOREIGN_KEY
                                && id.path().subList(0, 2).equals(table.path()))
                        .flatMap(id -> states.desired().find(id).stream())
                        .anyMatch(ConstraintKind::isDeferred));
    }

    private List<Statement> copy(boolean wasPartitioned) {
        List<CatalogObject> kept = columns(states.desired(), to.id()).stream()
                .filter(column -> column.definitionAs(Column.class).generated().isEmpty())
                .filter(column -> former(column).isPresent())
                .toList();
        String source = "\nFROM " + (wasPartitioned ? "" : "ONLY ") + former(from.id(), states);
        if (kept.isEmpty()) {
            // the rows stay, as they do where columns are dropped and added
            return List.of(Statement.of("INSERT INTO " + Names.qualified(to.id()) + "\nSELECT" + source));
        }
        boolean identity = kept.stream().anyMatch(this::isIdentity);
        String insert = "INSERT INTO " + Names.qualified(to.id()) + " ("
                + kept.stream().map(column -> Names.own(column.id())).collect(Collectors.joining(", ")) + ")"
                + (identity ? "\nOVERRIDING SYSTEM VALUE" : "");
        String plain = kept.stream().map(column -> value(column, false)).collect(Collectors.joining(", "));
        String byText = kept.stream().map(column -> value(column, true)).collect(Collectors.joining(", "));
        Statement statement = Statement.of(insert + "\nSELECT " + plain + source);
        List<Statement> statements = new ArrayList<>();
        List<ValueConversion.Conversion> conversions =
                kept.stream().flatMap(column -> byName(column).stream()).toList();
        conversions.forEach(conversion -> statements.addAll(conversion.before()));
        statements.add(plain.equals(byText) ? statement : statement.or(insert + "\nSELECT " + byText + source));
        conversions.forEach(conversion -> statements.addAll(conversion.after()));
        return statements;
    }

    /** That of a partition is its root's (17), which it gets with the attachment. */
    private boolean isIdentity(CatalogObject column) {
        return column.definitionAs(Column.class).identity().isPresent()
                || column.host()
                        .filter(id -> id.kind() == ObjectKind.COLUMN)
                        .flatMap(states.desired()::find)
                        .filter(this::isIdentity)
                        .isPresent();
    }

    private Optional<ValueConversion.Conversion> byName(CatalogObject column) {
        String type = former(column).orElseThrow().definitionAs(Column.class).type();
        return type.equals(column.definitionAs(Column.class).type()) && needsChanged(column.id(), states)
                ? ValueConversion.of(column, type, states)
                : Optional.empty();
    }

    private Optional<CatalogObject> former(CatalogObject column) {
        return states.current()
                .find(column.id())
                .filter(old -> old.definition() instanceof Column definition
                        && (definition.generated().isEmpty()
                                || definition.generated().get().stored()
                                || !losesExpression(old, states)));
    }

    private String value(CatalogObject column, boolean byText) {
        Column old = former(column).orElseThrow().definitionAs(Column.class);
        Column wanted = column.definitionAs(Column.class);
        String name = Names.own(column.id());
        boolean otherType = needsChanged(column.id(), states);
        if (old.type().equals(wanted.type()) && !otherType) {
            return name;
        }
        Optional<ValueConversion.Conversion> byName = byName(column);
        if (byName.isPresent()) {
            return byName.get().text() + "::" + wanted.type();
        }
        String text = old.type().endsWith("[]") && wanted.type().endsWith("[]") ? "::text[]" : "::text";
        return name + (byText || otherType ? text : "") + "::" + wanted.type();
    }

    private List<Statement> position(CatalogObject column) {
        Optional<ObjectId> old = identitySequence(states.current(), column.id());
        Optional<ObjectId> wanted = identitySequence(states.desired(), column.id());
        if (old.isEmpty()) {
            return column.definitionAs(Column.class)
                    .identity()
                    .map(identity -> becomesIdentity(column.id(), identity))
                    .orElseGet(() -> SuccessorPosition.ofCopied(column.id(), states));
        }
        if (wanted.isEmpty()) {
            return isNoIdentity(column.id(), former(old.get(), states));
        }
        Optional<SequenceOptions> before = states.current()
                .find(column.id())
                .flatMap(it -> it.definitionAs(Column.class).identity())
                .map(Column.Identity::options);
        SequenceOptions after =
                column.definitionAs(Column.class).identity().orElseThrow().options();
        String sequence = Names.qualified(wanted.get());
        String former = former(old.get(), states);
        return List.of(Statement.of(
                before.filter(after::holds).isPresent()
                        ? "SELECT pg_catalog.setval(" + Literal.quote(sequence) + ", last_value, is_called) FROM "
                                + former
                        : after.goingOn(sequence, former)));
    }

    private List<Statement> becomesIdentity(ObjectId column, Column.Identity identity) {
        return KeptPosition.toIdentity(column, states)
                .map(position -> position.takeOver(identity.options()))
                .orElseGet(() -> SuccessorPosition.ofIdentity(column, identity, states));
    }

    private List<Statement> isNoIdentity(ObjectId column, String former) {
        return KeptPosition.fromCopiedIdentity(column, states)
                .map(position -> List.of(position.goOn(SequenceKind.options(
                        states.desired().find(position.next()).orElseThrow()))))
                .orElseGet(() -> SuccessorPosition.ofDefault(column, former, states));
    }

    /** Returns whether a column is of a table whose rows are copied, and not with those of a table that it is part of. */
    static boolean copies(ObjectId column, Kind.States states) {
        ObjectId table = new ObjectId(ObjectKind.TABLE, Names.ownerPath(column));
        ObjectId part = new ObjectId(ObjectKind.PARTITION, table.path());
        return states.removed().contains(table)
                && !states.current().contains(part)
                && !states.desired().contains(part)
                && Stream.of(states.current(), states.desired())
                        .allMatch(catalog -> catalog.find(table)
                                .filter(object -> Kinds.of(ObjectKind.TABLE).holdsRows(object))
                                .isPresent());
    }
}
