package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sequences that go once those that give the values of their columns from then on have gone on where they were: those by
 * themselves, and those of identity columns that are none any more.
 *
 * @param states both states, and what goes
 * @param graph the order
 * @param drops the operations that drop
 * @param makes those that make and alter
 * @param refills those that copy the rows of tables that are made anew, and move positions
 */
record FormerSequences(
        Kind.States states,
        OperationGraph graph,
        Map<ObjectId, Integer> drops,
        Map<ObjectId, Integer> makes,
        Map<ObjectId, Integer> refills) {
    /**
     * Returns whether a dependency is that of a sequence on a column which owns it no more when its table steps aside: one
     * that gave the values of several columns may be needed for longer.
     */
    static boolean isReleased(Dependency dependency, Catalog current, Set<ObjectId> dropped, ChangeSet changeSet) {
        ObjectId sequence = dependency.dependent();
        ObjectId column = dependency.referenced();
        return dependency.type() == Dependency.Type.OWNED
                && sequence.kind() == ObjectKind.SEQUENCE
                && column.kind() == ObjectKind.COLUMN
                && dropped.containsAll(
                        List.of(sequence, column, new ObjectId(ObjectKind.SEQUENCE_OWNERSHIP, sequence.path())))
                && changeSet
                        .displaced()
                        .contains(new ObjectId(ObjectKind.TABLE, column.path().subList(0, 2)))
                && Kinds.columnsNumberedBy(sequence, current).size() > 1;
    }

    void order() {
        drops.forEach((former, drop) -> {
            if (former.kind() == ObjectKind.SEQUENCE) {
                around(former, drop);
            }
        });
        makes.forEach((next, make) -> {
            if (next.kind() == ObjectKind.SEQUENCE) {
                after(next, make);
            }
        });
    }

    /** One that another takes the place of has stepped aside, and goes as that one takes over. */
    private void around(ObjectId former, int drop) {
        Optional<ObjectId> taker = Kinds.takesOver(former, states);
        if (taker.isEmpty() && makes.containsKey(former)) {
            return;
        }
        Optional<Integer> takesOver = taker.map(column -> refill(column).orElseGet(() -> makes.get(column)));
        takesOver.ifPresent(operation -> graph.prefer(drop, operation));
        Kinds.columnsNumberedBy(former, states.current()).stream()
                .filter(column -> !taker.equals(Optional.of(column)))
                .flatMap(this::readers)
                .forEach(reader -> {
                    if (takesOver.isPresent()) {
                        graph.prefer(drop, reader);
                    }
                    graph.prefer(reader, takesOver.orElse(drop));
                });
    }

    /** Returns the operations that need the position of a column's former sequence. */
    private Stream<Integer> readers(ObjectId column) {
        return drops.containsKey(column)
                ? refill(column).stream()
                : Stream.concat(
                                Kinds.sequencesOfDefault(column, states.desired()).stream(),
                                identity(column, states.desired()).map(id -> column))
                        .map(makes::get)
                        .filter(Objects::nonNull);
    }

    /** What gives the position of a table's new column, or of one that is an identity column no longer, is there then. */
    private void after(ObjectId next, int make) {
        List<ObjectId> columns = Kinds.columnsNumberedBy(next, states.desired());
        columns.stream().flatMap(column -> refill(column).stream()).forEach(refill -> graph.prefer(make, refill));
        if (!states.current().contains(next) || drops.containsKey(next)) {
            columns.stream()
                    .filter(column -> makes.containsKey(column) && !drops.containsKey(column))
                    .filter(column -> wasIdentity(column, next))
                    .forEach(column -> graph.prefer(make, makes.get(column)));
        }
    }

    private Optional<Integer> refill(ObjectId column) {
        return drops.containsKey(column)
                ? Optional.ofNullable(
                        refills.get(new ObjectId(ObjectKind.TABLE, column.path().subList(0, 2))))
                : Optional.empty();
    }

    /** Returns whether it was one, and the sequence that comes is not its own, which is made once the position is held. */
    private boolean wasIdentity(ObjectId column, ObjectId next) {
        return !Kinds.columnOf(next, states.desired()).equals(Optional.of(column))
                && identity(column, states.current()).anyMatch(id -> !id.equals(next));
    }

    /** Returns the sequence of an identity column. */
    private static Stream<ObjectId> identity(ObjectId column, Catalog catalog) {
        return catalog.dependentsOf(column).stream()
                .map(Dependency::dependent)
                .filter(id -> id.kind() == ObjectKind.SEQUENCE
                        && catalog.find(id).orElseThrow().host().equals(Optional.of(column)));
    }
}
