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

/** Security labels. Each is an object that goes with the one that it is on. */
final class SecurityLabelKind implements Kind {
    private record Label(String text) implements Definition {}

    @Override
    public String resource() {
        return "security_label.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.SECURITY_LABEL);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Label(row.text("label"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of(Statement.of(
                command(object) + Literal.quote(object.definitionAs(Label.class).text())));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of(command(object) + "NULL"));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        return Alteration.inPlace(create(to, List.of(), states));
    }

    private static String command(CatalogObject object) {
        List<String> path = object.id().path();
        return "SECURITY LABEL FOR " + Identifier.quote(path.get(0)) + " ON " + path.get(1) + " IS ";
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.empty();
    }
}
