package io.github.schemamaven.command;

import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /**
     * Writes a properties file: to a temporary file first, which then takes the file's place.
     *
     * @param file the file; its folder is made where it is missing
     * @param properties what it is to hold
     * @throws SchemaException if it cannot be written
     */
    public static void write(Path file, Map<String, String> properties) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path temporary = Files.createTempFile(
                    file.toAbsolutePath().getParent(), file.getFileName().toString(), "");
            try {
                Files.writeString(temporary, text(properties));
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException failure) {
            throw new SchemaException(
                    "Cannot write '" + file + "': " + failure + "\nSee that the folder can be written to.", failure);
        }
    }

    /** Returns the text as {@link Properties} writes it, sorted and without the comment that holds the time. */
    private static String text(Map<String, String> properties) throws IOException {
        Properties escaped = new Properties();
        escaped.putAll(properties);
        StringWriter writer = new StringWriter();
        escaped.store(writer, null);
        return writer.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
