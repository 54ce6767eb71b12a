package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** That a sequence belongs to a column and goes with it. */
final class SequenceOwnershipKind implements Kind {
    private record Ownership(List<String> column) implements Definition {}

    @Override
    public String resource() {
        return "sequence_ownership.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.SEQUENCE_OWNERSHIP);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Ownership(row.texts("owner_column"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of(owned(
                object,
                Identifier.quoteQualified(object.definitionAs(Ownership.class).column())));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(owned(object, "NONE"));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        boolean between =
                !states.desired().contains(column(from)) && !states.current().contains(table(column(to)));
        // the old table may have to go before the new one can be made, and one that becomes logged or not takes along
        // what it owns
        return between || changesPersistence(column(from), states) || changesPersistence(column(to), states)
                ? Alteration.replace()
                : Alteration.inPlace(create(to, List.of(), states));
    }

    private static boolean changesPersistence(ObjectId column, States states) {
        Kind tables = Kinds.of(ObjectKind.TABLE);
        Optional<CatalogObject> before = states.current().find(table(column));
        Optional<CatalogObject> after = states.desired().find(table(column));
        return before.isPresent()
                && after.isPresent()
                && tables.isUnlogged(before.get()) != tables.isUnlogged(after.get());
    }

    /** Returns the column that owns a sequence by itself, if one does. */
    static Optional<ObjectId> owner(ObjectId sequence, Catalog catalog) {
        return catalog.needsOf(new ObjectId(ObjectKind.SEQUENCE_OWNERSHIP, sequence.path())).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.COLUMN)
                .findFirst();
    }

    private static ObjectId column(CatalogObject object) {
        return new ObjectId(
                ObjectKind.COLUMN, object.definitionAs(Ownership.class).column());
    }

    private static ObjectId table(ObjectId column) {
        return new ObjectId(ObjectKind.TABLE, column.path().subList(0, 2));
    }

    @Override
    public Optional<ObjectId> partOf(CatalogObject object) {
        return Optional.of(new ObjectId(ObjectKind.SEQUENCE, object.id().path()));
    }

    @Override
    public String clause(CatalogObject object, List<Part> parts, States states) {
        return " OWNED BY "
                + Identifier.quoteQualified(object.definitionAs(Ownership.class).column());
    }

    private static Statement owned(CatalogObject object, String by) {
        return Statement.of("ALTER SEQUENCE " + Names.qualified(object.id()) + " OWNED BY " + by);
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.empty();
    }
}
