package io.github.schemamaven.random;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the generator's statements. */
final class Databases {
    private Databases() {}

    /** Makes the roles and tablespaces that the statements speak of; they belong to the server. */
    static void makeShared(DevServer server) throws SQLException {
        try (ScratchDatabase database = server.createScratch("shared");
                Connection connection = database.connect()) {
            for (String role : Scene.ROLES) {
                run(connection, "create role " + role);
            }
            run(connection, "set allow_in_place_tablespaces = on");
            for (String tablespace : Scene.TABLESPACES) {
                run(connection, "create tablespace " + tablespace + " location ''");
            }
        }
    }

    /** Returns a new database in which those of the statements were run that PostgreSQL accepts. */
    static ScratchDatabase loaded(DevServer server, String purpose, List<String> statements) throws SQLException {
        ScratchDatabase database = server.createScratch(purpose);
        try (Connection connection = open(database)) {
            for (String sql : statements) {
                run(connection, sql);
            }
        }
        return database;
    }

    /** Opens a connection on which a statement cannot hang. */
    static Connection open(ScratchDatabase database) throws SQLException {
        Connection connection = database.connect();
        run(connection, "set statement_timeout = '20s'");
        run(connection, "set client_min_messages = error");
        return connection;
    }

    /** Runs a statement and returns PostgreSQL's refusal, if it refuses. */
    static Optional<SQLException> run(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            return Optional.empty();
        } catch (SQLException refusal) {
            return Optional.of(refusal);
        }
    }

    /** Returns the first column of a query's rows. */
    static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
