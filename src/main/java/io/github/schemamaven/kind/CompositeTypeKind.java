package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectId;
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
        return Alteration.inPlace(List.of(Statement.of(alter + " " + String.join(", ", actions))));
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

    /**
     * Returns a column's values with their attributes where the new type has those of the same names: as text, a value
     * does not say which is which.
     *
     * @param column the column's name as SQL, which is of the type itself
     * @param type the type that is made anew; another kind of type has no attributes
     */
    static String values(String column, ObjectId type, States states) {
        Optional<CatalogObject> from = states.current().find(type).filter(CompositeTypeKind::isComposite);
        Optional<CatalogObject> to = states.desired().find(type).filter(CompositeTypeKind::isComposite);
        if (from.isEmpty() || to.isEmpty()) {
            return column;
        }
        List<String> old = List.copyOf(byName(from.get()).keySet());
        List<String> wanted = List.copyOf(byName(to.get()).keySet());
        if (old.equals(wanted)) {
            return column;
        }
        return "CASE WHEN " + column + " IS DISTINCT FROM NULL THEN ROW("
                + wanted.stream()
                        .map(name -> old.contains(name) ? "(" + column + ")." + Identifier.quote(name) : "NULL")
                        .collect(Collectors.joining(", "))
                + ") END";
    }

    private static boolean isComposite(CatalogObject object) {
        return object.definition() instanceof CompositeType;
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
        return Optional.of(Types.displacement(object));
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
