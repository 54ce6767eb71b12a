package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.CycleMarks;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.UnnamedArguments;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Functions and procedures. */
final class FunctionKind implements Kind {
    /**
     * A function or procedure.
     *
     * @param definition the command that creates it, as {@code pg_get_functiondef} prints it
     * @param identityArguments its arguments' modes, names and types
     * @param arguments what of its arguments may change where it is; the definition has it too
     * @param result its result type; empty for a procedure
     * @param isWindow whether it is a window function
     * @param defaults how many of its arguments have a default
     * @param settings the parameters that it sets while it runs; the definition has them too
     * @param volatility {@code IMMUTABLE}, {@code STABLE} or {@code VOLATILE}
     * @param body its body, where that is SQL that PostgreSQL parsed when it was made, see {@link Body}
     */
    private record Function(
            String definition,
            String identityArguments,
            NotCompared<Arguments> arguments,
            String result,
            boolean isWindow,
            int defaults,
            NotCompared<String> settings,
            String volatility,
            Body body)
            implements Definition {
        @Override
        public Definition skeleton() {
            return body.isParsed() || defaults > 0
                    ? new Function(
                            "",
                            identityArguments,
                            arguments,
                            result,
                            isWindow,
                            defaults,
                            settings,
                            volatility,
                            body.skeleton())
                    : this;
        }

        @Override
        public Definition respelled(UnaryOperator<String> change) {
            if (!body.isParsed()) {
                return this;
            }
            String sql = change.apply(body.sql());
            String head =
                    definition.substring(0, definition.length() - body.sql().length());
            Body changed = new Body(sql, true, body.callsItself());
            return new Function(
                    head + sql,
                    identityArguments,
                    arguments,
                    result,
                    isWindow,
                    defaults,
                    settings,
                    volatility,
                    changed);
        }
    }

    /**
     * The arguments of a function.
     *
     * @param types their modes and types
     * @param names their names; empty for one that has none
     * @param polymorphicDefaults the defaults of those of a polymorphic type, which have types of their own
     */
    private record Arguments(List<String> types, List<String> names, List<String> polymorphicDefaults) {
        /** Returns whether a command can make them these: it names an argument that had no name, and adds defaults. */
        boolean canBecome(Arguments wanted) {
            boolean named = types.equals(wanted.types)
                    && IntStream.range(0, names.size())
                            .allMatch(place -> names.get(place).equals(wanted.names.get(place))
                                    || (names.get(place).isEmpty() && isOnlyInput(types.get(place))));
            int defaults = Math.min(polymorphicDefaults.size(), wanted.polymorphicDefaults.size());
            return named && last(polymorphicDefaults, defaults).equals(last(wanted.polymorphicDefaults, defaults));
        }

        /** The name of another one is that of a column of the result. */
        private static boolean isOnlyInput(String type) {
            return type.startsWith("i ") || type.startsWith("v ");
        }

        /** Defaults are those of the last arguments. */
        private static List<String> last(List<String> defaults, int count) {
            return defaults.subList(defaults.size() - count, defaults.size());
        }
    }

    /**
     * What a function does.
     *
     * @param sql the end of its definition, if that is SQL that needs what it names; empty for a text, which does not
     * @param isParsed whether it is such SQL
     * @param callsItself whether that calls the function, which then has to be there before
     */
    private record Body(String sql, boolean isParsed, boolean callsItself) {
        Body skeleton() {
            return new Body("", isParsed, callsItself);
        }
    }

    @Override
    public String resource() {
        return "function.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.FUNCTION, ObjectKind.PROCEDURE);
    }

    @Override
    public ObjectKind kind(Row row) throws SQLException {
        return row.flag("procedure") ? ObjectKind.PROCEDURE : ObjectKind.FUNCTION;
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        String definition = row.text("definition").stripTrailing();
        String printed = row.text("sql_body");
        String body = readable(printed, row.texts("unnamed_arguments"));
        return new Function(
                definition.substring(0, definition.length() - printed.length()) + body,
                row.text("identity_arguments"),
                new NotCompared<>(new Arguments(
                        row.texts("argument_types"), row.texts("argument_names"), row.texts("polymorphic_defaults"))),
                row.text("result"),
                row.flag("is_window"),
                (int) row.number("defaults"),
                new NotCompared<>(row.text("settings")),
                row.text("volatility"),
                new Body(body, !body.isEmpty(), row.flag("recursive")));
    }

    /** Of several unnamed arguments what is printed does not say which is which. */
    private static String readable(String body, List<String> unnamed) {
        String named = unnamed.size() == 1 ? UnnamedArguments.numbered(body, unnamed.get(0)) : body;
        return CycleMarks.readable(named);
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        Function function = object.definitionAs(Function.class);
        return function.body().callsItself()
                ? List.of(Statement.of(create(withoutBody(function))), Statement.of(function.definition()))
                : List.of(Statement.of(create(function.definition())));
    }

    private static String create(String definition) {
        return definition.replaceFirst("^CREATE OR REPLACE ", "CREATE ");
    }

    /** Two functions may call each other, if not from the beginning. One that calls itself alone makes no circle. */
    @Override
    public Optional<StandIn> standIn(CatalogObject object) {
        Function function = object.definitionAs(Function.class);
        if (!function.body().isParsed()) {
            return Optional.empty();
        }
        String empty = withoutBody(function);
        return Optional.of(new StandIn(
                Statement.of(create(empty)), Statement.of(empty), Statement.of(function.definition()), false));
    }

    /** The empty text is a body for every result, since plans do not have texts checked before all is there. */
    private static String withoutBody(Function function) {
        int body = function.body().sql().length();
        return function.definition()
                        .substring(0, function.definition().length() - body)
                        .stripTrailing()
                + "\nAS ''";
    }

    @Override
    public Optional<Disguise> asImmutable(CatalogObject object, boolean stableWillDo) {
        String volatility = object.definitionAs(Function.class).volatility();
        boolean fits = volatility.equals("IMMUTABLE") || (stableWillDo && volatility.equals("STABLE"));
        String alter = "ALTER " + target(object) + " ";
        return fits
                ? Optional.empty()
                : Optional.of(new Disguise(Statement.of(alter + "IMMUTABLE"), Statement.of(alter + volatility)));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    @Override
    public Optional<String> unreadText(CatalogObject object) {
        Function function = object.definitionAs(Function.class);
        return Optional.of(function.body().isParsed() ? function.settings().value() : function.definition())
                .filter(text -> !text.isEmpty());
    }

    @Override
    public Optional<String> rowType(CatalogObject object) {
        return Optional.of(object.definitionAs(Function.class).result().replaceFirst("^SETOF ", ""));
    }

    /** What {@code CREATE OR REPLACE} refuses to change: create_function.sgml, Notes; ProcedureCreate in pg_proc.c. */
    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        Function old = from.definitionAs(Function.class);
        Function wanted = to.definitionAs(Function.class);
        boolean replaceable =
                old.arguments().value().canBecome(wanted.arguments().value())
                        && old.result().equals(wanted.result())
                        && old.isWindow() == wanted.isWindow()
                        && old.defaults() <= wanted.defaults();
        return replaceable ? Alteration.inPlace(wanted.definition()) : Alteration.replace();
    }

    @Override
    public Alteration readAgain(CatalogObject from, CatalogObject to, States states) {
        return Alteration.inPlace(to.definitionAs(Function.class).definition());
    }

    /**
     * What steps aside too (a table by whose partition key the function is called, a range type) needs the function until
     * it goes. Its arguments' types may have other names by then, so the drop does not name them.
     */
    @Override
    public Optional<Displacement> displacement(CatalogObject object, States states) {
        String name = object.id().path().get(1);
        boolean overloaded = states.current().objects().keySet().stream()
                        .filter(other -> kinds().contains(other.kind()))
                        .filter(other -> other.path()
                                .subList(0, 2)
                                .equals(object.id().path().subList(0, 2)))
                        .count()
                > 1;
        String former = FormerName.of(
                object.schema(),
                overloaded
                        ? name + "_"
                                + Integer.toHexString(
                                        String.join(",", object.id().path()).hashCode())
                        : name,
                states);
        return Optional.of(new Displacement(
                List.of(Statement.of("ALTER " + target(object) + " RENAME TO " + Identifier.quote(former))),
                Statement.of("DROP " + word(object)
                        + Identifier.quoteQualified(List.of(object.id().path().get(0), former)))));
    }

    private static String target(CatalogObject object) {
        return word(object) + Names.qualified(object.id()) + "("
                + object.definitionAs(Function.class).identityArguments() + ")";
    }

    private static String word(CatalogObject object) {
        return object.id().kind().label().toUpperCase(Locale.ROOT) + " ";
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }

    @Override
    public Optional<String> grantTarget(CatalogObject object) {
        return Optional.of(target(object));
    }

    @Override
    public Set<String> names(CatalogObject object) {
        return Set.of(Names.routine(object.id().path()));
    }
}
