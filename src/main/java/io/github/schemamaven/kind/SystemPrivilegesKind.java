package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Privileges;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Privileges on PostgreSQL's own tables, functions, types and schemas, as far as they are others than a new database
 * has, and on the system columns and row types that come with tables. The objects themselves are not managed, so
 * privileges are all that there is.
 */
final class SystemPrivilegesKind implements Kind {
    /**
     * The object.
     *
     * @param target what follows {@code ON} in {@code GRANT}
     * @param column the column, where the privileges are those of one
     */
    private record SystemObject(String target, Optional<String> column) implements Definition {}

    @Override
    public String resource() {
        return "system_privileges.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.SYSTEM_PRIVILEGES);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new SystemObject(row.text("target"), row.optionalText("column_name"));
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
        throw new IllegalStateException("system privileges have no definition that could differ");
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.empty();
    }

    @Override
    public Optional<String> grantTarget(CatalogObject object) {
        return Optional.of(object.definitionAs(SystemObject.class).target());
    }

    @Override
    public Optional<String> grantColumn(CatalogObject object) {
        return object.definitionAs(SystemObject.class).column();
    }
}
