package io.github.schemamaven.command;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.order.Replays;
import io.github.schemamaven.plan.Catalogs;
import io.github.schemamaven.plan.MigrationPlanner.ReadDatabase;
import io.github.schemamaven.source.LoadedSource;
import io.github.schemamaven.source.SchemaSource;
import io.github.schemamaven.source.SourceLoader;
import io.github.schemamaven.sql.RenameHint;
import java.util.List;

/**
 * The two states that a diff compares. Closing them drops the database of the current one.
 *
 * @param current what the migrations produce
 * @param desired what is declared
 * @param renameHints what the declaration says about former names
 */
record States(ReadDatabase current, Catalog desired, List<RenameHint> renameHints) implements AutoCloseable {
    /** Makes and reads both, at the same time. */
    static States load(DevServer server, SchemaSource source, List<MigrationFile> migrations) {
        ScratchDatabase current = server.createScratch("current");
        try (ScratchDatabase declared = server.createScratch("desired")) {
            Concurrently.Both<Declared, Catalog> both = Concurrently.run(
                    () -> new Declared(SourceLoader.load(source, declared), Catalogs.read(declared)),
                    () -> replay(current, migrations));
            return new States(
                    new ReadDatabase(current, both.second()),
                    both.first().catalog(),
                    both.first().source().renameHints());
        } catch (RuntimeException | Error failure) {
            current.close();
            throw failure;
        }
    }

    private record Declared(LoadedSource source, Catalog catalog) {}

    private static Catalog replay(ScratchDatabase database, List<MigrationFile> migrations) {
        Replays.run(database, migrations);
        return Catalogs.read(database);
    }

    @Override
    public void close() {
        current.database().close();
    }
}
