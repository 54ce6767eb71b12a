package io.github.schemamaven.sql;

import io.github.schemamaven.sql.SqlStatement.Comment;
import java.util.List;

/** The lines after {@code COPY … FROM stdin} that are data and no SQL. */
final class CopyData {
    private final SourceText source;
    private final Lexer lexer;

    CopyData(SourceText source, Lexer lexer) {
        this.source = source;
        this.lexer = lexer;
    }

    /**
     * Tells whether a command takes data from the client. The grammar ({@code gram.y}, {@code CopyStmt}) has
     * {@code COPY [BINARY] table [(columns)] FROM {STDIN | STDOUT | 'file' | PROGRAM 'command'}}; both standard streams
     * mean the client.
     */
    static boolean isCopyFromStdin(List<Token> command) {
        if (!command.get(0).isWord("copy")) {
            return false;
        }
        int depth = 0;
        for (int i = 1; i + 1 < command.size(); i++) {
            Token token = command.get(i);
            if (token.is("(")) {
                depth++;
            } else if (token.is(")")) {
                depth--;
            } else if (depth == 0 && token.isWord("from")) {
                Token from = command.get(i + 1);
                return from.isWord("stdin") || from.isWord("stdout");
            } else if (depth == 0 && token.isWord("to")) {
                return false;
            }
        }
        return false;
    }

    /**
     * Reads the data of a command whose semicolon was just read, and moves the lexer behind it.
     *
     * @param copy where the command begins
     * @param comments takes the comments that stand behind the semicolon on its line
     * @return the lines as they are, line ends included, without the line {@code \.}
     */
    String read(int copy, List<Comment> comments) {
        int dataStart = lineAfter(lexer.position());
        readComments(dataStart, comments);
        String text = source.text();
        int line = dataStart;
        while (line < text.length()) {
            int next = lineAfter(line);
            if (isEndMark(text.substring(line, next))) {
                lexer.moveTo(next);
                return text.substring(dataStart, line);
            }
            line = next;
        }
        throw new SqlSyntaxException(
                source, copy, "the data of this COPY never ends; close it with a line that holds \\. alone");
    }

    private void readComments(int dataStart, List<Comment> comments) {
        while (!source.text().substring(lexer.position(), dataStart).isBlank()) {
            Token token = lexer.next();
            if (!token.isComment() || token.end() > dataStart) {
                throw new SqlSyntaxException(
                        source, token.offset(), "only a comment may follow COPY ... FROM stdin on its line");
            }
            comments.add(new Comment(token.text(), source.locate(token.offset())));
        }
    }

    private static boolean isEndMark(String line) {
        return line.startsWith("\\.") && line.substring(2).matches("\r?\n?");
    }

    private int lineAfter(int offset) {
        int newLine = source.text().indexOf('\n', offset);
        return newLine < 0 ? source.text().length() : newLine + 1;
    }
}
