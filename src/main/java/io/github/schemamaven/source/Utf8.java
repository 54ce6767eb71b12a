package io.github.schemamaven.source;

import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.SchemaException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 without replacing anything: a byte that is wrong is an error with its place. */
final class Utf8 {
    private Utf8() {}

    /**
     * Decodes a text.
     *
     * @param name the name for messages
     * @param bytes the text in UTF-8
     * @throws SchemaException with file:line:column if a byte sequence is not UTF-8
     */
    static String decode(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw new SchemaException(
                    "%s: the byte 0x%02X is not UTF-8 here; save the file as UTF-8 (with pg_dump: --encoding=UTF8)"
                            .formatted(placeAfter(name, out), bytes[in.position()]));
        }
        return out.toString();
    }

    private static Location placeAfter(String name, CharSequence text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        int column = Character.codePointCount(text, lineStart, text.length()) + 1;
        return new Location(name, line, column);
    }
}
