package io.github.schemamaven.survival;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what is in a database: the rows of tables and the positions of sequences. */
final class Contents {
    private static final String TABLES = resource("tables.sql");
    private static final String SEQUENCES = resource("sequences.sql");

    private Contents() {}

    /**
     * A table.
     *
     * @param name qualified and quoted
     * @param partitioned whether it is partitioned
     * @param partition whether it is a partition
     * @param leaves its partitions that hold rows
     * @param columns the types of its columns by their quoted names, without generated ones
     */
    record Table(
            String name, boolean partitioned, boolean partition, List<String> leaves, Map<String, String> columns) {
        /** Returns what a query reads from to see this table's own rows, without those of some partitions. */
        String source(List<String> without) {
            String source = partitioned ? name : "only " + name;
            return without.isEmpty()
                    ? source
                    : without.stream()
                            .map(leaf -> "'" + leaf.replace("'", "''") + "'::regclass")
                            .collect(Collectors.joining(", ", source + " where tableoid not in (", ")"));
        }
    }

    /**
     * What is compared of a table.
     *
     * @param connection to its database
     * @param table the table
     * @param without its partitions whose rows are another table's in the other state
     */
    record Part(Connection connection, Table table, List<String> without) {}

    /**
     * A sequence.
     *
     * @param name qualified and quoted
     * @param key the column that it belongs to, else its name
     * @param identity whether it is that of an identity column
     * @param minimum its least value
     * @param maximum its greatest value
     * @param position its last value
     * @param called whether the last value was given out
     */
    record Sequence(
            String name, String key, boolean identity, long minimum, long maximum, long position, boolean called) {}

    static Map<String, Table> tables(Connection connection) throws SQLException {
        Map<String, Table> found = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                Table table = found.get(row.getString("relation"));
                if (table == null) {
                    String leaves = row.getString("leaves");
                    table = new Table(
                            row.getString("relation"),
                            row.getBoolean("partitioned"),
                            row.getBoolean("partition"),
                            leaves.isEmpty() ? List.of() : List.of(leaves.split("\u0001")),
                            new LinkedHashMap<>());
                    found.put(table.name(), table);
                }
                if (row.getString("column") != null) {
                    table.columns().put(row.getString("column"), row.getString("type"));
                }
            }
        }
        return found;
    }

    static List<Sequence> sequences(Connection connection) throws SQLException {
        List<Sequence> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SEQUENCES)) {
            while (row.next()) {
                String name = row.getString("name");
                try (Statement each = connection.createStatement();
                        ResultSet state = each.executeQuery("select last_value, is_called from " + name)) {
                    state.next();
                    found.add(new Sequence(
                            name,
                            row.getString("key"),
                            row.getBoolean("identity"),
                            row.getLong("minimum"),
                            row.getLong("maximum"),
                            state.getLong(1),
                            state.getBoolean(2)));
                }
            }
        }
        return found;
    }

    /** Returns the rows of expressions over a table, sorted; empty where PostgreSQL cannot compute one of them. */
    static Optional<List<String>> rows(Part part, List<String> expressions) {
        String row = expressions.isEmpty() ? "'row'" : "row(" + String.join(", ", expressions) + ")::text";
        try (Statement statement = part.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select " + row + " from " + part.table().source(part.without()))) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            Collections.sort(found);
            return Optional.of(found);
        } catch (SQLException failure) {
            if (isCast(failure.getSQLState())) {
                return Optional.empty();
            }
            throw new IllegalStateException("The rows of " + part.table().name() + " cannot be read", failure);
        }
    }

    /** Whether there is no such cast (cannot_coerce), or it does not take a value: of its type, or of its domain. */
    private static boolean isCast(String state) {
        return state.equals("42846") || state.startsWith("22") || state.startsWith("23");
    }

    static String resource(String name) {
        try (InputStream stream = Contents.class.getResourceAsStream("/survival/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
