package io.github.schemamaven.corpus;

import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.ScratchRoles;
import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.devdb.StatementRunner;
import io.github.schemamaven.source.ClientEncoding;
import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.RenameHint;
import io.github.schemamaven.sql.RenameHints;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.SqlScript;
import io.github.schemamaven.sql.SqlSplitter;
import io.github.schemamaven.sql.SqlStatement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the files of a case as psql would, each on a connection of its own. */
final class CaseFiles {
    /** Cases that run at the same time may make the same role, which the whole server shares. */
    private static final int TRIES = 5;

    private static final Pattern CLIENT_ENCODING =
            Pattern.compile("set\\s+client_encoding\\s*(?:=|\\sto\\s)\\s*'?([^']*)'?", Pattern.CASE_INSENSITIVE);

    private final Path folder;

    CaseFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Prepares a database: {@code roles.sql} and {@code setup.sql}, where they are there. They may fail in part, as
     * under psql without {@code ON_ERROR_STOP}: roles exist already.
     */
    void prepare(ScratchDatabase database) throws IOException, SQLException {
        for (String file : List.of("roles.sql", "setup.sql")) {
            if (Files.exists(folder.resolve(file))) {
                try (Connection connection = open(database)) {
                    for (SqlStatement statement : statements(file)) {
                        runLeniently(connection, statement);
                    }
                }
            }
        }
    }

    private static void runLeniently(Connection connection, SqlStatement statement) {
        try {
            StatementRunner.run(connection, statement);
        } catch (StatementFailure expected) {
            // what it is for shows in the files that follow: they do not load without it
        }
    }

    /** Runs a file, command by command. */
    void load(ScratchDatabase database, String file) throws IOException, SQLException {
        run(database, statements(file));
    }

    /** Runs a text, command by command. */
    static void load(ScratchDatabase database, String name, String sql) throws SQLException {
        run(database, SqlSplitter.split(name, sql).statements());
    }

    private static void run(ScratchDatabase database, List<SqlStatement> statements) throws SQLException {
        try (Connection connection = open(database)) {
            statements.forEach(statement -> StatementRunner.run(connection, statement));
        }
    }

    /** Returns the rename hints of a file. */
    List<RenameHint> hints(String file) throws IOException {
        return RenameHints.find(script(file));
    }

    /** Runs a file in one transaction. */
    void loadInTransaction(ScratchDatabase database, String file) throws IOException, SQLException {
        List<SqlStatement> statements = statements(file);
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = open(database)) {
                run(connection, "begin");
                statements.forEach(statement -> StatementRunner.run(connection, statement));
                run(connection, "commit");
                return;
            } catch (StatementFailure failure) {
                if (attempt == TRIES || !ScratchRoles.isThereAlready(failure)) {
                    throw failure;
                }
            }
        }
    }

    /** The driver speaks UTF-8 alone; what another client encoding does to the text is done before. */
    private List<SqlStatement> statements(String file) throws IOException {
        ClientEncoding encoding = new ClientEncoding();
        List<SqlStatement> statements = new ArrayList<>();
        for (SqlStatement statement : script(file).statements()) {
            Matcher setting = CLIENT_ENCODING.matcher(statement.text());
            if (!setting.matches() || !encoding.set(setting.group(1))) {
                statements.add(encoding.read(statement));
            }
        }
        return statements;
    }

    private SqlScript script(String file) throws IOException {
        return SqlSplitter.split(file, Files.readString(folder.resolve(file), StandardCharsets.UTF_8));
    }

    /** A body may name what the file makes after it, as in what pg_dump writes. */
    private static Connection open(ScratchDatabase database) throws SQLException {
        Connection connection = database.connect();
        try {
            run(connection, "set check_function_bodies = off");
            run(connection, "set client_min_messages = error");
            return connection;
        } catch (SchemaException failure) {
            connection.close();
            throw failure;
        }
    }

    /** Runs one command of ours. */
    static void run(Connection connection, String sql) {
        StatementRunner.run(
                connection, new SqlStatement(sql, new Location("<corpus>", 1, 1), List.of(), Optional.empty()));
    }
}
