package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Literal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Enum types. Values are added in place; one that goes or moves makes the type anew, with its columns converted. */
final class EnumKind implements Kind {
    private record EnumType(List<String> labels) implements Definition {}

    @Override
    public String resource() {
        return "enum.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.ENUM);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new EnumType(row.texts("labels"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        String labels = object.definitionAs(EnumType.class).labels().stream()
                .map(Literal::quote)
                .collect(Collectors.joining(", "));
        return List.of(Statement.of("CREATE TYPE " + Names.qualified(object.id()) + " AS ENUM (" + labels + ")"));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP TYPE " + Names.qualified(object.id())));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        List<String> present = from.definitionAs(EnumType.class).labels();
        List<String> wanted = to.definitionAs(EnumType.class).labels();
        if (!wanted.stream().filter(present::contains).toList().equals(present)) {
            return Alteration.replace();
        }
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!present.contains(wanted.get(i))) {
                statements.add(Statement.of("ALTER TYPE " + Names.qualified(to.id()) + " ADD VALUE "
                        + Literal.quote(wanted.get(i)) + position(wanted, i, present)));
            }
        }
        return Alteration.inPlace(statements);
    }

    /** A new value goes behind the one before it, which is there by then; without one, before the first old value. */
    private static String position(List<String> wanted, int index, List<String> present) {
        boolean atTheEnd = wanted.subList(index, wanted.size()).stream().noneMatch(present::contains);
        if (atTheEnd) {
            return "";
        }
        return index == 0
                ? " BEFORE "
                        + Literal.quote(wanted.stream()
                                .filter(present::contains)
                                .findFirst()
                                .orElseThrow())
                : " AFTER " + Literal.quote(wanted.get(index - 1));
    }

    @Override
    public Optional<Displacement> displacement(CatalogObject object, States states) {
        Displacement displacement = Types.displacement(object, states);
        List<String> kept = states.desired().find(object.id()).stream()
                .flatMap(wanted -> wanted.definitionAs(EnumType.class).labels().stream())
                .toList();
        List<String> gone = object.definitionAs(EnumType.class).labels().stream()
                .filter(label -> !kept.contains(label))
                .toList();
        return Optional.of(
                gone.isEmpty()
                        ? displacement
                        : new Displacement(
                                List.of(displacement
                                        .moveAway()
                                        .get(0)
                                        .destroying("value " + String.join(", ", gone) + " of " + object.id())),
                                displacement.drop()));
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of("TYPE " + Names.qualified(object.id()));
    }

    @Override
    public Optional<String> grantTarget(CatalogObject object) {
        return commentTarget(object);
    }

    @Override
    public Set<String> names(CatalogObject object) {
        return Set.of(Names.type(object.id().path()));
    }
}
