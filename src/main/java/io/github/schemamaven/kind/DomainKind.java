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
import java.util.stream.Stream;

/** Domains, but for their check constraints. */
final class DomainKind implements Kind {
    /**
     * A domain.
     *
     * @param type the base type as SQL, with its modifier
     * @param collation the qualified collation as SQL where it is not the base type's
     * @param notNull the name of the constraint that refuses null, if there is one
     * @param defaultValue the default expression
     */
    private record Domain(
            String type, Optional<String> collation, Optional<String> notNull, Optional<String> defaultValue)
            implements Definition {
        @Override
        public Definition skeleton() {
            return respelled(text -> "");
        }

        @Override
        public Definition respelled(UnaryOperator<String> change) {
            return new Domain(type, collation, notNull, defaultValue.map(change));
        }

        /** Returns the constraint as SQL; its name where it is not the one that PostgreSQL would choose. */
        String notNullClause(ObjectId id, Kind.States states) {
            return notNull.filter(name -> !name.equals(usualName(id.path()))
                                    || ConstraintNames.isTaken(id.path().get(0), name, states)
                                    || isFormers(id, name, states))
                            .map(name -> " CONSTRAINT " + Identifier.quote(name))
                            .orElse("")
                    + " NOT NULL";
        }
    }

    /** Returns the type that a domain is made of, as SQL. */
    static String baseType(CatalogObject domain) {
        return domain.definitionAs(Domain.class).type();
    }

    /** The name that PostgreSQL chooses (ChooseConstraintName in pg_constraint.c), and older versions' that have none. */
    private static String usualName(List<String> path) {
        return ChosenNames.of(path.get(1), "not_null");
    }

    /** A domain that steps aside keeps the name of its constraint. */
    private static boolean isFormers(ObjectId id, String name, Kind.States states) {
        return states.current()
                .find(id)
                .flatMap(former -> former.definitionAs(Domain.class).notNull())
                .filter(name::equals)
                .isPresent();
    }

    /** Returns the name that a domain's not-null constraint has and PostgreSQL would not choose. */
    static Optional<String> notNullName(CatalogObject domain) {
        return domain.definitionAs(Domain.class)
                .notNull()
                .filter(name -> !name.equals(usualName(domain.id().path())));
    }

    @Override
    public String resource() {
        return "domain.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.DOMAIN);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        Optional<String> usual = Optional.of(usualName(row.texts("path")));
        return new Domain(
                row.text("type"),
                row.optionalText("collation"),
                row.flag("not_null") ? row.optionalText("not_null_name").or(() -> usual) : Optional.empty(),
                row.optionalText("default_value"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        Domain domain = object.definitionAs(Domain.class);
        StringBuilder sql = new StringBuilder(create(object.id(), domain));
        domain.defaultValue().ifPresent(value -> sql.append(" DEFAULT ").append(value));
        if (domain.notNull().isPresent()) {
            sql.append(domain.notNullClause(object.id(), states));
        }
        parts.forEach(part -> sql.append("\n    ").append(part.clause()));
        return List.of(Statement.of(sql.toString()));
    }

    private static String create(ObjectId id, Domain domain) {
        return "CREATE DOMAIN " + Names.qualified(id) + " AS " + domain.type()
                + domain.collation().map(collation -> " COLLATE " + collation).orElse("");
    }

    /** Its default may call a function that returns it, or take from a sequence that a column of it owns. */
    @Override
    public Optional<StandIn> standIn(CatalogObject object) {
        Domain domain = object.definitionAs(Domain.class);
        String notNull = domain.notNull()
                .map(name -> " CONSTRAINT " + Identifier.quote(name) + " NOT NULL")
                .orElse("");
        String alter = "ALTER DOMAIN " + Names.qualified(object.id());
        return domain.defaultValue()
                .map(value -> new StandIn(
                        Statement.of(create(object.id(), domain) + notNull),
                        Statement.of(alter + " DROP DEFAULT"),
                        Statement.of(alter + " SET DEFAULT " + value),
                        false));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP DOMAIN " + Names.qualified(object.id())));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        Domain old = from.definitionAs(Domain.class);
        Domain wanted = to.definitionAs(Domain.class);
        if (!old.type().equals(wanted.type()) || !old.collation().equals(wanted.collation())) {
            return Alteration.replace();
        }
        String alter = "ALTER DOMAIN " + Names.qualified(to.id());
        List<Statement> statements = new ArrayList<>();
        if (!old.defaultValue().equals(wanted.defaultValue())) {
            statements.add(Statement.of(alter
                    + wanted.defaultValue()
                            .map(value -> " SET DEFAULT " + value)
                            .orElse(" DROP DEFAULT")));
        }
        notNull(old, wanted, to, states)
                .map(action -> Statement.of(alter + action))
                .ifPresent(statements::add);
        return Alteration.inPlace(statements);
    }

    @Override
    public Alteration readAgain(CatalogObject from, CatalogObject to, States states) {
        if (!(alter(from, to, states) instanceof Alteration.InPlace others)) {
            return Alteration.replace();
        }
        Stream<Statement> setDefault = standIn(to).map(StandIn::filled).stream();
        return Alteration.inPlace(Stream.concat(setDefault, others.statements().stream())
                .distinct()
                .toList());
    }

    private static Optional<String> notNull(Domain old, Domain wanted, CatalogObject to, States states) {
        if (old.notNull().equals(wanted.notNull())) {
            return Optional.empty();
        }
        if (wanted.notNull().isEmpty()) {
            return Optional.of(" DROP NOT NULL");
        }
        if (old.notNull().isPresent()) {
            return Optional.of(
                    " RENAME CONSTRAINT " + Identifier.quote(old.notNull().get()) + " TO "
                            + Identifier.quote(wanted.notNull().get()));
        }
        String clause = wanted.notNullClause(to.id(), states);
        return Optional.of(clause.equals(" NOT NULL") ? " SET NOT NULL" : " ADD" + clause);
    }

    @Override
    public Optional<Displacement> displacement(CatalogObject object, States states) {
        return Optional.of(Types.displacement(object, states));
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of("DOMAIN " + Names.qualified(object.id()));
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
