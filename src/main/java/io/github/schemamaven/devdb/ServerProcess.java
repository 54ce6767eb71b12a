package io.github.schemamaven.devdb;

import java.util.Optional;

/** A running embedded PostgreSQL. */
interface ServerProcess {
    /** Returns how the server ended, in words; empty while it runs or starts. */
    Optional<String> ended();

    /** Ends the server and removes its data directory. */
    void stop();
}
