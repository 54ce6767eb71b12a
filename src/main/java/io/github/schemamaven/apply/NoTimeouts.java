package io.github.schemamaven.apply;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Runs what waits for old snapshots without {@code lock_timeout} and {@code statement_timeout}: broken off, it leaves an
 * invalid index behind, and while it waits it blocks no reader or writer.
 */
final class NoTimeouts {
    private NoTimeouts() {}

    /** What is to run. */
    @FunctionalInterface
    interface Action {
        /** Runs it. */
        void run() throws SQLException;
    }

    /** Runs an action and then gives the session its timeouts back. */
    static void run(Connection connection, Action action) throws SQLException {
        String restore = restore(connection);
        // a message of its own: with the statement in the same one PostgreSQL would see a transaction around it
        History.execute(connection, "SET lock_timeout TO 0; SET statement_timeout TO 0");
        try {
            action.run();
        } finally {
            if (!connection.isClosed()) {
                History.execute(connection, restore);
            }
        }
    }

    private static String restore(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select current_setting('lock_timeout'), current_setting('statement_timeout')")) {
            result.next();
            return "SET lock_timeout TO '" + result.getString(1) + "'; SET statement_timeout TO '" + result.getString(2)
                    + "'";
        }
    }
}
