package io.github.schemamaven.command;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.plan.MigrationPlanner;
import io.github.schemamaven.plan.ProvedPlan;
import io.github.schemamaven.plan.Scope;
import io.github.schemamaven.source.SchemaSource;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** Writes the migration that leads from what the migrations produce to what is declared. */
public final class DiffCommand {
    private final Console console;
    private final Supplier<DevServer> devServer;
    private final Clock clock;

    /**
     * Makes the command.
     *
     * @param console where it tells what it did
     * @param devServer gives the running dev server
     * @param clock tells the migration's time
     */
    public DiffCommand(Console console, Supplier<DevServer> devServer, Clock clock) {
        this.console = console;
        this.devServer = devServer;
        this.clock = clock;
    }

    /**
     * What to compare.
     *
     * @param source the declaration
     * @param migrations the migrations there are
     * @param name what the user calls the change; may be null for a dry run
     * @param dryRun whether the migration is shown and not written
     * @param scope what is managed
     */
    public record Request(SchemaSource source, MigrationsFolder migrations, String name, boolean dryRun, Scope scope) {}

    /**
     * Compares, and writes what is needed.
     *
     * @return the migrations, written or (for a dry run) not; none where there is nothing to do
     * @throws io.github.schemamaven.sql.SchemaException if the declaration does not load, a migration fails, the
     *     directory is not intact, or no plan can be made and proved; then nothing is written
     */
    public List<MigrationFile> run(Request request) {
        String name = request.dryRun() && request.name() == null
                ? "dry_run"
                : MigrationsFolder.requireName(request.name(), "diff");
        MigrationDirectory directory = request.migrations().read().requireIntact();
        ProvedPlan plan = plan(request, directory);
        if (plan.isEmpty()) {
            console.info("Nothing to do: the migrations produce what is declared.");
            return List.of();
        }
        if (request.dryRun()) {
            List<MigrationFile> files = Drafts.prepare(directory, clock, name, plan);
            files.forEach(this::show);
            new Losses(plan, files).tell(console);
            console.info("Dry run: nothing was written.");
            return files;
        }
        List<MigrationFile> files = Drafts.write(directory, clock, name, plan);
        files.forEach(file -> console.info("Wrote " + file.shownAs()));
        new Losses(plan, files).tell(console);
        console.info("Read " + (files.size() == 1 ? "it" : "them") + ", then run 'mvn schema:lint' and commit "
                + (files.size() == 1 ? "it" : "them") + " with the declaration.");
        return files;
    }

    private ProvedPlan plan(Request request, MigrationDirectory directory) {
        DevServer server = devServer.get();
        try (States states = States.load(server, request.source(), directory.canonicalOrder())) {
            return MigrationPlanner.plan(
                    server, states.current(), states.desired(), states.renameHints(), request.scope());
        }
    }

    private void show(MigrationFile file) {
        console.info("-- " + file.shownAs());
        file.text().lines().forEach(console::info);
    }
}
