package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** That all tables of a schema are in a publication. */
final class PublicationSchemaKind implements Kind {
    private record Member() implements Definition {}

    @Override
    public String resource() {
        return "publication_schema.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.PUBLICATION_SCHEMA);
    }

    @Override
    public Definition definition(Row row) {
        return new Member();
    }

    @Override
    public Optional<ObjectId> partOf(CatalogObject object) {
        return Optional.of(
                ObjectId.of(ObjectKind.PUBLICATION, object.id().path().get(0)));
    }

    @Override
    public String clause(CatalogObject object, List<Part> parts, States states) {
        return Names.own(object.id());
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of(Statement.of(alter(object, " ADD")));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of(alter(object, " DROP")));
    }

    private static String alter(CatalogObject object, String action) {
        return "ALTER PUBLICATION " + Identifier.quote(object.id().path().get(0)) + action + " TABLES IN SCHEMA "
                + Names.own(object.id());
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        throw new IllegalStateException("a schema in a publication has no definition that could differ");
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.empty();
    }
}
