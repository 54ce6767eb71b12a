package io.github.schemamaven.sql;

import io.github.schemamaven.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of a table or composite type that an expression makes of values by their places: {@code ROW(1, 2)::public.t}, and
 * the constant {@code '(1,2)'::public.t}, as PostgreSQL prints them.
 */
public final class RowValues {
    private RowValues() {}

    /** Says where values belong. */
    public interface Places {
        /**
         * Returns for each place which of the values comes there, from 0; -1 for a column that none of them is for.
         *
         * @param type the schema and the name of the row's type
         * @param values how many values there are
         * @return empty where they are in their places
         */
        Optional<List<Integer>> of(List<String> type, int values);
    }

    /**
     * Returns a text with the values in other places.
     *
     * @param sql commands or parts of one, as PostgreSQL prints them
     * @param places where they belong
     */
    public static String placed(String sql, Places places) {
        String result = sql;
        PrintedSql tokens = PrintedSql.of(sql);
        // from the last to the first, so that a row within another one is right before that is changed
        for (int i = tokens.size() - 1; i >= 0; i--) {
            String before = result;
            if (tokens.isKeyword(i, "ROW") && tokens.is(i + 1, "(")) {
                result = constructor(result, tokens, i, places);
            } else if (tokens.get(i).kind() == Kind.STRING) {
                result = constant(result, tokens, i, places);
            }
            if (!result.equals(before)) {
                tokens = PrintedSql.of(result);
            }
        }
        return result;
    }

    /** Returns the types of which a text has such rows. */
    public static List<List<String>> types(String sql) {
        List<List<String>> types = new ArrayList<>();
        placed(sql, (type, values) -> {
            types.add(type);
            return Optional.empty();
        });
        return types;
    }

    private static String constructor(String sql, PrintedSql tokens, int row, Places places) {
        int close = tokens.closing(row + 1);
        List<String> values = arguments(sql, tokens, row + 1);
        return type(tokens, close + 1)
                .flatMap(type -> places.of(type, values.size()))
                .map(order -> sql.substring(0, tokens.get(row + 1).end())
                        + in(order, values, "NULL", ", ")
                        + sql.substring(tokens.get(close).offset()))
                .orElse(sql);
    }

    /** Returns what stands between the commas of a bracket, a value that PostgreSQL begins on a line of its own with that. */
    static List<String> arguments(String sql, PrintedSql tokens, int open) {
        List<String> values = new ArrayList<>();
        int close = tokens.closing(open);
        int first = open + 1;
        int i = first;
        while (i <= close && first < close) {
            if (i == close || tokens.is(i, ",")) {
                values.add(gap(sql, tokens, first)
                        + sql.substring(
                                tokens.get(first).offset(), tokens.get(i - 1).end()));
                first = i + 1;
            }
            i = tokens.opens(i) ? tokens.closing(i) + 1 : i + 1;
        }
        return values;
    }

    private static String gap(String sql, PrintedSql tokens, int first) {
        String gap =
                sql.substring(tokens.get(first - 1).end(), tokens.get(first).offset());
        return tokens.isKeyword(first, "CASE") && gap.startsWith("\n") ? gap : "";
    }

    static String in(List<Integer> order, List<String> values, String nothing, String comma) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < order.size(); i++) {
            String value = order.get(i) < 0 ? nothing : values.get(order.get(i));
            if (i > 0) {
                text.append(value.startsWith("\n") ? comma.strip() : comma);
            }
            text.append(value);
        }
        return text.toString();
    }

    private static Optional<List<String>> type(PrintedSql tokens, int cast) {
        boolean named = tokens.is(cast, "::")
                && tokens.isName(cast + 1)
                && tokens.is(cast + 2, ".")
                && tokens.isName(cast + 3)
                && !tokens.is(cast + 4, "[");
        return named
                ? Optional.of(List.of(Identifier.read(tokens.get(cast + 1)), Identifier.read(tokens.get(cast + 3))))
                : Optional.empty();
    }

    /** The form of record_out in src/backend/utils/adt/rowtypes.c, in a string or one with escapes. */
    private static String constant(String sql, PrintedSql tokens, int at, Places places) {
        Token token = tokens.get(at);
        String text = token.text();
        int open = text.indexOf("'(");
        if (open < 0 || open > 1 || !text.endsWith(")'")) {
            return sql;
        }
        List<String> values = fields(text.substring(open + 2, text.length() - 2));
        return type(tokens, at + 1)
                .flatMap(type -> places.of(type, values.size()))
                .map(order -> sql.substring(0, token.offset()) + text.substring(0, open + 2)
                        + in(order, values, "", ",") + ")'" + sql.substring(token.end()))
                .orElse(sql);
    }

    /** A field in double quotes has these twice within, so that each begins or ends a quoted part. */
    private static List<String> fields(String row) {
        List<String> fields = new ArrayList<>();
        boolean quoted = false;
        int first = 0;
        for (int i = 0; i < row.length(); i++) {
            if (row.charAt(i) == '"') {
                quoted = !quoted;
            } else if (row.charAt(i) == ',' && !quoted) {
                fields.add(row.substring(first, i));
                first = i + 1;
            }
        }
        fields.add(row.substring(first));
        return fields;
    }
}
