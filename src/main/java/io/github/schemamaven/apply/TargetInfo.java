package io.github.schemamaven.apply;

import io.github.schemamaven.devdb.Connections;
import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What has to be known of a target before anything is written to it.
 *
 * @param majorVersion the server's major version, such as 17
 * @param version the server's version as it prints it, such as {@code 17.6}
 * @param database the database's name
 * @param user the session's role
 * @param standby whether the server is in recovery, a standby that only reads
 * @param readOnly whether transactions are read-only
 * @param pooled whether something between us and PostgreSQL speaks for it: the process that answers is not the one that
 *     the connection was opened to
 */
public record TargetInfo(
        int majorVersion,
        String version,
        String database,
        String user,
        boolean standby,
        boolean readOnly,
        boolean pooled) {
    private static final String QUERY = """
            select current_setting('server_version_num')::int / 10000, current_setting('server_version'),
                   current_database(), session_user, pg_is_in_recovery(),
                   current_setting('transaction_read_only')::boolean, pg_backend_pid()""";

    /**
     * Asks the target. Writes nothing.
     *
     * @param connection to the target
     * @throws SchemaException where the server does not answer
     */
    public static TargetInfo read(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(QUERY)) {
            result.next();
            int reported = Connections.serverProcess(connection);
            return new TargetInfo(
                    result.getInt(1),
                    result.getString(2),
                    result.getString(3),
                    result.getString(4),
                    result.getBoolean(5),
                    result.getBoolean(6),
                    reported != result.getInt(7));
        } catch (SQLException e) {
            throw new SchemaException(
                    "the target does not answer as a PostgreSQL server: " + e.getMessage()
                            + "; check the host and port of the target's URL",
                    e);
        }
    }

    /**
     * Passes for a target that apply may write to.
     *
     * @param allowPooler whether a connection pooler is accepted
     * @throws SchemaException for a standby, a read-only session or a pooler
     */
    void requireWritable(boolean allowPooler) {
        if (standby) {
            throw new SchemaException("the target database '" + database
                    + "' is on a standby server, which only reads; use the URL of the primary server (with several hosts"
                    + " in the URL add targetServerType=primary)");
        }
        if (readOnly) {
            throw new SchemaException("sessions of role '" + user + "' on the target database '" + database
                    + "' are read-only (default_transaction_read_only); use a role or a setting that may write");
        }
        if (pooled && !allowPooler) {
            throw new SchemaException("there is a connection pooler (such as PgBouncer) between this machine and the"
                    + " target database '" + database + "': the lock against a second apply does not hold through a"
                    + " pool of transactions. Use the URL of PostgreSQL itself; where the pooler keeps whole sessions,"
                    + " allow it with -Dschema.allowPooler");
        }
    }
}
