package io.github.schemamaven.apply;

import java.time.Duration;

/**
 * How apply behaves.
 *
 * @param lockWait how long to wait for another apply on the same database
 * @param lockTimeout {@code lock_timeout} of a transaction: how long a statement queues for a table lock, and so blocks
 *     the application's statements that queue behind it, before the transaction gives way and is tried again; never in
 *     effect for {@code CONCURRENTLY}
 * @param retryFor for how long a migration is tried again that ran into {@code lockTimeout} or a deadlock
 * @param outOfOrder what to do with pending migrations that sort before applied ones
 * @param uncertain what to do with a statement of which a crash left it open whether it took effect
 * @param allowPooler whether to go on through a connection pooler that keeps sessions apart
 * @param existingObjects what to do with a target that has objects already, and no history
 */
public record ApplyOptions(
        Duration lockWait,
        Duration lockTimeout,
        Duration retryFor,
        OutOfOrder outOfOrder,
        Uncertain uncertain,
        boolean allowPooler,
        ExistingObjects existingObjects) {
    /** Returns the defaults: wait 5 minutes for the lock, 5 s for a table lock, and try again for 5 minutes. */
    public static ApplyOptions defaults() {
        return new ApplyOptions(
                Duration.ofMinutes(5),
                Duration.ofSeconds(5),
                Duration.ofMinutes(5),
                OutOfOrder.PROVE,
                Uncertain.STOP,
                false,
                ExistingObjects.REFUSE);
    }

    /** Returns these options with another wait for the lock. */
    public ApplyOptions withLockWait(Duration wait) {
        return new ApplyOptions(wait, lockTimeout, retryFor, outOfOrder, uncertain, allowPooler, existingObjects);
    }

    /** Returns these options with other limits for table locks. */
    public ApplyOptions withLockTimeout(Duration timeout, Duration budget) {
        return new ApplyOptions(lockWait, timeout, budget, outOfOrder, uncertain, allowPooler, existingObjects);
    }

    /** Returns these options with another way to meet out-of-order migrations. */
    public ApplyOptions withOutOfOrder(OutOfOrder choice) {
        return new ApplyOptions(lockWait, lockTimeout, retryFor, choice, uncertain, allowPooler, existingObjects);
    }

    /** Returns these options with another way to meet uncertain statements. */
    public ApplyOptions withUncertain(Uncertain choice) {
        return new ApplyOptions(lockWait, lockTimeout, retryFor, outOfOrder, choice, allowPooler, existingObjects);
    }

    /** Returns these options with another way to meet a target that has objects and no history. */
    public ApplyOptions withExistingObjects(ExistingObjects choice) {
        return new ApplyOptions(lockWait, lockTimeout, retryFor, outOfOrder, uncertain, allowPooler, choice);
    }
}
