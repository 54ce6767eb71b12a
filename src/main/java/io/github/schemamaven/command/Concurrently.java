package io.github.schemamaven.command;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Runs two independent pieces of work at the same time. */
final class Concurrently {
    private Concurrently() {}

    /** What the two pieces gave. */
    record Both<A, B>(A first, B second) {}

    /**
     * Runs the first in this thread and the second in another, and waits for both.
     *
     * @throws RuntimeException what the first one threw, else what the second one threw
     */
    static <A, B> Both<A, B> run(Supplier<A> first, Supplier<B> second) {
        FutureTask<B> other = new FutureTask<>(second::get);
        Thread thread = new Thread(other, "schema-maven-plugin");
        thread.setDaemon(true);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        A result;
        try {
            result = first.get();
        } catch (RuntimeException | Error failure) {
            awaitQuietly(other, failure);
            throw failure;
        }
        return new Both<>(result, await(other));
    }

    /** Waits, so that nothing still runs on a database that the caller is about to drop. */
    private static void awaitQuietly(FutureTask<?> task, Throwable reason) {
        try {
            await(task);
        } catch (RuntimeException | Error alsoFailed) {
            reason.addSuppressed(alsoFailed);
        }
    }

    private static <T> T await(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a database.", interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failure.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }
}
