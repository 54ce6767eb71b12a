package io.github.schemamaven.sql;

import java.util.List;
import java.util.Optional;

/**
 * One SQL command of a script, cut out by {@link SqlSplitter}.
 *
 * @param text the command from its first token to its last, comments inside included, without the final semicolon
 * @param start where its first token stands
 * @param comments the comments between the previous command and this one, in order, each with its delimiters
 * @param copyData the lines of data that follow a {@code COPY … FROM stdin}, without the final {@code \.}; empty for
 *     every other command
 */
public record SqlStatement(String text, Location start, List<Comment> comments, Optional<String> copyData)
        implements ScriptItem {
    /** Copies the list. */
    public SqlStatement {
        comments = List.copyOf(comments);
    }

    /**
     * A comment of the script.
     *
     * @param text the comment with its delimiters ({@code --} to the end of the line, or a whole block comment)
     * @param start where it begins
     */
    public record Comment(String text, Location start) {}
}
