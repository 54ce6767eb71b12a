package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import java.util.Optional;

/**
 * The command that changes how a column is generated. It reaches the columns of children and partitions, which may have
 * expressions of their own; then each is changed by itself.
 */
final class ExpressionChange {
    /** The first version with {@code ALTER COLUMN … SET EXPRESSION}. */
    static final int SETS_EXPRESSION = 17;

    private final ObjectId column;
    private final ColumnFamily family;

    /**
     * Looks at a column that both states have, generated otherwise.
     *
     * @param column the column
     */
    ExpressionChange(ObjectId column, Kind.States states) {
        this.column = column;
        this.family = new ColumnFamily(column, states);
    }

    /** A generated column cannot be made of a plain one, nor its expression changed before 17. */
    static boolean needsReplacement(Column old, Column wanted, Kind.States states) {
        if (old.generated().equals(wanted.generated())) {
            return false;
        }
        if (old.generated().isPresent() && wanted.generated().isEmpty()) {
            return !old.generated().get().stored();
        }
        boolean sameType = old.type().equals(wanted.type()) && old.collation().equals(wanted.collation());
        return old.generated().isEmpty()
                || old.generated().get().stored() != wanted.generated().get().stored()
                || !sameType
                || states.desired().majorVersion() < SETS_EXPRESSION;
    }

    /** Returns the command; none where a parent's does it. */
    Optional<Statement> command() {
        if (family.parents(column).stream().anyMatch(this::isDoneBy)) {
            return Optional.empty();
        }
        String only = isOnly(column) ? "ONLY " : "";
        return Optional.of(Statement.of("ALTER TABLE " + only + Names.owner(column) + " ALTER COLUMN "
                + Names.own(column)
                + generated(column).map(ExpressionChange::set).orElseGet(() -> " DROP EXPRESSION" + ifExists())));
    }

    /** A child of two parents has lost it already when the second one's command reaches it. */
    private String ifExists() {
        return isOfTwoParents(column) ? " IF EXISTS" : "";
    }

    private boolean isOfTwoParents(ObjectId parent) {
        return family.children(parent).stream()
                .anyMatch(child -> family.parents(child).size() > 1 || isOfTwoParents(child));
    }

    /** Returns the command for a column that has come with its parent's and is generated otherwise; none before 17. */
    static Optional<Statement> ofOwn(CatalogObject child, Optional<Column> parent, Kind.States states) {
        Optional<Column.Generated> own = child.definitionAs(Column.class).generated();
        boolean otherwise = parent.flatMap(Column::generated)
                .filter(expression -> !own.equals(Optional.of(expression)))
                .isPresent();
        return own.filter(expression -> otherwise && states.desired().majorVersion() >= SETS_EXPRESSION)
                .map(expression -> Statement.of("ALTER TABLE " + Names.owner(child.id()) + " ALTER COLUMN "
                        + Names.own(child.id()) + set(expression)));
    }

    private static String set(Column.Generated expression) {
        return " SET EXPRESSION AS (" + expression.expression() + ")";
    }

    private Optional<Column.Generated> generated(ObjectId each) {
        return family.after(each).generated();
    }

    private boolean changes(ObjectId each) {
        return !family.before(each).generated().equals(generated(each));
    }

    private boolean isDoneBy(ObjectId parent) {
        return changes(parent) && generated(parent).equals(generated(column)) && !isOnly(parent);
    }

    /** Whether any below is to have another expression. */
    private boolean isOnly(ObjectId parent) {
        return family.children(parent).stream()
                .anyMatch(child -> !generated(child).equals(generated(parent)) || isOnly(child));
    }
}
