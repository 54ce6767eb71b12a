package io.github.schemamaven.apply;

import io.github.schemamaven.sql.SchemaException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A session's advisory lock that keeps two applies on one database apart.
 *
 * <p>It is asked for again and again on a connection in autocommit mode and never waited for: a session that waits for an
 * advisory lock has a snapshot, for which the {@code CREATE INDEX CONCURRENTLY} of the lock's holder would wait in turn.
 *
 * @param space the first key, the same for all our locks
 * @param key the second key, from the database, the history table and the purpose
 */
record AdvisoryLock(int space, int key) {
    private static final int POLL_MILLIS = 500;

    /**
     * Returns a lock of a database.
     *
     * @param database the database's name
     * @param purpose tells our locks apart
     */
    static AdvisoryLock of(String database, String purpose) {
        return new AdvisoryLock(hash("schema-maven-plugin"), hash(database + "\n" + History.TABLE + "\n" + purpose));
    }

    private static int hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            // positive, since pg_locks shows the keys as unsigned numbers
            return ByteBuffer.wrap(digest).getInt() & Integer.MAX_VALUE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Takes the lock for the rest of the session.
     *
     * @param connection in autocommit mode
     * @param wait how long to try
     * @param listener is told whom we wait for
     * @throws SchemaException where another session keeps it for longer; names that session
     */
    void acquire(Connection connection, Duration wait, ApplyListener listener) throws SQLException {
        long deadline = System.nanoTime() + wait.toNanos();
        boolean told = false;
        while (!tryLock(connection)) {
            if (System.nanoTime() - deadline >= 0) {
                throw new SchemaException("another apply works on this database: "
                        + holder(connection).orElse("its session is not visible to this role") + ". Gave up after "
                        + wait.toSeconds()
                        + " s; let it end and run the command again, or wait longer with -Dschema.lockWait");
            }
            if (!told) {
                holder(connection).ifPresent(who -> listener.note("waiting for another apply: " + who));
                told = true;
            }
            Pause.millis(POLL_MILLIS + ThreadLocalRandom.current().nextInt(POLL_MILLIS));
        }
        if (!isHeld(connection)) {
            throw new SchemaException("the lock against a second apply does not hold on this connection, since a"
                    + " connection pooler hands each transaction to another session; use the URL of PostgreSQL itself");
        }
    }

    private boolean tryLock(Connection connection) throws SQLException {
        return ask(connection, "select pg_try_advisory_lock(" + space + ", " + key + ")");
    }

    /** Returns whether the connection's session holds the lock. */
    boolean isHeld(Connection connection) throws SQLException {
        return ask(connection, "select exists (" + locks("l.pid") + " and l.pid = pg_backend_pid())");
    }

    private static boolean ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() && result.getBoolean(1);
        }
    }

    private String locks(String columns) {
        return "select " + columns + " from pg_catalog.pg_locks l left join pg_catalog.pg_stat_activity a using (pid)"
                + " where l.locktype = 'advisory' and l.granted and l.classid = " + space + " and l.objid = " + key
                + " and l.objsubid = 2"
                + " and l.database = (select oid from pg_catalog.pg_database where datname = current_database())";
    }

    private Optional<String> holder(Connection connection) throws SQLException {
        String columns = "l.pid, coalesce(a.application_name, ''), coalesce(a.usename, ''),"
                + " coalesce(host(a.client_addr), ''), coalesce(to_char(a.backend_start, 'YYYY-MM-DD HH24:MI:SS TZ'), '')";
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(locks(columns))) {
            if (!result.next()) {
                return Optional.empty();
            }
            return Optional.of("process " + result.getInt(1) + named(" '", result.getString(2), "'")
                    + named(" of role '", result.getString(3), "'") + named(" from ", result.getString(4), "")
                    + named(", connected since ", result.getString(5), ""));
        }
    }

    private static String named(String before, String value, String after) {
        return value.isEmpty() ? "" : before + value + after;
    }
}
