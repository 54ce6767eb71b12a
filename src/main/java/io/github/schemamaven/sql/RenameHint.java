package io.github.schemamaven.sql;

import java.util.List;

/**
 * A line {@code -- schema:renamed-from old_name} of a schema source: the object (or column) defined right below it had
 * another name before.
 *
 * @param keyword what the definition creates, in lower case as PostgreSQL's {@code CREATE} command names it
 *     ({@code table}, {@code type}, {@code view}, {@code materialized view}, {@code function} …), or {@code column} for
 *     a hint inside the parentheses of a {@code CREATE TABLE} or {@code CREATE TYPE}
 * @param name the new name as written, unquoted and folded: one or two parts for an object (an index has the schema of
 *     its table, where that is written), and for a column, trigger, policy or rule the table's parts followed by its own
 * @param oldName the former name, unquoted and folded: one part, or two where the object came from another schema
 * @param location where the hint stands
 */
public record RenameHint(String keyword, List<String> name, List<String> oldName, Location location) {
    /** Copies the lists. */
    public RenameHint {
        name = List.copyOf(name);
        oldName = List.copyOf(oldName);
    }
}
