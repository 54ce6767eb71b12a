package io.github.schemamaven.sql;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text with the name of its file: turns offsets into places, and places into the lines that a message shows.
 *
 * <p>A line ends at LF, CR LF or CR, as PostgreSQL's lexer has it. A byte order mark at the start counts as nothing.
 */
public final class SourceText {
    private static final int WIDEST_EXCERPT = 160;

    private final String file;
    private final String text;
    private final int[] lineStarts;
    /** The offsets of the second halves of all surrogate pairs, so that a long line need not be counted again. */
    private final int[] pairs;

    /**
     * Indexes a text.
     *
     * @param file the name shown in messages, see {@link Location#file()}
     * @param text the whole text
     */
    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.pairs = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        starts[0] = startOfText(text);
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (endsLine) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    private static int startOfText(String text) {
        return text.startsWith("\uFEFF") ? 1 : 0;
    }

    /** Returns the name shown in messages. */
    public String file() {
        return file;
    }

    /** Returns the whole text, a byte order mark included. */
    public String text() {
        return text;
    }

    /** Returns the offset of the first character that is not a byte order mark. */
    public int start() {
        return startOfText(text);
    }

    /**
     * Finds the place of an offset.
     *
     * @param offset an offset in {@code char}s, from 0 to the length of the text
     */
    public Location locate(int offset) {
        int line = lineIndex(offset);
        int lineStart = lineStarts[line];
        int from = Math.min(lineStart, offset);
        int column = offset - from - (pairsBefore(offset) - pairsBefore(from));
        return new Location(file, line + 1, column + 1);
    }

    /** Returns the line that holds an offset, without its line end. */
    public String line(int offset) {
        int line = lineIndex(offset);
        return text.substring(lineStarts[line], lineEnd(line));
    }

    /**
     * Draws the line that holds an offset and a caret under it. Long lines are cut on both sides; tabs stay tabs in
     * both lines, so that the caret stands right at any tab width.
     *
     * @return two lines without a final line end
     */
    public String caret(int offset) {
        int line = lineIndex(offset);
        int at = Math.max(offset, lineStarts[line]);
        int from = lineStarts[line];
        int to = lineEnd(line);
        at = Math.min(at, to);
        String before = "";
        String after = "";
        if (at - from > WIDEST_EXCERPT / 2 && to - from > WIDEST_EXCERPT) {
            from = backToCodePoint(at - WIDEST_EXCERPT / 2);
            before = "...";
        }
        if (to - from > WIDEST_EXCERPT) {
            to = backToCodePoint(from + WIDEST_EXCERPT);
            after = "...";
        }
        StringBuilder pad = new StringBuilder(" ".repeat(before.length()));
        text.substring(from, at).codePoints().forEach(c -> pad.append(c == '\t' ? '\t' : ' '));
        return before + text.substring(from, to) + after + "\n" + pad + "^";
    }

    /**
     * Writes a problem as compilers do: {@code file:line:column: problem}, then the line, then a caret.
     *
     * @param offset where the problem is, an offset in {@code char}s
     * @param problem what is wrong, without a final full stop
     */
    public String describe(int offset, String problem) {
        return locate(offset) + ": " + problem + "\n" + caret(offset).indent(4).stripTrailing();
    }

    private int pairsBefore(int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return found >= 0 ? found : -found - 1;
    }

    private int backToCodePoint(int offset) {
        boolean inPair = Arrays.binarySearch(pairs, offset) >= 0;
        return inPair ? offset - 1 : offset;
    }

    private int lineIndex(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    private int lineEnd(int line) {
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
        while (end > lineStarts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }
}
