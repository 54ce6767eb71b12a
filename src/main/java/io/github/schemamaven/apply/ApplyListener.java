package io.github.schemamaven.apply;

import io.github.schemamaven.migration.MigrationFile;

/**
 * Is told what apply does while it does it. Calls come from one thread at a time; {@link #note} may come from another
 * thread than the rest.
 */
public interface ApplyListener {
    /** Listens to nothing. */
    ApplyListener NONE = new ApplyListener() {};

    /**
     * A migration begins.
     *
     * @param file the migration
     * @param number which of those to apply, from 1
     * @param total how many there are
     */
    default void applying(MigrationFile file, int number, int total) {}

    /**
     * A migration is committed, history row included.
     *
     * @param file the migration
     * @param millis how long it took, in milliseconds
     */
    default void applied(MigrationFile file, long millis) {}

    /**
     * Migrations will run out of order, and that is proved to make no difference.
     *
     * @param how how it was proved, one line
     */
    default void proved(String how) {}

    /**
     * Something that the user may wonder about: who holds a lock that apply waits for, that a migration is tried again,
     * what a crash left and how it was mended.
     *
     * @param message one line
     */
    default void note(String message) {}
}
