package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The commands for what no clause of a new column says. */
final class ColumnSettings {
    private ColumnSettings() {}

    /**
     * Returns the commands for what a new column's clause has no words for.
     *
     * @param object the column
     * @param column what it is to be
     * @param given how the {@code INHERITS} of its new table makes it stored and compressed, if there are parents
     */
    static List<Statement> ofNew(CatalogObject object, Column column, Optional<Column> given) {
        List<Statement> statements = new ArrayList<>();
        column.notNull()
                .filter(constraint -> !constraint.valid())
                .ifPresent(constraint -> statements.add(Statement.of("ALTER TABLE " + Names.owner(object.id()) + " ADD "
                        + constraint.element(Names.own(object.id())))));
        if (!storage(given.orElse(column.usuallyStored())).equals(storage(column))) {
            statements.add(Statement.of(ColumnChange.alone(object) + " SET STORAGE " + storage(column)));
        }
        if (isGivenOtherCompression(column, given)) {
            statements.add(compression(object, column));
        }
        statements.addAll(notInherited(object, column));
        return statements;
    }

    /** Returns the commands for what a column that a parent's makes does not get from it. */
    static List<Statement> ofInherited(CatalogObject object, Column column, Optional<Column> parent) {
        List<Statement> statements = new ArrayList<>();
        if (parent.filter(each -> !storage(each).equals(storage(column))).isPresent()) {
            statements.add(Statement.of(ColumnChange.alone(object) + " SET STORAGE " + storage(column)));
        }
        if (parent.filter(each -> !each.compression().equals(column.compression()))
                .isPresent()) {
            statements.add(compression(object, column));
        }
        statements.addAll(notInherited(object, column));
        column.foreignOptions()
                .map(options -> ForeignOptions.changes(List.of(), options))
                .filter(options -> !options.isEmpty())
                .ifPresent(options -> statements.add(Statement.of(ColumnChange.alone(object) + options)));
        return statements;
    }

    /** Returns whether a new column's clause cannot say its compression, since the {@code INHERITS} gives it another. */
    static boolean isGivenOtherCompression(Column column, Optional<Column> given) {
        return given.flatMap(Column::compression)
                .filter(method -> !Optional.of(method).equals(column.compression()))
                .isPresent();
    }

    private static String storage(Column column) {
        return column.storage().orElse(column.defaultStorage());
    }

    private static Statement compression(CatalogObject object, Column column) {
        return Statement.of(ColumnChange.alone(object) + " SET COMPRESSION "
                + column.compression().orElse("default"));
    }

    private static List<Statement> notInherited(CatalogObject object, Column column) {
        List<Statement> statements = new ArrayList<>();
        column.statistics()
                .ifPresent(target ->
                        statements.add(Statement.of(ColumnChange.alone(object) + " SET STATISTICS " + target)));
        if (!column.options().isEmpty()) {
            statements.add(Statement.of(
                    ColumnChange.alone(object) + " SET (" + column.options().list() + ")"));
        }
        return statements;
    }
}
