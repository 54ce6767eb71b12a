package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** That a table is in a publication. */
final class PublicationTableKind implements Kind {
    /**
     * A table's membership.
     *
     * @param columns the columns that are published; none for all
     * @param filter which rows are
     */
    private record Member(List<String> columns, Optional<String> filter) implements Definition {
        @Override
        public Definition skeleton() {
            return new Member(columns, filter.map(text -> ""));
        }
    }

    @Override
    public String resource() {
        return "publication_table.sql";
    }

    @Override
    public String resource(int majorVersion) {
        return majorVersion < 15 ? "publication_table_14.sql" : resource();
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.PUBLICATION_TABLE);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Member(row.texts("columns"), row.optionalText("filter"));
    }

    @Override
    public Optional<ObjectId> partOf(CatalogObject object) {
        return Optional.of(
                ObjectId.of(ObjectKind.PUBLICATION, object.id().path().get(0)));
    }

    @Override
    public String clause(CatalogObject object, List<Part> parts, States states) {
        Member member = object.definitionAs(Member.class);
        String columns = member.columns().isEmpty()
                ? ""
                : member.columns().stream().map(Identifier::quote).collect(Collectors.joining(", ", " (", ")"));
        return table(object, states.desired())
                + columns
                + member.filter().map(text -> " WHERE (" + text + ")").orElse("");
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of(Statement.of(alter(object) + " ADD TABLE " + clause(object, parts, states)));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of(alter(object) + " DROP TABLE " + table(object, states.current())));
    }

    /** One table alone can be changed by taking it out and in again; {@code SET TABLE} names all of them. */
    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        return Alteration.replace();
    }

    private static String alter(CatalogObject object) {
        return "ALTER PUBLICATION " + Identifier.quote(object.id().path().get(0));
    }

    /** Without {@code ONLY} the command would be about the tables that inherit from it too. */
    private static String table(CatalogObject object, Catalog catalog) {
        List<String> path = object.id().path().subList(1, 3);
        boolean hasChildren = catalog.dependentsOf(new ObjectId(ObjectKind.TABLE, path)).stream()
                .anyMatch(dependency -> dependency.dependent().kind() == ObjectKind.INHERITANCE
                        && dependency.dependent().path().subList(2, 4).equals(path));
        return (hasChildren ? "ONLY " : "") + Identifier.quoteQualified(path);
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.empty();
    }
}
