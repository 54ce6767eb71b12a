package io.github.schemamaven.devdb;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds a connection URL: the environment variables and the home directory from which libpq, and so this
 * plugin, fills what the URL leaves open (PostgreSQL documentation, "libpq, Environment Variables" and "The Password
 * File").
 *
 * @param variables the environment variables
 * @param home the user's home directory, where {@code .pgpass} is
 * @param operatingSystemUser the name of the operating system's user, the default role name
 */
public record ConnectionEnvironment(Map<String, String> variables, Path home, String operatingSystemUser) {
    /** Copies the map. */
    public ConnectionEnvironment {
        variables = Map.copyOf(variables);
    }

    /** Returns the environment of this process. */
    public static ConnectionEnvironment ofProcess() {
        return of(System.getenv());
    }

    /**
     * Returns the given variables with the home directory and user of this process.
     *
     * @param variables the environment variables, for example those of a build daemon's client
     */
    public static ConnectionEnvironment of(Map<String, String> variables) {
        return new ConnectionEnvironment(
                variables, Path.of(System.getProperty("user.home")), System.getProperty("user.name"));
    }

    /** Returns a variable's value; empty where it is not set or has no characters. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }
}
