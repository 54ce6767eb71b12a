package io.github.schemamaven.devdb;

import java.sql.Connection;

/** One throwaway database on a dev server. */
public interface ScratchDatabase extends AutoCloseable {
    /** Returns the database's name on its server. */
    String name();

    /** Returns how to connect to it, for programs of the user's (code generators, integration tests). */
    ConnectionSettings settings();

    /**
     * Opens a new connection in autocommit mode, as the role that owns the database.
     *
     * @return the connection; the caller closes it
     */
    Connection connect();

    /** Drops the database, ending connections that are still open. */
    @Override
    void close();
}
