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
 * The position of a column's sequence where the column stays, also in a table that is made anew, and becomes an identity
 * column, is one no longer, or has its numbers from a new sequence by itself once its table is made anew. That sequence
 * goes on where the former one was: it would give values that rows have.
 *
 * @param column the column
 * @param former the sequence that goes
 * @param next the sequence that comes; often of the same name
 */
record KeptPosition(ObjectId column, ObjectId former, ObjectId next, Kind.States states) {
    /** Returns what becomes of the position of a sequence by itself that goes. */
    static Optional<KeptPosition> ofDropped(ObjectId sequence, Kind.States states) {
        return column(sequence, states.current(), states.desired())
                .or(() -> numbered(sequence, states.current()))
                .flatMap(column -> toIdentity(column, states))
                .filter(position -> position.former().equals(sequence))
                .or(() -> numbered(sequence, states.current()).flatMap(column -> ofCopiedNumbers(column, states)));
    }

    /** Returns where a new sequence by itself goes on. */
    static Optional<KeptPosition> ofCreated(ObjectId sequence, Kind.States states) {
        return column(sequence, states.desired(), states.current())
                .flatMap(column -> fromIdentity(column, states))
                .filter(position -> position.next().equals(sequence));
    }

    /** Returns what becomes of the position of a column's sequence where the column becomes an identity column. */
    static Optional<KeptPosition> toIdentity(ObjectId column, Kind.States states) {
        return between(column, states.current(), states.desired())
                .or(() -> unowned(column, states))
                .filter(pair -> isChanged(column, states) || isCopied(column, states))
                .map(pair -> new KeptPosition(column, pair.plain(), pair.identity(), states));
    }

    /** Returns where the sequence of a column goes on that is an identity column no longer. */
    static Optional<KeptPosition> fromIdentity(ObjectId column, Kind.States states) {
        return between(column, states.desired(), states.current())
                .filter(pair -> isChanged(column, states))
                .map(pair -> new KeptPosition(column, pair.identity(), pair.plain(), states));
    }

    /**
     * Returns where the sequence of a column goes on that was an identity column of a table that is made anew; the former
     * sequence has stepped aside with the table.
     */
    static Optional<KeptPosition> fromCopiedIdentity(ObjectId column, Kind.States states) {
        return between(column, states.desired(), states.current())
                .filter(pair -> isCopied(column, states))
                .map(pair -> new KeptPosition(column, pair.identity(), pair.plain(), states))
                .filter(position -> !states.current().contains(position.next())
                        || position.next().equals(position.former()));
    }

    /**
     * Returns where the sequence of a column goes on that has its numbers from another sequence, in both states by its
     * default, where its table is made anew and the former sequence gave its values alone.
     */
    static Optional<KeptPosition> ofCopiedNumbers(ObjectId column, Kind.States states) {
        return SuccessorPosition.numbering(column, states.desired())
                .filter(next -> isCopied(column, states) && SuccessorPosition.isNew(next, states))
                .flatMap(next -> SuccessorPosition.numbering(column, states.current())
                        .filter(former -> !former.equals(next)
                                && isPlain(former, states.current())
                                && isGoing(former, states)
                                && numbered(former, states.current()).isPresent())
                        .map(former -> new KeptPosition(column, former, next, states)));
    }

    private static boolean isGoing(ObjectId sequence, Kind.States states) {
        return states.removed().contains(sequence) || !states.desired().contains(sequence);
    }

    private static boolean isPlain(ObjectId sequence, Catalog catalog) {
        return catalog.find(sequence).flatMap(CatalogObject::host).isEmpty();
    }

    private static boolean isChanged(ObjectId column, Kind.States states) {
        return !states.removed().contains(column) && isOwn(column, states);
    }

    /** Returns whether a column's values are copied into a table that is made anew. */
    private static boolean isCopied(ObjectId column, Kind.States states) {
        return states.removed().contains(column) && isOwn(column, states) && TableRebuild.copies(column, states);
    }

    /** What a child has from its parent is that one's to change. */
    private static boolean isOwn(ObjectId column, Kind.States states) {
        return states.desired().find(column).orElseThrow().host().isEmpty();
    }

    private record Pair(ObjectId plain, ObjectId identity) {}

    /** Returns a column's sequences where it has one by itself in one state and is an identity column in the other. */
    private static Optional<Pair> between(ObjectId column, Catalog plain, Catalog identity) {
        return plain.contains(column) && identitySequence(column, plain).isEmpty()
                ? identitySequence(column, identity)
                        .flatMap(sequence ->
                                plainSequence(column, sequence, plain, identity).map(own -> new Pair(own, sequence)))
                : Optional.empty();
    }

    /** Returns the sequence that goes and gave a column's values alone, though the column does not own it. */
    private static Optional<Pair> unowned(ObjectId column, Kind.States states) {
        return SuccessorPosition.numbering(column, states.current())
                .filter(sequence -> !states.desired().contains(sequence)
                        && SequenceOwnershipKind.owner(sequence, states.current())
                                .isEmpty()
                        && numbered(sequence, states.current()).isPresent())
                .flatMap(sequence ->
                        identitySequence(column, states.desired()).map(identity -> new Pair(sequence, identity)));
    }

    /** Returns the only column whose default takes values from a sequence. */
    private static Optional<ObjectId> numbered(ObjectId sequence, Catalog catalog) {
        List<ObjectId> columns = Kinds.columnsNumberedBy(sequence, catalog);
        return columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
    }

    private static Optional<ObjectId> identitySequence(ObjectId column, Catalog catalog) {
        return catalog.find(column)
                // a view's column may own a sequence, too
                .filter(object -> object.definition() instanceof Column)
                .flatMap(object -> object.definitionAs(Column.class).identity())
                .map(identity -> new ObjectId(ObjectKind.SEQUENCE, identity.sequenceOf(column)));
    }

    /** It has the name of the identity column's, or is the only one that the column owns, which comes or goes. */
    private static Optional<ObjectId> plainSequence(
            ObjectId column, ObjectId sequence, Catalog plain, Catalog identity) {
        if (plain.find(sequence).filter(own -> own.host().isEmpty()).isPresent()) {
            Optional<ObjectId> owner = SequenceOwnershipKind.owner(sequence, plain);
            return owner.isEmpty() || owner.get().equals(column) ? Optional.of(sequence) : Optional.empty();
        }
        List<ObjectId> owned = plain.dependentsOf(column).stream()
                .map(Dependency::dependent)
                .filter(ownership -> ownership.kind() == ObjectKind.SEQUENCE_OWNERSHIP)
                .map(ownership -> new ObjectId(ObjectKind.SEQUENCE, ownership.path()))
                .filter(own -> !identity.contains(own))
                .toList();
        return owned.size() == 1 ? Optional.of(owned.get(0)) : Optional.empty();
    }

    /** Returns the column whose sequence this is by itself, or as an identity column's in the other state. */
    private static Optional<ObjectId> column(ObjectId sequence, Catalog plain, Catalog identity) {
        return SequenceOwnershipKind.owner(sequence, plain)
                .or(() -> identity.find(sequence).flatMap(CatalogObject::host));
    }

    /** Returns the command that makes room for the new sequence. */
    Statement moveAway() {
        return Statement.of(
                "ALTER SEQUENCE " + Names.qualified(former) + " RENAME TO " + Identifier.quote(aside().get(1)));
    }

    /** Returns the commands that hold the position while the sequence goes with the column's identity. */
    List<Statement> hold() {
        String aside = formerAside();
        return List.of(
                Statement.of("CREATE SEQUENCE " + aside + " MINVALUE " + Long.MIN_VALUE),
                Statement.of("SELECT pg_catalog.setval(" + Literal.quote(aside) + ", last_value, is_called) FROM "
                        + Names.qualified(former)));
    }

    /** Returns the commands that give the new sequence the position. */
    List<Statement> takeOver(SequenceOptions options) {
        return List.of(goOn(options), dropAside());
    }

    /** Returns the command that gives a sequence that is there by now the position; the former one goes with its table. */
    Statement goOn(SequenceOptions options) {
        String sequence = Names.qualified(next);
        return Statement.of(
                Kinds.columnsNumberedBy(next, states.desired()).size() > 1
                        ? options.movingOn(sequence, formerAside())
                        : options.goingOn(sequence, formerAside()));
    }

    /** Returns the name of the former sequence once it has stepped aside, as SQL. */
    String formerAside() {
        return Identifier.quoteQualified(aside());
    }

    /** Returns the command that ends the former sequence, which has stepped aside. */
    Statement dropAside() {
        return Statement.of("DROP SEQUENCE " + formerAside());
    }

    private List<String> aside() {
        return Types.other(former.path(), states);
    }
}
