package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a sequence goes on that gives the values of a column from now on, instead of another one that gave them until now:
 * not with values that rows have. {@link KeptPosition} is about those of which the one takes the place of the other.
 */
final class SuccessorPosition {
    private SuccessorPosition() {}

    /** Returns the command that lets the sequence of a new identity column go on, after the column has become one. */
    static List<Statement> ofIdentity(ObjectId column, Column.Identity identity, Kind.States states) {
        String next = Identifier.quoteQualified(identity.sequenceOf(column));
        return numbering(column, states.current())
                .flatMap(former -> whereItIs(former, states))
                .map(former -> goingOn(next, former, identity.options()))
                .stream()
                .toList();
    }

    /**
     * Returns the command that moves a sequence on that is behind that of an identity column, and gives the column's values
     * once it is none.
     *
     * @param former the name of that of the identity column, as SQL
     */
    static List<Statement> ofDefault(ObjectId column, String former, Kind.States states) {
        return numbering(column, states.desired())
                .flatMap(next -> (isNew(next, states) ? states.desired() : states.current()).find(next))
                .filter(next -> next.host().isEmpty())
                .map(next -> following(next, former, states))
                .stream()
                .toList();
    }

    /**
     * Returns the commands that let the new sequence go on that gives the values of a column whose table is made anew, and
     * that had them from another one by its default.
     */
    static List<Statement> ofCopied(ObjectId column, Kind.States states) {
        Optional<CatalogObject> next = numbering(column, states.desired())
                .filter(id -> isNew(id, states))
                .flatMap(states.desired()::find);
        if (next.isEmpty()) {
            return List.of();
        }
        return KeptPosition.ofCopiedNumbers(column, states)
                .map(position -> List.of(following(next.get(), position.formerAside(), states), position.dropAside()))
                .orElseGet(() -> numbering(column, states.current())
                        .flatMap(former -> whereItIs(former, states))
                        .map(former -> following(next.get(), former, states))
                        .stream()
                        .toList());
    }

    /** Returns the commands that let a new sequence by itself go on, once it is made. */
    static List<Statement> ofCreated(ObjectId sequence, SequenceOptions options, Kind.States states) {
        List<String> formers = Kinds.columnsNumberedBy(sequence, states.desired()).stream()
                .filter(column -> !states.removed().contains(column))
                .flatMap(column -> numbering(column, states.current()).stream())
                .filter(former -> !former.equals(sequence))
                .flatMap(former -> whereItIs(former, states).stream())
                .distinct()
                .toList();
        String next = Names.qualified(sequence);
        Optional<KeptPosition> kept = KeptPosition.ofCreated(sequence, states);
        if (kept.isEmpty() && formers.size() == 1) {
            return List.of(goingOn(next, formers.get(0), options));
        }
        List<Statement> statements = new ArrayList<>();
        kept.ifPresent(position -> statements.addAll(position.takeOver(options)));
        formers.forEach(former -> statements.add(Statement.of(options.movingOn(next, former))));
        return statements;
    }

    /** Returns whether a sequence by itself is made by the plan, perhaps under the name of one that goes. */
    static boolean isNew(ObjectId sequence, Kind.States states) {
        return states.removed().contains(sequence)
                || states.current()
                        .find(sequence)
                        .filter(object -> object.host().isEmpty())
                        .isEmpty();
    }

    /** One that is there, or that gives the values of other columns too, may be beyond the former one. */
    private static Statement following(CatalogObject next, String former, Kind.States states) {
        SequenceOptions options = SequenceKind.options(next);
        String sequence = Names.qualified(next.id());
        boolean first = isNew(next.id(), states)
                && Kinds.columnsNumberedBy(next.id(), states.desired()).size() == 1;
        return first ? goingOn(sequence, former, options) : Statement.of(options.movingOn(sequence, former));
    }

    /**
     * Returns the name that a column's former sequence has when the column gets another one, as SQL: it stays, goes once all
     * columns that had it have others, or has stepped aside until another one takes its place.
     */
    private static Optional<String> whereItIs(ObjectId former, Kind.States states) {
        Optional<KeptPosition> aside = KeptPosition.ofDropped(former, states);
        boolean isMadeAgain =
                states.desired().contains(former) && states.removed().contains(former);
        return aside.isPresent() || isMadeAgain
                ? aside.map(KeptPosition::formerAside)
                : Optional.of(Names.qualified(former));
    }

    /** Returns the sequence that the default of a table's column takes values from, if it is one. */
    static Optional<ObjectId> numbering(ObjectId column, Catalog catalog) {
        List<ObjectId> sequences = Kinds.sequencesOfDefault(column, catalog);
        return sequences.size() == 1 ? Optional.of(sequences.get(0)) : Optional.empty();
    }

    private static Statement goingOn(String next, String former, SequenceOptions options) {
        return Statement.of(options.goingOn(next, former) + options.beyondStart());
    }
}
