package io.github.schemamaven.apply;

import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.sql.SchemaException;
import java.util.concurrent.ThreadLocalRandom;

/** The budget of one migration for trying again after lock timeouts and deadlocks. */
final class Retry {
    private static final long BASE_MILLIS = 200;
    private static final long CAP_MILLIS = 20_000;

    private final ApplyOptions options;
    private final TargetSession session;
    private final ApplyListener listener;
    private final long deadline;
    private int tries;

    Retry(ApplyOptions options, TargetSession session, ApplyListener listener) {
        this.options = options;
        this.session = session;
        this.listener = listener;
        this.deadline = System.nanoTime() + options.retryFor().toNanos();
    }

    /**
     * Waits, holding nothing, before the next try.
     *
     * @param file the migration
     * @param failure what went wrong, after which nothing of the try is left
     * @throws RuntimeException the failure itself where trying again cannot help, or one that says so once the budget is
     *     spent
     */
    void before(MigrationFile file, RuntimeException failure, Exception cause) {
        if (!Failures.isRetriable(cause)) {
            throw failure;
        }
        tries++;
        long pause = Math.min(CAP_MILLIS, BASE_MILLIS << Math.min(tries, 10));
        pause = pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1);
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            String blockers = session.blockers();
            throw new SchemaException(
                    failure.getMessage() + "\nTried " + tries + " times within "
                            + options.retryFor().toSeconds() + " s and gave up"
                            + (blockers.isEmpty() ? "" : "; last seen in the way: " + blockers)
                            + ". Nothing of '" + file.name()
                            + "' was applied by the last try. Run the command again when"
                            + " the table is less busy, or give it longer with -Dschema.lockTimeout and"
                            + " -Dschema.retryFor",
                    failure);
        }
        listener.note(file.name() + ": " + reason(cause) + "; trying again");
        Pause.millis(Math.min(pause, left));
    }

    private static String reason(Exception cause) {
        return switch (Failures.state(cause)) {
            case "55P03" -> "a lock was not available in time";
            case "40P01" -> "deadlock";
            default -> "concurrent update";
        };
    }
}
