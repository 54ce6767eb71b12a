package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Conversions between character encodings. */
final class ConversionKind implements Kind {
    /**
     * A conversion.
     *
     * @param isDefault whether the server uses it by itself
     * @param specification the encodings and the function, as the command has them
     */
    private record Conversion(boolean isDefault, String specification) implements Definition {}

    @Override
    public String resource() {
        return "conversion.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.CONVERSION);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Conversion(row.flag("is_default"), row.text("specification"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        Conversion conversion = object.definitionAs(Conversion.class);
        return List.of(Statement.of("CREATE " + (conversion.isDefault() ? "DEFAULT " : "") + target(object) + " "
                + conversion.specification()));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    /** {@code ALTER CONVERSION} changes its name, schema and owner alone. */
    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        return Alteration.replace();
    }

    private static String target(CatalogObject object) {
        return "CONVERSION " + Names.qualified(object.id());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }
}
