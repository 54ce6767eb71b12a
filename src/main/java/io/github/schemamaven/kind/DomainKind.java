package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Domains, but for their check constraints. */
final class DomainKind implements Kind {
    /**
     * A domain.
     *
     * @param type the base type as SQL, with its modifier
     * @param collation the qualified collation as SQL where it is not the base type's
     * @param notNull whether null is refused
     * @param defaultValue the default expression
     */
    private record Domain(String type, Optional<String> collation, boolean notNull, Optional<String> defaultValue)
            implements Definition {
        @Override
        public Definition skeleton() {
            return new Domain(type, collation, notNull, defaultValue.map(text -> ""));
        }
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
        return new Domain(
                row.text("type"),
                row.optionalText("collation"),
                row.flag("not_null"),
                row.optionalText("default_value"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        Domain domain = object.definitionAs(Domain.class);
        StringBuilder sql = new StringBuilder("CREATE DOMAIN " + Names.qualified(object.id()) + " AS " + domain.type());
        domain.collation().ifPresent(collation -> sql.append(" COLLATE ").append(collation));
        domain.defaultValue().ifPresent(value -> sql.append(" DEFAULT ").append(value));
        if (domain.notNull()) {
            sql.append(" NOT NULL");
        }
        parts.forEach(part -> sql.append("\n    ").append(part.clause()));
        return List.of(Statement.of(sql.toString()));
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
        if (old.notNull() != wanted.notNull()) {
            statements.add(Statement.of(alter + (wanted.notNull() ? " SET NOT NULL" : " DROP NOT NULL")));
        }
        return Alteration.inPlace(statements);
    }

    @Override
    public Optional<Displacement> displacement(CatalogObject object, States states) {
        return Optional.of(Types.displacement(object));
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
