package io.github.schemamaven.apply;

import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.sql.Literal;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.SqlStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a statement that runs outside a transaction leaves in the catalog when it fails or its session dies: invalid
 * indexes, half-detached partitions.
 */
final class Residue {
    private static final String DEFINITION = "ltrim(case when i.indisunique then 'UNIQUE' else '' end"
            + " || substring(pg_get_indexdef(i.indexrelid) from position(' USING ' in pg_get_indexdef(i.indexrelid))))";

    private final Connection connection;
    private final ApplyListener listener;

    Residue(Connection connection, ApplyListener listener) {
        this.connection = connection;
        this.listener = listener;
    }

    /** Whether a statement took effect. */
    enum Finding {
        /** It did. */
        DONE,
        /** It did not, and nothing of it is left. */
        NOT_DONE,
        /** The catalog does not tell. */
        UNKNOWN
    }

    /**
     * An index.
     *
     * @param name qualified and quoted
     * @param complete valid, ready and live
     * @param definition what follows the table's name in {@code pg_get_indexdef}, after the word unique if it is
     * @param onTable whether it is on the table asked for
     */
    private record Index(String name, boolean complete, String definition, boolean onTable) {}

    /**
     * Finds out whether a statement took effect that an earlier apply had begun, and clears away what it left half-done.
     *
     * @param uncertain whether it was running when that apply ended
     */
    Finding examine(SqlStatement statement, StatementForm form, boolean uncertain) throws SQLException {
        if (form instanceof StatementForm.CreateIndex create) {
            return examine(statement, create);
        }
        if (form instanceof StatementForm.DropIndex drop) {
            return resolves(drop.name()) ? Finding.NOT_DONE : Finding.DONE;
        }
        if (form instanceof StatementForm.Reindex reindex) {
            dropCopies(reindex);
            return Finding.NOT_DONE;
        }
        if (form instanceof StatementForm.Detach detach) {
            return examine(detach);
        }
        return uncertain && !(form instanceof StatementForm.Repeatable) ? Finding.UNKNOWN : Finding.NOT_DONE;
    }

    private Finding examine(SqlStatement statement, StatementForm.CreateIndex create) throws SQLException {
        Optional<Index> found = index(create.name(), create.table());
        if (found.isEmpty()) {
            return Finding.NOT_DONE;
        }
        Index index = found.get();
        if (!index.onTable()) {
            throw different(statement, index, "is on another table");
        }
        if (!index.complete()) {
            drop(index.name());
            return Finding.NOT_DONE;
        }
        String wanted = wantedDefinition(create);
        if (!wanted.equals(index.definition())) {
            throw different(statement, index, "is defined as '" + index.definition() + "', not as '" + wanted + "'");
        }
        listener.note("the index " + index.name() + " is there and valid; taken as done");
        return Finding.DONE;
    }

    private static SchemaException different(SqlStatement statement, Index index, String how) {
        return new SchemaException(statement.start() + ": an index " + index.name() + " exists that " + how
                + ". Drop or rename it, then run the command again");
    }

    private Finding examine(StatementForm.Detach detach) throws SQLException {
        List<String> state = column("select inhdetachpending::text from pg_catalog.pg_inherits where inhparent = "
                + oid(detach.table()) + " and inhrelid = " + oid(detach.partition()));
        if (state.isEmpty()) {
            return Finding.DONE;
        }
        if (state.get(0).equals("true")) {
            listener.note("finalizing the detached partition " + detach.partition());
            History.execute(
                    connection,
                    "ALTER TABLE " + detach.table() + " DETACH PARTITION " + detach.partition() + " FINALIZE");
            return Finding.DONE;
        }
        return Finding.NOT_DONE;
    }

    /**
     * Clears away what a statement left that has just failed. At once, since an invalid unique index can go on refusing
     * the application's rows.
     */
    void remove(StatementForm form, StatementFailure failure) {
        try {
            if (form instanceof StatementForm.CreateIndex create && !isDuplicate(failure)) {
                Optional<Index> index = index(create.name(), create.table());
                if (index.isPresent() && index.get().onTable() && !index.get().complete()) {
                    drop(index.get().name());
                }
            } else if (form instanceof StatementForm.Reindex reindex) {
                dropCopies(reindex);
            }
        } catch (SQLException e) {
            listener.note("what the failed statement left could not be removed, the next apply tries again: "
                    + e.getMessage());
            failure.addSuppressed(e);
        }
    }

    /** Returns whether the index was there before the statement: then it is not the statement's. */
    private static boolean isDuplicate(StatementFailure failure) {
        return failure.sqlState().equals("42P07");
    }

    /**
     * Passes if an index that was just created is valid. {@code IF NOT EXISTS} reports success over an invalid one.
     *
     * @throws SchemaException that says what to do
     */
    void verify(SqlStatement statement, StatementForm form) throws SQLException {
        if (form instanceof StatementForm.CreateIndex create) {
            Optional<Index> index = index(create.name(), create.table());
            if (index.isPresent() && !index.get().complete()) {
                throw new SchemaException(
                        statement.start() + ": the index " + index.get().name()
                                + " was there before and is invalid, so it is not used. Drop it (DROP INDEX CONCURRENTLY "
                                + index.get().name() + ") and run the command again");
            }
        }
    }

    /** Drops the invalid copies {@code _ccnew} and {@code _ccold} of a broken-off {@code REINDEX CONCURRENTLY}. */
    private void dropCopies(StatementForm.Reindex reindex) throws SQLException {
        if (reindex.name().isEmpty()) {
            return;
        }
        String named = oid(reindex.name());
        List<String> copies = column("select pg_catalog.format('%s', i.indexrelid::regclass) from pg_catalog.pg_index i"
                + " join pg_catalog.pg_class c on c.oid = i.indexrelid"
                + " where not (i.indisvalid and i.indisready and i.indislive) and c.relname ~ '_cc(new|old)[0-9]*$'"
                + " and i.indrelid = coalesce((select indrelid from pg_catalog.pg_index where indexrelid = " + named
                + "), " + named + ")");
        for (String copy : copies) {
            drop(copy);
        }
    }

    private void drop(String index) throws SQLException {
        listener.note("dropping the invalid index " + index);
        NoTimeouts.run(connection, () -> History.execute(connection, "DROP INDEX CONCURRENTLY " + index));
    }

    private Optional<Index> index(String name, String table) throws SQLException {
        String query =
                "select pg_catalog.format('%s', i.indexrelid::regclass), i.indisvalid and i.indisready and i.indislive, "
                        + DEFINITION + ", i.indrelid = " + oid(table)
                        + " from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid"
                        + " where c.relname = (parse_ident(" + Literal.quote(name) + "))[1]::name and c.relnamespace ="
                        + " (select relnamespace from pg_catalog.pg_class where oid = " + oid(table) + ")";
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next()
                    ? Optional.of(new Index(
                            result.getString(1), result.getBoolean(2), result.getString(3), result.getBoolean(4)))
                    : Optional.empty();
        }
    }

    /** Returns how PostgreSQL would print the index: built on an empty temporary copy of the table. */
    private String wantedDefinition(StatementForm.CreateIndex create) throws SQLException {
        History.execute(connection, "BEGIN");
        try {
            History.execute(
                    connection,
                    "CREATE TEMPORARY TABLE schema_maven_probe (LIKE " + create.table() + ") ON COMMIT DROP");
            History.execute(
                    connection,
                    "CREATE " + (create.unique() ? "UNIQUE " : "") + "INDEX ON pg_temp.schema_maven_probe "
                            + create.definition());
            return column("select " + DEFINITION
                            + " from pg_catalog.pg_index i where i.indrelid = 'pg_temp.schema_maven_probe'::regclass")
                    .get(0);
        } finally {
            History.execute(connection, "ROLLBACK");
        }
    }

    private boolean resolves(String name) throws SQLException {
        return !column("select 1 where " + oid(name) + " is not null").isEmpty();
    }

    private static String oid(String name) {
        return "to_regclass(" + Literal.quote(name) + ")";
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        }
        return values;
    }
}
