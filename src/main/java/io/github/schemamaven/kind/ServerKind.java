package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.Literal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Foreign servers. */
final class ServerKind implements Kind {
    private record Server(String wrapper, Optional<String> type, Optional<String> version, ForeignOptions options)
            implements Definition {}

    @Override
    public String resource() {
        return "server.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.SERVER);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Server(
                row.text("wrapper"), row.optionalText("type"), row.optionalText("version"), ForeignOptions.read(row));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        Server server = object.definitionAs(Server.class);
        String target = target(object);
        return List.of(Statement.of(server.options().note(target) + "CREATE " + target
                + server.type().map(text -> " TYPE " + Literal.quote(text)).orElse("")
                + server.version()
                        .map(text -> " VERSION " + Literal.quote(text))
                        .orElse("")
                + " FOREIGN DATA WRAPPER " + Identifier.quote(server.wrapper())
                + server.options().clause()));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        Statement drop = Statement.of("DROP " + target(object));
        return List.of(object.definitionAs(Server.class)
                .options()
                .lost(target(object))
                .map(drop::destroying)
                .orElse(drop));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        Server old = from.definitionAs(Server.class);
        Server wanted = to.definitionAs(Server.class);
        if (!old.wrapper().equals(wanted.wrapper()) || !old.type().equals(wanted.type())) {
            return Alteration.replace();
        }
        String version = " VERSION " + wanted.version().map(Literal::quote).orElse("NULL");
        return Alteration.inPlace("ALTER " + target(to)
                + (old.version().equals(wanted.version()) ? "" : version)
                + wanted.options().changesFrom(old.options()));
    }

    private static String target(CatalogObject object) {
        return "SERVER " + Names.own(object.id());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }

    @Override
    public Optional<String> grantTarget(CatalogObject object) {
        return Optional.of("FOREIGN " + target(object));
    }
}
