package io.github.schemamaven.plan;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.StatementRunner;
import io.github.schemamaven.sql.SqlSplitter;
import io.github.schemamaven.sql.SqlStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Scratch databases with something in them. */
final class TestDatabases {
    private TestDatabases() {}

    /** Returns a new database on which a script was run; the caller closes it. */
    static ScratchDatabase loaded(DevServer server, String script) {
        ScratchDatabase database = server.createScratch("case");
        run(database, script);
        return database;
    }

    /** Runs a script, each command by itself. */
    static void run(ScratchDatabase database, String script) {
        try (Connection connection = database.connect()) {
            for (SqlStatement statement : SqlSplitter.split("case.sql", script).statements()) {
                StatementRunner.run(connection, statement);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Returns the first column of a query's rows as texts. */
    static List<String> query(ScratchDatabase database, String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (results.next()) {
                found.add(results.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
