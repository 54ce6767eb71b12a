package io.github.schemamaven.sql;

import io.github.schemamaven.sql.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The columns that SQL returns by their places, as PostgreSQL prints it: what the last command of a function's body
 * ({@code BEGIN ATOMIC} or {@code RETURN}) selects or returns, which are the columns of its row type, and what a rule
 * returns, which are those of the relation that it is for.
 */
public final class ResultColumns {
    private final String sql;
    private final PrintedSql tokens;
    private final List<Integer> depths = new ArrayList<>();
    private final List<Integer> order;
    private final TreeMap<Integer, Edit> edits = new TreeMap<>();
    private int start = -1;
    private int end = -1;

    /** What takes the place of the text from a key to an end. */
    private record Edit(String text, int end) {}

    private ResultColumns(String sql, List<Integer> order) {
        this.sql = sql;
        this.tokens = PrintedSql.of(sql);
        this.order = order;
        findDepths();
    }

    /**
     * Returns a function with its columns in another order.
     *
     * @param sql the body, or a command that ends with it
     * @param order for each place, where the column that comes there is now, from 0
     * @return the same text where it returns no such number of columns
     */
    public static String reordered(String sql, List<Integer> order) {
        ResultColumns result = new ResultColumns(sql, order);
        result.findLastCommand();
        return result.start < 0 ? result.returnedRow() : result.reordered(!result.inserts());
    }

    /**
     * Returns a rule with what it returns in another order.
     *
     * @param sql the command that creates it
     * @param order for each place, where the column that comes there is now, from 0
     * @return the same text where it returns no such number of columns
     */
    public static String ofRule(String sql, List<Integer> order) {
        ResultColumns result = new ResultColumns(sql, order);
        result.start = 0;
        result.end = result.tokens.size() - 1;
        return result.reordered(false);
    }

    /** Brackets around a query that is one of several, or around all commands of a rule, count for nothing. */
    private void findDepths() {
        Deque<Boolean> counted = new ArrayDeque<>();
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, ")") && !counted.isEmpty()) {
                depth -= counted.pop() ? 1 : 0;
            }
            depths.add(depth);
            if (tokens.is(i, "(")) {
                counted.push(!(depth == 0 && isAroundQuery(i)));
                depth += counted.element() ? 1 : 0;
            }
        }
    }

    private boolean isAroundQuery(int open) {
        int last = open - 1;
        boolean begins = tokens.is(open + 1, "(")
                || List.of("SELECT", "VALUES", "WITH", "INSERT", "UPDATE", "DELETE").stream()
                        .anyMatch(word -> tokens.isKeyword(open + 1, word));
        boolean isOneOfSeveral = isSetOperation(last) || (tokens.isKeyword(last, "ALL") && isSetOperation(last - 1));
        return begins
                && (isOneOfSeveral
                        || tokens.is(last, ";")
                        || tokens.is(last, "(")
                        || tokens.is(last, ")")
                        || tokens.isKeyword(last, "ATOMIC")
                        || tokens.isKeyword(last, "INSTEAD")
                        || tokens.isKeyword(last, "ALSO"));
    }

    private boolean isSetOperation(int i) {
        return tokens.isKeyword(i, "UNION") || tokens.isKeyword(i, "INTERSECT") || tokens.isKeyword(i, "EXCEPT");
    }

    private void findLastCommand() {
        int next = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (next < 0 && tokens.isKeyword(i, "ATOMIC")) {
                next = i + 1;
            } else if (next >= 0 && depths.get(i) == 0 && tokens.is(i, ";")) {
                start = next;
                end = i;
                next = i + 1;
            }
        }
    }

    /** {@code RETURN ROW(1, 2)} is printed without the type that the function says. */
    private String returnedRow() {
        int row = tokens.find("RETURN", 0, tokens.size()) + 1;
        boolean isRow = row > 0 && tokens.isKeyword(row, "ROW") && tokens.is(row + 1, "(");
        if (isRow && tokens.get(tokens.closing(row + 1) + 1).kind() == Kind.END) {
            putValues(row + 1, ", ");
        }
        return edited();
    }

    private String reordered(boolean queries) {
        for (int i = start; i < end; i++) {
            if (depths.get(i) > 0) {
                continue;
            }
            boolean fits = true;
            if (tokens.isKeyword(i, "RETURNING") || (queries && tokens.isKeyword(i, "SELECT"))) {
                fits = put(items(afterDistinct(i + 1)));
            } else if (queries && tokens.isKeyword(i, "VALUES")) {
                fits = putRows(i + 1);
            } else if (queries && isPlaceInOrder(i)) {
                int place = order.indexOf(Integer.parseInt(tokens.get(i).text()) - 1) + 1;
                put(i, i, Integer.toString(place));
            }
            if (!fits) {
                return sql;
            }
        }
        return edited();
    }

    private String edited() {
        StringBuilder result = new StringBuilder();
        int copied = 0;
        for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
            result.append(sql, copied, edit.getKey()).append(edit.getValue().text());
            copied = edit.getValue().end();
        }
        return result.append(sql, copied, sql.length()).toString();
    }

    private void put(int first, int last, String text) {
        edits.put(tokens.get(first).offset(), new Edit(text, tokens.get(last).end()));
    }

    /** Where an item begins and its last token, in tokens. */
    private record Item(int first, int last) {}

    private boolean put(List<Item> items) {
        if (items.size() == 1 && order.size() > 1) {
            return putRow(items.get(0));
        }
        if (items.size() != order.size()) {
            return false;
        }
        for (int place = 0; place < items.size(); place++) {
            Item before = items.get(place);
            String text = gap(items, place) + text(items.get(order.get(place)));
            edits.put(
                    tokens.get(before.first() - 1).end(),
                    new Edit(text, tokens.get(before.last()).end()));
        }
        return true;
    }

    /** PostgreSQL begins CASE on a line of its own, which is indented more than those of other columns are. */
    private String gap(List<Item> items, int place) {
        Item item = items.get(order.get(place));
        Item before = items.get(place);
        if (beginsLine(item) || !beginsLine(before)) {
            return gap(beginsLine(item) ? item : before);
        }
        return place == 0 ? " " : gap(before).replaceFirst(" {4}$", "");
    }

    private String gap(Item item) {
        return sql.substring(
                tokens.get(item.first() - 1).end(), tokens.get(item.first()).offset());
    }

    private boolean beginsLine(Item item) {
        return tokens.isKeyword(item.first(), "CASE");
    }

    /** One row is printed without the type that the function says. */
    private boolean putRow(Item item) {
        int close = tokens.closing(item.first() + 1);
        boolean named = tokens.isKeyword(close + 1, "AS") || close == item.last();
        return tokens.isKeyword(item.first(), "ROW") && named && putValues(item.first() + 1, ", ");
    }

    private boolean putValues(int open, String comma) {
        List<String> values = RowValues.arguments(sql, tokens, open);
        if (values.size() != order.size()) {
            return false;
        }
        int last = tokens.closing(open) - 1;
        edits.put(
                tokens.get(open).end(),
                new Edit(
                        RowValues.in(order, values, "NULL", comma),
                        tokens.get(last).end()));
        return true;
    }

    /** The rows of VALUES, and the names by which they are sorted. */
    private boolean putRows(int first) {
        int open = first;
        boolean fits = putValues(open, ",");
        while (fits && tokens.is(tokens.closing(open) + 1, ",")) {
            open = tokens.closing(open) + 2;
            fits = putValues(open, ",");
        }
        for (int i = tokens.closing(open) + 1; i < end && !isSetOperation(i); i++) {
            boolean column = tokens.get(i).text().startsWith("\"*VALUES*") && tokens.is(i + 1, ".");
            if (column && tokens.get(i + 2).text().matches("column[1-9][0-9]*")) {
                int number = Integer.parseInt(tokens.get(i + 2).text().substring("column".length()));
                put(i + 2, i + 2, "column" + (order.indexOf(number - 1) + 1));
            }
        }
        return fits;
    }

    /** What is inserted has its columns named, so that only what is returned goes by places. */
    private boolean inserts() {
        for (int i = start; i < end; i++) {
            if (tokens.isKeyword(i, "INSERT") && depths.get(i) == 0) {
                return true;
            }
        }
        return false;
    }

    /** What several queries together give is sorted by the numbers of its columns. */
    private boolean isPlaceInOrder(int i) {
        return tokens.get(i).kind() == Kind.NUMBER
                && !tokens.is(i + 1, "::")
                && (tokens.isKeyword(i - 1, "BY") || tokens.is(i - 1, ","))
                && isInOrder(i);
    }

    private boolean isInOrder(int i) {
        for (int j = i; j > start; j--) {
            if (depths.get(j) == 0 && tokens.endsColumns(j)) {
                return tokens.isKeyword(j, "ORDER");
            }
        }
        return false;
    }

    private int afterDistinct(int first) {
        if (!tokens.isKeyword(first, "DISTINCT")) {
            return first;
        }
        return tokens.isKeyword(first + 1, "ON") ? tokens.closing(first + 2) + 1 : first + 1;
    }

    private List<Item> items(int first) {
        List<Item> items = new ArrayList<>();
        int begin = first;
        int i = first;
        while (i < end && !tokens.endsColumns(i) && !tokens.is(i, ")") && !tokens.is(i, ";")) {
            if (tokens.is(i, ",")) {
                items.add(new Item(begin, i - 1));
                begin = i + 1;
            }
            i = tokens.opens(i) ? tokens.closing(i) + 1 : i + 1;
        }
        if (i > begin) {
            items.add(new Item(begin, i - 1));
        }
        return items;
    }

    private String text(Item item) {
        return sql.substring(
                tokens.get(item.first()).offset(), tokens.get(item.last()).end());
    }
}
