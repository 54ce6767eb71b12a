package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Transforms. Their path is the type as PostgreSQL prints it, then the language. */
final class TransformKind implements Kind {
    /**
     * A transform.
     *
     * @param functions what converts in each direction, as the command has it
     */
    private record Transform(String functions) implements Definition {}

    @Override
    public String resource() {
        return "transform.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.TRANSFORM);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Transform(row.text("functions"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of(command("CREATE ", object));
    }

    private static Statement command(String create, CatalogObject object) {
        return Statement.of(create + target(object) + " ("
                + object.definitionAs(Transform.class).functions() + ")");
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        return Alteration.inPlace(List.of(command("CREATE OR REPLACE ", to)));
    }

    private static String target(CatalogObject object) {
        return "TRANSFORM FOR " + object.id().path().get(0) + " LANGUAGE " + Names.own(object.id());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }
}
