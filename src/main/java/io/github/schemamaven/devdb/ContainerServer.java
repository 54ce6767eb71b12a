package io.github.schemamaven.devdb;

import java.util.Map;

/**
 * A PostgreSQL server in a container of our own, which Testcontainers starts and removes. Where this JVM ends before the
 * server is closed, its {@link ContainerLifeline} ends it.
 */
final class ContainerServer implements DevServer {
    private static final int PORT = 5432;

    private final Testcontainers library;
    private final Object container;
    private final ScratchDatabases databases;

    private ContainerServer(Testcontainers library, Object container, ScratchDatabases databases) {
        this.library = library;
        this.container = container;
        this.databases = databases;
    }

    /**
     * Starts a container.
     *
     * @param image the image's name, such as {@code postgres:17}
     * @param fetcher gives Testcontainers
     */
    static DevServer start(String image, ArtifactFetcher fetcher) {
        Testcontainers library = Testcontainers.load(fetcher);
        String password = Passwords.random();
        Object container = library.start(image, password);
        try {
            ConnectionSettings settings = new ConnectionSettings(
                    library.host(container),
                    library.port(container, PORT),
                    Testcontainers.NAME,
                    Testcontainers.NAME,
                    password,
                    Map.of("sslmode", "disable", "gssEncMode", "disable"));
            return new ContainerServer(library, container, new ScratchDatabases(settings, true));
        } catch (RuntimeException failure) {
            library.stop(container);
            throw failure;
        }
    }

    @Override
    public int majorVersion() {
        return databases.majorVersion();
    }

    @Override
    public ScratchDatabase createScratch(String purpose) {
        return databases.create(purpose);
    }

    @Override
    public ScratchDatabase copy(ScratchDatabase original, String purpose) {
        return databases.copy(original, purpose);
    }

    @Override
    public void close() {
        try {
            databases.close();
        } finally {
            library.stop(container);
        }
    }
}
