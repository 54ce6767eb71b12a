package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/** Constraints of tables: check, primary key, unique, exclusion, foreign key. */
final class ConstraintKind implements Kind {
    private static final String NOT_VALID = " NOT VALID";
    private static final String NOT_ENFORCED = " NOT ENFORCED";
    private static final String DEFERRABILITY = "( DEFERRABLE)?( INITIALLY DEFERRED)?$";

    /**
     * A constraint.
     *
     * @param type PostgreSQL's letter for it ({@code pg_constraint.contype})
     * @param text what stands behind {@code CONSTRAINT name}
     * @param ofParentOnly whether it is a partitioned table's key that some partition has no part of
     * @param index the number of a key's index in its database: of two, the lower one was made first
     */
    private record Constraint(
            String type,
            String text,
            boolean valid,
            boolean deferrable,
            boolean deferred,
            boolean ofParentOnly,
            NotCompared<Long> index)
            implements Definition {
        @Override
        public Definition skeleton() {
            return respelled(expression -> "");
        }

        @Override
        public Definition respelled(UnaryOperator<String> change) {
            return holdsExpression()
                    ? new Constraint(type, change.apply(text), valid, deferrable, deferred, ofParentOnly, index)
                    : this;
        }

        boolean holdsExpression() {
            return "c".equals(type) || "x".equals(type);
        }

        /** The text without what can be changed in place: deferrability, validity, and a foreign key's enforcement. */
        String core() {
            String core = without(NOT_VALID, text);
            return (foreign() ? without(NOT_ENFORCED, core) : core).replaceFirst(DEFERRABILITY, "");
        }

        boolean foreign() {
            return "f".equals(type);
        }

        boolean enforced() {
            return !text.endsWith(NOT_ENFORCED);
        }

        boolean sameDeferrability(Constraint other) {
            return deferrable == other.deferrable && deferred == other.deferred;
        }

        private static String without(String end, String text) {
            return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
        }
    }

    @Override
    public boolean holdsExpression(CatalogObject object) {
        return object.definitionAs(Constraint.class).holdsExpression();
    }

    @Override
    public String resource() {
        return "constraint.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.CONSTRAINT, ObjectKind.FOREIGN_KEY);
    }

    @Override
    public ObjectKind kind(Row row) throws SQLException {
        return "f".equals(row.text("contype")) ? ObjectKind.FOREIGN_KEY : ObjectKind.CONSTRAINT;
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        String options = row.optionalText("options").orElse("");
        return new Constraint(
                row.text("contype"),
                row.text("definition").replaceFirst(DEFERRABILITY, Matcher.quoteReplacement(options) + "$1$2"),
                row.flag("valid"),
                row.flag("deferrable"),
                row.flag("deferred"),
                row.flag("of_parent_only"),
                new NotCompared<>(row.number("index_number")));
    }

    /** Primary keys first, foreign keys last, as people write them. */
    @Override
    public int position(Row row) throws SQLException {
        int position = "pucxf".indexOf(row.text("contype"));
        List<String> path = row.texts("path");
        return "f".equals(row.text("contype")) ? position + CopiedNames.rank(path.get(path.size() - 1)) : position;
    }

    @Override
    public boolean isMadeApart(CatalogObject object, States states) {
        return object.id().kind() == ObjectKind.FOREIGN_KEY
                ? CopiedNames.mayBeTaken(object.id(), states)
                : KeysOfPartitions.isOfAnotherSort(object, states);
    }

    /** What a partition has from its parent goes with the parent's, of which {@code ONLY} would leave it nothing. */
    @Override
    public boolean isMadeAgain(CatalogObject from, CatalogObject to, States states) {
        return from.id().kind() == ObjectKind.CONSTRAINT
                && from.definitionAs(Constraint.class).holdsExpression()
                && states.desired().contains(new ObjectId(ObjectKind.PARTITION, Names.ownerPath(from.id())))
                && Inherited.throughParent(from, states)
                && !states.desired().contains(from.host().orElseThrow());
    }

    @Override
    public Optional<ObjectId> partOf(CatalogObject object) {
        Constraint constraint = object.definitionAs(Constraint.class);
        return constraint.valid() && !constraint.ofParentOnly()
                ? Optional.of(new ObjectId(ObjectKind.TABLE, Names.ownerPath(object.id())))
                : Optional.empty();
    }

    @Override
    public String clause(CatalogObject object, List<Part> parts, States states) {
        if (Inherited.byInheritance(object, states)) {
            return "";
        }
        return "CONSTRAINT " + Names.own(object.id()) + " "
                + object.definitionAs(Constraint.class).text();
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        if (Inherited.throughParent(object, states)) {
            return validated(object, states);
        }
        if (madeWithParents(object, states)) {
            return List.of();
        }
        Constraint constraint = object.definitionAs(Constraint.class);
        List<Statement> attachments = KeysOfPartitions.attachments(object, states);
        boolean only = constraint.ofParentOnly() || marksOthers(object, states) || !attachments.isEmpty();
        Statement addition = Statement.of("ALTER TABLE " + (only ? "ONLY " : "") + Names.owner(object.id())
                + " ADD CONSTRAINT " + Names.own(object.id()) + " " + constraint.text());
        List<Statement> statements = new ArrayList<>();
        statements.addAll(isPrimaryKey(object) ? ExemptChildren.beforeKey(object, states) : List.of());
        statements.add(addition);
        statements.addAll(attachments);
        statements.addAll(isPrimaryKey(object) ? ExemptChildren.afterKey(object, states) : List.of());
        return statements;
    }

    @Override
    public List<Statement> afterClause(CatalogObject object, States states) {
        return isPrimaryKey(object) ? ExemptChildren.afterKey(object, states) : List.of();
    }

    /** Returns whether a table's constraint has an index: a primary key, a unique or an exclusion constraint. */
    static boolean isKey(CatalogObject constraint) {
        return "pux".contains(constraint.definitionAs(Constraint.class).type());
    }

    /** Returns the columns of a key by which PostgreSQL may take it for another one. */
    static String keyColumns(CatalogObject key) {
        return RepeatedKeys.columns(key.definitionAs(Constraint.class).core());
    }

    /** Returns whether a table's or foreign table's constraint is its primary key. */
    static boolean isPrimaryKey(CatalogObject constraint) {
        return constraint.definitionAs(Constraint.class).type().equals("p");
    }

    /**
     * Whether a primary key would make columns of children NOT NULL that are not to be that: before 18 its command sets the
     * mark for all of them (transformIndexConstraint in src/backend/parser/parse_utilcmd.c).
     */
    private static boolean marksOthers(CatalogObject key, States states) {
        return isPrimaryKey(key)
                && states.desired().majorVersion() < Column.NOT_NULL_CONSTRAINTS
                && states.desired().needsOf(key.id()).stream()
                        .map(Dependency::referenced)
                        .filter(id -> id.kind() == ObjectKind.COLUMN)
                        .anyMatch(
                                id -> isNullableBelow(states.desired().find(id).orElseThrow(), states));
    }

    private static boolean isNullableBelow(CatalogObject column, States states) {
        return Inherited.childrensColumns(column, states.desired())
                .anyMatch(child ->
                        child.definitionAs(Column.class).notNull().isEmpty() || isNullableBelow(child, states));
    }

    /** A parent's check that is not valid reaches the child like that. */
    private static List<Statement> validated(CatalogObject object, States states) {
        boolean given = states.desired()
                .find(object.host().orElseThrow())
                .filter(parent -> parent.definitionAs(Constraint.class).valid())
                .isPresent();
        return given || !object.definitionAs(Constraint.class).valid()
                ? List.of()
                : List.of(Statement.of(
                        "ALTER TABLE " + Names.owner(object.id()) + " VALIDATE CONSTRAINT " + Names.own(object.id())));
    }

    /** A check that is not valid is no part of a new child, and reaches it from the parent later. */
    private static boolean madeWithParents(CatalogObject object, States states) {
        return Inherited.byInheritance(object, states)
                && !states.current().contains(new ObjectId(ObjectKind.TABLE, Names.ownerPath(object.id())));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        String only = Inherited.outlived(object, states) ? "ONLY " : "";
        return List.of(Statement.of(
                "ALTER TABLE " + only + Names.owner(object.id()) + " DROP CONSTRAINT " + Names.own(object.id())));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        Constraint old = from.definitionAs(Constraint.class);
        Constraint wanted = to.definitionAs(Constraint.class);
        if (!old.type().equals(wanted.type())
                || !old.core().equals(wanted.core())
                || old.ofParentOnly() != wanted.ofParentOnly()) {
            return Alteration.replace();
        }
        if (changesWithParents(from, to, states)) {
            return Alteration.inPlace(List.of());
        }
        String alter = "ALTER TABLE " + Names.owner(to.id());
        if (!old.valid() && wanted.valid() && old.enforced() && old.sameDeferrability(wanted)) {
            return Alteration.inPlace(alter + " VALIDATE CONSTRAINT " + Names.own(to.id()));
        }
        return alterable(old, wanted)
                ? Alteration.inPlace(alter + " ALTER CONSTRAINT " + Names.own(to.id()) + attributes(old, wanted))
                : Alteration.replace();
    }

    /** {@code ALTER CONSTRAINT} is for foreign keys, and one that it enforces (18) is valid (alter_table.sgml). */
    private static boolean alterable(Constraint old, Constraint wanted) {
        return wanted.foreign()
                && (old.enforced() == wanted.enforced()
                        ? old.valid() == wanted.valid()
                        : wanted.valid() || !wanted.enforced());
    }

    private static String attributes(Constraint old, Constraint wanted) {
        String deferrability = wanted.deferrable()
                ? " DEFERRABLE INITIALLY " + (wanted.deferred() ? "DEFERRED" : "IMMEDIATE")
                : " NOT DEFERRABLE";
        return (old.sameDeferrability(wanted) ? "" : deferrability)
                + (old.enforced() == wanted.enforced() ? "" : wanted.enforced() ? " ENFORCED" : NOT_ENFORCED);
    }

    /** What a partition or child has from its parent changes with the parent's; PostgreSQL refuses it a command. */
    private static boolean changesWithParents(CatalogObject from, CatalogObject to, States states) {
        Optional<ObjectId> parent = parent(from.id(), states.current());
        return parent.isPresent()
                && parent.equals(parent(to.id(), states.desired()))
                // what a partition takes along when it is detached is its own meanwhile
                && (!isPartitions(from, states) || Inherited.staysAttached(from.id(), states))
                && !states.current()
                        .find(parent.get())
                        .map(CatalogObject::definition)
                        .equals(states.desired().find(parent.get()).map(CatalogObject::definition));
    }

    private static boolean isPartitions(CatalogObject constraint, States states) {
        return states.current().contains(new ObjectId(ObjectKind.PARTITION, Names.ownerPath(constraint.id())));
    }

    /** Returns whether a key of a partitioned table is one that some partition has no part of. */
    static boolean isOfParentOnly(CatalogObject key) {
        return key.definitionAs(Constraint.class).ofParentOnly();
    }

    /** Returns whether a constraint is looked at when the transaction ends. */
    static boolean isDeferred(CatalogObject constraint) {
        return constraint.definitionAs(Constraint.class).deferred();
    }

    /** Returns the number of a key's index in its database: of two, the lower one was made first. */
    static long indexNumber(CatalogObject key) {
        return key.definitionAs(Constraint.class).index().value();
    }

    /** Returns the constraint of a parent that a constraint is part of. */
    static Optional<ObjectId> parent(ObjectId constraint, Catalog catalog) {
        return catalog.needsOf(constraint).stream()
                .filter(dependency -> dependency.type() != Dependency.Type.NORMAL)
                .map(Dependency::referenced)
                .filter(other -> other.kind() == constraint.kind())
                .findFirst();
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of("CONSTRAINT " + Names.own(object.id()) + " ON " + Names.owner(object.id()));
    }

    /**
     * A table's constraints share their names; that of a key is also its index's among the relations of the schema. And a
     * table has one primary key, whatever its name.
     */
    @Override
    public Set<String> names(CatalogObject object) {
        String type = object.definitionAs(Constraint.class).type();
        List<String> path = object.id().path();
        Set<String> names = new TreeSet<>(Set.of(Names.of("constraint", path)));
        if ("pux".contains(type)) {
            names.add(Names.relation(List.of(path.get(0), object.id().name())));
        }
        if ("p".equals(type)) {
            names.add(Names.of("primary key", Names.ownerPath(object.id())));
        }
        return names;
    }
}
