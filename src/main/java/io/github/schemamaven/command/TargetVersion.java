package io.github.schemamaven.command;

import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.Connections;
import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.SQLException;

/** Compares a target's major version with the dev server's: what one version understands another may not. */
public final class TargetVersion {
    private TargetVersion() {}

    /**
     * Passes where both are the same.
     *
     * @param target the target
     * @param devMajor the dev server's major version
     * @throws SchemaException if they are not, or the target cannot be reached
     */
    static void requireSame(ConnectionSettings target, int devMajor) {
        try (Connection connection = Connections.open(target, "schema-maven-plugin")) {
            requireSame(target, connection, devMajor);
        } catch (SQLException failure) {
            throw new SchemaException(
                    "The connection to the target '" + target + "' broke: " + failure.getMessage(), failure);
        }
    }

    /**
     * Returns a target's major version.
     *
     * @param target the target
     * @throws SchemaException if it cannot be reached
     */
    public static int of(ConnectionSettings target) {
        try (Connection connection = Connections.open(target, "schema-maven-plugin")) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException failure) {
            throw new SchemaException(
                    "The connection to the target '" + target + "' broke: " + failure.getMessage(), failure);
        }
    }

    /** Passes where both are the same; the connection leads to the target. */
    static void requireSame(ConnectionSettings target, Connection connection, int devMajor) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major != devMajor) {
            throw new SchemaException("The target '" + target + "' runs PostgreSQL " + major + ", the dev server "
                    + devMajor + " (parameter schema.devServer): what is proved on one need not hold on the other."
                    + "\nTake a dev server of the target's version: <devServer>embedded:" + major
                    + "</devServer> in the plugin's configuration or the <environment>, or -Dschema.devServer=embedded:"
                    + major + ".");
        }
    }
}
