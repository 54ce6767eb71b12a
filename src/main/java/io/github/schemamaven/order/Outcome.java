package io.github.schemamaven.order;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.SchemaException;

/** What running migrations in one order led to. */
public sealed interface Outcome {
    /**
     * All of them ran.
     *
     * @param catalog what they gave
     */
    record Reached(Catalog catalog) implements Outcome {}

    /**
     * One of them failed.
     *
     * @param file the migration
     * @param failure why
     */
    record Refused(MigrationFile file, SchemaException failure) implements Outcome {
        /** Returns the place in the migration. */
        public Location location() {
            return failure instanceof StatementFailure statement ? statement.location() : file.line(1);
        }
    }
}
