package io.github.schemamaven.command;

import io.github.schemamaven.devdb.ConnectionSettings;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How programs of the user's reach a started database. */
public final class DatabaseProperties {
    private DatabaseProperties() {}

    /**
     * Returns the properties by name, without a prefix: {@code url} (a JDBC URL without credentials), {@code host},
     * {@code port}, {@code name}, {@code user}, {@code password} (empty where the server wants none).
     */
    public static SortedMap<String, String> of(ConnectionSettings settings) {
        SortedMap<String, String> properties = new TreeMap<>();
        properties.put("url", jdbcUrl(settings));
        properties.put("host", settings.host());
        properties.put("port", Integer.toString(settings.port()));
        properties.put("name", settings.database());
        properties.put("user", settings.user());
        properties.put("password", settings.password() == null ? "" : settings.password());
        return properties;
    }

    /** Returns the JDBC URL, without credentials. */
    static String jdbcUrl(ConnectionSettings settings) {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "jdbc:postgresql://" + host + ":" + settings.port() + "/" + settings.database();
    }

    /** Returns the text of a properties file, sorted and without the comment that holds the time. */
    public static String text(Map<String, String> properties) {
        Properties escaped = new Properties();
        escaped.putAll(properties);
        StringWriter writer = new StringWriter();
        try {
            escaped.store(writer, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return writer.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
