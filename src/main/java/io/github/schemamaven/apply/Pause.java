package io.github.schemamaven.apply;

import io.github.schemamaven.sql.SchemaException;

/** Waiting. */
final class Pause {
    private Pause() {}

    /**
     * Waits.
     *
     * @throws SchemaException where the build is interrupted meanwhile
     */
    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SchemaException("interrupted while waiting; run the command again", e);
        }
    }
}
