package io.github.schemamaven.source;

import io.github.schemamaven.sql.SqlStatement;

/**
 * A statement of a schema source.
 *
 * @param statement the statement
 * @param header what its first words say
 */
record SourceStatement(SqlStatement statement, StatementHeader header) {
    static SourceStatement of(SqlStatement statement) {
        return new SourceStatement(statement, HeaderReader.read(statement));
    }

    String file() {
        return statement.start().file();
    }

    /** Returns a few words that name what it makes, or how it begins: {@code view 'app.report'}. */
    String describe() {
        if (header.manner() == StatementHeader.Manner.DEFINES && !header.name().isEmpty()) {
            return header.keyword() + " '" + String.join(".", header.name()) + "'";
        }
        String text = statement.text().strip().replaceAll("\\s+", " ");
        // A string may be a password.
        int end = Math.min(57, text.indexOf('\'') < 0 ? text.length() : text.indexOf('\''));
        return end == text.length() ? text : text.substring(0, end) + "...";
    }
}
