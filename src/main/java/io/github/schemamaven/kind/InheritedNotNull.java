package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a column that a table has from a parent is never null otherwise than the parent's: before 18 either may be null
 * though the other is not, from then on the child may have a constraint that the parent lacks, or under another name.
 */
final class InheritedNotNull {
    private final CatalogObject column;
    private final Kind.States states;
    private final Optional<Column.NotNull> own;
    private final List<CatalogObject> parents;

    InheritedNotNull(CatalogObject column, Kind.States states) {
        this.column = column;
        this.states = states;
        this.own = notNull(column);
        this.parents = parents(column, states);
    }

    private static Optional<Column.NotNull> notNull(CatalogObject column) {
        return column.definitionAs(Column.class).notNull();
    }

    private static List<CatalogObject> parents(CatalogObject column, Kind.States states) {
        List<CatalogObject> inherited = Inherited.parentsColumns(column, states);
        return inherited.isEmpty() && Inherited.hasParent(column)
                ? column.host().flatMap(states.desired()::find).stream().toList()
                : inherited;
    }

    private boolean constraintsAreObjects() {
        return states.desired().majorVersion() >= Column.NOT_NULL_CONSTRAINTS;
    }

    /**
     * Returns the element of {@code CREATE TABLE … INHERITS} for a constraint that the parents do not give (18). One of a
     * primary key in the same command would have the name that PostgreSQL chooses.
     */
    String clause() {
        return own.filter(constraint -> constraintsAreObjects() && constraint.valid())
                .filter(constraint -> !isGiven(constraint) || ExemptChildren.isInPrimaryKey(column, states))
                .map(constraint -> isGiven(constraint) ? constraint.named() : saying(constraint))
                .map(constraint -> constraint.element(Names.own(column.id())))
                .orElse("");
    }

    /** Returns a constraint that tells its name where PostgreSQL would choose another one. */
    private Column.NotNull saying(Column.NotNull constraint) {
        return constraint.isTaken(column.id(), states) ? constraint.named() : constraint;
    }

    /**
     * Returns the commands before the one for a new table with a column, or with another part.
     *
     * @param part what the table is made with
     */
    static List<Statement> beforeTable(CatalogObject part, Kind.States states) {
        return part.definition() instanceof Column && Inherited.byInheritance(part, states)
                ? new InheritedNotNull(part, states).beforeClause()
                : List.of();
    }

    /**
     * Returns the commands before {@code CREATE TABLE … INHERITS}: a constraint that is not valid and has another name than
     * the parents' can be added only while these give it none (18), and is one with theirs after that.
     */
    private List<Statement> beforeClause() {
        return isAdded() ? ofGivers("NO INHERIT") : List.of();
    }

    private boolean isAdded() {
        return constraintsAreObjects()
                && own.filter(constraint -> !constraint.valid() && !isGiven(constraint))
                        .isPresent();
    }

    private List<Statement> ofGivers(String words) {
        return parents.stream()
                .filter(parent -> notNull(parent)
                        .filter(constraint -> !constraint.noInherit())
                        .isPresent())
                .map(parent -> ExemptChildren.alteration(
                        parent.id(), notNull(parent).orElseThrow().actualName(), words))
                .toList();
    }

    /** Returns the commands that follow {@code CREATE TABLE … INHERITS}, which takes what any of the parents has. */
    List<Statement> afterClause() {
        if (constraintsAreObjects()) {
            return isAdded()
                    ? Stream.concat(apart().stream(), ofGivers("INHERIT").stream())
                            .toList()
                    : List.of();
        }
        boolean given = parents.stream().map(InheritedNotNull::notNull).anyMatch(Optional::isPresent);
        return given == own.isPresent() ? List.of() : List.of(mark());
    }

    /** Returns the commands for a column that a parent's new column has brought, which is merged with what it finds. */
    List<Statement> afterParents() {
        if (constraintsAreObjects()) {
            boolean given = parents.stream()
                    .filter(this::isLinked)
                    .flatMap(parent -> notNull(parent).stream())
                    .anyMatch(each -> !each.noInherit());
            return given ? List.of() : apart();
        }
        boolean likeAll = parents.stream().allMatch(each -> notNull(each).isPresent() == own.isPresent());
        return likeAll ? List.of() : List.of(mark());
    }

    /** Where {@code INHERITS} makes the column's own, its clause says that it is never null, but not that it may be. */
    List<Statement> afterOwnClause() {
        return constraintsAreObjects() || own.isPresent() ? List.of() : afterClause();
    }

    /** One whose child leaves it and joins it again has given it nothing by then. */
    private boolean isLinked(CatalogObject parent) {
        return column.host().equals(Optional.of(parent.id())) || Inherited.isLinkedTo(column, parent, states);
    }

    /** The first parent that has one names it (MergeAttributes in src/backend/commands/tablecmds.c). */
    private boolean isGiven(Column.NotNull constraint) {
        return parents.stream()
                .flatMap(parent -> notNull(parent).stream())
                .filter(each -> !each.noInherit())
                .findFirst()
                .filter(each -> each.actualName().equals(constraint.actualName()))
                .isPresent();
    }

    /** Returns the commands that add the constraint to a column that is there without it. */
    List<Statement> apart() {
        return own.map(this::apart).orElse(List.of());
    }

    private List<Statement> apart(Column.NotNull wanted) {
        Column.NotNull constraint = saying(wanted);
        boolean plain = constraint.valid()
                && !constraint.noInherit()
                && constraint.name().isEmpty();
        return List.of(
                plain
                        ? mark()
                        : Statement.of("ALTER TABLE " + Names.owner(column.id()) + " ADD "
                                + constraint.element(Names.own(column.id()))));
    }

    /** Children of the child get it as well, and lose it again where they are not to have it. */
    private Statement mark() {
        return Statement.of((own.isPresent() ? "ALTER TABLE " : "ALTER TABLE ONLY ") + Names.owner(column.id())
                + " ALTER COLUMN " + Names.own(column.id()) + (own.isPresent() ? " SET NOT NULL" : " DROP NOT NULL"));
    }

    /**
     * Returns the commands for the constraints that children of a table, which get a column from it, have under names of
     * their own (18): they have to be there before the parent's, which joins them.
     */
    List<Statement> ofChildren() {
        List<Statement> statements = new ArrayList<>();
        if (!constraintsAreObjects() || own.isEmpty() || own.get().noInherit()) {
            return statements;
        }
        states.desired().dependentsOf(column.id()).stream()
                .map(Dependency::dependent)
                .filter(id -> id.kind() == ObjectKind.COLUMN
                        && id.name().equals(column.id().name()))
                .flatMap(id -> states.desired().find(id).stream())
                .filter(child -> isMadeByThis(child) && notNull(child).isPresent())
                .forEach(child -> {
                    InheritedNotNull below = new InheritedNotNull(child, states);
                    Column.NotNull constraint = below.own.orElseThrow();
                    statements.addAll(below.ofChildren());
                    if (!constraint.actualName().equals(own.get().actualName())) {
                        statements.addAll(below.apart());
                    }
                });
        return statements;
    }

    /**
     * Returns the commands before the drop of a column: that of a child which stays would count as inherited ever after (18),
     * and could neither be renamed nor dropped.
     */
    List<Statement> beforeDrop() {
        boolean gives = constraintsAreObjects()
                && own.filter(constraint -> !constraint.noInherit()).isPresent();
        return gives && Inherited.childrensColumns(column, states.current()).anyMatch(this::keepsConstraint)
                ? List.of(
                        ExemptChildren.alteration(column.id(), own.orElseThrow().actualName(), "NO INHERIT"))
                : List.of();
    }

    private boolean keepsConstraint(CatalogObject child) {
        return notNull(child).isPresent()
                && states.desired().contains(child.id())
                && !states.removed().contains(child.id());
    }

    private boolean isMadeByThis(CatalogObject child) {
        Optional<ObjectId> host = child.host();
        return host.equals(Optional.of(column.id())) && Inherited.throughParent(child, states);
    }
}
