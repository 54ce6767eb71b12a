package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** That a table inherits from another. */
final class InheritanceKind implements Kind {
    private record Inheritance() implements Definition {}

    @Override
    public String resource() {
        return "inheritance.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.INHERITANCE);
    }

    @Override
    public Definition definition(Row row) {
        return new Inheritance();
    }

    @Override
    public int position(Row row) throws java.sql.SQLException {
        return (int) -row.number("objsubid");
    }

    @Override
    public Optional<ObjectId> partOf(CatalogObject object) {
        return Optional.of(new ObjectId(ObjectKind.TABLE, Names.ownerPath(object.id())));
    }

    @Override
    public boolean isMadeApart(CatalogObject object, States states) {
        return Inherited.joinsLater(Names.ownerPath(object.id()), states);
    }

    @Override
    public String clause(CatalogObject object, List<Part> parts, States states) {
        return parent(object);
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        List<String> nullable = nullableBelow(object, states);
        List<Statement> statements = new ArrayList<>();
        nullable.forEach(column -> statements.add(Statement.of(column + " SET NOT NULL")));
        statements.add(Statement.of("ALTER TABLE " + Names.owner(object.id()) + " INHERIT " + parent(object)));
        nullable.forEach(column -> statements.add(Statement.of(column + " DROP NOT NULL")));
        return statements;
    }

    /**
     * Returns what changes those of the child's columns that may be null though the parent's may not. Before 18 PostgreSQL
     * lets one become so, but looks at it when a child joins (MergeAttributesIntoExisting in
     * src/backend/commands/tablecmds.c).
     */
    private static List<String> nullableBelow(CatalogObject link, States states) {
        if (states.desired().majorVersion() >= Column.NOT_NULL_CONSTRAINTS) {
            return List.of();
        }
        List<String> parent = link.id().path().subList(2, 4);
        return Inherited.columns(Names.ownerPath(link.id()), states.desired())
                .filter(column -> !isNotNull(column))
                .filter(column -> Inherited.parentsColumns(column, states).stream()
                        .anyMatch(other -> Names.ownerPath(other.id()).equals(parent) && isNotNull(other)))
                .map(ColumnChange::alone)
                .toList();
    }

    private static boolean isNotNull(CatalogObject column) {
        return column.definitionAs(Column.class).notNull().isPresent();
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("ALTER TABLE " + Names.owner(object.id()) + " NO INHERIT " + parent(object)));
    }

    private static String parent(CatalogObject object) {
        return Identifier.quoteQualified(object.id().path().subList(2, 4));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        throw new IllegalStateException("an inheritance has no definition that could differ");
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.empty();
    }
}
