package io.github.schemamaven.source;

import io.github.schemamaven.sql.SqlStatement;
import java.util.List;

/**
 * The statement of a schema source that made an object: the author's own text of it.
 *
 * @param keyword the kind of object as {@code CREATE} names it, in lower case: {@code table}, {@code materialized
 *     view}, {@code function} …
 * @param name the object's name with its schema (in the search path of the place where the statement stands), unquoted;
 *     for a trigger, rule or policy the parts of its table's name before its own; for a function without its arguments
 * @param statement the statement; of several with {@code OR REPLACE} each is in the list
 */
public record DefiningStatement(String keyword, List<String> name, SqlStatement statement) {
    /** Copies the list. */
    public DefiningStatement {
        name = List.copyOf(name);
    }
}
