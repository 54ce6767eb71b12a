package io.github.schemamaven.apply;

import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.sql.SchemaException;
import java.sql.SQLException;

/** Tells failures of the server apart by SQLSTATE (PostgreSQL documentation, appendix A). */
final class Failures {
    private Failures() {}

    /** Returns a failure's SQLSTATE; empty where it has none. */
    static String state(Exception failure) {
        if (failure instanceof StatementFailure statement) {
            return statement.sqlState();
        }
        String state = failure instanceof SQLException sql ? sql.getSQLState() : null;
        return state == null ? "" : state;
    }

    /** Returns whether the session is gone, so that nobody has told how the transaction ended. */
    static boolean isLost(Exception failure) {
        String state = state(failure);
        return state.startsWith("08") || state.startsWith("57P");
    }

    /**
     * Returns whether doing the same again may work: lock_not_available, deadlock_detected, serialization_failure. Never
     * query_canceled, of which nobody knows who wanted it.
     */
    static boolean isRetriable(Exception failure) {
        String state = state(failure);
        return state.equals("55P03") || state.equals("40P01") || state.equals("40001");
    }

    /** Returns whether the server refused the statement because of the transaction around it. */
    static boolean isTransactionRefused(Exception failure) {
        String state = state(failure);
        return state.equals("25001") || state.equals("2D000");
    }

    /** Returns the failure to report of one of our own commands around a migration. */
    static SchemaException ofFrame(MigrationFile file, SQLException failure) {
        return new SchemaException(
                file.shownAs() + ":1:1: the migration's transaction could not be committed: " + failure.getMessage()
                        + " (SQLSTATE " + failure.getSQLState() + "); nothing of it was applied",
                failure);
    }
}
