package io.github.schemamaven.sql;

import java.util.List;

/**
 * A text of SQL, cut into its commands.
 *
 * @param file the name shown in messages, see {@link Location#file()}
 * @param items the commands in the order of the text
 */
public record SqlScript(String file, List<ScriptItem> items) {
    /** Copies the list. */
    public SqlScript {
        items = List.copyOf(items);
    }

    /** Returns the SQL commands alone, in order. */
    public List<SqlStatement> statements() {
        return items.stream()
                .filter(SqlStatement.class::isInstance)
                .map(SqlStatement.class::cast)
                .toList();
    }
}
