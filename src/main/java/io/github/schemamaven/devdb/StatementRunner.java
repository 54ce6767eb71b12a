package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SqlStatement;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.function.Consumer;
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
        run(connection, statement, notice -> {});
    }

    /**
     * Runs one statement as {@link #run(Connection, SqlStatement)} does, and hands on what the server remarked on it.
     *
     * @param connection a connection of {@link Connections}
     * @param statement the statement
     * @param notices is given each notice and warning in the server's order once the statement has succeeded; those of
     *     a {@code COPY} are thrown away
     * @throws StatementFailure if PostgreSQL refuses it
     */
    public static void run(Connection connection, SqlStatement statement, Consumer<ServerNotice> notices) {
        try {
            if (statement.copyData().isPresent()) {
                copy(connection, statement.text(), statement.copyData().get());
            } else {
                execute(connection, statement.text(), notices);
            }
        } catch (SQLException failure) {
            throw new StatementFailure(statement, ErrorReport.of(statement, failure), failure);
        }
    }

    private static void execute(Connection connection, String text, Consumer<ServerNotice> notices)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // No '{fn …}' of JDBC: braces are the user's.
            statement.setEscapeProcessing(false);
            statement.execute(text);
            for (SQLWarning notice = statement.getWarnings(); notice != null; notice = notice.getNextWarning()) {
                notices.accept(ServerNotice.of(notice));
            }
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
