package io.github.schemamaven.source;

import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.Literal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The settings in force at one place of a script: a statement that has to wait is run later under the same ones.
 *
 * @param sessionUser the session's user name
 * @param role the role that {@code SET ROLE} chose, or {@code none}
 * @param values the parameters that the session has set, by name, each as {@code set_config} takes it
 */
record SessionSettings(String sessionUser, String role, Map<String, String> values) {
    /** For what never runs again. */
    static final SessionSettings NONE = new SessionSettings("", "none", Map.of());

    /**
     * Parameters that a transaction has of its own, and what pgjdbc holds fixed. {@code role} and
     * {@code session_authorization} are no rows of pg_settings in any version.
     */
    private static final String LEFT_OUT =
            "'client_encoding', 'transaction_isolation', 'transaction_read_only', 'transaction_deferrable', 'role',"
                    + " 'session_authorization'";

    /**
     * Reads the settings in force.
     *
     * @param customNames parameters with a dot in their names that may be set; pg_settings does not list them
     */
    static SessionSettings read(Connection connection, Collection<String> customNames) throws SQLException {
        String query =
                "select '' as name, session_user::text as value union all select ' ', pg_catalog.current_setting('role')"
                        + " union all select name, setting from pg_catalog.pg_settings where source = 'session'"
                        + " and name not in (" + LEFT_OUT + ")"
                        + customNames.stream()
                                .map(Literal::quote)
                                .map(name -> " union all select " + name + ", pg_catalog.current_setting(" + name
                                        + ", true)")
                                .collect(Collectors.joining());
        Map<String, String> values = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.put(rows.getString(1), rows.getString(2));
            }
        }
        values.values().removeIf(value -> value == null);
        return new SessionSettings(values.remove(""), values.remove(" "), values);
    }

    /** Puts these settings in force, whatever was before; one message to the server. */
    void apply(Connection connection) throws SQLException {
        StringBuilder sql = new StringBuilder("reset session authorization; reset role; reset all");
        if (!values.isEmpty()) {
            sql.append(values.entrySet().stream()
                    .map(value -> "pg_catalog.set_config(%s, %s, false)"
                            .formatted(Literal.quote(value.getKey()), Literal.quote(value.getValue())))
                    .collect(Collectors.joining(", ", "; select ", "")));
        }
        sql.append("; set session authorization ").append(Identifier.quote(sessionUser));
        if (!role.equals("none")) {
            sql.append("; set role ").append(Identifier.quote(role));
        }
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql.toString());
        }
    }

    /** Returns the same with another value of one parameter, and with another user. */
    SessionSettings with(String parameter, String value, String user) {
        Map<String, String> changed = new TreeMap<>(values);
        changed.put(parameter, value);
        return new SessionSettings(user, "none", changed);
    }

    /** Returns the same with another value of one parameter. */
    SessionSettings with(String parameter, String value) {
        Map<String, String> changed = new TreeMap<>(values);
        changed.put(parameter, value);
        return new SessionSettings(sessionUser, role, changed);
    }
}
