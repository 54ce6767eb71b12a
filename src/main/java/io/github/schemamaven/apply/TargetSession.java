package io.github.schemamaven.apply;

import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.Connections;
import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Our two connections to a target: one holds the lock and looks after the other, which works.
 *
 * <p>The working session holds a second lock. When this process is killed, the server ends the first session at once but
 * may still run the statement of the second; the next apply waits for that.
 */
final class TargetSession implements AutoCloseable {
    private static final String APPLICATION = "schema-maven-plugin apply";
    private static final Duration RECONNECT_FOR = Duration.ofSeconds(30);

    private final ConnectionSettings settings;
    private final ApplyListener listener;
    private final Connection lockConnection;
    private final TargetInfo info;
    private final AdvisoryLock workLock;
    private Connection work;
    private SessionFrame frame;
    private LockWatch watch;

    private TargetSession(
            ConnectionSettings settings, ApplyListener listener, Connection lockConnection, TargetInfo info) {
        this.settings = settings;
        this.listener = listener;
        this.lockConnection = lockConnection;
        this.info = info;
        this.workLock = AdvisoryLock.of(info.database(), "work");
    }

    /**
     * Connects, checks that the target may be written to, takes the lock and makes the history table where there is none.
     *
     * @throws SchemaException where any of that fails
     */
    static TargetSession open(ConnectionSettings settings, ApplyOptions options, ApplyListener listener) {
        Connection lockConnection = Connections.open(settings, APPLICATION);
        TargetSession session = null;
        boolean opened = false;
        try {
            TargetInfo info = TargetInfo.read(lockConnection);
            info.requireWritable(options.allowPooler());
            session = new TargetSession(settings, listener, lockConnection, info);
            AdvisoryLock.of(info.database(), "apply").acquire(lockConnection, options.lockWait(), listener);
            session.connectWork(options.lockWait());
            options.existingObjects().check(session.work, info.database());
            History.ensure(session.work);
            opened = true;
            return session;
        } catch (SQLException e) {
            throw new SchemaException(
                    "cannot prepare the target " + settings + " for apply: " + e.getMessage()
                            + "; the role needs to create the schema '" + History.SCHEMA + "' and its table, or to"
                            + " select, insert and update there once they exist",
                    e);
        } finally {
            if (!opened) {
                closeAll(session, lockConnection);
            }
        }
    }

    private static void closeAll(TargetSession session, Connection lockConnection) {
        if (session != null) {
            session.close();
        } else {
            close(lockConnection);
        }
    }

    private void connectWork(Duration wait) throws SQLException {
        work = Connections.open(settings, APPLICATION);
        workLock.acquire(work, wait, listener);
        frame = new SessionFrame(checkInterval(work));
        if (watch != null) {
            watch.close();
        }
        watch = new LockWatch(lockConnection, AdvisoryLock.of(info.database(), "apply"), backendPid(work), listener);
    }

    private boolean checkInterval(Connection connection) {
        if (info.majorVersion() < 14) {
            return false;
        }
        try {
            History.execute(connection, SessionFrame.CHECK_INTERVAL);
            return true;
        } catch (SQLException e) {
            // The server's platform cannot do it (config.sgml, client_connection_check_interval); the second lock still
            // keeps the next apply away from an orphaned statement.
            return false;
        }
    }

    private static int backendPid(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select pg_backend_pid()")) {
            result.next();
            return result.getInt(1);
        }
    }

    TargetInfo info() {
        return info;
    }

    Connection work() {
        return work;
    }

    SessionFrame frame() {
        return frame;
    }

    /** Returns who blocks the working session as last seen, one line; empty where nobody was seen. */
    String blockers() {
        return watch.blockers();
    }

    /**
     * Passes while the lock is held.
     *
     * @throws SchemaException where the lock's session is gone
     */
    void requireLocked() {
        if (watch.isLost()) {
            throw new SchemaException("the session that holds the lock against a second apply is gone (the server was"
                    + " restarted, or the session ended by an administrator); what was applied so far is recorded, run"
                    + " the command again");
        }
    }

    /** Looks now, after a connection broke, whether the lock is still held, and passes if so. */
    void verifyLocked() {
        watch.look();
        requireLocked();
    }

    /**
     * Connects again after the working connection broke, once the lost session's last statement has ended.
     *
     * @return whether that worked within half a minute
     */
    boolean reconnect() {
        close(work);
        long deadline = System.nanoTime() + RECONNECT_FOR.toNanos();
        while (true) {
            try {
                connectWork(RECONNECT_FOR);
                return true;
            } catch (SchemaException | SQLException e) {
                close(work);
                if (System.nanoTime() - deadline >= 0) {
                    listener.note("connecting again failed: " + e.getMessage());
                    return false;
                }
                Pause.millis(500);
            }
        }
    }

    /** Ends both sessions, which gives the locks back. */
    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
        close(work);
        close(lockConnection);
    }

    private static void close(Connection connection) {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException e) {
            // pgjdbc closes the socket in any case, and the server ends the session then.
            return;
        }
    }
}
