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
     * Finds the place in the script of a position that the server reports.
     *
     * @param position a position as in {@code ErrorResponse}'s field {@code P}: in characters (code points) of
     *     {@link #text()}, from 1; one past the end is the end
     */
    public Location locate(int position) {
        SourceText source = new SourceText(start.file(), text);
        Location inText = source.locate(offset(position));
        int column = inText.line() == 1 ? start.column() + inText.column() - 1 : inText.column();
        return new Location(start.file(), start.line() + inText.line() - 1, column);
    }

    /**
     * Draws the line of a position that the server reports, with a caret under it.
     *
     * @param position as in {@link #locate(int)}
     * @return two lines without a final line end; the command's first line without what stands before the command
     */
    public String caret(int position) {
        return new SourceText(start.file(), text).caret(offset(position));
    }

    private int offset(int position) {
        int characters = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.max(0, Math.min(position - 1, characters)));
    }

    /**
     * A comment of the script.
     *
     * @param text the comment with its delimiters ({@code --} to the end of the line, or a whole block comment)
     * @param start where it begins
     */
    public record Comment(String text, Location start) {}
}
