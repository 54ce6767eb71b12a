package io.github.schemamaven.sql;

import io.github.schemamaven.sql.Token.Kind;

/**
 * Arguments without a name beside others that have one. PostgreSQL prints them in SQL bodies by the name that they have
 * not, as {@code ""} or {@code f.""}, which it does not read back (get_parameter in src/backend/utils/adt/ruleutils.c).
 */
public final class UnnamedArguments {
    private static final String NO_NAME = "\"\"";

    private UnnamedArguments() {}

    /**
     * Returns an SQL body in which a function's one unnamed argument stands by its number.
     *
     * @param body the body, as PostgreSQL prints it
     * @param number the argument's place among those that are given in a call, from 1
     */
    public static String numbered(String body, String number) {
        PrintedSql tokens = PrintedSql.of(body);
        StringBuilder result = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.QUOTED_IDENTIFIER && token.text().equals(NO_NAME)) {
                int first = tokens.is(i - 1, ".") ? i - 2 : i;
                result.append(body, copied, tokens.get(first).offset())
                        .append('$')
                        .append(number);
                copied = token.end();
            }
        }
        return result.append(body, copied, body.length()).toString();
    }
}
