package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Aggregate functions: plain, ordered-set and hypothetical-set ones. */
final class AggregateKind implements Kind {
    /**
     * An aggregate.
     *
     * @param arguments its arguments as PostgreSQL prints them, with {@code ORDER BY} where it has one
     * @param result its result type
     * @param kind {@code n}, {@code o} or {@code h} (pg_aggregate.aggkind) and the number of its direct arguments
     * @param options what {@code CREATE AGGREGATE} takes in its parentheses, in the order of the documentation
     */
    private record Aggregate(String arguments, String result, String kind, List<String> options) implements Definition {
        String signature() {
            return "(" + (arguments.isEmpty() ? "*" : arguments) + ")";
        }
    }

    @Override
    public String resource() {
        return "aggregate.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.AGGREGATE);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Aggregate(row.text("arguments"), row.text("result"), row.text("kind"), row.texts("options"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of(Statement.of(command("CREATE ", object)));
    }

    private static String command(String create, CatalogObject object) {
        return create + target(object) + " (\n    "
                + String.join(",\n    ", object.definitionAs(Aggregate.class).options()) + "\n)";
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    /** As with functions, {@code CREATE OR REPLACE} changes neither the arguments nor the result (create_aggregate.sgml). */
    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        Aggregate old = from.definitionAs(Aggregate.class);
        Aggregate wanted = to.definitionAs(Aggregate.class);
        boolean replaceable = old.arguments().equals(wanted.arguments())
                && old.result().equals(wanted.result())
                && old.kind().equals(wanted.kind());
        return replaceable ? Alteration.inPlace(command("CREATE OR REPLACE ", to)) : Alteration.replace();
    }

    private static String target(CatalogObject object) {
        return "AGGREGATE " + Names.qualified(object.id())
                + object.definitionAs(Aggregate.class).signature();
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }

    /** {@code GRANT} knows an aggregate as a function of all its arguments, those after {@code ORDER BY} too. */
    @Override
    public Optional<String> grantTarget(CatalogObject object) {
        return Optional.of(
                "FUNCTION " + Names.qualified(object.id()) + "(" + object.id().name() + ")");
    }

    @Override
    public Set<String> names(CatalogObject object) {
        return Set.of(Names.routine(object.id().path()));
    }
}
