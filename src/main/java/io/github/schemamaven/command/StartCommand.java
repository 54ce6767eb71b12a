package io.github.schemamaven.command;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.order.Replays;
import java.util.function.Supplier;

/** Makes a database with all migrations applied, for integration tests and code generators. */
public final class StartCommand {
    private final Console console;
    private final Supplier<DevServer> devServer;

    /**
     * Makes the command.
     *
     * @param console where it tells what it did
     * @param devServer gives the running dev server
     */
    public StartCommand(Console console, Supplier<DevServer> devServer) {
        this.console = console;
        this.devServer = devServer;
    }

    /**
     * Makes the database.
     *
     * @param migrations the migrations
     * @param migrate whether they run; otherwise the database is empty
     * @return the database; the caller closes it
     * @throws io.github.schemamaven.sql.SchemaException if a migration fails, or the migration directory is not intact
     */
    public ScratchDatabase run(MigrationsFolder migrations, boolean migrate) {
        MigrationDirectory directory = migrations.read().requireIntact();
        ScratchDatabase database = devServer.get().createScratch("start");
        try {
            if (migrate) {
                Replays.run(database, directory.canonicalOrder());
            }
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
        console.info("Started PostgreSQL " + devServer.get().majorVersion() + " with "
                + (migrate ? Phrase.count(directory.files().size(), "migration") + " applied" : "an empty database")
                + ": " + DatabaseProperties.jdbcUrl(database.settings()));
        return database;
    }
}
