package io.github.schemamaven.devdb;

/**
 * A running throwaway PostgreSQL server, or a server on which throwaway databases may be made. Safe for use by several
 * threads.
 */
public interface DevServer extends AutoCloseable {
    /** Returns the server's major version, such as 17. */
    int majorVersion();

    /**
     * Makes an empty scratch database (a copy of {@code template0}, encoding UTF8, locale C).
     *
     * @param purpose a word for its name, such as {@code desired}; letters and digits only
     * @return the database; closing it drops it
     */
    ScratchDatabase createScratch(String purpose);

    /**
     * Makes a scratch database that starts as a copy of another one, which must have no open connection.
     *
     * @param original the database to copy
     * @param purpose a word for the copy's name
     * @return the copy; closing it drops it
     */
    ScratchDatabase copy(ScratchDatabase original, String purpose);

    /** Ends what was started: drops what is left of the scratch databases, stops an embedded server or container. */
    @Override
    void close();
}
