package io.github.schemamaven.sql;

import io.github.schemamaven.sql.SqlStatement.Comment;
import java.util.List;

/**
 * A text of SQL, cut into its commands.
 *
 * @param file the name shown in messages, see {@link Location#file()}
 * @param items the commands in the order of the text
 * @param trailingComments the comments after the last SQL command, in order
 */
public record SqlScript(String file, List<ScriptItem> items, List<Comment> trailingComments) {
    /** Copies the lists. */
    public SqlScript {
        items = List.copyOf(items);
        trailingComments = List.copyOf(trailingComments);
    }

    /** Returns the SQL commands alone, in order. */
    public List<SqlStatement> statements() {
        return items.stream()
                .filter(SqlStatement.class::isInstance)
                .map(SqlStatement.class::cast)
                .toList();
    }
}
