package io.github.schemamaven.report;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes JSON (RFC 8259), indented by two spaces. */
final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /**
     * Writes a value.
     *
     * @param value a {@code Map} with string keys (written in its order), {@code List}, {@code String}, {@code Number},
     *     {@code Boolean} or null
     * @return the text with a line end
     */
    static String text(Object value) {
        Json json = new Json();
        json.write(value, "\n");
        return json.out.append('\n').toString();
    }

    private void write(Object value, String lineStart) {
        if (value instanceof Map<?, ?> map) {
            writeMap(map, lineStart);
        } else if (value instanceof List<?> list) {
            writeList(list, lineStart);
        } else if (value instanceof String text) {
            writeString(text);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("JSON has no " + value.getClass());
        }
    }

    private void writeMap(Map<?, ?> map, String lineStart) {
        String inner = lineStart + "  ";
        out.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext(); ) {
            Map.Entry<?, ?> entry = entries.next();
            out.append(inner);
            writeString((String) entry.getKey());
            out.append(": ");
            write(entry.getValue(), inner);
            out.append(entries.hasNext() ? "," : lineStart);
        }
        out.append('}');
    }

    private void writeList(List<?> list, String lineStart) {
        String inner = lineStart + "  ";
        out.append('[');
        for (Iterator<?> values = list.iterator(); values.hasNext(); ) {
            out.append(inner);
            write(values.next(), inner);
            out.append(values.hasNext() ? "," : lineStart);
        }
        out.append(']');
    }

    private void writeString(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    // Also the line separators that JavaScript does not take in strings, and halves of characters.
                    if (c < ' ' || c == '\u007f' || c == '\u2028' || c == '\u2029' || isHalf(text, i)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Returns whether a surrogate stands alone: UTF-8 cannot hold it. */
    private static boolean isHalf(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
