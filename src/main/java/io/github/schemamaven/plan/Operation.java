package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.ObjectId;

/**
 * One thing that a plan does to one object.
 *
 * @param phase what it does
 * @param id the object
 */
record Operation(Phase phase, ObjectId id) implements Comparable<Operation> {
    /** The order is the one in which operations come that could come in any order. */
    enum Phase {
        /** Adds a value to an enum type: first, since it may not be used in the transaction that adds it. */
        ADD_VALUE,
        /** Drops the object, or moves it out of the way. */
        DROP,
        /** Copies what it holds from its former self that was moved out of the way. */
        REFILL,
        /** Creates it, or alters it in place. */
        MAKE,
        /** Drops what was moved out of the way. */
        CLEAN_UP
    }

    @Override
    public int compareTo(Operation other) {
        int byPhase = phase.compareTo(other.phase);
        return byPhase != 0 ? byPhase : id.compareTo(other.id);
    }
}
