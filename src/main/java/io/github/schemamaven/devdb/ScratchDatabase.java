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

    /**
     * Notes that a role was made on the server for the sake of this database: the schema grants something to it or
     * gives it objects. Roles belong to the whole server, so a server that outlives the build drops the role when its
     * scratch databases are gone, unless something else there needs it by then. Safe for use by several threads.
     *
     * @param role the role's name, without quotes
     */
    void roleMade(String role);

    /**
     * Makes a tablespace on the server, which the schema speaks of and the server lacks. Safe for use by several threads.
     *
     * @param name its name, without quotes
     * @throws io.github.schemamaven.sql.SchemaException if the server is not ours alone, with what to do
     */
    void makeTablespace(String name);

    /** Drops the database, ending connections that are still open. */
    @Override
    void close();
}
