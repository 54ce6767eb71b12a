package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Access methods of tables and indexes. */
final class AccessMethodKind implements Kind {
    /**
     * An access method.
     *
     * @param specification what it is for and its handler, as the command has them
     */
    private record AccessMethod(String specification) implements Definition {}

    @Override
    public String resource() {
        return "access_method.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.ACCESS_METHOD);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new AccessMethod(row.text("specification"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of(Statement.of("CREATE " + target(object) + " TYPE "
                + object.definitionAs(AccessMethod.class).specification()));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    /** There is no {@code ALTER ACCESS METHOD}. */
    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        return Alteration.replace();
    }

    private static String target(CatalogObject object) {
        return "ACCESS METHOD " + Names.own(object.id());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }
}
