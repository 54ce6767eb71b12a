package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.Literal;
import java.util.List;
import java.util.Optional;

/**
 * Where the sequence of a column goes on whose values are copied, as its table is made anew: where the former one was, which
 * the former table has taken along if it was an identity column's.
 *
 * @param column the column
 */
record CopiedPosition(ObjectId column, Kind.States states) {
    /** Returns whether a column's values are copied: its table is made anew, and holds rows in both states. */
    static boolean isOf(ObjectId column, Kind.States states) {
        ObjectId table = new ObjectId(ObjectKind.TABLE, Names.ownerPath(column));
        return states.removed().contains(table)
                && holdsRows(table, states.current())
                && holdsRows(table, states.desired());
    }

    private static boolean holdsRows(ObjectId table, Catalog catalog) {
        return catalog.find(table).filter(Kinds.of(table.kind())::holdsRows).isPresent();
    }

    /** Returns the commands that give the new sequence its position, once the rows are copied. */
    List<Statement> statements() {
        Optional<Column.Identity> old = identity(states.current());
        Optional<Column.Identity> wanted = identity(states.desired());
        if (old.isPresent() && wanted.isPresent()) {
            return List.of(between(old.get(), wanted.get()));
        }
        if (wanted.isPresent()) {
            SequenceOptions options = wanted.get().options();
            return KeptPosition.toIdentity(column, states)
                    .map(position -> position.takeOver(options))
                    .orElseGet(() -> SuccessorPosition.ofIdentity(column, wanted.get(), states));
        }
        return old.map(this::fromIdentity).orElse(List.of());
    }

    private List<Statement> fromIdentity(Column.Identity old) {
        return KeptPosition.fromIdentity(column, states)
                .map(position -> List.of(position.goOn(SequenceKind.options(
                        states.desired().find(position.next()).orElseThrow()))))
                .orElseGet(() -> SuccessorPosition.ofDefault(column, aside(old), states));
    }

    private Statement between(Column.Identity old, Column.Identity wanted) {
        SequenceOptions after = wanted.options();
        String sequence = Identifier.quoteQualified(wanted.sequenceOf(column));
        return Statement.of(
                after.holds(old.options())
                        ? "SELECT pg_catalog.setval(" + Literal.quote(sequence) + ", last_value, is_called) FROM "
                                + aside(old)
                        : after.goingOn(sequence, aside(old)));
    }

    private String aside(Column.Identity old) {
        return Identifier.quoteQualified(Types.other(old.sequenceOf(column), states));
    }

    private Optional<Column.Identity> identity(Catalog catalog) {
        return catalog.find(column)
                .map(CatalogObject::definition)
                .filter(Column.class::isInstance)
                .flatMap(definition -> ((Column) definition).identity());
    }
}
