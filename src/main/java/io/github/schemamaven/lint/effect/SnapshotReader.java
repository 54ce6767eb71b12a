package io.github.schemamaven.lint.effect;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads snapshots; each is one round trip. */
final class SnapshotReader {
    private final List<String> queries = List.of(
            Queries.text("relations"),
            Queries.text("columns"),
            Queries.text("types"),
            Queries.text("sequences"),
            Queries.text("schemas"));

    /**
     * Reads what can be lost.
     *
     * @param connection the connection; sees what its transaction has done
     * @param relations the relations (object ids) that matter; empty for all of the database
     */
    Snapshot read(Connection connection, Optional<Collection<Long>> relations) throws SQLException {
        String literal = relations.map(Queries::oids).orElse("null");
        String text = String.join(";\n", queries).replace(":relations", literal);
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
            Map<Long, Snapshot.Stored> stored = stored(statement);
            Map<Snapshot.ColumnKey, Snapshot.Column> columns = columns(next(statement));
            Map<Long, Snapshot.UserType> types = types(next(statement));
            Map<Long, Snapshot.SequenceOwner> owners = owners(next(statement));
            Map<Long, String> schemas = schemas(next(statement));
            return new Snapshot(stored, columns, types, owners, schemas);
        }
    }

    private static Statement next(Statement statement) throws SQLException {
        if (!statement.getMoreResults()) {
            throw new IllegalStateException("a query of the snapshot has no result");
        }
        return statement;
    }

    private static Map<Long, Snapshot.Stored> stored(Statement statement) throws SQLException {
        Map<Long, Snapshot.Stored> found = new HashMap<>();
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                Relation relation = new Relation(
                        rows.getLong("oid"),
                        rows.getString("schema_name"),
                        rows.getString("relation_name"),
                        Relation.Kind.of(rows.getString("kind")));
                found.put(
                        relation.oid(),
                        new Snapshot.Stored(
                                relation,
                                rows.getLong("file"),
                                rows.getLong("tablespace"),
                                rows.getLong("on_table"),
                                rows.getLong("partition_of")));
            }
        }
        return found;
    }

    private static Map<Snapshot.ColumnKey, Snapshot.Column> columns(Statement statement) throws SQLException {
        Map<Snapshot.ColumnKey, Snapshot.Column> found = new HashMap<>();
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                found.put(
                        new Snapshot.ColumnKey(rows.getLong("relation"), rows.getInt("number")),
                        new Snapshot.Column(
                                rows.getString("column_name"),
                                rows.getLong("type"),
                                rows.getInt("modifier"),
                                rows.getString("type_text"),
                                rows.getLong("element"),
                                rows.getBoolean("generated"),
                                rows.getBoolean("inherited")));
            }
        }
        return found;
    }

    private static Map<Long, Snapshot.UserType> types(Statement statement) throws SQLException {
        Map<Long, Snapshot.UserType> found = new HashMap<>();
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                found.put(
                        rows.getLong("oid"),
                        new Snapshot.UserType(
                                rows.getString("schema_name") + "." + rows.getString("type_name"),
                                rows.getLong("base"),
                                rows.getInt("base_modifier"),
                                list(rows.getArray("labels"), String[].class),
                                list(rows.getArray("label_oids"), Long[].class)));
            }
        }
        return found;
    }

    private static <T> List<T> list(Array array, Class<T[]> type) throws SQLException {
        return array == null ? List.of() : List.of(type.cast(array.getArray()));
    }

    private static Map<Long, Snapshot.SequenceOwner> owners(Statement statement) throws SQLException {
        Map<Long, Snapshot.SequenceOwner> found = new HashMap<>();
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                found.put(
                        rows.getLong("sequence"),
                        new Snapshot.SequenceOwner(
                                new Snapshot.ColumnKey(rows.getLong("relation"), rows.getInt("number")),
                                rows.getBoolean("identity")));
            }
        }
        return found;
    }

    private static Map<Long, String> schemas(Statement statement) throws SQLException {
        Map<Long, String> found = new HashMap<>();
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                found.put(rows.getLong("oid"), rows.getString("schema_name"));
            }
        }
        return found;
    }
}
