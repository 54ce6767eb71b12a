package io.github.schemamaven.apply;

import io.github.schemamaven.devdb.StatementPipeline;
import io.github.schemamaven.devdb.StatementRunner;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.migration.TransactionMode;
import io.github.schemamaven.sql.PublisherContact;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs migrations on a scratch database as {@link Applier} runs them on a target, without history and lock. */
public final class Replay {
    private Replay() {}

    /**
     * Runs migrations, each as one transaction or (if it says so) statement by statement in autocommit mode, each in a
     * fresh session state with the search path {@code public}.
     *
     * @param connection to a scratch database, in autocommit mode
     * @param migrations in the order in which they are to run
     * @throws io.github.schemamaven.devdb.StatementFailure with the migration's file, line and column, where PostgreSQL
     *     refuses a statement; what ran before stays, and no transaction is left open
     * @throws SchemaException where a migration cannot be run for its text
     */
    public static void run(Connection connection, List<MigrationFile> migrations) {
        SessionFrame frame = new SessionFrame(false);
        for (MigrationFile file : migrations) {
            MigrationScript script = checked(file);
            try {
                if (file.transactionMode() == TransactionMode.NONE) {
                    runStatements(connection, frame, script);
                } else {
                    runTransaction(connection, frame, script);
                }
            } catch (SQLException e) {
                throw Failures.ofFrame(file, e);
            }
        }
    }

    /**
     * Runs one migration inside of the open transaction of a scratch database's session, behind a savepoint.
     *
     * @param connection to a scratch database, with a transaction open
     * @param file the migration, which is one transaction
     * @param savepoint the savepoint's name, to which the caller rolls back after a failure
     * @throws io.github.schemamaven.devdb.StatementFailure where PostgreSQL refuses a statement
     * @throws SchemaException where the migration cannot be run for its text; the savepoint is there then, too
     */
    public static void inSavepoint(Connection connection, MigrationFile file, String savepoint) {
        try {
            MigrationScript script = cut(connection, file, savepoint);
            List<String> before = new ArrayList<>(List.of("SAVEPOINT " + savepoint));
            before.addAll(new SessionFrame(false).clean());
            // What a commit checks is checked at the end here.
            StatementPipeline.run(connection, before, script.statements(), List.of("SET CONSTRAINTS ALL IMMEDIATE"));
        } catch (SQLException e) {
            throw Failures.ofFrame(file, e);
        }
    }

    private static MigrationScript checked(MigrationFile file) {
        MigrationScript script = MigrationScript.of(file);
        boolean whole = file.transactionMode() == TransactionMode.TRANSACTION;
        for (SqlStatement statement : script.statements()) {
            PublisherContact.of(statement, whole).ifPresent(problem -> {
                throw new SchemaException(problem);
            });
        }
        return script;
    }

    private static MigrationScript cut(Connection connection, MigrationFile file, String savepoint)
            throws SQLException {
        try {
            return checked(file);
        } catch (SchemaException broken) {
            History.execute(connection, "SAVEPOINT " + savepoint);
            throw broken;
        }
    }

    private static void runStatements(Connection connection, SessionFrame frame, MigrationScript script)
            throws SQLException {
        History.execute(connection, String.join("; ", frame.clean()));
        for (SqlStatement statement : script.statements()) {
            StatementRunner.run(connection, statement);
        }
    }

    private static void runTransaction(Connection connection, SessionFrame frame, MigrationScript script)
            throws SQLException {
        boolean committed = false;
        try {
            StatementPipeline.run(connection, frame.begin(Duration.ZERO), script.statements(), List.of("COMMIT"));
            committed = true;
        } finally {
            if (!committed && !connection.isClosed()) {
                History.execute(connection, "ROLLBACK");
            }
        }
    }
}
