package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Range types, each with its multirange type. */
final class RangeTypeKind implements Kind {
    /**
     * A range type.
     *
     * @param options what {@code CREATE TYPE} takes in its parentheses
     * @param subtype the type of its bounds
     * @param canonical whether it has a canonical function, which has the type as its argument
     * @param multirange the name of its multirange type
     * @param constructors the constructors of both that do not have the type itself as an argument
     */
    private record RangeType(
            String options,
            String subtype,
            boolean canonical,
            List<String> multirange,
            NotCompared<List<Constructor>> constructors)
            implements Definition {}

    /**
     * What a constructor is called, which is no part of what a range type is: it keeps the name and the schema that the
     * type began with, and no command changes that along with it. That of a multirange type is in the range type's schema
     * (makeMultirangeConstructors in src/backend/commands/typecmds.c).
     *
     * @param path its schema, its name and its arguments, as those of functions
     * @param signature its qualified name with its arguments, as SQL
     */
    private record Constructor(List<String> path, String signature) {}

    /** Returns the type of a range's bounds as SQL. */
    static String subtype(CatalogObject range) {
        return range.definitionAs(RangeType.class).subtype();
    }

    /** Returns whether a type is a range type or its multirange type. */
    static boolean isNamed(CatalogObject range, String type) {
        return Names.qualified(range.id()).equals(type)
                || Identifier.quoteQualified(range.definitionAs(RangeType.class).multirange())
                        .equals(type);
    }

    @Override
    public String resource() {
        return "range_type.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.RANGE_TYPE);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new RangeType(
                row.text("options"),
                row.text("subtype"),
                row.flag("canonical"),
                row.texts("multirange"),
                new NotCompared<>(constructors(row)));
    }

    private static List<Constructor> constructors(Row row) throws SQLException {
        List<String> schemas = row.texts("constructor_schemas");
        List<String> names = row.texts("constructor_names");
        List<String> arguments = row.texts("constructor_arguments");
        List<String> signatures = row.texts("constructor_signatures");
        return IntStream.range(0, names.size())
                .mapToObj(i ->
                        new Constructor(List.of(schemas.get(i), names.get(i), arguments.get(i)), signatures.get(i)))
                .toList();
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        RangeType type = object.definitionAs(RangeType.class);
        String create = "CREATE TYPE " + Names.qualified(object.id()) + " AS RANGE (";
        String name = object.id().name();
        if (!type.multirange().equals(List.of(object.schema(), "_" + name))) {
            return takesArrayName(object, states)
                    ? createdAside(object, states)
                    : List.of(Statement.of(create + type.options() + ")"));
        }
        // what the array type is called when it is made, which gives way only later (moveArrayTypeName in pg_type.c)
        String usual = name.contains("range") ? name.replaceFirst("range", "multirange") : name + "_multirange";
        return List.of(
                Statement.of(create + type.options().replaceFirst(", MULTIRANGE_TYPE_NAME = .*", "") + ")"),
                Statement.of("ALTER TYPE " + Identifier.quoteQualified(List.of(object.schema(), usual)) + " RENAME TO "
                        + Identifier.quote("_" + name)));
    }

    /**
     * PostgreSQL chooses the name of a multirange type's array in the range type's schema, and then makes it in that of
     * the multirange type, whatever has the name there (DefineRange in src/backend/commands/typecmds.c).
     */
    private static boolean takesArrayName(CatalogObject object, States states) {
        List<String> multirange = object.definitionAs(RangeType.class).multirange();
        return !multirange.get(0).equals(object.schema())
                && Types.isTaken(List.of(multirange.get(0), "_" + multirange.get(1)), states);
    }

    /** The multirange type and its constructors have other names until all three are there. */
    private static List<Statement> createdAside(CatalogObject object, States states) {
        RangeType type = object.definitionAs(RangeType.class);
        String range = Names.qualified(object.id());
        String name = Identifier.quote(type.multirange().get(1));
        String aside = Identifier.quoteQualified(Types.ofNew(type.multirange(), states));
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of("CREATE TYPE " + range + " AS RANGE ("
                + type.options().replaceFirst("(?<=MULTIRANGE_TYPE_NAME = ).*", Matcher.quoteReplacement(aside))
                + ")"));
        statements.add(Statement.of("ALTER TYPE " + aside + " RENAME TO " + name));
        // these are in the range type's schema
        String constructor = Identifier.quoteQualified(
                List.of(object.schema(), Types.ofNew(type.multirange(), states).get(1)));
        for (String arguments : List.of("", range, "VARIADIC " + range + "[]")) {
            statements.add(Statement.of("ALTER FUNCTION " + constructor + "(" + arguments + ") RENAME TO " + name));
        }
        return statements;
    }

    /** One with a canonical function goes with its shell. */
    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP TYPE " + Names.qualified(object.id())));
    }

    /** {@code ALTER TYPE} changes names, schema and owner alone. */
    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        return Alteration.replace();
    }

    /**
     * The multirange type and those constructors that the new ones would clash with are renamed as well; the others have
     * the former type among their arguments.
     */
    @Override
    public Optional<Displacement> displacement(CatalogObject object, States states) {
        RangeType type = object.definitionAs(RangeType.class);
        if (type.canonical()) {
            return Optional.empty();
        }
        Displacement displacement = Types.displacement(object, states);
        List<Statement> moveAway = new ArrayList<>(displacement.moveAway());
        moveAway.add(
                rename("TYPE ", Identifier.quoteQualified(type.multirange()), Types.other(type.multirange(), states)));
        for (Constructor constructor : type.constructors().value()) {
            List<String> name = constructor.path().subList(0, 2);
            moveAway.add(rename("FUNCTION ", constructor.signature(), Types.other(name, states)));
        }
        return Optional.of(new Displacement(moveAway, displacement.drop()));
    }

    private static Statement rename(String keyword, String target, List<String> former) {
        return Statement.of("ALTER " + keyword + target + " RENAME TO " + Identifier.quote(former.get(1)));
    }

    /** Its multirange type may be in another schema than the type itself. */
    @Override
    public CatalogObject renamed(CatalogObject object, ObjectId id, UnaryOperator<String> schemas) {
        RangeType type = object.definitionAs(RangeType.class);
        List<String> multirange = List.of(
                schemas.apply(type.multirange().get(0)), type.multirange().get(1));
        return object.named(id)
                .with(new RangeType(type.options(), type.subtype(), type.canonical(), multirange, type.constructors()));
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of("TYPE " + Names.qualified(object.id()));
    }

    @Override
    public Optional<String> grantTarget(CatalogObject object) {
        return commentTarget(object);
    }

    /** Its constructors are functions, those that have the type itself as an argument in nobody's way. */
    @Override
    public Set<String> names(CatalogObject object) {
        RangeType type = object.definitionAs(RangeType.class);
        return Stream.concat(
                        Stream.of(Names.type(object.id().path()), Names.type(type.multirange())),
                        type.constructors().value().stream()
                                .map(Constructor::path)
                                .map(Names::routine))
                .collect(Collectors.toUnmodifiableSet());
    }
}
