package io.github.schemamaven.lint.effect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the readings of one connection. Not safe for use by several threads. */
final class ProbeReader implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement probe;
    private final PreparedStatement start;
    private final PreparedStatement indexes;

    ProbeReader(Connection connection) throws SQLException {
        this.connection = connection;
        probe = connection.prepareStatement(Queries.text("probe").replace(":newest", "?"));
        start = connection.prepareStatement(Queries.text("start"));
        indexes = connection.prepareStatement(Queries.text("indexes").replace(":newest", "?"));
    }

    /**
     * What is known when a file begins.
     *
     * @param newest the object id of the newest relation: a greater one was made by the file
     * @param scans by object id of a table, the scans that were counted before
     * @param files by object id, the file of each relation
     */
    record Start(long newest, Map<Long, Long> scans, Map<Long, Long> files) {}

    Start start() throws SQLException {
        Map<Long, Long> scans = new HashMap<>();
        Map<Long, Long> files = new HashMap<>();
        try (ResultSet rows = start.executeQuery()) {
            while (rows.next()) {
                scans.put(rows.getLong("oid"), rows.getLong("scans"));
                files.put(rows.getLong("oid"), rows.getLong("file"));
            }
        }
        return new Start(files.remove(0L), scans, files);
    }

    Probe read(long newest) throws SQLException {
        probe.setLong(1, newest);
        Map<Long, Probe.Touched> relations = new HashMap<>();
        Map<String, Probe.Writes> catalogs = new HashMap<>();
        try (ResultSet rows = probe.executeQuery()) {
            while (rows.next()) {
                if (rows.getString("modes") == null) {
                    catalogs.put(
                            rows.getString("relation_name"),
                            new Probe.Writes(
                                    rows.getLong("inserted"), rows.getLong("updated"), rows.getLong("deleted")));
                } else {
                    relations.put(rows.getLong("oid"), touched(rows));
                }
            }
        }
        return new Probe(relations, catalogs);
    }

    private static Probe.Touched touched(ResultSet rows) throws SQLException {
        String name = rows.getString("relation_name");
        Optional<Relation> relation =
                name == null ? Optional.empty() : Optional.of(relation(rows, rows.getLong("oid")));
        LockMode mode = LockMode.strongest(rows.getString("modes")).orElse(LockMode.ACCESS_SHARE);
        return new Probe.Touched(relation, mode, rows.getLong("file"), rows.getLong("scans"));
    }

    /** An index that the file made on a table that is older than it. */
    record NewIndex(Relation index, long table) {}

    List<NewIndex> newIndexes(long newest) throws SQLException {
        indexes.setLong(1, newest);
        indexes.setLong(2, newest);
        List<NewIndex> found = new ArrayList<>();
        try (ResultSet rows = indexes.executeQuery()) {
            while (rows.next()) {
                found.add(new NewIndex(relation(rows, rows.getLong("index_oid")), rows.getLong("on_table")));
            }
        }
        return found;
    }

    private static Relation relation(ResultSet rows, long oid) throws SQLException {
        return new Relation(
                oid,
                rows.getString("schema_name"),
                rows.getString("relation_name"),
                Relation.Kind.of(rows.getString("kind")));
    }

    /** Returns whether the server counts what statements do ({@code track_counts}); without that readings say nothing. */
    boolean counts() throws SQLException {
        try (PreparedStatement show = connection.prepareStatement("show track_counts");
                ResultSet rows = show.executeQuery()) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        probe.close();
        start.close();
        indexes.close();
    }
}
