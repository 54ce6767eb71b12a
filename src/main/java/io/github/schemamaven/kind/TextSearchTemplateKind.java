package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Text search templates. */
final class TextSearchTemplateKind implements Kind {
    /**
     * A template.
     *
     * @param functions its functions, as the command has them
     */
    private record Template(String functions) implements Definition {}

    @Override
    public String resource() {
        return "text_search_template.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.TEXT_SEARCH_TEMPLATE);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Template(row.text("functions"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of(Statement.of("CREATE " + target(object) + " ("
                + object.definitionAs(Template.class).functions() + ")"));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    /** {@code ALTER TEXT SEARCH TEMPLATE} changes its name and schema alone. */
    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        return Alteration.replace();
    }

    private static String target(CatalogObject object) {
        return "TEXT SEARCH TEMPLATE " + Names.qualified(object.id());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }
}
