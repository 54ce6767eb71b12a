package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Roles that SQL speaks of and a dev server lacks: owners, and those to whom something is granted. They are made there,
 * and cannot log in. Roles belong to the whole server, where other builds may make the same ones at the same time.
 */
public final class ScratchRoles {
    private static final Pattern MISSING = Pattern.compile("role \"(.+)\" does not exist", Pattern.DOTALL);
    /** Undefined object; SET ROLE and SET SESSION AUTHORIZATION say invalid parameter value. */
    private static final Set<String> STATES = Set.of("42704", "22023");
    /** Duplicate object; and what the index says when another session commits the same role first. */
    private static final Set<String> EXISTS = Set.of("42710", "23505");

    private ScratchRoles() {}

    /** Returns the role that a statement failed for, without quotes; empty where it failed for another reason. */
    public static Optional<String> missing(StatementFailure failure) {
        Matcher matcher = MISSING.matcher(failure.reason());
        boolean found = STATES.contains(failure.sqlState()) && matcher.matches();
        return found ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Returns whether a statement failed only because what it makes is there already. */
    public static boolean isThereAlready(StatementFailure failure) {
        return EXISTS.contains(failure.sqlState());
    }

    /**
     * Makes a role for a scratch database, on a connection of its own: another session may be in a transaction.
     *
     * @param database the database
     * @param role the role's name, without quotes
     * @return whether it was made; false where another session just made it
     * @throws SchemaException if it cannot be made
     */
    public static boolean make(ScratchDatabase database, String role) {
        String name = Identifier.quote(role);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            if (!createOrFind(statement, name)) {
                return false;
            }
            database.roleMade(role);
            grantUnlessSuperuser(statement, name);
            return true;
        } catch (SQLException e) {
            throw new SchemaException(
                    "The schema speaks of the role '%s', which the dev server lacks and which cannot be made there: %s"
                                    .formatted(role, e.getMessage())
                            + "; make the role there, or give the dev server's user CREATEROLE",
                    e);
        }
    }

    /** Only a member may give objects to a role, unless it is a superuser. */
    private static void grantUnlessSuperuser(Statement statement, String name) throws SQLException {
        try (ResultSet row = statement.executeQuery("select pg_catalog.current_setting('is_superuser')")) {
            row.next();
            if (row.getString(1).equals("on")) {
                return;
            }
        }
        statement.execute("grant " + name + " to current_user");
    }

    private static boolean createOrFind(Statement statement, String name) throws SQLException {
        try {
            statement.execute("create role " + name + " nologin");
            return true;
        } catch (SQLException e) {
            if (EXISTS.contains(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }
}
