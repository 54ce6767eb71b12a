package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Casts. Their path is the source type, then the target type, as PostgreSQL prints them. */
final class CastKind implements Kind {
    /**
     * A cast.
     *
     * @param specification how it works and where it is applied, as the command says it
     */
    private record Cast(String specification) implements Definition {}

    @Override
    public String resource() {
        return "cast.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.CAST);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Cast(row.text("specification"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of(Statement.of("CREATE " + target(object) + " "
                + object.definitionAs(Cast.class).specification()));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    /** There is no {@code ALTER CAST}. */
    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        return Alteration.replace();
    }

    private static String target(CatalogObject object) {
        return "CAST (" + object.id().path().get(0) + " AS "
                + object.id().path().get(1) + ")";
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }
}
