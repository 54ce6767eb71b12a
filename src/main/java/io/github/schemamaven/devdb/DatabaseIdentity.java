package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What makes two connections lead to the same database, whatever names their URLs use.
 *
 * @param systemIdentifier the cluster's number, the same on its standbys (PostgreSQL documentation,
 *     {@code pg_control_system})
 * @param database the database's OID
 */
public record DatabaseIdentity(long systemIdentifier, long database) {
    private static final String QUERY = """
            SELECT (pg_catalog.pg_control_system()).system_identifier,
                   (SELECT d.oid::bigint FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
            """;

    /**
     * Asks the server.
     *
     * @param connection a connection to the database
     * @throws SchemaException if the server does not answer
     */
    public static DatabaseIdentity of(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            row.next();
            return new DatabaseIdentity(row.getLong(1), row.getLong(2));
        } catch (SQLException failure) {
            throw new SchemaException("The server cannot be asked for its identity: " + failure.getMessage(), failure);
        }
    }
}
