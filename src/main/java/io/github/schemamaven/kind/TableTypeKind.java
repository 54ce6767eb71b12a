package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That a table is of a composite type ({@code CREATE TABLE … OF}). While it is, its columns cannot be changed by
 * themselves, so the bond is undone before they or the type change and tied again afterwards; no row is touched by that
 * (alter_table.sgml, OF).
 */
final class TableTypeKind implements Kind {
    private record TableType(String type, List<String> columns) implements Definition {}

    @Override
    public String resource() {
        return "table_type.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.TABLE_TYPE);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new TableType(row.text("type"), row.texts("columns"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of(Statement.of("ALTER TABLE " + Names.qualified(object.id()) + " OF "
                + object.definitionAs(TableType.class).type()));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("ALTER TABLE " + Names.qualified(object.id()) + " NOT OF"));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        return Alteration.replace();
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.empty();
    }
}
