package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.Literal;
import java.util.List;
import java.util.Optional;

/**
 * The position of a column's sequence where the column stays and becomes an identity column, or is one no longer. That
 * takes another sequence of the same name, which goes on where the former one was: it would give values that rows have.
 */
final class KeptPosition {
    private final ObjectId sequence;
    private final Kind.States states;

    KeptPosition(ObjectId sequence, Kind.States states) {
        this.sequence = sequence;
        this.states = states;
    }

    /** Returns whether a sequence becomes that of an identity column, which is there and uses it. */
    boolean comesToIdentity() {
        return stays(states.current(), states.desired());
    }

    /** Returns whether the sequence of an identity column becomes one by itself, which that column owns. */
    boolean comesFromIdentity() {
        return stays(states.desired(), states.current())
                && identityColumn(states.current())
                        .flatMap(states.desired()::find)
                        .filter(column -> column.host().isEmpty())
                        .isPresent();
    }

    private boolean stays(Catalog plain, Catalog identity) {
        Optional<ObjectId> column = identityColumn(identity);
        Optional<ObjectId> owner = owner(plain);
        return plain.contains(sequence)
                && identityColumn(plain).isEmpty()
                && column.filter(id -> plain.contains(id) && !states.removed().contains(id))
                        .isPresent()
                && (owner.isEmpty() || owner.equals(column));
    }

    private Optional<ObjectId> identityColumn(Catalog catalog) {
        return catalog.find(sequence).flatMap(CatalogObject::host);
    }

    private Optional<ObjectId> owner(Catalog catalog) {
        return catalog.needsOf(new ObjectId(ObjectKind.SEQUENCE_OWNERSHIP, sequence.path())).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.COLUMN)
                .findFirst();
    }

    /** Returns the command that makes room for the new sequence. */
    Statement moveAway() {
        return Statement.of(
                "ALTER SEQUENCE " + Names.qualified(sequence) + " RENAME TO " + Identifier.quote(former().get(1)));
    }

    /** Returns the commands that hold the position while the sequence goes with the column's identity. */
    List<Statement> hold() {
        String former = Identifier.quoteQualified(former());
        return List.of(
                Statement.of("CREATE SEQUENCE " + former + " MINVALUE " + Long.MIN_VALUE),
                Statement.of("SELECT pg_catalog.setval(" + Literal.quote(former) + ", last_value, is_called) FROM "
                        + Names.qualified(sequence)));
    }

    /** Returns the commands that give the new sequence the position. */
    List<Statement> takeOver(SequenceOptions options) {
        String former = Identifier.quoteQualified(former());
        return List.of(
                Statement.of("SELECT pg_catalog.setval(" + Literal.quote(Names.qualified(sequence)) + ", "
                        + options.nearest("last_value") + ", is_called AND " + options.within("last_value") + ") FROM "
                        + former),
                Statement.of("DROP SEQUENCE " + former));
    }

    private List<String> former() {
        return Types.other(sequence.path(), states);
    }
}
