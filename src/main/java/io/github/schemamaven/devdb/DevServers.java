package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;

/** Opens dev servers. */
public final class DevServers {
    private DevServers() {}

    /**
     * Starts or connects to a dev server.
     *
     * @param spec which one
     * @param fetcher gives the binaries of the embedded server, and Testcontainers
     * @param environment what a URL leaves open, and where the user's cache is
     * @return the server; the caller closes it
     * @throws SchemaException if it cannot be had; the message says what to do
     */
    public static DevServer open(DevServerSpec spec, ArtifactFetcher fetcher, ConnectionEnvironment environment) {
        if (spec instanceof DevServerSpec.Embedded embedded) {
            return EmbeddedServer.start(EmbeddedRelease.of(embedded.version()), fetcher, environment);
        }
        if (spec instanceof DevServerSpec.Existing existing) {
            return new ExistingServer(ConnectionUrl.parse(existing.url(), environment));
        }
        throw new SchemaException("The dev server '" + spec + "' cannot be opened.");
    }
}
