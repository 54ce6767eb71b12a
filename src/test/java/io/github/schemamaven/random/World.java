package io.github.schemamaven.random;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is in a database while a random schema grows in it; everything in an order that depends on names alone.
 *
 * @param majorVersion the server's
 * @param things all objects
 * @param relations tables, views and composite types, with their columns
 * @param routines functions, procedures and aggregates
 * @param labels the values of each enum type, as constants
 */
record World(
        int majorVersion,
        List<Thing> things,
        List<Relation> relations,
        List<Routine> routines,
        Map<String, List<String>> labels) {
    private static final String THINGS = resource("things.sql");
    private static final String RELATIONS = resource("relations.sql");
    private static final String ROUTINES = resource("routines.sql");
    private static final String LABELS = resource("labels.sql");

    /** Has the server plan the queries, once for a connection: that takes longer than to run them. */
    static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare things as " + THINGS);
            statement.execute("prepare relations as " + RELATIONS);
            statement.execute("prepare routines as " + ROUTINES);
            statement.execute("prepare labels as " + LABELS);
        }
    }

    /** Looks at a database; the connection was prepared for it, is in autocommit mode and stays so. */
    static World read(Connection connection, int majorVersion) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("begin");
            statement.execute("set local search_path = ''");
            World world = new World(
                    majorVersion, things(statement), relations(statement), routines(statement), labels(statement));
            statement.execute("rollback");
            return world;
        }
    }

    /** Returns the objects of some types. */
    List<Thing> things(String... types) {
        List<String> wanted = List.of(types);
        return things.stream().filter(thing -> wanted.contains(thing.type())).toList();
    }

    private static List<Thing> things(Statement statement) throws SQLException {
        List<Thing> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("execute things")) {
            while (row.next()) {
                found.add(new Thing(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
            }
        }
        return found;
    }

    private static List<Relation> relations(Statement statement) throws SQLException {
        Map<String, Relation> found = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery("execute relations")) {
            while (row.next()) {
                Relation relation = found.get(row.getString("relation"));
                if (relation == null) {
                    relation = new Relation(
                            row.getString("relation"),
                            row.getString("schema"),
                            row.getString("kind"),
                            row.getBoolean("partition"),
                            row.getString("strategy"),
                            list(row.getString("key")),
                            row.getBoolean("related"),
                            List.of());
                    found.put(relation.name(), relation);
                }
                if (row.getString("column") != null) {
                    relation.columns()
                            .add(new Relation.Column(
                                    row.getString("column"),
                                    row.getString("type"),
                                    row.getBoolean("not_null"),
                                    row.getBoolean("generated"),
                                    row.getBoolean("identity"),
                                    row.getBoolean("inherited")));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Routine> routines(Statement statement) throws SQLException {
        List<Routine> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("execute routines")) {
            while (row.next()) {
                found.add(new Routine(
                        row.getString("name"),
                        row.getString("identity"),
                        row.getString("kind"),
                        row.getString("returns"),
                        row.getBoolean("returns_set"),
                        row.getString("volatility"),
                        list(row.getString("arguments"))));
            }
        }
        return found;
    }

    private static Map<String, List<String>> labels(Statement statement) throws SQLException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery("execute labels")) {
            while (row.next()) {
                found.computeIfAbsent(row.getString(1), unused -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
        return found;
    }

    private static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\u0001"));
    }

    private static String resource(String name) {
        try (InputStream stream = World.class.getResourceAsStream("/random/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
