package io.github.schemamaven.sql;

import io.github.schemamaven.sql.SqlStatement.Comment;
import io.github.schemamaven.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a script into its commands where the server would, with the place of each.
 *
 * <p>A semicolon ends a command, except inside the parentheses of a {@code CREATE RULE … DO (…; …)} and inside the
 * {@code BEGIN ATOMIC … END} body of a routine. Backslash commands between the SQL commands are items of their own;
 * data after {@code COPY … FROM stdin} belongs to that command. {@code SET standard_conforming_strings} is followed.
 * Empty commands are left out.
 */
public final class SqlSplitter {
    private final SourceText source;
    private final Lexer lexer;
    private final StringMode stringMode = new StringMode();
    private final List<ScriptItem> items = new ArrayList<>();
    private List<Comment> comments = new ArrayList<>();
    /** The comments since the command's last token: part of its text if another token comes, beside it if none does. */
    private final List<Comment> commentsSinceLastToken = new ArrayList<>();

    private List<Token> command = new ArrayList<>();
    private CommandNesting nesting;

    private SqlSplitter(SourceText source) {
        this.source = source;
        this.lexer = new Lexer(source);
        this.nesting = new CommandNesting(source);
    }

    /**
     * Cuts a script.
     *
     * @param file the name shown in messages, see {@link Location#file()}
     * @param text the script, with any line ends, with or without a byte order mark
     * @throws SqlSyntaxException where a quote, a comment, a parenthesis, a routine's body or the data of a
     *     {@code COPY} never ends, or a backslash command stands inside an SQL command
     */
    public static SqlScript split(String file, String text) {
        return new SqlSplitter(new SourceText(file, text)).split();
    }

    private SqlScript split() {
        while (true) {
            Token token = lexer.next();
            if (token.isComment()) {
                Comment comment = new Comment(token.text(), source.locate(token.offset()));
                (command.isEmpty() ? comments : commentsSinceLastToken).add(comment);
            } else if (token.kind() == Kind.BACKSLASH) {
                readPsqlCommand(token);
            } else if (token.kind() == Kind.END) {
                nesting.requireClosed();
                endCommand();
                return new SqlScript(source.file(), items, comments);
            } else if (nesting.endsAt(token)) {
                endCommand();
            } else {
                command.add(token);
                commentsSinceLastToken.clear();
            }
        }
    }

    private void endCommand() {
        nesting = new CommandNesting(source);
        if (command.isEmpty()) {
            return;
        }
        int begin = command.get(0).offset();
        int end = command.get(command.size() - 1).end();
        comments.addAll(commentsSinceLastToken);
        List<Comment> commentsOfNext = new ArrayList<>();
        Optional<String> data = CopyData.isCopyFromStdin(command)
                ? Optional.of(new CopyData(source, lexer).read(begin, commentsOfNext))
                : Optional.empty();
        items.add(new SqlStatement(source.text().substring(begin, end), source.locate(begin), comments, data));
        stringMode.follow(command);
        lexer.standardStrings(stringMode.standard());
        comments = commentsOfNext;
        commentsSinceLastToken.clear();
        command = new ArrayList<>();
    }

    private void readPsqlCommand(Token backslash) {
        if (!command.isEmpty()) {
            throw new SqlSyntaxException(
                    source,
                    backslash.offset(),
                    "a backslash command stands inside the SQL command that begins at line "
                            + source.locate(command.get(0).offset()).line() + "; end that with a semicolon first");
        }
        PsqlLine line = PsqlLine.read(source.text(), backslash.offset());
        PsqlCommand psqlCommand = new PsqlCommand(line.name(), line.arguments(), source.locate(backslash.offset()));
        items.add(psqlCommand);
        stringMode.follow(psqlCommand);
        lexer.standardStrings(stringMode.standard());
        lexer.moveTo(line.end());
    }
}
