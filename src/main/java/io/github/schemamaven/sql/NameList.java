package io.github.schemamaven.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list by which a query gives the columns of one of its sources names by their places: {@code FROM public.t x(a, b)} or
 * {@code FROM public.f() x(a, b)}. It is looked for in SQL as PostgreSQL prints it.
 *
 * @param source the schema and the name of the relation or function, {@code pg_catalog} where no schema is
 *     printed; empty for a join's
 * @param alias the name behind the source, as read
 * @param ofFunction whether the source is a function
 * @param ordinality whether the last name is that of the rows' numbers
 * @param names the names, as written
 * @param start where the first name begins in the text, in {@code char}s
 * @param end where the last name ends
 */
public record NameList(
        List<String> source,
        String alias,
        boolean ofFunction,
        boolean ordinality,
        List<String> names,
        int start,
        int end) {
    /** Copies the lists. */
    public NameList {
        source = List.copyOf(source);
        names = List.copyOf(names);
    }

    /**
     * Finds the lists of a text over relations and functions, in order.
     *
     * @param sql commands or parts of one, as PostgreSQL prints them
     */
    public static List<NameList> in(String sql) {
        PrintedSql tokens = PrintedSql.of(sql);
        List<NameList> found = new ArrayList<>();
        for (int open = 2; open < tokens.size(); open++) {
            if (tokens.is(open, "(") && tokens.isName(open - 1)) {
                at(tokens, open).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Reads a list over a relation or function: its source, a name that follows right behind, and names in brackets. */
    static Optional<NameList> at(PrintedSql tokens, int open) {
        boolean ordinality = tokens.isKeyword(open - 2, "ORDINALITY");
        int last = open - (ordinality ? 4 : 2);
        boolean function = tokens.is(last, ")");
        int name = function ? tokens.opening(last) - 1 : last;
        int close = tokens.closingOfNames(open);
        boolean qualified = tokens.isName(name) && tokens.is(name - 1, ".") && tokens.isName(name - 2);
        boolean builtIn = function && tokens.isName(name) && !tokens.is(name - 1, ".");
        if (close < 0 || !(qualified || builtIn) || (ordinality && !function)) {
            return Optional.empty();
        }
        String schema = builtIn ? "pg_catalog" : Identifier.read(tokens.get(name - 2));
        return Optional.of(new NameList(
                List.of(schema, Identifier.read(tokens.get(name))),
                Identifier.read(tokens.get(open - 1)),
                function,
                ordinality,
                tokens.names(open, close),
                tokens.get(open + 1).offset(),
                tokens.get(close - 1).end()));
    }
}
