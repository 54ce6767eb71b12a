package io.github.schemamaven.migration;

/**
 * A migration that is to be written.
 *
 * @param slug what the user calls the change; {@link MigrationWriter} makes it fit for a file name
 * @param body the SQL, without seal lines; may be empty
 * @param transactionMode how it runs
 */
public record MigrationDraft(String slug, String body, TransactionMode transactionMode) {}
