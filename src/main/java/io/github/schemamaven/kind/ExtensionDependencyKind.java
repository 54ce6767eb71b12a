package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That a routine, trigger, index or materialized view goes with an extension ({@code DEPENDS ON EXTENSION}). It is undone
 * before the extension is dropped where the object stays.
 */
final class ExtensionDependencyKind implements Kind {
    private record ExtensionDependency() implements Definition {}

    @Override
    public String resource() {
        return "extension_dependency.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.EXTENSION_DEPENDENCY);
    }

    @Override
    public Definition definition(Row row) {
        return new ExtensionDependency();
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of(Statement.of(command(object, " DEPENDS ON EXTENSION ")));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of(command(object, " NO DEPENDS ON EXTENSION ")));
    }

    private static String command(CatalogObject object, String action) {
        List<String> path = object.id().path();
        return "ALTER " + path.get(1) + action + Identifier.quote(path.get(0));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        throw new IllegalStateException("a dependency on an extension has no definition that could differ");
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.empty();
    }
}
