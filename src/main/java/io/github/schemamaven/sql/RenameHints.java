package io.github.schemamaven.sql;

import io.github.schemamaven.sql.SqlStatement.Comment;
import io.github.schemamaven.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the lines {@code -- schema:renamed-from old_name} of a script. A hint stands on a line of its own, above a
 * {@code CREATE} command, or above a column inside the parentheses of a {@code CREATE TABLE} or a composite
 * {@code CREATE TYPE}. Old names are written as in SQL: {@code Users} is {@code users}, {@code "Users"} keeps its case,
 * and a name from another schema is {@code old_schema.old_name}.
 */
public final class RenameHints {
    private static final String DIRECTIVE = "schema:renamed-from";
    private static final String HOW = "write '-- " + DIRECTIVE
            + " old_name' on a line of its own, right above a CREATE command, or above a column inside the"
            + " parentheses of CREATE TABLE or CREATE TYPE";
    /** What somebody may have meant as a hint, so that a slip of the pen is not taken for an ordinary comment. */
    private static final Pattern LOOKS_LIKE_HINT =
            Pattern.compile("(--|/\\*)\\s*(schema\\s*:\\s*renamed?[-_\\s]*from)\\b(.*)", Pattern.CASE_INSENSITIVE);

    private final StringMode stringMode = new StringMode();
    private final List<RenameHint> found = new ArrayList<>();

    private RenameHints() {}

    /**
     * Finds all hints of a script.
     *
     * @return the hints in the order of the script
     * @throws SchemaException with the place, for a hint that is misspelt or stands above nothing that it can name
     */
    public static List<RenameHint> find(SqlScript script) {
        RenameHints hints = new RenameHints();
        if (mayHaveHints(script)) {
            hints.read(script);
        }
        return List.copyOf(hints.found);
    }

    private static boolean mayHaveHints(SqlScript script) {
        Stream<Comment> comments = Stream.concat(
                script.trailingComments().stream(), script.statements().stream().flatMap(s -> s.comments().stream()));
        return Stream.concat(
                        comments.map(Comment::text),
                        script.statements().stream().map(SqlStatement::text))
                .anyMatch(text -> LOOKS_LIKE_HINT.matcher(text).find());
    }

    private void read(SqlScript script) {
        int lastLine = 0;
        for (ScriptItem item : script.items()) {
            if (item instanceof SqlStatement statement) {
                readStatement(statement, lastLine);
                lastLine = statement.locate(Integer.MAX_VALUE).line();
            } else {
                lastLine = item.start().line();
                stringMode.follow((PsqlCommand) item);
            }
        }
        for (Comment comment : script.trailingComments()) {
            if (isHint(comment.text())) {
                throw misplaced(comment.text(), comment.start(), "no command follows it");
            }
        }
    }

    private void readStatement(SqlStatement statement, int lastLine) {
        List<Token> tokens = tokens(statement);
        List<Token> plain = tokens.stream().filter(t -> !t.isComment()).toList();
        readAbove(statement, plain, lastLine);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isComment() && isHint(tokens.get(i).text())) {
                readInside(statement, tokens, i);
            }
        }
        stringMode.follow(plain);
    }

    private List<Token> tokens(SqlStatement statement) {
        Lexer lexer = new Lexer(new SourceText(statement.start().file(), statement.text()));
        lexer.standardStrings(stringMode.standard());
        List<Token> tokens = new ArrayList<>();
        for (Token token = lexer.next(); token.kind() != Kind.END; token = lexer.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    private void readAbove(SqlStatement statement, List<Token> tokens, int lastLine) {
        List<Comment> hints =
                statement.comments().stream().filter(c -> isHint(c.text())).toList();
        if (hints.isEmpty()) {
            return;
        }
        Comment hint = hints.get(0);
        if (hint.start().line() == lastLine) {
            throw misplaced(hint.text(), hint.start(), "it stands behind a command");
        }
        if (hints.size() > 1) {
            throw misplaced(hints.get(1).text(), hints.get(1).start(), "the same command has another hint above");
        }
        Definition definition = Definition.read(tokens)
                .orElseThrow(() -> misplaced(
                        hint.text(), hint.start(), "the command below does not create anything that has a name"));
        found.add(new RenameHint(
                definition.keyword(),
                definition.name(),
                oldName(hint.text(), hint.start(), definition.isInSchema() ? 2 : 1),
                hint.start()));
    }

    private void readInside(SqlStatement statement, List<Token> tokens, int index) {
        Token hint = tokens.get(index);
        Location place = statement.locate(statement.text().codePointCount(0, hint.offset()) + 1);
        Token before = plainToken(tokens, index, -1);
        if (!onLinesOfTheirOwn(statement.text(), before.end(), hint.offset())) {
            throw misplaced(hint.text(), place, "it stands behind something else on its line");
        }
        Token below = plainToken(tokens, index, 1);
        List<Token> plain = tokens.stream().filter(t -> !t.isComment()).toList();
        List<String> name = Definition.read(plain)
                .flatMap(d -> d.column(plain, plain.indexOf(below)))
                .orElseThrow(() -> misplaced(hint.text(), place, "no column is defined right below it"));
        if (found.stream()
                .anyMatch(h -> h.keyword().equals("column") && h.name().equals(name))) {
            throw misplaced(hint.text(), place, "the same column has another hint");
        }
        found.add(new RenameHint("column", name, oldName(hint.text(), place, 1), place));
    }

    private static Token plainToken(List<Token> tokens, int from, int step) {
        int i = from + step;
        while (tokens.get(i).isComment()) {
            i += step;
        }
        return tokens.get(i);
    }

    private static boolean onLinesOfTheirOwn(String text, int from, int to) {
        return text.substring(from, to).lines().count() > 1
                || text.substring(from, to).endsWith("\n")
                || text.substring(from, to).endsWith("\r");
    }

    private static boolean isHint(String comment) {
        return LOOKS_LIKE_HINT.matcher(comment).lookingAt();
    }

    private static List<String> oldName(String comment, Location place, int mostParts) {
        Matcher matcher = LOOKS_LIKE_HINT.matcher(comment);
        if (!matcher.lookingAt()
                || !matcher.group(1).equals("--")
                || !matcher.group(2).equals(DIRECTIVE)) {
            throw misplaced(comment, place, "it is not spelt '-- " + DIRECTIVE + " old_name'");
        }
        List<Token> tokens = nameTokens(matcher.group(3), comment, place);
        List<String> name = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean fits = i % 2 == 0 ? tokens.get(i).isName() : tokens.get(i).is(".");
            if (!fits) {
                throw misplaced(comment, place, "'" + matcher.group(3).strip() + "' is not a name");
            }
            if (i % 2 == 0) {
                name.add(Identifier.read(tokens.get(i)));
            }
        }
        if (tokens.size() % 2 == 0) {
            throw misplaced(comment, place, "the old name is missing");
        }
        if (name.size() > mostParts) {
            throw misplaced(comment, place, "the old name has too many parts; at most " + mostParts + " here");
        }
        return name;
    }

    private static List<Token> nameTokens(String text, String comment, Location place) {
        try {
            List<Token> tokens = Lexer.tokens(new SourceText(place.file(), text));
            return tokens.subList(0, tokens.size() - 1);
        } catch (SqlSyntaxException e) {
            throw misplaced(comment, place, "a quote in its name is not closed");
        }
    }

    private static SchemaException misplaced(String comment, Location place, String why) {
        String shown = comment.lines().findFirst().orElse(comment).strip();
        return new SchemaException(
                place + ": the rename hint '" + shown + "' cannot be used: " + why + ".\n" + HOW + ".");
    }
}
