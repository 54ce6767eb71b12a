package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Operator families. Their path is the schema, the name and the access method; their loose members are objects too. */
final class OperatorFamilyKind implements Kind {
    private record OperatorFamily() implements Definition {}

    @Override
    public String resource() {
        return "operator_family.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.OPERATOR_FAMILY);
    }

    @Override
    public Definition definition(Row row) {
        return new OperatorFamily();
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of("CREATE " + target(object)));
        if (!parts.isEmpty()) {
            statements.add(Statement.of("ALTER " + target(object) + " ADD\n    "
                    + parts.stream().map(Part::clause).collect(Collectors.joining(",\n    "))));
        }
        return statements;
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        throw new IllegalStateException("operator families have no definition that could differ");
    }

    private static String target(CatalogObject object) {
        return "OPERATOR FAMILY " + Names.qualified(object.id()) + " USING " + Names.own(object.id());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }
}
