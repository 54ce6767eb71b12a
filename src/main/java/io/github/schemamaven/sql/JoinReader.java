package io.github.schemamaven.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the joins whose columns a query gives names by a list: {@code FROM (public.t JOIN public.u USING (k)) j(a, b)}.
 * PostgreSQL prints each join in brackets, and {@code NATURAL} as {@code USING} (get_from_clause_item in ruleutils.c).
 */
public final class JoinReader {
    private final PrintedSql tokens;

    private JoinReader(PrintedSql tokens) {
        this.tokens = tokens;
    }

    /**
     * Returns the joins that have lists, in the order of these.
     *
     * @param sql commands or parts of one, as PostgreSQL prints them
     */
    public static List<FromItem.Join> withLists(String sql) {
        PrintedSql tokens = PrintedSql.of(sql);
        JoinReader reader = new JoinReader(tokens);
        List<FromItem.Join> found = new ArrayList<>();
        for (int list = 2; list < tokens.size(); list++) {
            if (tokens.is(list, "(") && tokens.isName(list - 1) && tokens.is(list - 2, ")")) {
                int open = tokens.opening(list - 2);
                if (open >= 0 && tokens.closingOfNames(list) > 0 && reader.isJoin(open)) {
                    found.add((FromItem.Join) reader.read(open).item());
                }
            }
        }
        return found;
    }

    /** An item, and where what follows it begins. */
    private record Found(FromItem item, int next) {}

    private boolean isJoin(int open) {
        return tokens.find("JOIN", open + 1, tokens.closing(open)) > 0;
    }

    private Found read(int first) {
        int i = first;
        while (tokens.isKeyword(i, "LATERAL") || tokens.isKeyword(i, "ONLY")) {
            i++;
        }
        if (tokens.is(i, "(")) {
            int close = tokens.closing(i);
            return isJoin(i) ? join(i, close) : named(columnsOfQuery(i + 1, close), close + 1);
        }
        if (tokens.isName(i) && tokens.is(i + 1, ".") && tokens.isName(i + 2) && !tokens.is(i + 3, "(")) {
            return relation(i);
        }
        return tokens.isName(i) && !tokens.is(i + 1, "(") && !tokens.is(i + 1, ".")
                ? named(Optional.empty(), i + 1)
                : call(i);
    }

    private Found join(int open, int close) {
        Found left = read(open + 1);
        Found right = read(tokens.find("JOIN", left.next(), close) + 1);
        int using = tokens.find("USING", right.next(), close);
        List<String> merged = using < 0
                ? List.of()
                : tokens.names(using + 1, tokens.closing(using + 1)).stream()
                        .map(JoinReader::read)
                        .toList();
        Optional<NameList> list = listBehind(close + 1, List.of());
        return new Found(new FromItem.Join(left.item(), right.item(), merged, list), afterAlias(close + 1));
    }

    private Found relation(int i) {
        List<String> path = List.of(Identifier.read(tokens.get(i)), Identifier.read(tokens.get(i + 2)));
        return new Found(new FromItem.Relation(path, listBehind(i + 3, path)), afterAlias(i + 3));
    }

    private Found call(int first) {
        int name = first;
        while (tokens.is(name + 1, ".")) {
            name += 2;
        }
        if (tokens.isKeyword(name, "ROWS")) {
            name++;
        }
        int alias = tokens.is(name + 1, "(") ? tokens.closing(name + 1) + 1 : name + 1;
        if (tokens.isKeyword(alias, "WITH")) {
            alias += 2;
        }
        Optional<NameList> list =
                tokens.isName(alias) && tokens.is(alias + 1, "(") ? NameList.at(tokens, alias + 1) : Optional.empty();
        return list.isPresent()
                ? new Found(new FromItem.Call(list.get()), afterAlias(alias))
                : named(Optional.empty(), alias);
    }

    /** What has names of its own, or those of the list behind it. */
    private Found named(Optional<List<String>> columns, int alias) {
        Optional<List<String>> listed = listBehind(alias, List.of())
                .map(list -> list.names().stream().map(JoinReader::read).toList());
        return new Found(new FromItem.Other(listed.or(() -> columns)), afterAlias(alias));
    }

    private Optional<NameList> listBehind(int alias, List<String> source) {
        int open = alias + 1;
        int close = tokens.isName(alias) && tokens.is(open, "(") ? tokens.closingOfNames(open) : -1;
        return close < 0
                ? Optional.empty()
                : Optional.of(new NameList(
                        source,
                        Identifier.read(tokens.get(alias)),
                        false,
                        false,
                        tokens.names(open, close),
                        tokens.get(open + 1).offset(),
                        tokens.get(close - 1).end()));
    }

    private int afterAlias(int alias) {
        if (!tokens.isName(alias)) {
            return alias;
        }
        return tokens.is(alias + 1, "(") ? tokens.closing(alias + 1) + 1 : alias + 1;
    }

    /** The columns of a query are what stands between commas behind its first SELECT. */
    private Optional<List<String>> columnsOfQuery(int first, int end) {
        if (tokens.is(first, "(")) {
            return columnsOfQuery(first + 1, tokens.closing(first));
        }
        if (tokens.isKeyword(first, "VALUES")) {
            int count = items(first + 2, tokens.closing(first + 1)).size();
            return Optional.of(IntStream.rangeClosed(1, count)
                    .mapToObj(number -> "column" + number)
                    .toList());
        }
        int select = tokens.find("SELECT", first, end);
        return select < 0 ? Optional.empty() : Optional.of(items(afterDistinct(select + 1), end));
    }

    /** Returns the names at the ends of what stands between commas. */
    private List<String> items(int first, int end) {
        List<String> columns = new ArrayList<>();
        int i = first;
        while (i < end && !tokens.endsColumns(i)) {
            int last = i;
            while (i < end && !tokens.endsColumns(i) && !tokens.is(i, ",")) {
                last = i;
                i = tokens.opens(i) ? tokens.closing(i) + 1 : i + 1;
            }
            columns.add(tokens.isName(last) ? Identifier.read(tokens.get(last)) : "");
            i += tokens.is(i, ",") ? 1 : 0;
        }
        return columns;
    }

    private int afterDistinct(int first) {
        if (!tokens.isKeyword(first, "DISTINCT")) {
            return first;
        }
        return tokens.isKeyword(first + 1, "ON") ? tokens.closing(first + 2) + 1 : first + 1;
    }

    private static String read(String name) {
        return Identifier.read(Lexer.tokens(new SourceText("", name)).get(0));
    }
}
