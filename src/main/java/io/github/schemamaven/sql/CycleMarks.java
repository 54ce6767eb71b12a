package io.github.schemamaven.sql;

import io.github.schemamaven.sql.Token.Kind;

/**
 * The marks of {@code CYCLE … SET … TO … DEFAULT …}. PostgreSQL prints them as {@code 'y'::text} (get_with_clause in
 * src/backend/utils/adt/ruleutils.c) and reads constants there alone, such as {@code text 'y'} (AexprConst in gram.y).
 */
public final class CycleMarks {
    private CycleMarks() {}

    /** Returns a query, printed by PostgreSQL, with the marks of its cycles as it reads them. */
    public static String readable(String query) {
        return query.contains(" CYCLE ") ? rewritten(query) : query;
    }

    private static String rewritten(String query) {
        PrintedSql tokens = PrintedSql.of(query);
        StringBuilder result = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int to = tokens.isKeyword(i, "CYCLE") ? afterNames(tokens, i + 1) : -1;
            int otherwise = to < 0 ? -1 : tokens.find("DEFAULT", to, tokens.size());
            int using = otherwise < 0 ? -1 : tokens.find("USING", otherwise, tokens.size());
            if (using > 0) {
                result.append(query, copied, tokens.get(to + 1).offset())
                        .append(constant(query, tokens, to + 1, otherwise))
                        .append(' ')
                        .append(
                                query,
                                tokens.get(otherwise).offset(),
                                tokens.get(otherwise + 1).offset())
                        .append(constant(query, tokens, otherwise + 1, using))
                        .append(' ');
                copied = tokens.get(using).offset();
                i = using;
            }
        }
        return result.append(query, copied, query.length()).toString();
    }

    /** Returns where {@code TO} stands behind the names of the columns and that of the mark; -1 where it does not. */
    private static int afterNames(PrintedSql tokens, int first) {
        int i = first;
        while (tokens.isName(i) && tokens.is(i + 1, ",")) {
            i += 2;
        }
        return tokens.isName(i)
                        && tokens.isKeyword(i + 1, "SET")
                        && tokens.isName(i + 2)
                        && tokens.isKeyword(i + 3, "TO")
                ? i + 3
                : -1;
    }

    private static String constant(String query, PrintedSql tokens, int from, int to) {
        Token value = tokens.get(from);
        String type = tokens.is(from + 1, "::")
                ? query.substring(
                        tokens.get(from + 2).offset(), tokens.get(to - 1).end())
                : "";
        if (type.isEmpty() || tokens.isKeyword(from, "NULL")) {
            return value.text();
        }
        return type + ' ' + (value.kind() == Kind.NUMBER ? "'" + value.text() + "'" : value.text());
    }
}
