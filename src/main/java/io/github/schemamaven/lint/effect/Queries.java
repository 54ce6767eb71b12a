package io.github.schemamaven.lint.effect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The queries of this package; each is a resource beside the class and runs in psql with the same variables. */
final class Queries {
    private Queries() {}

    /** Returns a query; {@code :newest} and {@code :relations} stand where its parameters go. */
    static String text(String name) {
        String resource = name + ".sql";
        try (InputStream in = Queries.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing beside " + Queries.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
