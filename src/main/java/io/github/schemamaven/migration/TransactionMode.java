package io.github.schemamaven.migration;

/** How a migration runs. */
public enum TransactionMode {
    /** The whole file is one transaction, the history row included; the default. */
    TRANSACTION,
    /**
     * Statement by statement in autocommit mode, for what PostgreSQL refuses inside a transaction
     * ({@code CREATE INDEX CONCURRENTLY}); asked for by a line {@code -- schema:transaction none}.
     */
    NONE
}
