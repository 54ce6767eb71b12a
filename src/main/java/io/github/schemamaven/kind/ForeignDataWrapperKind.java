package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Foreign-data wrappers. */
final class ForeignDataWrapperKind implements Kind {
    /**
     * A foreign-data wrapper.
     *
     * @param handler the qualified name of its handler function, or nothing
     * @param validator the qualified name of its validator function, or nothing
     */
    private record Wrapper(List<String> handler, List<String> validator, ForeignOptions options)
            implements Definition {}

    @Override
    public String resource() {
        return "foreign_data_wrapper.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.FOREIGN_DATA_WRAPPER);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Wrapper(row.texts("handler"), row.texts("validator"), ForeignOptions.read(row));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        Wrapper wrapper = object.definitionAs(Wrapper.class);
        String target = target(object);
        return List.of(Statement.of(wrapper.options().note(target) + "CREATE " + target
                + (wrapper.handler().isEmpty() ? "" : function("HANDLER", wrapper.handler()))
                + (wrapper.validator().isEmpty() ? "" : function("VALIDATOR", wrapper.validator()))
                + wrapper.options().clause()));
    }

    private static String function(String word, List<String> name) {
        return name.isEmpty() ? " NO " + word : " " + word + " " + Identifier.quoteQualified(name);
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        Wrapper old = from.definitionAs(Wrapper.class);
        Wrapper wanted = to.definitionAs(Wrapper.class);
        return Alteration.inPlace("ALTER " + target(to)
                + (old.handler().equals(wanted.handler()) ? "" : function("HANDLER", wanted.handler()))
                + (old.validator().equals(wanted.validator()) ? "" : function("VALIDATOR", wanted.validator()))
                + wanted.options().changesFrom(old.options()));
    }

    private static String target(CatalogObject object) {
        return "FOREIGN DATA WRAPPER " + Names.own(object.id());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }

    @Override
    public Optional<String> grantTarget(CatalogObject object) {
        return Optional.of(target(object));
    }
}
