package io.github.schemamaven.sql;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes and reads the names of PostgreSQL's objects. */
public final class Identifier {
    /** The longest name that PostgreSQL keeps, in bytes of UTF-8 ({@code NAMEDATALEN - 1}). */
    public static final int MAX_BYTES = 63;

    /**
     * All keywords that are not plain names, of PostgreSQL 14 to 18 together: {@code select word from
     * pg_get_keywords() where catcode <> 'U'}. The list has only ever grown.
     */
    private static final Set<String> KEYWORDS = Set.of("""
            all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean
            both case cast char character check coalesce collate collation column concurrently constraint create
            cross current_catalog current_date current_role current_schema current_time current_timestamp
            current_user dec decimal default deferrable desc distinct do else end except exists extract false
            fetch float for foreign freeze from full grant greatest group grouping having ilike in initially
            inner inout int integer intersect interval into is isnull join json json_array json_arrayagg
            json_exists json_object json_objectagg json_query json_scalar json_serialize json_table json_value
            lateral leading least left like limit localtime localtimestamp merge_action national natural nchar
            none normalize not notnull null nullif numeric offset on only or order out outer overlaps overlay
            placing position precision primary real references returning right row select session_user setof
            similar smallint some substring symmetric system_user table tablesample then time timestamp to
            trailing treat trim true union unique user using values varchar variadic verbose when where window
            with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot
            xmlserialize xmltable
            """.strip().split("\\s+"));

    private Identifier() {}

    /**
     * Quotes a name where it needs quotes, as {@code quote_ident} does: {@code users}, {@code "User"}, {@code "order"}.
     *
     * @param name the name itself, without quotes; never null
     */
    public static String quote(String name) {
        if (name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("PostgreSQL has no name with a zero character");
        }
        return isPlain(name) ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /**
     * Quotes the parts of a name and joins them with dots: {@code app."User"}.
     *
     * @param parts the parts from the outermost to the innermost, at least one
     */
    public static String quoteQualified(List<String> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a name has at least one part");
        }
        return parts.stream().map(Identifier::quote).collect(Collectors.joining("."));
    }

    /**
     * Quotes the parts of a name and joins them with dots.
     *
     * @param parts the parts from the outermost to the innermost, at least one
     */
    public static String quoteQualified(String... parts) {
        return quoteQualified(Arrays.asList(parts));
    }

    /**
     * Reads a name as the server does: one without quotes is folded to lower case (ASCII letters alone, as with every
     * multi-byte encoding), and any name is cut to 63 bytes at a character's end.
     *
     * @param token a token for which {@link Token#isName()} holds; in {@code U&"…"} the escape sign is a backslash
     * @return the name that the catalog would hold
     */
    public static String read(Token token) {
        String text = token.text();
        return switch (token.kind()) {
            case WORD -> truncate(foldAscii(text));
            case QUOTED_IDENTIFIER -> {
                String inner =
                        text.substring(text.indexOf('"') + 1, text.length() - 1).replace("\"\"", "\"");
                yield truncate(text.charAt(0) == '"' ? inner : unescapeUnicode(inner));
            }
            default -> throw new IllegalArgumentException("no name: " + text);
        };
    }

    /** Cuts a name to the 63 bytes that PostgreSQL keeps, at a character's end. */
    public static String truncate(String name) {
        if (name.length() * 3 <= MAX_BYTES || name.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES) {
            return name;
        }
        int end = 0;
        int bytes = 0;
        while (end < name.length()) {
            int c = name.codePointAt(end);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes > MAX_BYTES) {
                break;
            }
            end += Character.charCount(c);
        }
        return name.substring(0, end);
    }

    private static boolean isPlain(String name) {
        if (name.isEmpty() || KEYWORDS.contains(name)) {
            return false;
        }
        char first = name.charAt(0);
        return !(first >= '0' && first <= '9')
                && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_');
    }

    private static String foldAscii(String name) {
        StringBuilder folded = new StringBuilder(name);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return folded.toString();
    }

    /** Resolves {@code \0041} and {@code \+000041}; what is no valid escape stays, for the server to refuse. */
    private static String unescapeUnicode(String text) {
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) != '\\') {
                plain.append(text.charAt(i++));
            } else if (text.startsWith("\\\\", i)) {
                plain.append('\\');
                i += 2;
            } else {
                int from = text.startsWith("+", i + 1) ? i + 2 : i + 1;
                int to = from + (from == i + 2 ? 6 : 4);
                if (to > text.length() || !isCodePoint(text.substring(from, to))) {
                    return text;
                }
                plain.appendCodePoint(Integer.parseInt(text.substring(from, to), 16));
                i = to;
            }
        }
        return plain.toString();
    }

    private static boolean isCodePoint(String hexadecimal) {
        return hexadecimal.matches("[0-9A-Fa-f]+") && Character.isValidCodePoint(Integer.parseInt(hexadecimal, 16));
    }
}
