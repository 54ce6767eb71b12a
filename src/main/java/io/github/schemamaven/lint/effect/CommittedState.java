package io.github.schemamaven.lint.effect;

import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at the state before the file through a second connection, which sees only what is committed. Reads nothing but
 * system catalogs, so the file's locks do not stop it.
 */
final class CommittedState {
    private static final String COLUMNS = """
            select a.attnum
            from pg_catalog.pg_attribute a
            where a.attrelid = ?::oid and a.attnum > 0 and not a.attisdropped""";
    private static final String BY_NAME = """
            select c.oid::bigint as relation, a.attnum as number, a.attname as column_name
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where n.nspname = ? and c.relname = ?""";

    private final Connection work;
    private final Connection committed;

    CommittedState(Connection work, Connection committed) {
        this.work = work;
        this.committed = committed;
    }

    /** Returns whether the column existed when the file began. */
    boolean has(Snapshot.ColumnKey column) {
        try {
            return numbers(column.relation()).contains(column.number());
        } catch (SQLException e) {
            throw new SchemaException("the scratch database cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Returns which of the columns existed when the file began.
     *
     * @param schema the table's schema, as the file sees it now
     * @param table the table's name, as the file sees it now
     * @param columns column names as the file sees them now; empty for all of the table's
     */
    List<String> older(String schema, String table, List<String> columns) throws SQLException {
        try (PreparedStatement query = work.prepareStatement(BY_NAME)) {
            query.setString(1, schema);
            query.setString(2, table);
            List<String> found = new ArrayList<>();
            Set<Integer> older = null;
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (older == null) {
                        older = numbers(rows.getLong("relation"));
                    }
                    String name = rows.getString("column_name");
                    if (older.contains(rows.getInt("number")) && (columns.isEmpty() || columns.contains(name))) {
                        found.add(name);
                    }
                }
            }
            return found;
        }
    }

    private Set<Integer> numbers(long relation) throws SQLException {
        try (PreparedStatement query = committed.prepareStatement(COLUMNS)) {
            query.setLong(1, relation);
            Set<Integer> found = new HashSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getInt(1));
                }
            }
            return found;
        }
    }
}
