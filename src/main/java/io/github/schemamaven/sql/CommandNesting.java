package io.github.schemamaven.sql;

import io.github.schemamaven.sql.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Follows the tokens of one command and knows which semicolon ends it.
 *
 * <p>PostgreSQL's grammar ({@code gram.y}: {@code routine_body_stmt_list}, {@code RuleActionMulti}) has semicolons
 * inside a command in two places only. In a routine's body an {@code END} closes the body exactly where a statement of
 * the body could begin, so {@code CASE … END} needs no counting, and a column named {@code begin} does no harm.
 */
final class CommandNesting {
    /** How many leading words tell CREATE OR REPLACE FUNCTION and CREATE OR REPLACE RULE from the rest. */
    private static final int LEADING_WORDS = 4;

    private final SourceText source;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Deque<Token> parentheses = new ArrayDeque<>();
    private Token previous;

    CommandNesting(SourceText source) {
        this.source = source;
        levels.push(new Level(null, 0));
    }

    /**
     * Takes the next token of the command, comments left out.
     *
     * @return whether the token is the semicolon that ends the command
     * @throws SqlSyntaxException where a parenthesis is still open at a semicolon that would end the command
     */
    boolean endsAt(Token token) {
        Level level = levels.peek();
        boolean topmost = levels.size() == 1;
        boolean ends = false;
        if (token.is(";")) {
            ends = semicolon(level, topmost);
        } else if (!topmost && level.leading.isEmpty() && token.isWord("end")) {
            levels.pop();
        } else if (beginsBody(level, token)) {
            levels.push(new Level(previous, parentheses.size()));
        } else {
            level.add(token);
            if (token.is("(")) {
                parentheses.push(token);
            } else if (token.is(")") && parentheses.size() > level.parenthesesOutside) {
                parentheses.pop();
            }
        }
        previous = token;
        return ends;
    }

    private boolean semicolon(Level level, boolean topmost) {
        if (parentheses.size() > level.parenthesesOutside) {
            if (level.creates("rule")) {
                return false;
            }
            requireClosedParentheses();
        }
        level.leading.clear();
        return topmost;
    }

    private boolean beginsBody(Level level, Token token) {
        return token.isWord("atomic")
                && previous != null
                && previous.isWord("begin")
                && parentheses.size() == level.parenthesesOutside
                && (level.creates("function") || level.creates("procedure"));
    }

    /**
     * Checks that nothing is left open where the text ends.
     *
     * @throws SqlSyntaxException at the parenthesis or the {@code BEGIN} that is still open
     */
    void requireClosed() {
        requireClosedParentheses();
        if (levels.size() > 1) {
            throw new SqlSyntaxException(
                    source, levels.peek().begin.offset(), "this BEGIN ATOMIC never ends; close it with END");
        }
    }

    private void requireClosedParentheses() {
        if (!parentheses.isEmpty()) {
            throw new SqlSyntaxException(
                    source, parentheses.peek().offset(), "this parenthesis is not closed before its command ends");
        }
    }

    /** The command itself, or a routine's body within it. */
    private static final class Level {
        private final Token begin;
        private final int parenthesesOutside;
        private final List<Token> leading = new ArrayList<>(LEADING_WORDS);

        Level(Token begin, int parenthesesOutside) {
            this.begin = begin;
            this.parenthesesOutside = parenthesesOutside;
        }

        void add(Token token) {
            if (leading.size() < LEADING_WORDS) {
                leading.add(token);
            }
        }

        boolean creates(String what) {
            int at = isWord(1, "or") && isWord(2, "replace") ? 3 : 1;
            return isWord(0, "create") && isWord(at, what);
        }

        private boolean isWord(int index, String word) {
            return index < leading.size()
                    && leading.get(index).kind() == Kind.WORD
                    && leading.get(index).isWord(word);
        }
    }
}
