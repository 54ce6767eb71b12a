package io.github.schemamaven.command;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.order.Replays;
import java.util.function.Supplier;

/** Makes a throwaway target, on which a deployment can be rehearsed. */
public final class RehearsalTarget {
    private final Supplier<DevServer> devServer;

    /**
     * Makes the command.
     *
     * @param devServer gives the running dev server
     */
    public RehearsalTarget(Supplier<DevServer> devServer) {
        this.devServer = devServer;
    }

    /**
     * Makes an empty database on a server that has every role of which the migrations speak, as a real target has.
     *
     * @param migrations the migrations
     * @return the database; the caller closes it
     * @throws io.github.schemamaven.sql.SchemaException if a migration fails
     */
    public ScratchDatabase create(MigrationsFolder migrations) {
        DevServer server = devServer.get();
        try (ScratchDatabase replayed = server.createScratch("roles")) {
            Replays.run(replayed, migrations.read().requireIntact().canonicalOrder());
            return server.createScratch("target");
        }
    }
}
