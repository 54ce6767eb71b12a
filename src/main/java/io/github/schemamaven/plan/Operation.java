package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.List;

/**
 * One thing that a plan does to one object.
 *
 * @param phase what it does
 * @param id the object
 * @param position where it stands among its like in the state that has it
 */
record Operation(Phase phase, ObjectId id, int position) implements Comparable<Operation> {
    /** The order is the one in which operations come that could come in any order. */
    enum Phase {
        /** Adds a value to an enum type: first, since it may not be used in the transaction that adds it. */
        ADD_VALUE,
        /** Takes from it what it needs, which has to go before it does. */
        EMPTY,
        /** Drops the object, or moves it out of the way. */
        DROP,
        /** Creates it without what it needs, which needs it. */
        STAND_IN,
        /** Copies what it holds from its former self that was moved out of the way. */
        REFILL,
        /** Creates it, or alters it in place. */
        MAKE,
        /** Drops what was moved out of the way. */
        CLEAN_UP
    }

    /** Columns and foreign keys of one table come in the order of their positions, all else in that of its names. */
    @Override
    public int compareTo(Operation other) {
        int byPhase = phase.compareTo(other.phase);
        if (byPhase != 0) {
            return byPhase;
        }
        boolean sameTable = (id.kind() == ObjectKind.COLUMN || id.kind() == ObjectKind.FOREIGN_KEY)
                && id.kind() == other.id.kind()
                && table().equals(other.table());
        return sameTable && position != other.position ? position - other.position : id.compareTo(other.id);
    }

    private List<String> table() {
        return id.path().subList(0, id.path().size() - 1);
    }
}
