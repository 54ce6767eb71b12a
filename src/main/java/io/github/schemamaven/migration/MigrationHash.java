package io.github.schemamaven.migration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that seals a migration. */
final class MigrationHash {
    private MigrationHash() {}

    /**
     * Returns SHA-256 over a text without the {@code schema:hash} lines of its head, as 64 lower-case hex digits.
     *
     * @param text the file's text with line ends LF and no byte order mark
     */
    static String of(String text) {
        StringBuilder hashed = new StringBuilder(text.length());
        boolean head = true;
        int start = 0;
        while (start < text.length() && head) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            String line = text.substring(start, end < 0 ? next : end);
            String stripped = line.strip();
            head = stripped.isEmpty() || stripped.startsWith("--");
            if (!head || !SealReader.isDirective(line, "hash")) {
                hashed.append(text, start, next);
            }
            start = next;
        }
        hashed.append(text, start, text.length());
        return sha256(hashed.toString());
    }

    /** Returns SHA-256 of a text's UTF-8 bytes as 64 lower-case hex digits. */
    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
