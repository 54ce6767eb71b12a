package io.github.schemamaven.kind;

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
import java.util.stream.Stream;

/** Columns of tables; the columns of views and the attributes of composite types are there for their comments. */
final class ColumnKind implements Kind {
    /** The first version in which a partition's column is an identity column with its parent's. */
    private static final int PARTITIONS_HAVE_IDENTITY = 17;

    @Override
    public String resource() {
        return "column.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.COLUMN);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        if (row.flag("of_materialized_view")) {
            return MaterializedColumn.read(row);
        }
        return row.flag("hosted") ? new Hosted() : Column.read(row);
    }

    @Override
    public boolean holdsExpression(CatalogObject object) {
        return isGenerated(object);
    }

    @Override
    public int position(Row row) throws SQLException {
        return (int) row.number("position");
    }

    @Override
    public Optional<ObjectId> partOf(CatalogObject object) {
        return object.definition() instanceof Column
                ? Optional.of(new ObjectId(ObjectKind.TABLE, Names.ownerPath(object.id())))
                : Optional.empty();
    }

    @Override
    public boolean isMadeApart(CatalogObject object, States states) {
        return MergedColumns.comesLast(object, states.desired());
    }

    @Override
    public boolean isMadeAgain(CatalogObject from, CatalogObject to, States states) {
        return MergedColumns.comesAgain(from, to, states);
    }

    @Override
    public String clause(CatalogObject object, List<Part> parts, States states) {
        if (Inherited.byInheritance(object, states)) {
            return new InheritedNotNull(object, states).clause();
        }
        Column made = made(object, states);
        Column column = ColumnSettings.isGivenOtherCompression(made, merged(object, states))
                ? made.stored(made.storage(), Optional.empty())
                : made;
        Column said = expressionOfParent(object, states) ? column.with(Optional.empty()) : column;
        return lacksDefault(object, states)
                ? said.withoutIdentity().clause(object.id(), parts) + " DEFAULT NULL"
                : said.clause(object.id(), parts);
    }

    /**
     * A child of parents with different defaults says which it has, and none is one too (MergeAttributes in tablecmds.c); one
     * that is computed has said enough.
     */
    private static boolean lacksDefault(CatalogObject column, States states) {
        return Inherited.inheritsConflictingDefaults(column, states)
                && !isGenerated(column)
                && !states.desired()
                        .contains(new ObjectId(
                                ObjectKind.COLUMN_DEFAULT, column.id().path()));
    }

    /**
     * Returns how the {@code INHERITS} of a new table makes a column stored and compressed: as the first parent's is, and as
     * the first one's that says it (MergeAttributes in src/backend/commands/tablecmds.c).
     */
    private static Optional<Column> merged(CatalogObject object, States states) {
        List<Column> parents = Inherited.parentsColumns(object, states).stream()
                .map(parent -> parent.definitionAs(Column.class))
                .toList();
        if (parents.isEmpty() || Inherited.joinsLater(Names.ownerPath(object.id()), states)) {
            return Optional.empty();
        }
        Optional<String> method = parents.stream()
                .flatMap(parent -> parent.compression().stream())
                .findFirst();
        return Optional.of(parents.get(0).stored(parents.get(0).storage(), method));
    }

    private static Column made(CatalogObject object, States states) {
        Column column = IdentitySequence.columnMade(object, states);
        boolean named = column.notNull()
                .filter(constraint -> constraint.isTaken(object.id(), states))
                .isPresent();
        Column whole = named ? column.namingNotNull() : column;
        return ExemptChildren.isSaidLater(object, states) ? whole.inheritingNotNull() : whole;
    }

    /** A child's own column must not say again how it is generated where a parent says the same (before 16). */
    private static boolean expressionOfParent(CatalogObject object, States states) {
        Column column = object.definitionAs(Column.class);
        return column.generated().isPresent()
                && !Inherited.joinsLater(Names.ownerPath(object.id()), states)
                && Inherited.parentsColumns(object, states).stream()
                        .map(parent -> parent.definitionAs(Column.class).generated())
                        .anyMatch(column.generated()::equals);
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        if (object.definition() instanceof MaterializedColumn column) {
            return column.changesFrom(column.untouched(), alterView(object));
        }
        if (object.definition() instanceof Hosted) {
            return List.of();
        }
        Column column = made(object, states);
        if (Inherited.throughParent(object, states)) {
            List<Statement> statements = new ArrayList<>(ownDefault(object, parts, states));
            statements.addAll(withoutParentsDefault(object, states));
            ExpressionChange.ofOwn(object, parent(object, states), states).ifPresent(statements::add);
            statements.addAll(ColumnSettings.ofInherited(
                    object, column, parent(object, states).map(Column::usuallyStored)));
            statements.addAll(new InheritedNotNull(object, states).afterParents());
            statements.addAll(IdentitySequence.added(object, states));
            return statements;
        }
        List<Statement> statements = new ArrayList<>();
        String alter = "ALTER TABLE " + Names.owner(object.id()) + " ";
        boolean identityLater = column.identity().isPresent() && hasChildren(object, states);
        Column first = identityLater ? column.withoutIdentity() : column;
        InheritedNotNull notNull = new InheritedNotNull(object, states);
        List<Statement> ofChildren = notNull.ofChildren();
        Column added = ofChildren.isEmpty() ? first : first.nullable();
        statements.add(addition(alter, object.id(), added, parts));
        if (!ofChildren.isEmpty()) {
            statements.addAll(ofChildren);
            statements.addAll(notNull.apart());
        }
        if (identityLater) {
            statements.addAll(IdentitySequence.added(object, states));
        } else {
            statements.addAll(IdentitySequence.named(object, states));
        }
        statements.addAll(ExemptChildren.afterIdentity(object, states));
        statements.addAll(ColumnSettings.ofNew(object, column, Optional.empty()));
        return statements;
    }

    /**
     * {@code CREATE TABLE} takes a default that no value can be made of, but {@code ADD COLUMN} makes that value at once,
     * for the rows that are there (ATExecAddColumn in src/backend/commands/tablecmds.c). As a default of its own it is
     * for new rows alone.
     */
    private static Statement addition(String alter, ObjectId id, Column column, List<Part> parts) {
        Statement whole = Statement.of(alter + "ADD COLUMN " + column.clause(id, parts));
        List<Part> others = parts.stream()
                .filter(part -> part.object().id().kind() != ObjectKind.COLUMN_DEFAULT)
                .toList();
        return parts.stream()
                .filter(part -> !others.contains(part))
                .findFirst()
                .map(part -> whole.or(alter + "ADD COLUMN " + column.clause(id, others) + ", ALTER COLUMN "
                        + Names.own(id) + " SET " + part.clause()))
                .orElse(whole);
    }

    /**
     * Children get the column, but not that it is an identity column, which no one command does; nor did partitions before
     * 17 (tablecmds.c).
     */
    private static boolean hasChildren(CatalogObject column, States states) {
        List<String> table = column.id().path().subList(0, 2);
        return states.desired().dependentsOf(new ObjectId(ObjectKind.TABLE, table)).stream()
                .map(Dependency::dependent)
                .anyMatch(link -> switch (link.kind()) {
                    case INHERITANCE -> link.path().subList(2, 4).equals(table);
                    case PARTITION ->
                        states.desired().majorVersion() < PARTITIONS_HAVE_IDENTITY
                                && !link.path().equals(table);
                    default -> false;
                });
    }

    /** A partition's column that the parent's command makes has the parent's default; a child's default follows it. */
    private static List<Statement> ownDefault(CatalogObject object, List<Part> parts, States states) {
        if (Inherited.byInheritance(object, states)) {
            return List.of();
        }
        Optional<CatalogObject> parents = states.desired()
                .find(new ObjectId(
                        ObjectKind.COLUMN_DEFAULT,
                        Inherited.madeWith(object, states).path()));
        return parts.stream()
                .filter(part -> part.object().id().kind() == ObjectKind.COLUMN_DEFAULT)
                .filter(part -> parents.map(CatalogObject::definition)
                        .filter(part.object().definition()::equals)
                        .isEmpty())
                .map(part -> Statement.of("ALTER TABLE ONLY " + Names.owner(object.id()) + " ALTER COLUMN "
                        + Names.own(object.id()) + " SET " + part.clause()))
                .toList();
    }

    private static String alterView(CatalogObject column) {
        return "ALTER MATERIALIZED VIEW " + Names.owner(column.id()) + " ALTER COLUMN " + Names.own(column.id());
    }

    /** What the clause of a column inside {@code CREATE TABLE} has no words for follows the table. */
    @Override
    public List<Statement> afterClause(CatalogObject object, States states) {
        if (!(object.definition() instanceof Column)) {
            return List.of();
        }
        List<Statement> statements = new ArrayList<>();
        Column column = object.definitionAs(Column.class);
        boolean inherited = Inherited.byInheritance(object, states);
        if ((inherited || column.identity().isEmpty()) && !lacksDefault(object, states)) {
            statements.addAll(withoutParentsDefault(object, states));
        }
        if (inherited) {
            ExpressionChange.ofOwn(object, parent(object, states), states).ifPresent(statements::add);
        }
        InheritedNotNull notNull = new InheritedNotNull(object, states);
        statements.addAll(inherited ? notNull.afterClause() : notNull.afterOwnClause());
        // INHERITS makes no column an identity column, nor does a clause with a default
        statements.addAll(
                inherited || lacksDefault(object, states)
                        ? IdentitySequence.added(object, states)
                        : IdentitySequence.named(object, states));
        statements.addAll(inherited ? List.of() : ExemptChildren.afterIdentity(object, states));
        statements.addAll(
                inherited
                        ? ColumnSettings.ofInherited(
                                object, column, merged(object, states).or(() -> parent(object, states)))
                        : ColumnSettings.ofNew(object, column, merged(object, states)));
        return statements;
    }

    private static Optional<Column> parent(CatalogObject object, States states) {
        return object.host().flatMap(states.desired()::find).map(parent -> parent.definitionAs(Column.class));
    }

    /** {@code INHERITS}, or {@code ADD COLUMN} above, gives a column the parent's default, also where it should have none. */
    private static List<Statement> withoutParentsDefault(CatalogObject object, States states) {
        ObjectId own = new ObjectId(ObjectKind.COLUMN_DEFAULT, object.id().path());
        Stream<ObjectId> parents =
                Inherited.parentsColumns(object, states).stream().map(CatalogObject::id);
        boolean given = Stream.concat(parents, Stream.of(Inherited.madeWith(object, states)))
                .map(parent -> new ObjectId(ObjectKind.COLUMN_DEFAULT, parent.path()))
                .anyMatch(states.desired()::contains);
        return given && !states.desired().contains(own) && !isGenerated(object)
                ? List.of(Statement.of("ALTER TABLE ONLY " + Names.owner(object.id()) + " ALTER COLUMN "
                        + Names.own(object.id()) + " DROP DEFAULT"))
                : List.of();
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        if (!(object.definition() instanceof Column)) {
            return List.of();
        }
        String only = Inherited.outlived(object, states) ? "ONLY " : "";
        Statement drop = Statement.of(
                "ALTER TABLE " + only + Names.owner(object.id()) + " DROP COLUMN " + Names.own(object.id()));
        boolean computedAnew = isGenerated(object)
                && states.desired()
                        .find(object.id())
                        .filter(ColumnKind::isGenerated)
                        .isPresent();
        List<Statement> statements = new ArrayList<>(new InheritedNotNull(object, states).beforeDrop());
        statements.add(computedAnew ? drop : drop.destroying(object.id().toString()));
        return statements;
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        if (from.definition() instanceof MaterializedColumn old
                && to.definition() instanceof MaterializedColumn wanted) {
            return Alteration.inPlace(wanted.changesFrom(old, alterView(to)));
        }
        if (!(from.definition() instanceof Column && to.definition() instanceof Column)) {
            return Alteration.replace();
        }
        Column old = from.definitionAs(Column.class);
        Column wanted = to.definitionAs(Column.class);
        if (ExpressionChange.needsReplacement(old, wanted, states)) {
            return Alteration.replace();
        }
        boolean retyped = !old.type().equals(wanted.type()) || !old.collation().equals(wanted.collation());
        return retyped && (inPartitionKey(from, states) || keepsWhatItsExpressionNeeds(from, states))
                ? Alteration.replace()
                : ColumnChange.of(from, to, states);
    }

    /**
     * Before 15 what a generated column's expression needs is needed by the column itself, even after {@code DROP
     * EXPRESSION}, and {@code ALTER COLUMN … TYPE} takes no such column (ATExecAlterColumnType, "unexpected dependency").
     */
    private static boolean keepsWhatItsExpressionNeeds(CatalogObject column, States states) {
        return isGenerated(column)
                && states.current().majorVersion() < Column.EXPRESSIONS_APART
                && states.current().needsOf(column.id()).stream()
                        .anyMatch(dependency -> switch (dependency.referenced().kind()) {
                            case TABLE, COLUMN, COLLATION -> false;
                            default -> true;
                        });
    }

    /** A partition key's columns are parts of their table that cannot go, nor get another type, without it. */
    private static boolean inPartitionKey(CatalogObject column, States states) {
        return states.current().needsOf(column.id()).stream()
                .anyMatch(dependency -> dependency.type() == Dependency.Type.INTERNAL
                        && dependency.referenced().kind() == ObjectKind.TABLE);
    }

    @Override
    public Optional<Alteration.InPlace> rebind(CatalogObject from, CatalogObject to, ObjectId replaced, States states) {
        boolean ofType = isType(replaced) || replaced.kind() == ObjectKind.COLLATION;
        if (!ofType || !keepsValues(from, to, states)) {
            return Optional.empty();
        }
        return Optional.of(
                replaced.kind() == ObjectKind.COLLATION
                        ? ColumnChange.recollated(from, to, states)
                        : ColumnChange.retyped(from, to, states));
    }

    @Override
    public Optional<Alteration.Detour> detour(CatalogObject from, CatalogObject to, ObjectId replaced, States states) {
        boolean ofType = isType(replaced) || replaced.kind() == ObjectKind.EXTENSION;
        return ofType && keepsValues(from, to, states) ? ColumnChange.byWayOfText(from, to, states) : Optional.empty();
    }

    private static boolean isType(ObjectId id) {
        return switch (id.kind()) {
            case ENUM, DOMAIN, COMPOSITE_TYPE, RANGE_TYPE, BASE_TYPE, TABLE, VIEW, MATERIALIZED_VIEW -> true;
            default -> false;
        };
    }

    /** Whether the values are the column's own and can become those of another type where they are. */
    private static boolean keepsValues(CatalogObject from, CatalogObject to, States states) {
        return from.definition() instanceof Column
                && to.definition() instanceof Column
                && !isGenerated(from)
                && !isGenerated(to)
                && !inPartitionKey(from, states)
                && !ExpressionChange.needsReplacement(
                        from.definitionAs(Column.class), to.definitionAs(Column.class), states);
    }

    @Override
    public Definition following(CatalogObject object, CatalogObject before, CatalogObject after) {
        return object.definitionAs(Column.class)
                .following(before.definitionAs(Column.class), after.definitionAs(Column.class));
    }

    /** Its expression still gives the former type, and is computed anew for a new column. */
    private static boolean isGenerated(CatalogObject column) {
        return column.definition() instanceof Column each && each.generated().isPresent();
    }

    /** A not-null constraint has a name (18) among the table's other constraints. */
    @Override
    public Set<String> names(CatalogObject object) {
        return object.definition() instanceof Column column
                ? column.notNull()
                        .map(constraint -> Set.of(Names.of(
                                "constraint",
                                List.of(object.schema(), object.id().path().get(1), constraint.actualName()))))
                        .orElse(Set.of())
                : Set.of();
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of("COLUMN " + Names.owner(object.id()) + "." + Names.own(object.id()));
    }

    @Override
    public Optional<String> grantTarget(CatalogObject object) {
        return Optional.of("TABLE " + Names.owner(object.id()));
    }

    @Override
    public Optional<String> grantColumn(CatalogObject object) {
        return Optional.of(object.id().name());
    }
}
