package io.github.schemamaven.sql;

import io.github.schemamaven.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list by which a query gives the columns of one of its sources names by their places: {@code FROM public.t x(a, b)} or
 * {@code FROM public.f() x(a, b)}. It is looked for in SQL as PostgreSQL prints it, in which words in small letters are
 * names, all others keywords (quote_identifier in src/backend/utils/adt/ruleutils.c).
 *
 * @param source the schema and the name of the relation or function
 * @param ofFunction whether the source is a function
 * @param ordinality whether the last name is that of the rows' numbers
 * @param names the names, as written
 * @param start where the first name begins in the text, in {@code char}s
 * @param end where the last name ends
 */
public record NameList(
        List<String> source, boolean ofFunction, boolean ordinality, List<String> names, int start, int end) {
    /** Copies the lists. */
    public NameList {
        source = List.copyOf(source);
        names = List.copyOf(names);
    }

    /**
     * Finds the lists of a text, in order.
     *
     * @param sql commands or parts of one, as PostgreSQL prints them
     */
    public static List<NameList> in(String sql) {
        return new Search(Lexer.tokens(new SourceText("", sql))).lists();
    }

    /** The tokens of a text, among which a list is its source, a name that follows right behind, and names in brackets. */
    private record Search(List<Token> tokens) {
        List<NameList> lists() {
            List<NameList> found = new ArrayList<>();
            for (int open = 2; open < tokens.size(); open++) {
                if (tokens.get(open).is("(") && isName(open - 1)) {
                    listAt(open).ifPresent(found::add);
                }
            }
            return found;
        }

        private Optional<NameList> listAt(int open) {
            boolean ordinality = open > 3 && tokens.get(open - 2).isWord("ORDINALITY") && !isName(open - 2);
            int last = open - (ordinality ? 4 : 2);
            boolean function = tokens.get(last).is(")");
            int name = function ? opening(last) - 1 : last;
            int close = closing(open);
            if (close < 0 || name < 2 || !isQualified(name) || (ordinality && !function)) {
                return Optional.empty();
            }
            List<String> names = new ArrayList<>();
            for (int i = open + 1; i < close; i += 2) {
                names.add(tokens.get(i).text());
            }
            List<String> source = List.of(Identifier.read(tokens.get(name - 2)), Identifier.read(tokens.get(name)));
            int start = tokens.get(open + 1).offset();
            return Optional.of(new NameList(
                    source,
                    function,
                    ordinality,
                    names,
                    start,
                    tokens.get(close - 1).end()));
        }

        private boolean isQualified(int name) {
            return isName(name) && tokens.get(name - 1).is(".") && isName(name - 2);
        }

        private boolean isName(int i) {
            Token token = tokens.get(i);
            return token.kind() == Kind.QUOTED_IDENTIFIER
                    || (token.kind() == Kind.WORD && token.text().equals(token.lower()));
        }

        /** Returns where a bracket closes that holds names alone, or -1. */
        private int closing(int open) {
            int i = open + 1;
            while (i + 1 < tokens.size() && isName(i)) {
                if (tokens.get(i + 1).is(")")) {
                    return i + 1;
                }
                if (!tokens.get(i + 1).is(",")) {
                    return -1;
                }
                i += 2;
            }
            return -1;
        }

        /** Returns where the bracket opens that closes here, or -1. */
        private int opening(int close) {
            int depth = 0;
            for (int i = close; i >= 0; i--) {
                if (tokens.get(i).is(")")) {
                    depth++;
                } else if (tokens.get(i).is("(") && --depth == 0) {
                    return i;
                }
            }
            return -1;
        }
    }
}
