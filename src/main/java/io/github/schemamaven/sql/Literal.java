package io.github.schemamaven.sql;

/** Writes values as SQL string constants. */
public final class Literal {
    private Literal() {}

    /**
     * Quotes a text as {@code quote_literal} does: {@code 'it''s'}, or {@code E'a\\b'} where there is a backslash, so that
     * it reads the same with {@code standard_conforming_strings} on and off.
     *
     * @param text any text without a zero character; never null
     */
    public static String quote(String text) {
        requireNoZero(text);
        String doubled = text.replace("'", "''");
        return doubled.indexOf('\\') < 0 ? "'" + doubled + "'" : "E'" + doubled.replace("\\", "\\\\") + "'";
    }

    /**
     * Quotes a text, such as the body of a function, between dollar signs, with the shortest tag that the text allows:
     * {@code $$…$$}, then {@code $body$…$body$}, then {@code $body1$…$body1$}.
     *
     * @param text any text without a zero character; never null
     */
    public static String dollarQuote(String text) {
        requireNoZero(text);
        String delimiter = "$$";
        for (int i = 0; !isFree(text, delimiter); i++) {
            delimiter = i == 0 ? "$body$" : "$body" + i + "$";
        }
        return delimiter + text + delimiter;
    }

    private static boolean isFree(String text, String delimiter) {
        // The text's own last characters may begin a delimiter that the closing one completes.
        return (text + delimiter).indexOf(delimiter) == text.length();
    }

    private static void requireNoZero(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("PostgreSQL has no text with a zero character");
        }
    }
}
