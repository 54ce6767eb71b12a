package io.github.schemamaven.sql;

/**
 * A text that cannot be cut into SQL commands: a quote, a comment, a parenthesis or a block of data that never ends.
 * The message has the form {@code file:line:column: problem}, then the line with a caret.
 */
public final class SqlSyntaxException extends SchemaException {
    private static final long serialVersionUID = 1L;

    private final transient Location location;

    /**
     * Makes a failure at a place of a text.
     *
     * @param source the text
     * @param offset where the construct begins that is wrong, in {@code char}s
     * @param problem what is wrong and what to do
     */
    public SqlSyntaxException(SourceText source, int offset, String problem) {
        super(source.describe(offset, problem));
        this.location = source.locate(offset);
    }

    /** Returns where the construct begins that is wrong. */
    public Location location() {
        return location;
    }
}
