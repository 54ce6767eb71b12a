package io.github.schemamaven.sql;

import io.github.schemamaven.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The columns that a function with an SQL body ({@code BEGIN ATOMIC}) returns: what its last command selects or returns, as
 * PostgreSQL prints it, which is by place what the columns of its row type are.
 */
public final class ResultColumns {
    private static final Set<String> ENDS = Set.of(
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

    private final String sql;
    private final List<Token> tokens;
    private final List<Integer> depths = new ArrayList<>();
    private final int start;
    private final int end;

    private ResultColumns(String sql) {
        this.sql = sql;
        this.tokens = Lexer.tokens(new SourceText("", sql));
        int depth = 0;
        int lastStart = -1;
        int lastEnd = -1;
        int next = -1;
        for (int i = 0; i < tokens.size(); i++) {
            depth -= tokens.get(i).is(")") ? 1 : 0;
            depths.add(depth);
            depth += tokens.get(i).is("(") ? 1 : 0;
            if (next < 0 && isKeyword(i, "ATOMIC")) {
                next = i + 1;
            } else if (next >= 0 && depth == 0 && tokens.get(i).is(";")) {
                lastStart = next;
                lastEnd = i;
                next = i + 1;
            }
        }
        this.start = lastStart;
        this.end = lastEnd;
    }

    /**
     * Returns a body with its columns in another order.
     *
     * @param sql the body, or a command that ends with it
     * @param order for each place, where the column that comes there is now, from 0
     * @return the same text where it returns no such number of columns
     */
    public static String reordered(String sql, List<Integer> order) {
        return new ResultColumns(sql).reordered(order);
    }

    /** Where an item begins and ends, in tokens. */
    private record Item(int first, int end) {}

    private String reordered(List<Integer> order) {
        TreeMap<Integer, Item> places = new TreeMap<>();
        TreeMap<Integer, Item> contents = new TreeMap<>();
        for (int i = Math.max(start, 0); i < end; i++) {
            if (depths.get(i) == 0 && (isKeyword(i, "SELECT") || isKeyword(i, "RETURNING"))) {
                List<Item> items = items(afterDistinct(i + 1));
                if (items.size() != order.size()) {
                    return sql;
                }
                for (int place = 0; place < items.size(); place++) {
                    places.put(items.get(place).first(), items.get(place));
                    contents.put(items.get(place).first(), items.get(order.get(place)));
                }
            }
        }
        StringBuilder result = new StringBuilder();
        int copied = 0;
        for (int i = Math.max(start, 0); i < end; i++) {
            Token token = tokens.get(i);
            if (places.containsKey(i)) {
                result.append(sql, copied, token.offset()).append(text(contents.get(i)));
                copied = tokens.get(places.get(i).end() - 1).end();
            } else if (isPlaceInOrder(i)) {
                result.append(sql, copied, token.offset())
                        .append(order.indexOf(Integer.parseInt(token.text()) - 1) + 1);
                copied = token.end();
            }
        }
        return result.append(sql, copied, sql.length()).toString();
    }

    /** What several queries together give is sorted by the numbers of its columns. */
    private boolean isPlaceInOrder(int i) {
        return depths.get(i) == 0
                && tokens.get(i).kind() == Kind.NUMBER
                && !tokens.get(i + 1).is("::")
                && (isKeyword(i - 1, "BY") || tokens.get(i - 1).is(","))
                && isInOrder(i);
    }

    private boolean isInOrder(int i) {
        for (int j = i; j > start; j--) {
            if (depths.get(j) == 0
                    && tokens.get(j).kind() == Kind.WORD
                    && ENDS.contains(tokens.get(j).text())) {
                return isKeyword(j, "ORDER");
            }
        }
        return false;
    }

    private int afterDistinct(int first) {
        int i = first;
        if (isKeyword(i, "DISTINCT")) {
            i++;
            if (isKeyword(i, "ON")) {
                i += 2;
                while (depths.get(i) > 0) {
                    i++;
                }
                i++;
            }
        }
        return i;
    }

    private List<Item> items(int first) {
        List<Item> items = new ArrayList<>();
        int begin = first;
        int i = first;
        while (i < end && !(depths.get(i) == 0 && isEnd(i))) {
            if (depths.get(i) == 0 && tokens.get(i).is(",")) {
                items.add(new Item(begin, i));
                begin = i + 1;
            }
            i++;
        }
        if (i > begin) {
            items.add(new Item(begin, i));
        }
        return items;
    }

    private boolean isEnd(int i) {
        return tokens.get(i).kind() == Kind.WORD && ENDS.contains(tokens.get(i).text());
    }

    private boolean isKeyword(int i, String word) {
        return tokens.get(i).kind() == Kind.WORD && tokens.get(i).text().equals(word);
    }

    private String text(Item item) {
        return sql.substring(
                tokens.get(item.first()).offset(), tokens.get(item.end() - 1).end());
    }
}
