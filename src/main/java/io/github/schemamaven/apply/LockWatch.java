package io.github.schemamaven.apply;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Looks once a second, on the lock's connection, whether the lock is still held and whom the working session waits for.
 * That also keeps firewalls from dropping an idle connection.
 */
final class LockWatch implements AutoCloseable {
    private static final String BLOCKERS = """
            select string_agg(format('process %%s%%s%%s%%s', pid,
                       case when application_name <> '' then ' ''' || application_name || '''' else '' end,
                       case when state is null then '' else ' (' || state || ')' end,
                       case when xact_start is null then ''
                            else format(', its transaction began %%s ago',
                                        date_trunc('second', clock_timestamp() - xact_start)) end), '; ' order by pid)
            from pg_catalog.pg_stat_activity where pid = any (pg_catalog.pg_blocking_pids(%d))""";

    private final Connection connection;
    private final AdvisoryLock lock;
    private final String blockersQuery;
    private final ApplyListener listener;
    private final ScheduledExecutorService clock;
    private final ScheduledFuture<?> looking;
    private volatile boolean lost;
    private volatile String blockers = "";

    /**
     * Begins to look.
     *
     * @param connection holds the lock
     * @param workPid the working session's process
     * @param listener is told who blocks it
     */
    LockWatch(Connection connection, AdvisoryLock lock, int workPid, ApplyListener listener) {
        this.connection = connection;
        this.lock = lock;
        this.blockersQuery = BLOCKERS.formatted(workPid);
        this.listener = listener;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "schema-maven-plugin apply lock");
            thread.setDaemon(true);
            return thread;
        });
        this.looking = clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /** Looks now. */
    void look() {
        try {
            if (!lock.isHeld(connection)) {
                lost = true;
            }
            String seen = whoBlocks();
            if (!seen.isEmpty() && !seen.equals(blockers)) {
                listener.note("waiting for " + seen);
            }
            blockers = seen.isEmpty() ? blockers : seen;
        } catch (SQLException e) {
            lost = true;
        }
    }

    private String whoBlocks() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(blockersQuery)) {
            result.next();
            String text = result.getString(1);
            return text == null ? "" : text;
        }
    }

    /** Returns whether the lock is gone. */
    boolean isLost() {
        // an unforeseen failure ends the looking, and then nobody knows
        return lost || looking.isDone();
    }

    /** Returns who was last seen blocking the working session; empty for nobody. */
    String blockers() {
        return blockers;
    }

    /** Stops looking. */
    @Override
    public void close() {
        looking.cancel(false);
        clock.shutdown();
        try {
            clock.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
