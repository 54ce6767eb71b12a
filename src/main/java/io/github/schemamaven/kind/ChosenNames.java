package io.github.schemamaven.kind;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * The names that PostgreSQL chooses for what has none (makeObjectName and ChooseRelationName in
 * src/backend/commands/indexcmds.c): {@code table_column_label}, the longer of the first two cut until it fits.
 */
final class ChosenNames {
    /** NAMEDATALEN - 1 (limits.sgml). */
    private static final int MAX_BYTES = 63;

    private ChosenNames() {}

    /** Returns the name that PostgreSQL would choose where it is free. */
    static String of(String table, String column, String label) {
        byte[] first = table.getBytes(StandardCharsets.UTF_8);
        byte[] second = column.getBytes(StandardCharsets.UTF_8);
        int overhead = label.length() + 2;
        int firstLength = first.length;
        int secondLength = second.length;
        while (firstLength + secondLength + overhead > MAX_BYTES) {
            if (firstLength > secondLength) {
                firstLength--;
            } else {
                secondLength--;
            }
        }
        return clipped(first, firstLength) + "_" + clipped(second, secondLength) + "_" + label;
    }

    /** Returns the name that PostgreSQL would choose for what is not about a column, where it is free. */
    static String of(String object, String label) {
        byte[] name = object.getBytes(StandardCharsets.UTF_8);
        return clipped(name, Math.min(name.length, MAX_BYTES - label.length() - 1)) + "_" + label;
    }

    /**
     * Returns whether a name is the one that PostgreSQL would choose, or the one with the number that it adds to the label
     * where that is taken; with a number in it the rest is cut to fit.
     */
    static boolean isChosen(String name, String table, String column, String label) {
        int digits = name.length();
        while (digits > 0 && Character.isDigit(name.charAt(digits - 1))) {
            digits--;
        }
        return IntStream.rangeClosed(digits, name.length())
                .anyMatch(number ->
                        of(table, column, label + name.substring(number)).equals(name));
    }

    /** Cuts at a character's end, as pg_mbcliplen does. */
    private static String clipped(byte[] text, int length) {
        int end = length;
        while (end < text.length && end > 0 && (text[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }
}
