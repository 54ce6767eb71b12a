package io.github.schemamaven.lint.effect;

import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.Lexer;
import io.github.schemamaven.sql.SourceText;
import io.github.schemamaven.sql.SqlStatement;
import io.github.schemamaven.sql.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads from a statement's tokens what no plan shows: which columns its {@code UPDATE} sets. */
final class UpdateTargets {
    private final List<Token> tokens;

    private UpdateTargets(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Returns a statement's tokens without its comments. */
    static List<Token> tokens(SqlStatement statement) {
        return Lexer.tokens(new SourceText(statement.start().file(), statement.text())).stream()
                .filter(token -> !token.isComment())
                .toList();
    }

    /**
     * Returns the columns that each {@code UPDATE … SET} of the statement sets, in the order of the text. The
     * {@code DO UPDATE SET} of an {@code INSERT} is not one of them.
     *
     * @param tokens the statement's tokens without comments
     */
    static List<List<String>> of(List<Token> tokens) {
        UpdateTargets reader = new UpdateTargets(tokens);
        List<List<String>> found = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean begins = tokens.get(i).isWord("update")
                    && tokens.get(i + 1).isName()
                    && !tokens.get(i + 1).isWord("set");
            int set = begins ? reader.findSet(i + 1) : -1;
            if (set >= 0) {
                found.add(reader.columns(set + 1));
            }
        }
        return found;
    }

    /** Finds the SET that follows {@code [ONLY] name [*] [[AS] alias]}; -1 where something else comes first. */
    private int findSet(int from) {
        for (int i = from; i < tokens.size() && i < from + 10; i++) {
            Token token = tokens.get(i);
            if (token.isWord("set")) {
                return i;
            }
            if (!token.isName() && !token.is(".") && !token.is("*") && !token.is("(") && !token.is(")")) {
                return -1;
            }
        }
        return -1;
    }

    private List<String> columns(int from) {
        List<String> columns = new ArrayList<>();
        int depth = 0;
        boolean target = true;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (depth == 0 && (token.isWord("where") || token.isWord("from") || token.isWord("returning"))) {
                return columns;
            }
            if (token.is("(") || token.is("[")) {
                depth++;
            } else if (token.is(")") || token.is("]")) {
                depth--;
                if (depth < 0) {
                    return columns;
                }
            } else if (token.is("=") && depth == 0) {
                target = false;
            } else if (token.is(",") && depth == 0) {
                target = true;
            } else if (target && token.isName() && isColumn(i)) {
                columns.add(Identifier.read(token));
            }
        }
        return columns;
    }

    /** A name right after SET, a comma or a parenthesis is the column; after a dot it is a field of one. */
    private boolean isColumn(int index) {
        Token previous = tokens.get(index - 1);
        return previous.isWord("set") || previous.is(",") || previous.is("(");
    }
}
