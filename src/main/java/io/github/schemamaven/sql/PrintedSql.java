package io.github.schemamaven.sql;

import io.github.schemamaven.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tokens of SQL as PostgreSQL prints it, in which words in small letters are names, all others keywords
 * (quote_identifier in src/backend/utils/adt/ruleutils.c).
 */
record PrintedSql(List<Token> tokens) {
    private static final Set<String> ENDS_OF_COLUMNS = Set.of(
            "FROM",
            "WHERE",
            "GROUP",
            "HAVING",
            "WINDOW",
            "ORDER",
            "LIMIT",
            "OFFSET",
            "FETCH",
            "FOR",
            "UNION",
            "INTERSECT",
            "EXCEPT");

    static PrintedSql of(String sql) {
        return new PrintedSql(Lexer.tokens(new SourceText("", sql)));
    }

    Token get(int i) {
        return tokens.get(i);
    }

    int size() {
        return tokens.size();
    }

    boolean is(int i, String sign) {
        return i >= 0 && i < size() && get(i).is(sign);
    }

    boolean isName(int i) {
        if (i < 0 || i >= size()) {
            return false;
        }
        Token token = get(i);
        return token.kind() == Kind.QUOTED_IDENTIFIER
                || (token.kind() == Kind.WORD && token.text().equals(token.lower()));
    }

    boolean isKeyword(int i, String word) {
        return i >= 0
                && i < size()
                && get(i).kind() == Kind.WORD
                && get(i).text().equals(word);
    }

    /** Returns whether a keyword ends the columns that a query selects or returns. */
    boolean endsColumns(int i) {
        return i < size() && get(i).kind() == Kind.WORD && ENDS_OF_COLUMNS.contains(get(i).text());
    }

    /** Returns where a bracket closes that holds names alone, or -1. */
    int closingOfNames(int open) {
        int i = open + 1;
        while (isName(i)) {
            if (is(i + 1, ")")) {
                return i + 1;
            }
            if (!is(i + 1, ",")) {
                return -1;
            }
            i += 2;
        }
        return -1;
    }

    /** Returns the names in a bracket that holds nothing else, as written. */
    List<String> names(int open, int close) {
        List<String> names = new ArrayList<>();
        for (int i = open + 1; i < close; i += 2) {
            names.add(get(i).text());
        }
        return names;
    }

    /** Returns where the bracket opens that closes here, or -1. */
    int opening(int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            if (is(i, ")")) {
                depth++;
            } else if (is(i, "(") && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether a bracket opens. */
    boolean opens(int i) {
        return is(i, "(") || is(i, "[");
    }

    /** Returns where the bracket closes that opens here, or the end. */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < size(); i++) {
            if (opens(i)) {
                depth++;
            } else if ((is(i, ")") || is(i, "]")) && --depth == 0) {
                return i;
            }
        }
        return size() - 1;
    }

    /** Returns where a keyword stands between two tokens, outside of brackets; or -1. */
    int find(String keyword, int from, int end) {
        int i = from;
        while (i < end) {
            if (isKeyword(i, keyword)) {
                return i;
            }
            i = opens(i) ? closing(i) + 1 : i + 1;
        }
        return -1;
    }
}
