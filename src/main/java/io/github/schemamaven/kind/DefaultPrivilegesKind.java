package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Privileges;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Default privileges: what a role grants on the objects that it will make. All that one entry is are privileges, so
 * the commands are those of any object's privileges with other words before them. An entry of the role that is
 * connected is one of whoever runs the migration, as with owners; only another role's is written with its name.
 */
final class DefaultPrivilegesKind implements Kind {
    private record DefaultPrivileges() implements Definition {}

    @Override
    public String resource() {
        return "default_privileges.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.DEFAULT_PRIVILEGES);
    }

    @Override
    public Definition definition(Row row) {
        return new DefaultPrivileges();
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of();
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return Grants.change(object, Privileges.DEFAULT);
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        throw new IllegalStateException("default privileges have no definition that could differ");
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.empty();
    }

    @Override
    public Optional<String> grantTarget(CatalogObject object) {
        return Optional.of(object.id().name());
    }

    @Override
    public String grantPrefix(CatalogObject object) {
        String role = object.id().path().get(0);
        String schema = object.id().path().get(1);
        return "ALTER DEFAULT PRIVILEGES "
                + (role.isEmpty() ? "" : "FOR ROLE " + Identifier.quote(role) + " ")
                + (schema.isEmpty() ? "" : "IN SCHEMA " + Identifier.quote(schema) + " ");
    }

    @Override
    public String owner(CatalogObject object) {
        String role = object.id().path().get(0);
        return role.isEmpty() ? Kind.super.owner(object) : Identifier.quote(role);
    }
}
