package io.github.schemamaven.devdb;

/**
 * A server that runs already. Scratch databases are made and dropped there; the database that the URL names only serves
 * to connect.
 */
final class ExistingServer implements DevServer {
    private final ScratchDatabases databases;
    private final Thread hook;

    /** Connects, and drops what dead builds left. */
    ExistingServer(ConnectionSettings settings) {
        this.databases = new ScratchDatabases(settings, false);
        this.hook = new Thread(databases::close, "schema-maven-plugin-drop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            databases.sweep();
        } catch (RuntimeException failure) {
            close();
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
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // The hook itself is running or will run.
            return;
        }
        databases.close();
    }
}
