package io.github.schemamaven.catalog;

/**
 * That one object needs another.
 *
 * @param dependent what needs the other
 * @param referenced what is needed
 * @param type what happens to the dependent when the referenced object is dropped
 */
public record Dependency(ObjectId dependent, ObjectId referenced, Type type) {
    /** The dependency types of PostgreSQL's {@code pg_depend.deptype}, those that a plan has to tell apart. */
    public enum Type {
        /** The drop is refused while the dependent exists. */
        NORMAL,
        /** The dependent goes with it silently. */
        AUTO,
        /** The dependent is a part of the referenced object and cannot be dropped by itself. */
        INTERNAL,
        /**
         * The dependent goes with it silently, but could exist without it and is not made after it: a sequence that a
         * column owns, a partition's index that belongs to its parent's.
         */
        OWNED
    }
}
