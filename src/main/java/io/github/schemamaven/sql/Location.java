package io.github.schemamaven.sql;

/**
 * A place in an SQL text.
 *
 * @param file the file as the user should see it (relative to the project where it can be), or a name such as
 *     {@code <command npx>} for text that no file holds; never null
 * @param line the line, from 1
 * @param column the column in Unicode code points, from 1
 */
public record Location(String file, int line, int column) {
    /** Returns {@code file:line:column}, the form that editors and CI systems link. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
