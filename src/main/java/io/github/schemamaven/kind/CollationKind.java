package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collations. */
final class CollationKind implements Kind {
    /**
     * A collation.
     *
     * @param options its provider, locale and rules, as the command has them; its version is the library's own affair
     */
    private record Collation(String options) implements Definition {}

    /** Returns whether a collation, by its qualified name as SQL, takes texts for equal that are not the same. */
    static boolean makesOthersEqual(String name, Catalog catalog) {
        return catalog.objects().values().stream()
                .filter(object -> object.id().kind() == ObjectKind.COLLATION)
                .filter(object -> Names.qualified(object.id()).equals(name))
                .anyMatch(
                        object -> object.definitionAs(Collation.class).options().contains(", DETERMINISTIC = false"));
    }

    @Override
    public String resource() {
        return "collation.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.COLLATION);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Collation(row.text("options"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of(Statement.of("CREATE " + target(object) + " ("
                + object.definitionAs(Collation.class).options() + ")"));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    /** {@code ALTER COLLATION} changes its name, schema, owner and version alone. */
    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        return Alteration.replace();
    }

    /** Columns move over from the former collation: they keep their rows. */
    @Override
    public Optional<Displacement> displacement(CatalogObject object, States states) {
        return Optional.of(Types.displacement(object, states));
    }

    private static String target(CatalogObject object) {
        return "COLLATION " + Names.qualified(object.id());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }
}
