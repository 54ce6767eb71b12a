package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A foreign table: a table as to its columns and constraints, its place in hierarchies and what depends on it, with rows
 * that are elsewhere.
 *
 * @param server the server's name
 * @param options its options as {@code name=value}
 */
record ForeignTable(String server, List<String> options) implements Definition {
    static Optional<ForeignTable> read(Row row) throws SQLException {
        Optional<String> server = row.optionalText("server");
        return server.isEmpty()
                ? Optional.empty()
                : Optional.of(new ForeignTable(server.get(), row.texts("foreign_options")));
    }

    /** Returns what follows the elements in {@code CREATE FOREIGN TABLE}. */
    String clause() {
        return "\nSERVER " + Identifier.quote(server) + ForeignOptions.clause(options);
    }

    /** The server of a foreign table cannot be changed. */
    Alteration becoming(ForeignTable wanted, CatalogObject object) {
        return server.equals(wanted.server)
                ? Alteration.inPlace("ALTER FOREIGN TABLE " + Names.qualified(object.id())
                        + ForeignOptions.changes(options, wanted.options))
                : Alteration.replace();
    }
}
