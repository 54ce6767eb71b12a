package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SqlStatement;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** Runs the statements of scripts, each as one message to the server, exactly as written. */
public final class StatementRunner {
    private StatementRunner() {}

    /**
     * Runs one statement; results are thrown away. The data of a {@code COPY … FROM stdin} goes with it.
     *
     * @param connection a connection of {@link Connections}
     * @param statement the statement
     * @throws StatementFailure if PostgreSQL refuses it
     */
    public static void run(Connection connection, SqlStatement statement) {
        try {
            if (statement.copyData().isPresent()) {
                copy(connection, statement.text(), statement.copyData().get());
            } else {
                execute(connection, statement.text());
            }
        } catch (SQLException failure) {
            throw new StatementFailure(statement, ErrorReport.of(statement, failure), failure);
        }
    }

    private static void execute(Connection connection, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // No '{fn …}' of JDBC: braces are the user's.
            statement.setEscapeProcessing(false);
            statement.execute(text);
        }
    }

    private static void copy(Connection connection, String text, String data) throws SQLException {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(text, new StringReader(data));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
