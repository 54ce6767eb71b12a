package io.github.schemamaven.apply;

/**
 * What apply has to know of a statement's form. PostgreSQL's documentation of each command says whether it may run in a
 * transaction; the list of those that may not is closed ({@code PreventInTransactionBlock} in
 * {@code src/backend/tcop/utility.c} and {@code src/backend/commands}).
 */
sealed interface StatementForm {
    /** A statement that runs in a transaction, or of which only the server can tell. */
    record Ordinary() implements StatementForm {}

    /**
     * {@code SET} or {@code RESET}, which changes nothing but the session.
     */
    record SessionSetting() implements StatementForm {}

    /**
     * A command that begins or ends a transaction.
     *
     * @param command its words, such as {@code COMMIT}
     */
    record TransactionControl(String command) implements StatementForm {}

    /**
     * {@code CREATE INDEX CONCURRENTLY}.
     *
     * @param name the index's name as written; empty where the statement has none
     * @param table the table's name as written
     * @param unique whether the index is unique
     * @param definition what follows the table's name
     */
    record CreateIndex(String name, String table, boolean unique, String definition) implements StatementForm {}

    /**
     * {@code DROP INDEX CONCURRENTLY}.
     *
     * @param name the index's name as written
     */
    record DropIndex(String name) implements StatementForm {}

    /**
     * {@code REINDEX … CONCURRENTLY}.
     *
     * @param name the index or table as written; empty for a whole schema or database
     */
    record Reindex(String name) implements StatementForm {}

    /**
     * {@code ALTER TABLE … DETACH PARTITION … CONCURRENTLY}.
     *
     * @param table the partitioned table as written
     * @param partition the partition as written
     */
    record Detach(String table, String partition) implements StatementForm {}

    /**
     * A command that refuses a transaction and may be run twice, such as {@code VACUUM}.
     *
     * @param command its words
     */
    record Repeatable(String command) implements StatementForm {}

    /**
     * A command that refuses a transaction and cannot be run twice, such as {@code CREATE DATABASE}.
     *
     * @param command its words
     */
    record Once(String command) implements StatementForm {}

    /** Returns whether PostgreSQL refuses the statement inside a transaction. */
    default boolean refusesTransaction() {
        return !(this instanceof Ordinary || this instanceof SessionSetting || this instanceof TransactionControl);
    }

    /**
     * Returns whether the statement must not run under a {@code lock_timeout}: its wait for old snapshots counts as one
     * for a lock, blocks nobody, and leaves an invalid index when it is broken off.
     */
    default boolean waitsForSnapshots() {
        return this instanceof CreateIndex
                || this instanceof DropIndex
                || this instanceof Reindex
                || this instanceof Detach;
    }
}
