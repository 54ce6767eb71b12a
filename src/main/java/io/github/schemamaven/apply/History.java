package io.github.schemamaven.apply;

import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.sql.Literal;
import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The table on the target that records what was applied, and the SQL that writes it. */
public final class History {
    /** The schema that holds our table; never part of the declared schema. */
    public static final String SCHEMA = "schema_maven";

    /** The table, qualified. */
    public static final String TABLE = SCHEMA + ".history";

    private static final String EXISTS = """
            select exists (select from pg_catalog.pg_namespace where nspname = 'schema_maven'),
                   exists (select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                           where n.nspname = 'schema_maven' and c.relname = 'history')""";

    private static final String CREATE = """
            create table schema_maven.history (
                name text primary key,
                position integer not null unique,
                hash text not null,
                kind text not null check (kind in ('applied', 'baseline')),
                state text not null check (state in ('started', 'done')),
                statements integer not null,
                completed integer not null,
                running integer,
                statement_hashes text[] not null default '{}',
                backend_pid integer not null default pg_backend_pid(),
                started_at timestamptz not null,
                finished_at timestamptz,
                execution_ms bigint not null default 0,
                applied_by text not null default session_user,
                plugin_version text not null,
                order_proof text
            );
            comment on table schema_maven.history is 'What schema-maven-plugin applied here. Format 1.'""";

    private static final String SELECT = """
            select name, position, hash, kind, state, statements, completed, running, statement_hashes, started_at,
                   finished_at, execution_ms, applied_by, plugin_version, order_proof
            from schema_maven.history order by position""";

    private History() {}

    /**
     * Reads a target's history. Writes nothing.
     *
     * @param connection to the target
     * @return the rows by position; none where the target has no history table yet
     * @throws SchemaException where the role may not read it
     */
    public static List<HistoryRow> read(Connection connection) {
        try {
            return exists(connection).table() ? rows(connection) : List.of();
        } catch (SQLException e) {
            throw new SchemaException(
                    "cannot read the history table '" + TABLE + "' on the target: " + e.getMessage()
                            + "; the role needs usage on the schema '" + SCHEMA + "' and select on the table",
                    e);
        }
    }

    /** Returns whether the table is there. */
    static boolean isThere(Connection connection) throws SQLException {
        return exists(connection).table();
    }

    /** Makes the table where it is missing. */
    static void ensure(Connection connection) throws SQLException {
        Existing existing = exists(connection);
        if (!existing.table()) {
            execute(connection, (existing.schema() ? "" : "create schema " + SCHEMA + "; ") + CREATE);
        }
    }

    private record Existing(boolean schema, boolean table) {}

    private static Existing exists(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(EXISTS)) {
            result.next();
            return new Existing(result.getBoolean(1), result.getBoolean(2));
        }
    }

    private static List<HistoryRow> rows(Connection connection) throws SQLException {
        List<HistoryRow> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(SELECT)) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return List.copyOf(rows);
    }

    private static HistoryRow row(ResultSet result) throws SQLException {
        int running = result.getInt("running");
        OptionalInt runs = result.wasNull() ? OptionalInt.empty() : OptionalInt.of(running);
        String[] hashes = (String[]) result.getArray("statement_hashes").getArray();
        return new HistoryRow(
                result.getString("name"),
                result.getInt("position"),
                result.getString("hash"),
                HistoryRow.Kind.valueOf(result.getString("kind").toUpperCase(Locale.ROOT)),
                HistoryRow.State.valueOf(result.getString("state").toUpperCase(Locale.ROOT)),
                result.getInt("statements"),
                result.getInt("completed"),
                runs,
                Arrays.asList(hashes),
                instant(result, "started_at").orElseThrow(),
                instant(result, "finished_at"),
                result.getLong("execution_ms"),
                result.getString("applied_by"),
                result.getString("plugin_version"),
                Optional.ofNullable(result.getString("order_proof")));
    }

    private static Optional<Instant> instant(ResultSet result, String column) throws SQLException {
        return Optional.ofNullable(result.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    /** Returns the command that records a migration as complete, for the end of its own transaction. */
    static String insertDone(MigrationScript script, int position, String pluginVersion) {
        int statements = script.statements().size();
        return insert(
                script.file(),
                position,
                "applied",
                "done",
                statements,
                statements,
                List.of(),
                pluginVersion,
                script.proof());
    }

    /** Returns the command that records a migration as applied without having run. */
    static String insertBaseline(MigrationFile file, int position, int statements, String pluginVersion) {
        return insert(file, position, "baseline", "done", statements, 0, List.of(), pluginVersion, Optional.empty());
    }

    /** Returns the command that records that a {@code transaction none} migration begins. */
    static String insertStarted(
            MigrationScript script, int position, List<String> statementHashes, String pluginVersion) {
        return insert(
                script.file(),
                position,
                "applied",
                "started",
                statementHashes.size(),
                0,
                statementHashes,
                pluginVersion,
                script.proof());
    }

    private static String insert(
            MigrationFile file,
            int position,
            String kind,
            String state,
            int statements,
            int completed,
            List<String> statementHashes,
            String pluginVersion,
            Optional<String> proof) {
        return "insert into " + TABLE + " (name, position, hash, kind, state, statements, completed, statement_hashes,"
                + " started_at, finished_at, execution_ms, plugin_version, order_proof) values ("
                + Literal.quote(file.name()) + ", " + position + ", " + Literal.quote(file.computedHash()) + ", '"
                + kind
                + "', '" + state + "', " + statements + ", " + completed + ", " + array(statementHashes)
                + ", pg_catalog.now(), "
                + (state.equals("done")
                        ? "pg_catalog.clock_timestamp(), extract(epoch from pg_catalog.clock_timestamp()"
                                + " - pg_catalog.now()) * 1000, "
                        : "null, 0, ")
                + Literal.quote(pluginVersion) + ", "
                + proof.map(Literal::quote).orElse("null") + ")";
    }

    /** Returns the command that takes a started migration up again, whose later statements may have been edited. */
    static String updateResumed(MigrationFile file, List<String> statementHashes) {
        return update(
                file,
                "hash = " + Literal.quote(file.computedHash()) + ", statements = " + statementHashes.size()
                        + ", statement_hashes = " + array(statementHashes)
                        + ", backend_pid = pg_catalog.pg_backend_pid()");
    }

    /** Returns the command that notes that a statement outside a transaction begins, or (empty) that none runs. */
    static String updateRunning(MigrationFile file, OptionalInt index) {
        return update(file, "running = " + (index.isPresent() ? String.valueOf(index.getAsInt()) : "null"));
    }

    /** Returns the command that notes how many statements are done. */
    static String updateCompleted(MigrationFile file, int completed) {
        return update(
                file,
                "completed = " + completed + ", running = null, execution_ms = extract(epoch from"
                        + " pg_catalog.clock_timestamp() - started_at) * 1000");
    }

    /** Returns the command that records a started migration as complete. */
    static String updateDone(MigrationFile file) {
        return update(file, "state = 'done', running = null, finished_at = pg_catalog.clock_timestamp()");
    }

    private static String update(MigrationFile file, String assignments) {
        return "update " + TABLE + " set " + assignments + " where name = " + Literal.quote(file.name());
    }

    private static String array(List<String> values) {
        return "array[" + values.stream().map(Literal::quote).collect(Collectors.joining(", ")) + "]::text[]";
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
