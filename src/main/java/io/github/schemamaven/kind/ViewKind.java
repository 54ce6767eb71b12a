package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.CycleMarks;
import io.github.schemamaven.sql.Identifier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Views and materialized views. */
final class ViewKind implements Kind {
    private static final String OR_REPLACE = "CREATE OR REPLACE VIEW ";

    /**
     * A view.
     *
     * @param query its query as PostgreSQL prints it, without a semicolon
     * @param columns its columns' names in order
     * @param types their types, with their collations where those are always what the query gives: before 15 a replaced
     *     view has kept those that it had (release-15.sgml), which no definition can say
     * @param madeWith their types and collations as they are
     * @param options {@code security_barrier=true} and the like; storage parameters of a materialized view
     * @param accessMethod the table access method where it is not {@code heap}
     * @param populated whether a materialized view was filled
     * @param readsItself whether it was replaced by one that reads from itself, which PostgreSQL accepts and cannot run
     */
    private record View(
            String query,
            List<String> columns,
            List<String> types,
            NotCompared<List<String>> madeWith,
            Options options,
            Optional<String> accessMethod,
            boolean populated,
            boolean readsItself)
            implements Definition {
        @Override
        public Definition skeleton() {
            return respelled(text -> "");
        }

        @Override
        public Definition respelled(UnaryOperator<String> change) {
            return new View(
                    change.apply(query), columns, types, madeWith, options, accessMethod, populated, readsItself);
        }
    }

    /** Returns whether two objects are views whose columns have the same names and other types. */
    static boolean haveOtherTypes(CatalogObject one, CatalogObject other) {
        return one.definition() instanceof View first
                && other.definition() instanceof View second
                && first.columns().equals(second.columns())
                && !first.types().equals(second.types());
    }

    /** Returns a materialized view without its rows, and every other object as it is. */
    static CatalogObject unfilled(CatalogObject object) {
        return object.id().kind() == ObjectKind.MATERIALIZED_VIEW && object.definition() instanceof View view
                ? object.with(new View(
                        view.query(),
                        view.columns(),
                        view.types(),
                        view.madeWith(),
                        view.options(),
                        view.accessMethod(),
                        false,
                        view.readsItself()))
                : object;
    }

    @Override
    public String resource() {
        return "view.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW);
    }

    @Override
    public ObjectKind kind(Row row) throws SQLException {
        return row.flag("materialized") ? ObjectKind.MATERIALIZED_VIEW : ObjectKind.VIEW;
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new View(
                CycleMarks.readable(row.text("query").strip().replaceFirst(";$", "")),
                row.texts("column_names"),
                row.texts("column_types"),
                new NotCompared<>(row.texts("column_types_made")),
                new Options(row.texts("options")),
                row.optionalText("access_method"),
                row.flag("populated"),
                row.flag("reads_itself"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of(Statement.of(materialized(object) ? materializedView(object) : view(object, "CREATE VIEW ")));
    }

    private static String view(CatalogObject object, String command) {
        View view = object.definitionAs(View.class);
        return command + head(object)
                + (view.options().isEmpty() ? "" : " WITH (" + view.options().list() + ")") + " AS\n" + view.query();
    }

    /** A view of the same columns that gives no rows. It has no options: a check option needs a view with a table. */
    @Override
    public Optional<StandIn> standIn(CatalogObject object) {
        if (materialized(object)) {
            return Optional.empty();
        }
        String nothing = object.definitionAs(View.class).madeWith().value().stream()
                .map(type -> "NULL::" + type)
                .collect(Collectors.joining(", ", "SELECT ", " WHERE false"));
        return Optional.of(new StandIn(
                Statement.of("CREATE VIEW " + head(object) + " AS\n" + nothing),
                Statement.of(OR_REPLACE + head(object) + " AS\n" + nothing),
                Statement.of(view(object, OR_REPLACE)),
                object.definitionAs(View.class).readsItself()));
    }

    /**
     * Columns may have the row type of a view. It lets go of what it reads, which may change before they have left it. What
     * a materialized view reads cannot be taken from it.
     */
    @Override
    public Optional<Displacement> displacement(CatalogObject object, States states) {
        if (materialized(object)) {
            return Optional.empty();
        }
        Displacement displacement = Types.displacement(object, states);
        List<Statement> moveAway =
                new ArrayList<>(List.of(standIn(object).orElseThrow().emptied()));
        moveAway.addAll(displacement.moveAway());
        return Optional.of(new Displacement(moveAway, displacement.drop()));
    }

    /** Returns the attributes of a view's row type in order, each with its type as SQL. */
    static Map<String, String> attributes(CatalogObject object) {
        View view = object.definitionAs(View.class);
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < view.columns().size(); i++) {
            attributes.put(view.columns().get(i), view.madeWith().value().get(i));
        }
        return attributes;
    }

    private static String materializedView(CatalogObject object) {
        View view = object.definitionAs(View.class);
        return "CREATE MATERIALIZED VIEW " + head(object)
                + view.accessMethod()
                        .map(method -> " USING " + Identifier.quote(method))
                        .orElse("")
                + (view.options().isEmpty() ? "" : " WITH (" + view.options().list() + ")")
                + object.tablespace()
                        .map(name -> " TABLESPACE " + Identifier.quote(name))
                        .orElse("")
                + " AS\n" + view.query() + (view.populated() ? "" : "\nWITH NO DATA");
    }

    /** The columns are named: the query's own names need not be the view's after a rename. */
    private static String head(CatalogObject object) {
        List<String> columns = object.definitionAs(View.class).columns();
        return Names.qualified(object.id())
                + (columns.isEmpty()
                        ? ""
                        : columns.stream().map(Identifier::quote).collect(Collectors.joining(", ", " (", ")")));
    }

    @Override
    public boolean createsInTablespace(CatalogObject object) {
        return true;
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        View old = from.definitionAs(View.class);
        View wanted = to.definitionAs(View.class);
        String alter = "ALTER " + target(to);
        if (materialized(to)) {
            return TableAccessMethod.needsAnother(old.accessMethod(), wanted.accessMethod(), states)
                    ? Alteration.replace()
                    : materializedViewChange(old, wanted, to, alter);
        }
        int kept = old.columns().size();
        boolean extended = wanted.columns().size() >= kept
                && wanted.columns().subList(0, kept).equals(old.columns())
                && wanted.madeWith()
                        .value()
                        .subList(0, kept)
                        .equals(old.madeWith().value());
        if (!extended) {
            return Alteration.replace();
        }
        if (old.query().equals(wanted.query()) && old.columns().equals(wanted.columns())) {
            return Alteration.inPlace(wanted.options().changesFrom(old.options(), alter));
        }
        boolean readsNewColumns = wanted.readsItself() && wanted.columns().size() > kept;
        StandIn standIn = standIn(to).orElseThrow();
        return Alteration.inPlace(
                readsNewColumns ? List.of(standIn.emptied(), standIn.filled()) : List.of(standIn.filled()));
    }

    @Override
    public Alteration readAgain(CatalogObject from, CatalogObject to, States states) {
        boolean sameTypes = from.definitionAs(View.class)
                .madeWith()
                .value()
                .equals(to.definitionAs(View.class).madeWith().value());
        return !materialized(to) && sameTypes
                ? Alteration.inPlace(List.of(standIn(to).orElseThrow().filled()))
                : Alteration.replace();
    }

    private static Alteration materializedViewChange(View old, View wanted, CatalogObject to, String alter) {
        if (!old.query().equals(wanted.query())
                || !old.columns().equals(wanted.columns())
                || !old.types().equals(wanted.types())) {
            return Alteration.replace();
        }
        List<Statement> statements = new ArrayList<>();
        statements.addAll(wanted.options().changesFrom(old.options(), alter));
        statements.addAll(TableAccessMethod.change(old.accessMethod(), wanted.accessMethod(), "heap", alter));
        if (old.populated() != wanted.populated()) {
            statements.add(Statement.of("REFRESH " + target(to) + (wanted.populated() ? "" : " WITH NO DATA")));
        }
        return Alteration.inPlace(statements);
    }

    private static boolean materialized(CatalogObject object) {
        return object.id().kind() == ObjectKind.MATERIALIZED_VIEW;
    }

    private static String target(CatalogObject object) {
        return (materialized(object) ? "MATERIALIZED VIEW " : "VIEW ") + Names.qualified(object.id());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }

    @Override
    public Optional<String> grantTarget(CatalogObject object) {
        return Optional.of("TABLE " + Names.qualified(object.id()));
    }

    @Override
    public Set<String> names(CatalogObject object) {
        return Names.relationAndType(object.id());
    }
}
