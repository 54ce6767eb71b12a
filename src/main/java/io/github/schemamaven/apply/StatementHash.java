package io.github.schemamaven.apply;

import io.github.schemamaven.sql.SqlStatement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The hashes by which a half-done migration's statements are known again. */
final class StatementHash {
    private StatementHash() {}

    /** Returns SHA-256 over each statement's text and data, as 64 lower-case hex digits. */
    static List<String> of(List<SqlStatement> statements) {
        return statements.stream().map(StatementHash::of).toList();
    }

    private static String of(SqlStatement statement) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(statement.text().getBytes(StandardCharsets.UTF_8));
            statement.copyData().ifPresent(data -> {
                digest.update((byte) 0);
                digest.update(data.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
