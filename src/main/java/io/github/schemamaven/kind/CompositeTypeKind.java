package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Composite types. */
final class CompositeTypeKind implements Kind {
    /** A composite type: its attributes in order, each with its type and collation as SQL. */
    private record CompositeType(List<Attribute> attributes) implements Definition {}

    private record Attribute(String name, String type) {
        String sql() {
            return Identifier.quote(name) + " " + type;
        }
    }

    @Override
    public String resource() {
        return "composite_type.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.COMPOSITE_TYPE);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        List<String> names = row.texts("attribute_names");
        List<String> types = row.texts("attribute_types");
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            attributes.add(new Attribute(names.get(i), types.get(i)));
        }
        return new CompositeType(List.copyOf(attributes));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        String attributes = object.definitionAs(CompositeType.class).attributes().stream()
                .map(Attribute::sql)
                .collect(Collectors.joining(",\n    ", "\n    ", "\n"));
        return List.of(Statement.of("CREATE TYPE " + Names.qualified(object.id()) + " AS ("
                + (attributes.isBlank() ? "" : attributes) + ")"));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP TYPE " + Names.qualified(object.id())));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        Map<String, String> old = byName(from);
        Map<String, String> wanted = byName(to);
        List<String> kept = old.keySet().stream().filter(wanted::containsKey).toList();
        List<String> order = List.copyOf(wanted.keySet());
        // new attributes can only be added at the end, and the order is part of the type
        if (!order.subList(0, kept.size()).equals(kept)) {
            return Alteration.replace();
        }
        String alter = "ALTER TYPE " + Names.qualified(to.id());
        List<String> actions = new ArrayList<>();
        old.keySet().stream()
                .filter(name -> !wanted.containsKey(name))
                .forEach(name -> actions.add("DROP ATTRIBUTE " + Identifier.quote(name)));
        for (String name : order) {
            if (!old.containsKey(name)) {
                actions.add("ADD ATTRIBUTE " + Identifier.quote(name) + " " + wanted.get(name));
            } else if (!old.get(name).equals(wanted.get(name))) {
                if (usedByColumns(to, states)) {
                    return Alteration.replace();
                }
                actions.add("ALTER ATTRIBUTE " + Identifier.quote(name) + " TYPE " + wanted.get(name));
            }
        }
        Statement statement = Statement.of(alter + " " + String.join(", ", actions));
        return Alteration.inPlace(
                List.of(lost(from, states).map(statement::destroying).orElse(statement)));
    }

    /** Returns which attributes a change takes away with the values that columns have of them. */
    private static Optional<String> lost(CatalogObject type, States states) {
        Optional<CatalogObject> wanted =
                states.desired().find(type.id()).filter(other -> other.definition() instanceof CompositeType);
        if (wanted.isEmpty() || !usedByColumns(type, states)) {
            return Optional.empty();
        }
        List<String> gone = byName(type).keySet().stream()
                .filter(name -> !byName(wanted.get()).containsKey(name))
                .toList();
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of("attribute " + String.join(", ", gone) + " of " + type.id());
    }

    /** PostgreSQL refuses to change an attribute's type while a column is of the composite type. */
    private static boolean usedByColumns(CatalogObject type, States states) {
        return states.current().dependentsOf(type.id()).stream()
                .anyMatch(dependency -> dependency.dependent().kind() == ObjectKind.COLUMN
                        && !dependency
                                .dependent()
                                .path()
                                .subList(0, 2)
                                .equals(type.id().path()));
    }

    /** Returns the attributes in order, each with its type as SQL, without its collation. */
    static Map<String, String> attributes(CatalogObject type) {
        Map<String, String> types = new LinkedHashMap<>();
        byName(type).forEach((name, text) -> {
            int collation = text.indexOf(" COLLATE ");
            types.put(name, collation < 0 ? text : text.substring(0, collation));
        });
        return types;
    }

    private static Map<String, String> byName(CatalogObject object) {
        Map<String, String> attributes = new LinkedHashMap<>();
        object.definitionAs(CompositeType.class)
                .attributes()
                .forEach(attribute -> attributes.put(attribute.name(), attribute.type()));
        return attributes;
    }

    @Override
    public Optional<Displacement> displacement(CatalogObject object, States states) {
        Displacement displacement = Types.displacement(object, states);
        Statement drop = displacement.drop();
        return Optional.of(new Displacement(
                displacement.moveAway(),
                lost(object, states).map(drop::destroying).orElse(drop)));
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
        return Names.relationAndType(object.id());
    }
}
