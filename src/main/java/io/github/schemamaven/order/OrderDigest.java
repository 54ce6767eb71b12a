package io.github.schemamaven.order;

import io.github.schemamaven.migration.MigrationFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** SHA-256 digests, for what has to be recognised later. */
final class OrderDigest {
    private OrderDigest() {}

    /** Returns the digest of migrations in an order: of their names and hashes. */
    static String of(List<MigrationFile> order) {
        return of(order.stream()
                .map(file -> file.name() + " sha256:" + file.computedHash() + "\n")
                .collect(Collectors.joining()));
    }

    /** Returns the digest of a text. */
    static String of(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return "sha256:" + HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
