package io.github.schemamaven.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A query that stands in a file of its own beside the class that runs it. */
public final class SqlResource {
    private SqlResource() {}

    /**
     * Returns its text.
     *
     * @param owner the class
     * @param name the file's name
     * @throws IllegalStateException if there is no such file: the build left it out
     */
    public static String text(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + name + " beside " + owner.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
