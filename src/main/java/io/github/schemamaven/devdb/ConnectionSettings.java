package io.github.schemamaven.devdb;

import java.util.Map;

/**
 * How to reach one PostgreSQL database.
 *
 * @param host host name or address; never null
 * @param port TCP port
 * @param database database name
 * @param user role name
 * @param password the password, or null where none is needed (trust, peer, certificate)
 * @param properties further pgjdbc connection properties by name, such as {@code sslmode}
 */
public record ConnectionSettings(
        String host, int port, String database, String user, String password, Map<String, String> properties) {
    /** Copies the map. */
    public ConnectionSettings {
        properties = Map.copyOf(properties);
    }

    /** Returns the same server and role with another database. */
    public ConnectionSettings withDatabase(String name) {
        return new ConnectionSettings(host, port, name, user, password, properties);
    }

    /** Returns a text for messages, {@code user@host:port/database}; it never holds the password. */
    @Override
    public String toString() {
        return user + "@" + host + ":" + port + "/" + database;
    }
}
