package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that constraints have by a command. PostgreSQL chooses none that any constraint of the schema has
 * (ChooseConstraintName in src/backend/catalog/pg_constraint.c), so a name that it would choose has to be said where it is
 * among these.
 */
final class ConstraintNames {
    private final Set<List<String>> names = new HashSet<>();

    private ConstraintNames(Catalog catalog) {
        catalog.objects()
                .values()
                .forEach(object -> given(object, catalog)
                        .forEach(name -> names.add(List.of(object.id().path().get(0), name))));
    }

    /** Returns whether a constraint in the schema has the name in one of the states. */
    static boolean isTaken(String schema, String name, Kind.States states) {
        List<String> wanted = List.of(schema, name);
        return Stream.of(states.current(), states.desired())
                .anyMatch(catalog -> catalog.derived(ConstraintNames.class, ConstraintNames::new)
                        .names
                        .contains(wanted));
    }

    private static Stream<String> given(CatalogObject object, Catalog catalog) {
        return switch (object.id().kind()) {
            case CONSTRAINT, FOREIGN_KEY, DOMAIN_CONSTRAINT ->
                Stream.of(object.id().name());
            case DOMAIN -> DomainKind.notNullName(object).stream();
            case COLUMN -> notNull(object).filter(name -> !isParents(object, name, catalog)).stream();
            default -> Stream.empty();
        };
    }

    private static Optional<String> notNull(CatalogObject column) {
        return column.definition() instanceof Column table
                ? table.notNull().flatMap(Column.NotNull::name)
                : Optional.empty();
    }

    /** A child's has its parent's name, which the parent's has been given first. */
    private static boolean isParents(CatalogObject column, String name, Catalog catalog) {
        Stream<CatalogObject> host = column.host().flatMap(catalog::find).stream();
        return Stream.concat(host, Inherited.parentsColumns(column, catalog).stream())
                .filter(parent -> parent.definition() instanceof Column)
                .flatMap(parent -> parent.definitionAs(Column.class).notNull().stream())
                .anyMatch(constraint -> constraint.actualName().equals(name));
    }
}
