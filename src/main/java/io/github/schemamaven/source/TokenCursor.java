package io.github.schemamaven.source;

import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.Lexer;
import io.github.schemamaven.sql.SourceText;
import io.github.schemamaven.sql.SqlStatement;
import io.github.schemamaven.sql.Token;
import java.util.ArrayList;
import java.util.List;

/** Walks over the tokens of one statement, without its comments. It reads no further than it is asked to. */
final class TokenCursor {
    private final Lexer lexer;
    private final List<Token> ahead = new ArrayList<>();

    TokenCursor(SqlStatement statement) {
        this.lexer = new Lexer(new SourceText(statement.start().file(), statement.text()));
    }

    private Token peek(int distance) {
        while (ahead.size() <= distance) {
            Token token = lexer.next();
            if (!token.isComment()) {
                ahead.add(token);
            }
        }
        return ahead.get(distance);
    }

    boolean atEnd() {
        return peek(0).kind() == Token.Kind.END;
    }

    void advance() {
        if (!atEnd()) {
            ahead.remove(0);
        }
    }

    /** Returns the word at the cursor in lower case; empty if something else stands there. */
    String word() {
        return peek(0).kind() == Token.Kind.WORD ? peek(0).lower() : "";
    }

    /** Steps over a word if it stands here. */
    boolean accept(String word) {
        return acceptAll(List.of(word));
    }

    /** Steps over a row of words if all of them stand here. */
    boolean acceptAll(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!peek(i).isWord(words.get(i))) {
                return false;
            }
        }
        words.forEach(word -> advance());
        return true;
    }

    boolean acceptSign(String sign) {
        boolean found = peek(0).is(sign);
        if (found) {
            advance();
        }
        return found;
    }

    /** Steps over an opening parenthesis and all up to the one that closes it, if one stands here. */
    void skipParentheses() {
        if (!acceptSign("(")) {
            return;
        }
        for (int depth = 1; depth > 0 && !atEnd(); advance()) {
            depth += peek(0).is("(") ? 1 : peek(0).is(")") ? -1 : 0;
        }
    }

    /** Steps over a name and returns its parts as the server reads them; empty if no name stands here. */
    List<String> qualifiedName() {
        List<String> parts = new ArrayList<>();
        while (peek(0).isName()) {
            parts.add(Identifier.read(peek(0)));
            advance();
            if (!acceptSign(".")) {
                break;
            }
        }
        return parts;
    }

    /** Steps over the name of an operator, whose last part is made of operator signs. */
    List<String> operatorName() {
        List<String> parts = new ArrayList<>();
        while (peek(0).isName()) {
            parts.add(Identifier.read(peek(0)));
            advance();
            acceptSign(".");
        }
        parts.add(peek(0).text());
        advance();
        return parts;
    }

    /** Returns the content of a plain string at the cursor; empty if something else stands there. */
    String string() {
        String text = peek(0).text();
        boolean plain = peek(0).kind() == Token.Kind.STRING && text.startsWith("'");
        return plain ? text.substring(1, text.length() - 1).replace("''", "'") : "";
    }

    /**
     * Returns the value of {@code SET name = value}, {@code SET NAMES value}, {@code RESET name} or {@code SELECT
     * set_config('name', 'value', …)}, without quotes: the last string, or else the last word.
     */
    String lastSettingValue() {
        String word = word().equals("reset") ? "default" : "";
        String string = "";
        while (!atEnd()) {
            if (peek(0).kind() == Token.Kind.STRING) {
                string = string();
            } else if (peek(0).kind() == Token.Kind.WORD && !word.equals("default")) {
                word = word();
            }
            advance();
        }
        return string.isEmpty() ? word : string;
    }
}
