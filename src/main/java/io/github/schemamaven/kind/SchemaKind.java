package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Schemas. */
final class SchemaKind implements Kind {
    private record Schema() implements Definition {}

    @Override
    public String resource() {
        return "schema.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.SCHEMA);
    }

    @Override
    public Definition definition(Row row) {
        return new Schema();
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of(Statement.of("CREATE SCHEMA " + Names.own(object.id())));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP SCHEMA " + Names.own(object.id())));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        throw new IllegalStateException("schemas have no definition that could differ");
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return grantTarget(object);
    }

    @Override
    public Optional<String> grantTarget(CatalogObject object) {
        return Optional.of("SCHEMA " + Names.own(object.id()));
    }
}
