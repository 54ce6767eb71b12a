package io.github.schemamaven.command;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.Connections;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.plan.Catalogs;
import io.github.schemamaven.plan.Inspection;
import io.github.schemamaven.plan.MigrationPlanner;
import io.github.schemamaven.plan.ProvedPlan;
import io.github.schemamaven.plan.Scope;
import io.github.schemamaven.source.SchemaSource;
import io.github.schemamaven.source.SourceLoader;
import io.github.schemamaven.sql.SchemaException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** Writes an existing database as a schema source, and a first migration that stands for it. */
public final class InspectCommand {
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
    public InspectCommand(Console console, Supplier<DevServer> devServer, Clock clock) {
        this.console = console;
        this.devServer = devServer;
        this.clock = clock;
    }

    /**
     * What to inspect.
     *
     * @param target the database
     * @param source the folder that becomes the schema source; must not be there, or be empty
     * @param migrations where the first migration is written; must hold none
     * @param name what the first migration is called
     * @param scope what of the database is managed
     */
    public record Request(
            ConnectionSettings target, Path source, MigrationsFolder migrations, String name, Scope scope) {}

    /**
     * Inspects and writes.
     *
     * @return the migrations that stand for the database
     * @throws SchemaException if there is a schema source or a migration already, the database cannot be read or holds
     *     something that is not supported, or what would be written does not give the same database; then nothing is
     *     written
     */
    public List<MigrationFile> run(Request request) {
        MigrationDirectory directory = request.migrations().read();
        if (!directory.files().isEmpty()) {
            throw new SchemaException("There are migrations in '" + directory.shownAs() + "' already: schema:inspect is"
                    + " for a project that has none."
                    + "\nTo see what differs between the declaration and the migrations, run 'mvn schema:diff'.");
        }
        SourceFolder folder =
                SourceFolder.forNew(request.source(), request.migrations().base());
        DevServer server = devServer.get();
        Scope scope = request.scope();
        Catalog existing = scope.of(read(request.target(), server));
        try (ScratchDatabase empty = server.createScratch("empty")) {
            Catalog nothing = Catalogs.read(empty);
            try (SourceFolder.Draft draft = folder.write(Inspection.files(nothing, scope.desired(nothing, existing)))) {
                prove(server, draft.path(), existing, request);
                ProvedPlan plan = MigrationPlanner.planTo(server, empty, existing, scope);
                List<MigrationFile> files = draft.publish(() -> Drafts.write(directory, clock, request.name(), plan));
                tell(request, folder, draft, files);
                return files;
            }
        }
    }

    private static Catalog read(ConnectionSettings target, DevServer server) {
        try (Connection connection = Connections.open(target, "schema-maven-plugin inspect")) {
            TargetVersion.requireSame(target, connection, server.majorVersion());
            Catalog catalog = Kinds.read(connection);
            if (catalog.objects().isEmpty()) {
                throw new SchemaException("The target '" + target + "' has no objects: there is nothing to inspect."
                        + "\nIs it the right database? A new project needs no inspection: declare the schema and run"
                        + " 'mvn schema:diff'.");
            }
            return catalog;
        } catch (SQLException failure) {
            throw new SchemaException(
                    "The connection to the target '" + target + "' broke: " + failure.getMessage(), failure);
        }
    }

    /** Loads what is to be the schema source: it has to give the same database. */
    private static void prove(DevServer server, Path source, Catalog existing, Request request) {
        try (ScratchDatabase loaded = server.createScratch("desired")) {
            SourceLoader.load(new SchemaSource.SqlFolder(source), loaded);
            ProvedPlan difference = MigrationPlanner.planTo(server, loaded, existing, request.scope());
            if (!difference.isEmpty()) {
                throw new SchemaException("Internal error: the schema source that would be written does not give the"
                        + " database '" + request.target()
                        + "'; nothing was written. Please report it. What differs:\n  "
                        + String.join("\n  ", Drafts.statements(difference)));
            }
        }
    }

    private void tell(Request request, SourceFolder folder, SourceFolder.Draft draft, List<MigrationFile> files) {
        console.info("Wrote " + Phrase.count(draft.files(), "file") + " to " + folder.shownAs());
        files.forEach(file -> console.info("Wrote " + file.shownAs()));
        console.info("Read them, then record that '" + request.target() + "' has all of it:"
                + " mvn schema:apply -Dschema.baseline, with the same target");
    }
}
