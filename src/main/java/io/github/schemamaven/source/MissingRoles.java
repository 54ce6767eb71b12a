package io.github.schemamaven.source;

import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the roles that a schema source speaks of and the dev server lacks: owners, and those to whom something is
 * granted. They cannot log in. Roles belong to the whole server, where other builds may make the same ones at the same
 * time.
 */
final class MissingRoles {
    private static final Pattern MISSING = Pattern.compile("role \"(.+)\" does not exist", Pattern.DOTALL);
    /** Undefined object; SET ROLE and SET SESSION AUTHORIZATION say invalid parameter value. */
    private static final Set<String> STATES = Set.of("42704", "22023");
    /** Duplicate object; and what the index says when another session commits the same role first. */
    private static final Set<String> EXISTS = Set.of("42710", "23505");

    private final ScratchDatabase database;
    private final Set<String> definedBySource;
    private final Set<String> tried = new HashSet<>();
    private final Set<String> made = new LinkedHashSet<>();

    /**
     * Makes roles for one source.
     *
     * @param definedBySource the roles that a {@code CREATE ROLE} of the source makes, for which others have to wait
     */
    MissingRoles(ScratchDatabase database, Set<String> definedBySource) {
        this.database = database;
        this.definedBySource = definedBySource;
    }

    /**
     * Makes the role that a statement failed for.
     *
     * @param mayWait whether the statement may wait for a {@code CREATE ROLE} that stands later in the source
     * @return whether it is worth running the statement again
     */
    boolean supply(StatementFailure failure, boolean mayWait) {
        Optional<String> role = missing(failure);
        if (role.isEmpty() || (mayWait && definedBySource.contains(role.get())) || !tried.add(role.get())) {
            return false;
        }
        create(role.get());
        return true;
    }

    private static Optional<String> missing(StatementFailure failure) {
        Matcher matcher = MISSING.matcher(failure.reason());
        boolean found = STATES.contains(failure.sqlState()) && matcher.matches();
        return found ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Makes the role on a connection of its own: the load's session may be in a transaction or have another role. */
    private void create(String role) {
        String name = Identifier.quote(role);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            if (!createOrFind(statement, name)) {
                return;
            }
            database.roleMade(role);
            made.add(role);
            // Only a member may give objects to a role, unless it is a superuser.
            try (ResultSet row = statement.executeQuery("select pg_catalog.current_setting('is_superuser')")) {
                row.next();
                if (row.getString(1).equals("on")) {
                    return;
                }
            }
            statement.execute("grant " + name + " to current_user");
        } catch (SQLException e) {
            throw new SchemaException(
                    "The schema source speaks of the role '%s', which the dev server lacks and which cannot be made there: %s"
                                    .formatted(role, e.getMessage())
                            + "; make the role there, or give the dev server's user CREATEROLE",
                    e);
        }
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

    /** Tells whether a {@code CREATE ROLE} failed only because the server has the role already. */
    static boolean isThereAlready(SourceStatement statement, StatementFailure failure) {
        return statement.header().defines("role") && EXISTS.contains(failure.sqlState());
    }

    /** Notes a role that a {@code CREATE ROLE} of the source has made. */
    void madeBySource(SourceStatement statement) {
        String role = String.join(".", statement.header().name());
        database.roleMade(role);
        made.add(role);
    }

    /** Returns the roles made for this source, in order. */
    List<String> made() {
        return List.copyOf(made);
    }
}
