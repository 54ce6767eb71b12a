package io.github.schemamaven.sql;

/**
 * A backslash command as psql reads it ({@code psqlscanslash.l}): the name up to white space or the next backslash,
 * then arguments up to the line's end or an unquoted backslash.
 *
 * @param name the command without its backslash
 * @param arguments the rest, trimmed
 * @param end where SQL goes on
 */
record PsqlLine(String name, String arguments, int end) {
    static PsqlLine read(String text, int backslash) {
        int nameEnd = backslash + 1;
        while (nameEnd < text.length() && !Lexer.isSpace(text.charAt(nameEnd)) && text.charAt(nameEnd) != '\\') {
            nameEnd++;
        }
        int end = nameEnd;
        while (end < text.length() && text.charAt(end) != '\\' && !isLineEnd(text.charAt(end))) {
            end = skipQuoted(text, end);
        }
        String name = text.substring(backslash + 1, nameEnd);
        String arguments = text.substring(nameEnd, end).strip();
        boolean separator = text.startsWith("\\\\", end);
        return new PsqlLine(name, arguments, separator ? end + 2 : end);
    }

    private static int skipQuoted(String text, int at) {
        char quote = text.charAt(at);
        if (quote != '\'' && quote != '"' && quote != '`') {
            return at + 1;
        }
        for (int i = at + 1; i < text.length() && !isLineEnd(text.charAt(i)); i++) {
            if (text.charAt(i) == '\\' && quote == '\'') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i + 1;
            }
        }
        return at + 1;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
