package io.github.schemamaven.survival;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Puts a few rows into every table and moves every sequence. Values are chosen by type, keys by what they reference;
 * where a table's constraints take none of the attempts, the table stays empty and is counted.
 */
public final class RowMaker {
    private static final int ROWS = 3;
    private static final String COLUMNS = Contents.resource("columns.sql");

    private record Target(
            String name,
            String type,
            String base,
            String category,
            String kind,
            int modifier,
            boolean wanted,
            boolean identity,
            String label,
            String referenced) {}

    private final Connection connection;

    private RowMaker(Connection connection) {
        this.connection = connection;
    }

    /**
     * How many tables have rows.
     *
     * @param tables all tables but partitions
     * @param filled those of them that have rows
     */
    public record Filled(int tables, int filled) {}

    /** Fills a database; the connection is in autocommit mode. */
    public static Filled fill(Connection connection) throws SQLException {
        return new RowMaker(connection).fill();
    }

    private Filled fill() throws SQLException {
        Map<String, List<Target>> tables = targets();
        Set<String> filled = new TreeSet<>();
        // tables that others reference have to come first: another pass finds what the one before it made
        for (int pass = 0; pass < 4; pass++) {
            for (Map.Entry<String, List<Target>> table : tables.entrySet()) {
                if (!filled.contains(table.getKey()) && rows(table.getKey(), table.getValue())) {
                    filled.add(table.getKey());
                }
            }
        }
        moveSequences();
        return new Filled(tables.size(), filled.size());
    }

    private boolean rows(String table, List<Target> columns) {
        int made = 0;
        for (int row = 0; row < ROWS; row++) {
            for (int form = 0; form < 4; form++) {
                if (insert(table, columns, row, form)) {
                    made++;
                    break;
                }
            }
        }
        return made > 0;
    }

    /** The forms: a value for everything, for what must have one, for what references, nothing at all. */
    private boolean insert(String table, List<Target> columns, int row, int form) {
        List<Target> given = columns.stream()
                .filter(column -> !column.identity())
                .filter(column ->
                        form == 0 || (form == 1 && column.wanted()) || (form == 2 && column.referenced() != null))
                .toList();
        String sql = given.isEmpty()
                ? "insert into " + table + " default values"
                : "insert into " + table + " ("
                        + given.stream().map(Target::name).collect(Collectors.joining(", ")) + ") values ("
                        + given.stream().map(column -> value(column, row)).collect(Collectors.joining(", ")) + ")";
        return run(sql);
    }

    private static String value(Target column, int row) {
        if (column.referenced() != null) {
            return column.referenced() + row + " limit 1)";
        }
        if (column.category().equals("A")) {
            return "'{}'";
        }
        if (column.kind().equals("e")) {
            return column.label() == null ? "null" : "'" + column.label().replace("'", "''") + "'";
        }
        int n = row + 1;
        return switch (column.base()) {
            case "boolean" -> n % 2 == 1 ? "true" : "false";
            case "uuid" -> "'00000000-0000-0000-0000-00000000000" + n + "'";
            case "json", "jsonb" -> "'{\"n\": " + n + "}'";
            case "bytea" -> "'\\x0" + n + "'";
            case "date" -> "'2026-01-0" + n + "'";
            case "timestamp without time zone", "timestamp with time zone" -> "'2026-01-0" + n + " 03:04:05+00'";
            case "time without time zone", "time with time zone" -> "'0" + n + ":00'";
            case "interval" -> "'" + n + " days'";
            case "inet", "cidr" -> "'10.0.0." + n + "'";
            case "macaddr" -> "'08:00:2b:01:02:0" + n + "'";
            case "bit", "bit varying" ->
                "repeat('1', " + Math.max(1, Math.min(column.modifier(), 64)) + ")::varbit::" + column.type();
            case "xml" -> "'<a>" + n + "</a>'";
            case "point" -> "'(" + n + "," + n + ")'";
            case "tsvector", "tsquery" -> "'a" + n + "'";
            default -> other(column, n);
        };
    }

    private static String other(Target column, int n) {
        return switch (column.category()) {
            case "N" -> column.base().startsWith("reg") ? "null" : String.valueOf(n);
            case "S" -> column.modifier() == 5 ? "'" + n + "'" : "'v" + n + "'";
            case "R" -> "'empty'";
            default -> "null";
        };
    }

    private boolean run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            return statement.executeUpdate(sql) > 0;
        } catch (SQLException refused) {
            return false;
        }
    }

    private void moveSequences() throws SQLException {
        for (Contents.Sequence sequence : Contents.sequences(connection)) {
            long position = Math.min(Math.max(sequence.position() + 4, sequence.minimum()), sequence.maximum());
            try (Statement statement = connection.createStatement()) {
                statement.execute("select setval('" + sequence.name().replace("'", "''") + "', " + position + ")");
            }
        }
    }

    private Map<String, List<Target>> targets() throws SQLException {
        Map<String, List<Target>> found = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                found.computeIfAbsent(row.getString("relation"), unused -> new ArrayList<>())
                        .add(new Target(
                                row.getString("column"),
                                row.getString("type"),
                                row.getString("base"),
                                row.getString("category"),
                                row.getString("kind"),
                                row.getInt("modifier"),
                                row.getBoolean("wanted"),
                                row.getBoolean("identity"),
                                row.getString("label"),
                                row.getString("referenced")));
            }
        }
        return found;
    }
}
