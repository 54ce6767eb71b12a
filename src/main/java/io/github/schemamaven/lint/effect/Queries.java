package io.github.schemamaven.lint.effect;

import io.github.schemamaven.sql.SqlResource;

/** The queries of this package; each is a resource beside the class and runs in psql with the same variables. */
final class Queries {
    private Queries() {}

    /** Returns a query; {@code :newest} and {@code :relations} stand where its parameters go. */
    static String text(String name) {
        return SqlResource.text(Queries.class, name + ".sql");
    }
}
