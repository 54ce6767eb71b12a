package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a column of a materialized view has of its own; the view's query says the rest.
 *
 * @param storage the storage strategy where it is not the type's
 * @param defaultStorage the type's storage strategy
 * @param compression the compression method where one is set
 * @param statistics the statistics target where one is set
 * @param options its attribute options, {@code n_distinct=5}
 */
record MaterializedColumn(
        Optional<String> storage,
        String defaultStorage,
        Optional<String> compression,
        Optional<Integer> statistics,
        Options options)
        implements Definition {
    static MaterializedColumn read(Row row) throws SQLException {
        return new MaterializedColumn(
                row.optionalText("storage"),
                row.text("default_storage"),
                row.optionalText("compression"),
                row.optionalNumber("statistics"),
                new Options(row.texts("options")));
    }

    /** Returns the column as a view's create command leaves it. */
    MaterializedColumn untouched() {
        return new MaterializedColumn(
                Optional.empty(), defaultStorage, Optional.empty(), Optional.empty(), new Options(List.of()));
    }

    /**
     * Returns the commands that change another's settings to these.
     *
     * @param alter the command's beginning, {@code ALTER MATERIALIZED VIEW v ALTER COLUMN c}
     */
    List<Statement> changesFrom(MaterializedColumn old, String alter) {
        List<Statement> statements = new ArrayList<>();
        String was = old.storage.orElse(old.defaultStorage);
        String is = storage.orElse(defaultStorage);
        if (!was.equals(is)) {
            statements.add(Statement.of(alter + " SET STORAGE " + is));
        }
        if (!old.compression.equals(compression)) {
            statements.add(Statement.of(alter + " SET COMPRESSION " + compression.orElse("default")));
        }
        if (!old.statistics.equals(statistics)) {
            statements.add(Statement.of(alter + " SET STATISTICS " + statistics.orElse(-1)));
        }
        statements.addAll(options.changesFrom(old.options, alter));
        return statements;
    }
}
