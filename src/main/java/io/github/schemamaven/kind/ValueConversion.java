package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.Literal;
import io.github.schemamaven.sql.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the values of a column become those of its type when that is made anew under its old name. Most go by way of their
 * texts. But the text of a composite value does not say which attribute is which: where attributes come, go or change
 * places, in the type itself or in one that its arrays, domains and attributes are made of, they are taken by name.
 */
final class ValueConversion {
    private final CatalogObject column;
    private final Kind.States states;
    private final List<Statement> before = new ArrayList<>();
    private final List<Statement> after = new ArrayList<>();

    private ValueConversion(CatalogObject column, Kind.States states) {
        this.column = column;
        this.states = states;
    }

    /**
     * What converts a value.
     *
     * @param before commands that make what the expression uses
     * @param text the expression, which gives the value's text for the new type
     * @param after commands that take it away again
     */
    record Conversion(List<Statement> before, String text, List<Statement> after) {}

    /**
     * Returns how the values of a column are converted.
     *
     * @param column the column, of a type that is made anew, or that is made of such
     * @param type its type as SQL
     * @return empty where its plain text will do
     */
    static Optional<Conversion> of(CatalogObject column, String type, Kind.States states) {
        String value = Names.own(column.id());
        ValueConversion conversion = new ValueConversion(column, states);
        if (!conversion.isMixedUp(type)) {
            return Optional.empty();
        }
        String text = conversion.text(value, type);
        return Optional.of(new Conversion(conversion.before, text, conversion.after));
    }

    /** Whether a text of the type would be read with its attributes in other places. */
    private boolean isMixedUp(String type) {
        String element = element(type);
        Optional<Map<String, String>> old = attributes(states.current(), element);
        Optional<Map<String, String>> wanted = attributes(states.desired(), element);
        if (old.isPresent() && wanted.isPresent()) {
            return !List.copyOf(old.get().keySet())
                            .equals(List.copyOf(wanted.get().keySet()))
                    || old.get().values().stream().anyMatch(this::isMixedUp);
        }
        refuseRanges(element);
        return baseType(element).filter(this::isMixedUp).isPresent();
    }

    private void refuseRanges(String type) {
        for (CatalogObject range : ofKind(states.current(), ObjectKind.RANGE_TYPE)) {
            if (RangeTypeKind.isNamed(range, type) && isMixedUp(RangeTypeKind.subtype(range))) {
                throw new SchemaException(
                        "The " + column.id() + " holds ranges of a composite type whose attributes change"
                                + " places, and no expression turns the ones into the others.\nConvert the column by hand: mvn"
                                + " schema:new -Dschema.name=by_hand");
            }
        }
    }

    private String text(String value, String type) {
        if (!isMixedUp(type)) {
            return value + "::text";
        }
        if (type.endsWith("[]")) {
            return function(type) + "(" + value + ")";
        }
        Optional<String> baseType = baseType(type);
        return baseType.isPresent() ? text(value, baseType.get()) : row(value, type);
    }

    private String row(String value, String type) {
        Map<String, String> old = attributes(states.current(), type).orElseThrow();
        String attributes = attributes(states.desired(), type).orElseThrow().keySet().stream()
                .map(name -> old.containsKey(name) ? attribute(value, name, old.get(name)) : "NULL")
                .collect(Collectors.joining(", "));
        return "CASE WHEN " + value + " IS DISTINCT FROM NULL THEN ROW(" + attributes + ")::text END";
    }

    private String attribute(String value, String name, String type) {
        String attribute = "(" + value + ")." + Identifier.quote(name);
        return isMixedUp(type) ? text(attribute, type) : attribute;
    }

    /**
     * Makes a function for the session, since a conversion cannot have the query that takes an array apart. The bounds of
     * the array stay; one of more dimensions ends the migration, and nothing is lost.
     */
    private String function(String type) {
        String element = text("($1)[i]", element(type));
        String name = "pg_temp.by_name_" + column.position() + "_" + (before.size() + 1);
        String problem = Literal.quote("an array of " + element(type) + " has more than one dimension: ");
        String body = "SELECT CASE\n"
                + "    WHEN pg_catalog.array_ndims($1) IS NULL THEN $1::text\n"
                + "    WHEN pg_catalog.array_ndims($1) > 1 THEN (" + problem
                + " || pg_catalog.array_dims($1))::int::text\n"
                + "    ELSE pg_catalog.array_dims($1) || '=' || (\n"
                + "        SELECT pg_catalog.array_agg(" + element + " ORDER BY i)\n"
                + "        FROM pg_catalog.generate_subscripts($1, 1) i)::text\n"
                + "END";
        before.add(Statement.of("CREATE FUNCTION " + name + "(anyarray) RETURNS text LANGUAGE sql AS "
                + Literal.dollarQuote("\n" + body + "\n")));
        after.add(0, Statement.of("DROP FUNCTION " + name + "(anyarray)"));
        return name;
    }

    private static String element(String type) {
        return type.endsWith("[]") ? element(type.substring(0, type.length() - 2)) : type;
    }

    private Optional<String> baseType(String type) {
        return find(states.current(), ObjectKind.DOMAIN, type).map(DomainKind::baseType);
    }

    private static Optional<Map<String, String>> attributes(Catalog catalog, String type) {
        return find(catalog, ObjectKind.COMPOSITE_TYPE, type)
                .map(CompositeTypeKind::attributes)
                .or(() -> find(catalog, ObjectKind.TABLE, type)
                        .map(table -> TableRebuild.attributes(catalog, table.id())))
                .or(() -> find(catalog, ObjectKind.VIEW, type).map(ViewKind::attributes))
                .or(() -> find(catalog, ObjectKind.MATERIALIZED_VIEW, type).map(ViewKind::attributes));
    }

    private static Optional<CatalogObject> find(Catalog catalog, ObjectKind kind, String type) {
        return ofKind(catalog, kind).stream()
                .filter(object -> Names.qualified(object.id()).equals(type))
                .findFirst();
    }

    private static List<CatalogObject> ofKind(Catalog catalog, ObjectKind kind) {
        return catalog.objects().values().stream()
                .filter(object -> object.id().kind() == kind)
                .toList();
    }
}
