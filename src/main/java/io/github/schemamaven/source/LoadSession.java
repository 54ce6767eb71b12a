package io.github.schemamaven.source;

import io.github.schemamaven.devdb.Connections;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.devdb.StatementPipeline;
import io.github.schemamaven.devdb.StatementRunner;
import io.github.schemamaven.sql.PublisherContact;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.SqlStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The session in which a source is loaded. Each file finds it as if it were new, without the cost of a connection for
 * each: only what was changed is set back. Used by one thread.
 */
final class LoadSession implements AutoCloseable {
    /** Losing a throwaway database in a crash is no loss, so commits need not wait for the disk. */
    private static final String START = "set search_path = public; set synchronous_commit = off";

    private static final String SAVEPOINT = "schema_maven_statement";

    private final ScratchDatabase database;
    private final Set<String> customSettings = new TreeSet<>();
    private Connection connection;
    private SessionSettings initial;
    /** The settings in force, where they are known. */
    private SessionSettings current;

    private boolean changed;
    private boolean needsConnection;
    private Optional<String> creationSchema;

    LoadSession(ScratchDatabase database) {
        this.database = database;
        connect();
    }

    /** Returns the connection, for queries. */
    Connection connection() {
        return connection;
    }

    private void connect() {
        connection = database.connect();
        execute(START);
        initial = read();
        settle(initial);
        changed = false;
        needsConnection = false;
    }

    /** Makes the session as good as new. */
    void renew() {
        if (needsConnection) {
            close();
            connect();
        } else if (changed) {
            apply(initial);
            changed = false;
        }
    }

    /**
     * Runs a statement of the source.
     *
     * @throws io.github.schemamaven.devdb.StatementFailure if PostgreSQL refuses it; inside a transaction it is undone
     *     alone, as if it had not been there
     */
    void run(SourceStatement statement) {
        StatementHeader header = statement.header();
        boolean guarded = inTransaction() && !header.manner().controlsTransaction();
        note(header);
        // In a transaction PostgreSQL refuses to turn to another server, as it would to drop a subscription's slot.
        boolean apart =
                !guarded && PublisherContact.of(statement.statement(), false).isPresent();
        if (guarded) {
            execute("savepoint " + SAVEPOINT);
        } else if (apart) {
            execute("begin");
        }
        boolean done = false;
        try {
            StatementRunner.run(connection, statement.statement());
            done = true;
        } finally {
            if (guarded) {
                execute((done ? "release savepoint " : "rollback to savepoint ") + SAVEPOINT);
            } else if (apart) {
                execute(done ? "commit" : "rollback");
            }
        }
    }

    /**
     * Runs statements in a transaction of their own.
     *
     * @param statements none of them changes settings; no transaction is open
     * @return false if PostgreSQL refuses one of them or all together; nothing of them is left then
     */
    boolean runTogether(List<SourceStatement> statements) {
        List<SqlStatement> texts =
                statements.stream().map(SourceStatement::statement).toList();
        try {
            StatementPipeline.run(connection, List.of("begin"), texts, List.of("commit"));
            return true;
        } catch (StatementFailure failure) {
            if (Failure.isFatal(failure)) {
                throw failure;
            }
            execute("rollback");
            return false;
        } catch (SQLException refusedAtCommit) {
            // Whatever it is: one by one they tell it with their place; a connection that is gone tells it here.
            execute("rollback");
            return false;
        }
    }

    private void note(StatementHeader header) {
        if (header.mayChangeSettings()) {
            current = null;
            changed = true;
            creationSchema = null;
            if (header.keyword().contains(".")) {
                customSettings.add(header.keyword());
            }
        } else if (header.defines("schema")) {
            creationSchema = null;
        }
        needsConnection |= header.temporary() || header.manner() == StatementHeader.Manner.SESSION;
    }

    /** Tells whether the script has begun a transaction that is not yet ended. */
    boolean inTransaction() {
        try {
            return Connections.isInTransaction(connection);
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    /** Ends a transaction that the script left open. */
    void rollback() {
        execute("rollback");
        current = null;
    }

    /** Returns the settings of a session that nothing was changed in. */
    SessionSettings initialSettings() {
        return initial;
    }

    /** Returns the settings in force. */
    SessionSettings settings() {
        if (current == null) {
            settle(read());
        }
        return current;
    }

    /** Puts other settings in force. */
    void apply(SessionSettings settings) {
        if (settings.equals(current)) {
            return;
        }
        try {
            settings.apply(connection);
        } catch (SQLException e) {
            throw lost(e);
        }
        settle(settings);
        changed = true;
    }

    private void settle(SessionSettings settings) {
        current = settings;
        creationSchema = null;
    }

    private SessionSettings read() {
        try {
            return SessionSettings.read(connection, customSettings);
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    /** Returns the schema in which a name without one would be created now; empty if there is none. */
    Optional<String> creationSchema() {
        if (creationSchema == null) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select pg_catalog.current_schema()")) {
                row.next();
                creationSchema = Optional.ofNullable(row.getString(1));
            } catch (SQLException e) {
                throw lost(e);
            }
        }
        return creationSchema;
    }

    /** Runs SQL of our own. */
    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    /** Wraps a failure of SQL of our own. */
    SchemaException lost(SQLException e) {
        return new SchemaException(
                "The scratch database '%s' does not answer as it should: %s".formatted(database.name(), e.getMessage()),
                e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw lost(e);
        }
    }
}
