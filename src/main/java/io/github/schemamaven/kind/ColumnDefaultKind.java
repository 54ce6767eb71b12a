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

/** Defaults of columns. */
final class ColumnDefaultKind implements Kind {
    private record ColumnDefault(boolean ofView, String expression) implements Definition {
        @Override
        public Definition skeleton() {
            return respelled(text -> "");
        }

        @Override
        public Definition respelled(UnaryOperator<String> change) {
            return new ColumnDefault(ofView, change.apply(expression));
        }
    }

    @Override
    public String resource() {
        return "column_default.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.COLUMN_DEFAULT);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new ColumnDefault(row.flag("of_view"), row.text("expression"));
    }

    @Override
    public Optional<ObjectId> partOf(CatalogObject object) {
        return object.definitionAs(ColumnDefault.class).ofView()
                ? Optional.empty()
                : Optional.of(new ObjectId(ObjectKind.COLUMN, object.id().path()));
    }

    @Override
    public String clause(CatalogObject object, List<Part> parts, States states) {
        return "DEFAULT " + object.definitionAs(ColumnDefault.class).expression();
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return givenByParent(object, states)
                ? List.of()
                : List.of(alterColumn(object, "SET " + clause(object, parts, states)));
    }

    /** The clause of a column that {@code INHERITS} makes is not written, nor is its default. */
    @Override
    public List<Statement> afterClause(CatalogObject object, States states) {
        boolean unwritten = states.desired()
                .find(new ObjectId(ObjectKind.COLUMN, object.id().path()))
                .filter(column -> Inherited.byInheritance(column, states))
                .isPresent();
        return unwritten ? create(object, List.of(), states) : List.of();
    }

    /** A parent's new column brings its default along. */
    private static boolean givenByParent(CatalogObject object, States states) {
        Optional<CatalogObject> column = states.desired()
                .find(new ObjectId(ObjectKind.COLUMN, object.id().path()))
                .filter(Inherited::hasParent);
        Optional<ObjectId> parent = column.flatMap(child ->
                Inherited.throughParent(child, states) ? Optional.of(Inherited.madeWith(child, states)) : child.host());
        boolean partition = states.desired().contains(new ObjectId(ObjectKind.PARTITION, Names.ownerPath(object.id())));
        boolean together = parent.isPresent()
                && (partition
                        ? !states.current().contains(parent.get()) && Inherited.throughParent(column.get(), states)
                        : !states.current()
                                .contains(new ObjectId(
                                        ObjectKind.COLUMN, object.id().path())));
        return together
                && states.desired()
                        .find(new ObjectId(
                                ObjectKind.COLUMN_DEFAULT, parent.get().path()))
                        .filter(theirs -> theirs.definition().equals(object.definition()))
                        .isPresent();
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(alterColumn(object, "DROP DEFAULT"));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        return Alteration.inPlace(create(to, List.of(), states));
    }

    @Override
    public Alteration readAgain(CatalogObject from, CatalogObject to, States states) {
        return alter(from, to, states);
    }

    /** {@code ONLY}, since a child's column has a default of its own. */
    private static Statement alterColumn(CatalogObject object, String action) {
        boolean ofView = object.definitionAs(ColumnDefault.class).ofView();
        return Statement.of((ofView ? "ALTER VIEW " : "ALTER TABLE ONLY ") + Names.owner(object.id()) + " ALTER COLUMN "
                + Names.own(object.id()) + " " + action);
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.empty();
    }
}
