package io.github.schemamaven.sql;

import io.github.schemamaven.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts SQL into tokens exactly as PostgreSQL does (rules of {@code src/backend/parser/scan.l} and of psql's
 * {@code psqlscan.l}, which are the same but for the backslash). White space is skipped, comments are tokens.
 *
 * <p>A lexer is used by one thread, from the start of its text to the end.
 */
public final class Lexer {
    private static final String OPERATOR_SIGNS = "~!@#^&|`?+-*/%<>=";
    /** An operator may end in + or - only if it has one of these, so that {@code a=-1} is three tokens. */
    private static final String SIGNS_THAT_KEEP_PLUS = "~!@#^&|`?%";

    private final SourceText source;
    private final String text;
    private int position;
    private boolean standardStrings = true;

    /** Makes a lexer that stands at the start of a text, after its byte order mark. */
    public Lexer(SourceText source) {
        this.source = source;
        this.text = source.text();
        this.position = source.start();
    }

    /**
     * Cuts a whole text.
     *
     * @param source the text, read with {@code standard_conforming_strings} on
     * @return all tokens, comments included, the last one of kind {@link Kind#END}
     * @throws SqlSyntaxException where a quote or a comment never ends
     */
    public static List<Token> tokens(SourceText source) {
        Lexer lexer = new Lexer(source);
        List<Token> tokens = new ArrayList<>();
        Token token;
        do {
            token = lexer.next();
            tokens.add(token);
        } while (token.kind() != Kind.END);
        return tokens;
    }

    /** Says how {@code '…'} reads from here on: with a backslash as an ordinary character, or (off) as an escape. */
    void standardStrings(boolean on) {
        standardStrings = on;
    }

    /** Returns the offset from which the next token is looked for. */
    int position() {
        return position;
    }

    /** Goes on at another offset, after something that is no SQL. */
    void moveTo(int offset) {
        position = offset;
    }

    /**
     * Reads the next token.
     *
     * @return the token; of kind {@link Kind#END} at the end of the text, as often as asked
     * @throws SqlSyntaxException where a quote or a comment never ends
     */
    public Token next() {
        while (position < text.length() && isSpace(text.charAt(position))) {
            position++;
        }
        int start = position;
        if (start == text.length()) {
            return new Token(Kind.END, "", start);
        }
        Kind kind = scan(start);
        return new Token(kind, text.substring(start, position), start);
    }

    private Kind scan(int start) {
        char c = text.charAt(start);
        if (c == '\0') {
            throw new SqlSyntaxException(
                    source,
                    start,
                    "a zero byte, which PostgreSQL does not accept; is the file" + " UTF-16? Save it as UTF-8");
        }
        if (text.startsWith("--", start)) {
            return until(endOfLine(start), Kind.LINE_COMMENT);
        }
        if (text.startsWith("/*", start)) {
            return until(endOfBlockComment(start), Kind.BLOCK_COMMENT);
        }
        if (isWordStart(c)) {
            return scanWord(start);
        }
        if (isDigit(c) || (c == '.' && isDigit(at(start + 1)))) {
            return until(endOfNumber(start), Kind.NUMBER);
        }
        return switch (c) {
            case '\'' -> until(endOfString(start, start, !standardStrings), Kind.STRING);
            case '"' -> until(endOfQuotedIdentifier(start, start), Kind.QUOTED_IDENTIFIER);
            case '$' -> scanDollar(start);
            case '\\' -> until(start + 1, Kind.BACKSLASH);
            case ':' -> until(start + (at(start + 1) == ':' || at(start + 1) == '=' ? 2 : 1), Kind.PUNCTUATION);
            case '.' -> until(start + (at(start + 1) == '.' ? 2 : 1), Kind.PUNCTUATION);
            default ->
                OPERATOR_SIGNS.indexOf(c) >= 0
                        ? until(endOfOperator(start), Kind.OPERATOR)
                        : until(start + 1, Kind.PUNCTUATION);
        };
    }

    private Kind until(int end, Kind kind) {
        position = end;
        return kind;
    }

    private Kind scanWord(int start) {
        char first = text.charAt(start);
        char next = at(start + 1);
        if (next == '\'' && "eEbBxXnN".indexOf(first) >= 0) {
            boolean escapes = "eE".indexOf(first) >= 0 || ("nN".indexOf(first) >= 0 && !standardStrings);
            return until(endOfString(start, start + 1, escapes), Kind.STRING);
        }
        if (next == '&' && "uU".indexOf(first) >= 0) {
            if (at(start + 2) == '\'') {
                return until(endOfString(start, start + 2, false), Kind.STRING);
            }
            if (at(start + 2) == '"') {
                return until(endOfQuotedIdentifier(start, start + 2), Kind.QUOTED_IDENTIFIER);
            }
        }
        int end = start + 1;
        while (isWordPart(at(end)) && end < text.length()) {
            end++;
        }
        return until(end, Kind.WORD);
    }

    /** Finds the end of a string whose first quote stands at {@code quote}, its continuations included. */
    private int endOfString(int start, int quote, boolean backslashEscapes) {
        int i = quote + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\' && backslashEscapes) {
                i += 2;
            } else if (c != '\'') {
                i++;
            } else if (at(i + 1) == '\'') {
                i += 2;
            } else {
                int continued = continuation(i + 1);
                if (continued < 0) {
                    return i + 1;
                }
                i = continued + 1;
            }
        }
        throw new SqlSyntaxException(source, start, "this quoted string never ends; close it with '");
    }

    /**
     * Finds the quote that continues a string: only white space and {@code --} comments with at least one line end may
     * stand between. (PostgreSQL manual, "Lexical Structure", String Constants.)
     */
    private int continuation(int from) {
        int i = from;
        boolean newLine = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                newLine = true;
                i++;
            } else if (isSpace(c)) {
                i++;
            } else if (text.startsWith("--", i)) {
                i = endOfLine(i);
            } else {
                return newLine && c == '\'' ? i : -1;
            }
        }
        return -1;
    }

    private int endOfQuotedIdentifier(int start, int quote) {
        int i = quote + 1;
        while (true) {
            i = text.indexOf('"', i);
            if (i < 0) {
                throw new SqlSyntaxException(source, start, "this quoted identifier never ends; close it with \"");
            }
            if (at(i + 1) != '"') {
                return i + 1;
            }
            i += 2;
        }
    }

    private Kind scanDollar(int start) {
        int i = start + 1;
        if (isDigit(at(i))) {
            while (isDigit(at(i))) {
                i++;
            }
            return until(i, Kind.PARAMETER);
        }
        if (isWordStart(at(i))) {
            while (isWordPart(at(i)) && at(i) != '$') {
                i++;
            }
        }
        if (at(i) != '$') {
            return until(start + 1, Kind.PUNCTUATION);
        }
        String delimiter = text.substring(start, i + 1);
        int close = text.indexOf(delimiter, i + 1);
        if (close < 0) {
            throw new SqlSyntaxException(
                    source, start, "this dollar-quoted string never ends; close it with " + delimiter);
        }
        return until(close + delimiter.length(), Kind.DOLLAR_STRING);
    }

    private int endOfLine(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private int endOfBlockComment(int start) {
        int depth = 0;
        int i = start;
        while (i < text.length()) {
            if (text.startsWith("/*", i)) {
                depth++;
                i += 2;
            } else if (text.startsWith("*/", i)) {
                depth--;
                i += 2;
                if (depth == 0) {
                    return i;
                }
            } else {
                i++;
            }
        }
        throw new SqlSyntaxException(
                source, start, "this comment never ends; close it with */ (comments nest, so each /* needs its own)");
    }

    private int endOfNumber(int start) {
        if (text.charAt(start) == '0' && "xXoObB".indexOf(at(start + 1)) >= 0) {
            int end = digits(start + 2, at(start + 1) == 'x' || at(start + 1) == 'X');
            if (end > start + 2) {
                return end;
            }
        }
        int i = digits(start, false);
        if (at(i) == '.' && at(i + 1) != '.') {
            i = digits(i + 1, false);
        }
        if (at(i) == 'e' || at(i) == 'E') {
            int exponent = at(i + 1) == '+' || at(i + 1) == '-' ? i + 2 : i + 1;
            if (isDigit(at(exponent))) {
                i = digits(exponent, false);
            }
        }
        return i;
    }

    private int digits(int from, boolean hexadecimal) {
        int i = from;
        while (isDigit(at(i)) || (at(i) == '_' && isDigit(at(i + 1))) || (hexadecimal && isHexDigitAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isHexDigitAt(int i) {
        char c = at(i) == '_' ? at(i + 1) : at(i);
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }

    private int endOfOperator(int start) {
        int end = start + 1;
        while (OPERATOR_SIGNS.indexOf(at(end)) >= 0 && !text.startsWith("--", end) && !text.startsWith("/*", end)) {
            end++;
        }
        boolean keepsPlus = text.substring(start, end).chars().anyMatch(c -> SIGNS_THAT_KEEP_PLUS.indexOf(c) >= 0);
        while (!keepsPlus && end > start + 1 && (text.charAt(end - 1) == '+' || text.charAt(end - 1) == '-')) {
            end--;
        }
        return end;
    }

    /** Returns the character at an offset, and a zero character past the end; {@link #scan} refuses real ones. */
    private char at(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** White space is these six alone: a no-break space, say, is a letter to PostgreSQL. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B;
    }

    static boolean isWordStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    }

    static boolean isWordPart(char c) {
        return isWordStart(c) || isDigit(c) || c == '$';
    }
}
