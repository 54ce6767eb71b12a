package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a sequence goes on that gives the values of a column from now on, instead of another one that gave them until now:
 * not with values that rows have. {@link KeptPosition} is about those of which the one takes the place of the other.
 */
final class SuccessorPosition {
    private SuccessorPosition() {}

    /** Returns the command that lets the sequence of a new identity column go on, after the column has become one. */
    static List<Statement> ofIdentity(ObjectId column, Column.Identity identity, Kind.States states) {
        ObjectId next = new ObjectId(ObjectKind.SEQUENCE, identity.sequenceOf(column));
        return numbering(column, states.current())
                .filter(former -> isThereThen(former, states) && !former.equals(next))
                .map(former -> goingOn(next, former, identity.options()))
                .stream()
                .toList();
    }

    /**
     * Returns the command that moves a sequence on that is there, is behind that of an identity column, and gives the
     * column's values once it is none.
     *
     * @param former the name of that of the identity column
     */
    static List<Statement> ofDefault(ObjectId column, String former, Kind.States states) {
        return numbering(column, states.desired())
                .flatMap(id -> states.current().find(id))
                .stream()
                .filter(next ->
                        !states.removed().contains(next.id()) && next.host().isEmpty())
                .map(next -> SequenceKind.options(next).movingOn(Names.qualified(next.id()), former))
                .map(Statement::of)
                .toList();
    }

    /** Returns the command that lets a new sequence by itself go on, once it is made. */
    static List<Statement> ofCreated(ObjectId sequence, SequenceOptions options, Kind.States states) {
        Set<ObjectId> formers = Kinds.columnsNumberedBy(sequence, states.desired()).stream()
                .filter(column -> !states.removed().contains(column))
                .flatMap(column -> numbering(column, states.current()).stream())
                .collect(Collectors.toSet());
        return formers.size() == 1 && !formers.contains(sequence)
                ? List.of(goingOn(sequence, formers.iterator().next(), options))
                : List.of();
    }

    /**
     * Returns whether a column's former sequence is there under its name when the column gets another one: it stays, or goes
     * once all columns that had it have others.
     */
    private static boolean isThereThen(ObjectId former, Kind.States states) {
        if (KeptPosition.ofDropped(former, states).isPresent()) {
            return false;
        }
        return states.desired().contains(former)
                ? !states.removed().contains(former)
                : Kinds.columnsNumberedBy(former, states.current()).size() > 1;
    }

    /** Returns the sequence that the default of a table's column takes values from, if it is one. */
    static Optional<ObjectId> numbering(ObjectId column, Catalog catalog) {
        List<ObjectId> sequences = catalog.needsOf(new ObjectId(ObjectKind.COLUMN_DEFAULT, column.path())).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.SEQUENCE)
                .distinct()
                .toList();
        return sequences.size() == 1 ? Optional.of(sequences.get(0)) : Optional.empty();
    }

    private static Statement goingOn(ObjectId next, ObjectId former, SequenceOptions options) {
        return Statement.of(options.goingOn(Names.qualified(next), Names.qualified(former)) + options.beyondStart());
    }
}
