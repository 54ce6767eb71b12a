package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Check constraints of domains. */
final class DomainConstraintKind implements Kind {
    private static final String NOT_VALID = " NOT VALID";

    private record DomainConstraint(String text) implements Definition {
        @Override
        public Definition skeleton() {
            return new DomainConstraint(text.endsWith(NOT_VALID) ? NOT_VALID : "");
        }

        @Override
        public Definition respelled(UnaryOperator<String> change) {
            return new DomainConstraint(change.apply(text));
        }
    }

    @Override
    public String resource() {
        return "domain_constraint.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.DOMAIN_CONSTRAINT);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new DomainConstraint(row.text("definition"));
    }

    @Override
    public Optional<ObjectId> partOf(CatalogObject object) {
        return object.definitionAs(DomainConstraint.class).text().endsWith(NOT_VALID)
                ? Optional.empty()
                : Optional.of(new ObjectId(ObjectKind.DOMAIN, Names.ownerPath(object.id())));
    }

    @Override
    public String clause(CatalogObject object, List<Part> parts, States states) {
        return "CONSTRAINT " + Names.own(object.id()) + " "
                + object.definitionAs(DomainConstraint.class).text();
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of(
                Statement.of("ALTER DOMAIN " + Names.owner(object.id()) + " ADD " + clause(object, parts, states)));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of(
                "ALTER DOMAIN " + Names.owner(object.id()) + " DROP CONSTRAINT " + Names.own(object.id())));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        String old = from.definitionAs(DomainConstraint.class).text();
        String wanted = to.definitionAs(DomainConstraint.class).text();
        return old.equals(wanted + NOT_VALID)
                ? Alteration.inPlace(
                        "ALTER DOMAIN " + Names.owner(to.id()) + " VALIDATE CONSTRAINT " + Names.own(to.id()))
                : Alteration.replace();
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of("CONSTRAINT " + Names.own(object.id()) + " ON DOMAIN " + Names.owner(object.id()));
    }

    @Override
    public Set<String> names(CatalogObject object) {
        return Set.of(Names.of("domain constraint", object.id().path()));
    }
}
