package io.github.schemamaven.command;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.order.Replays;
import io.github.schemamaven.source.LoadedSource;
import io.github.schemamaven.source.SchemaSource;
import io.github.schemamaven.source.SourceLoader;
import io.github.schemamaven.sql.RenameHint;
import java.util.List;

/**
 * The two scratch databases that a diff compares. Closing them drops both.
 *
 * @param current what the migrations produce
 * @param desired what is declared
 * @param renameHints what the declaration says about former names
 */
record States(ScratchDatabase current, ScratchDatabase desired, List<RenameHint> renameHints) implements AutoCloseable {
    /** Makes both, at the same time. */
    static States load(DevServer server, SchemaSource source, List<MigrationFile> migrations) {
        ScratchDatabase current = server.createScratch("current");
        ScratchDatabase desired = null;
        try {
            desired = server.createScratch("desired");
            ScratchDatabase declared = desired;
            LoadedSource loaded = Concurrently.run(
                            () -> SourceLoader.load(source, declared), () -> replay(current, migrations))
                    .first();
            return new States(current, desired, loaded.renameHints());
        } catch (RuntimeException | Error failure) {
            new States(current, desired, List.of()).close();
            throw failure;
        }
    }

    private static Void replay(ScratchDatabase database, List<MigrationFile> migrations) {
        Replays.run(database, migrations);
        return null;
    }

    @Override
    public void close() {
        try {
            if (desired != null) {
                desired.close();
            }
        } finally {
            current.close();
        }
    }
}
