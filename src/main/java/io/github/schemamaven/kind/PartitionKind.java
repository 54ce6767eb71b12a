package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That a table is a partition of another. A new partition is made as a table first, with its indexes and constraints
 * under their own names, and then attached: PostgreSQL takes those it finds instead of making others
 * (alter_table.sgml, ATTACH PARTITION).
 */
final class PartitionKind implements Kind {
    private record Partition(List<String> parent, String bound) implements Definition {}

    @Override
    public String resource() {
        return "partition.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.PARTITION);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Partition(row.texts("parent"), row.text("bound"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        Partition partition = object.definitionAs(Partition.class);
        return List.of(Statement.of("ALTER TABLE " + Identifier.quoteQualified(partition.parent())
                + " ATTACH PARTITION " + Names.qualified(object.id()) + " " + partition.bound()));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        Partition partition = object.definitionAs(Partition.class);
        return List.of(Statement.of("ALTER TABLE " + Identifier.quoteQualified(partition.parent())
                + " DETACH PARTITION " + Names.qualified(object.id())));
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
