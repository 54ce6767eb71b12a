package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads the catalogs of scratch databases. */
public final class Catalogs {
    private Catalogs() {}

    /**
     * Reads a scratch database.
     *
     * @param database the database
     * @return its catalog
     */
    public static Catalog read(ScratchDatabase database) {
        try (Connection connection = database.connect()) {
            return Kinds.read(connection);
        } catch (SQLException failure) {
            throw new SchemaException("Closing the connection to " + database.name() + " failed", failure);
        }
    }
}
