package io.github.schemamaven.lint.effect;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads snapshots of one connection. Not safe for use by several threads. */
final class SnapshotReader implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement relations;
    private final PreparedStatement columns;
    private final PreparedStatement types;
    private final PreparedStatement sequences;
    private final PreparedStatement schemas;

    SnapshotReader(Connection connection) throws SQLException {
        this.connection = connection;
        relations = connection.prepareStatement(Queries.text("relations").replace(":relations", "?"));
        columns = connection.prepareStatement(Queries.text("columns").replace(":relations", "?"));
        types = connection.prepareStatement(Queries.text("types"));
        sequences = connection.prepareStatement(Queries.text("sequences").replace(":relations", "?"));
        schemas = connection.prepareStatement(Queries.text("schemas"));
    }

    /**
     * Reads what can be lost; sees what the connection's transaction has done.
     *
     * @param only the relations (object ids) that matter
     */
    Snapshot read(Collection<Long> only) throws SQLException {
        Array oids = connection.createArrayOf("int8", only.toArray());
        for (PreparedStatement query : List.of(relations, columns, sequences)) {
            query.setArray(1, oids);
        }
        return new Snapshot(stored(relations), columns(columns), types(types), owners(sequences), schemas(schemas));
    }

    /** Reads what can be lost in all of the database. */
    Snapshot readAll() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "select c.oid::bigint from pg_catalog.pg_class c where c.oid >= 16384");
                ResultSet rows = query.executeQuery()) {
            List<Long> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getLong(1));
            }
            return read(all);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement query : List.of(relations, columns, types, sequences, schemas)) {
            query.close();
        }
    }

    private static Map<Long, Snapshot.Stored> stored(PreparedStatement query) throws SQLException {
        Map<Long, Snapshot.Stored> found = new HashMap<>();
        try (ResultSet rows = query.executeQuery()) {
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
                                Objects.requireNonNullElse(rows.getString("key_columns"), ""),
                                rows.getLong("partition_of")));
            }
        }
        return found;
    }

    private static Map<Snapshot.ColumnKey, Snapshot.Column> columns(PreparedStatement query) throws SQLException {
        Map<Snapshot.ColumnKey, Snapshot.Column> found = new HashMap<>();
        try (ResultSet rows = query.executeQuery()) {
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

    private static Map<Long, Snapshot.UserType> types(PreparedStatement query) throws SQLException {
        Map<Long, Snapshot.UserType> found = new HashMap<>();
        try (ResultSet rows = query.executeQuery()) {
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

    private static Map<Long, Snapshot.SequenceOwner> owners(PreparedStatement query) throws SQLException {
        Map<Long, Snapshot.SequenceOwner> found = new HashMap<>();
        try (ResultSet rows = query.executeQuery()) {
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

    private static Map<Long, String> schemas(PreparedStatement query) throws SQLException {
        Map<Long, String> found = new HashMap<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.put(rows.getLong("oid"), rows.getString("schema_name"));
            }
        }
        return found;
    }
}
