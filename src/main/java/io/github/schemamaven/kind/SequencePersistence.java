package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Whether a sequence is logged. From 15 on it changes along with the table of the column that owns it, and can differ from
 * it (alter_table.sgml, {@code SET LOGGED}).
 *
 * @param unlogged whether it is {@code UNLOGGED}
 * @param table the path of the table that takes it along; empty for none. That it does is the ownership's to say
 * @param tableUnlogged whether that table is unlogged
 */
record SequencePersistence(boolean unlogged, NotCompared<List<String>> table, boolean tableUnlogged) {
    /** The definition of an identity column's sequence: all else is said by the column. */
    record OfIdentity(SequencePersistence persistence) implements Definition {}

    static SequencePersistence read(Row row) throws SQLException {
        return new SequencePersistence(
                row.flag("unlogged"), new NotCompared<>(row.texts("owning_table")), row.flag("owning_table_unlogged"));
    }

    static Optional<SequencePersistence> ofIdentity(CatalogObject object) {
        return object.definition() instanceof OfIdentity identity
                ? Optional.of(identity.persistence())
                : Optional.empty();
    }

    /** Returns the command that a new sequence of an identity column needs. */
    List<Statement> afterColumn(CatalogObject object) {
        return unlogged == tableUnlogged ? List.of() : set(object);
    }

    /**
     * Returns the command that is needed once the table has changed.
     *
     * @param staysOwned whether the same column owns the sequence meanwhile, so that the table takes it along
     */
    List<Statement> changesFrom(SequencePersistence old, CatalogObject object, boolean staysOwned) {
        boolean takenAlong =
                staysOwned && table.value().equals(old.table.value()) && tableUnlogged != old.tableUnlogged;
        boolean before = takenAlong ? tableUnlogged : old.unlogged;
        return before == unlogged ? List.of() : set(object);
    }

    private List<Statement> set(CatalogObject object) {
        return List.of(Statement.of(
                "ALTER SEQUENCE " + Names.qualified(object.id()) + (unlogged ? " SET UNLOGGED" : " SET LOGGED")));
    }
}
