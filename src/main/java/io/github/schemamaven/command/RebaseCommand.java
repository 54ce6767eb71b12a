package io.github.schemamaven.command;

import io.github.schemamaven.apply.History;
import io.github.schemamaven.apply.HistoryRow;
import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.Connections;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationDraft;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.migration.MigrationWriter;
import io.github.schemamaven.order.Replays;
import io.github.schemamaven.plan.Scope;
import io.github.schemamaven.source.LoadedSource;
import io.github.schemamaven.source.SchemaSource;
import io.github.schemamaven.source.SourceLoader;
import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Plans a migration that no target has applied yet again, on top of the migrations of other branches. */
public final class RebaseCommand {
    private final Console console;
    private final Supplier<DevServer> devServer;
    private final Clock clock;

    /**
     * Makes the command.
     *
     * @param console where it tells what it did
     * @param devServer gives the running dev server
     * @param clock tells the migrations' time
     */
    public RebaseCommand(Console console, Supplier<DevServer> devServer, Clock clock) {
        this.console = console;
        this.devServer = devServer;
        this.clock = clock;
    }

    /**
     * What to rebase.
     *
     * @param source the declaration, which has to say what all branches want
     * @param migrations the migrations
     * @param migration the name of the one to plan again, with all that come after it; may be null, which is an error
     * @param target a database that must not have applied it; empty to ask none
     * @param base a branch that must not have it, as git knows it; empty to ask none
     * @param scope what is managed
     */
    public record Request(
            SchemaSource source,
            MigrationsFolder migrations,
            String migration,
            Optional<ConnectionSettings> target,
            Optional<String> base,
            Scope scope) {}

    /**
     * Rebases.
     *
     * @return the new migrations; none where there was nothing to do, or nothing is left to be done by them
     * @throws SchemaException if a target or the base branch has the migration, or what was written by hand no longer fits;
     *     then nothing is changed
     */
    public List<MigrationFile> run(Request request) {
        MigrationDirectory directory = request.migrations().read().requireIntact();
        MigrationFile first = named(directory, request.migration());
        List<MigrationFile> moved = directory.canonicalOrder().stream()
                .filter(file -> file.equals(first) || directory.isBefore(first, file))
                .toList();
        List<MigrationFile> others = directory.canonicalOrder().stream()
                .filter(file -> !moved.contains(file))
                .toList();
        if (others.stream().allMatch(file -> directory.isBefore(file, first))) {
            console.info("Nothing to do: '" + first.name() + "' comes after all others already.");
            return List.of();
        }
        request.base().ifPresent(base -> refuseMerged(directory, base, moved));
        request.target().ifPresent(target -> refuseApplied(target, moved));
        List<MigrationDraft> drafts = plan(request, directory, moved, others);
        Set<String> names = moved.stream().map(MigrationFile::name).collect(Collectors.toSet());
        List<MigrationFile> written = MigrationWriter.replace(directory, clock, names, drafts);
        tell(request, moved, written);
        return written;
    }

    private List<MigrationDraft> plan(
            Request request, MigrationDirectory directory, List<MigrationFile> moved, List<MigrationFile> others) {
        DevServer server = devServer.get();
        try (ScratchDatabase desired = server.createScratch("desired");
                ScratchDatabase current = server.createScratch("current");
                ScratchDatabase own = server.createScratch("own")) {
            LoadedSource loaded = SourceLoader.load(request.source(), desired);
            Replays.run(current, others);
            Replays.run(
                    own,
                    others.stream()
                            .filter(file -> directory.isBefore(file, moved.get(0)))
                            .toList());
            RebasedStatements statements =
                    RebasedStatements.read(server, own, moved, loaded.renameHints(), request.scope());
            return new RebasePlanner(server, current, desired, loaded.renameHints(), request.scope())
                    .plan(moved, statements);
        }
    }

    private static MigrationFile named(MigrationDirectory directory, String name) {
        if (name == null || name.isBlank()) {
            throw new SchemaException("Which migration is to be planned again? Name it with -Dschema.migration=<name>."
                    + "\nThe heads are: "
                    + directory.heads().stream().map(MigrationFile::name).collect(Collectors.joining(", ")));
        }
        String plain = name.endsWith(".sql") ? name.substring(0, name.length() - ".sql".length()) : name;
        return directory
                .file(plain)
                .orElseThrow(() -> new SchemaException("There is no migration '" + plain + "' in '"
                        + directory.shownAs() + "' (parameter schema.migration).\nThe heads are: "
                        + directory.heads().stream().map(MigrationFile::name).collect(Collectors.joining(", "))));
    }

    private static void refuseMerged(MigrationDirectory directory, String base, List<MigrationFile> moved) {
        GitBase git = GitBase.read(directory, base);
        List<String> there = moved.stream()
                .filter(file -> !git.isNew(file))
                .map(MigrationFile::name)
                .toList();
        if (!there.isEmpty()) {
            throw refused("'" + base + "' has already", there);
        }
    }

    private static void refuseApplied(ConnectionSettings target, List<MigrationFile> moved) {
        try (Connection connection = Connections.open(target, "schema-maven-plugin rebase")) {
            Set<String> applied =
                    History.read(connection).stream().map(HistoryRow::name).collect(Collectors.toSet());
            List<String> there = moved.stream()
                    .map(MigrationFile::name)
                    .filter(applied::contains)
                    .toList();
            if (!there.isEmpty()) {
                throw refused("the target '" + target + "' has applied", there);
            }
        } catch (SQLException failure) {
            throw new SchemaException(
                    "The connection to the target '" + target + "' broke: " + failure.getMessage(), failure);
        }
    }

    private static SchemaException refused(String who, List<String> names) {
        return new SchemaException(
                "Nothing was changed: " + who + " " + String.join(", ", names)
                        + ", which therefore stays as it is."
                        + "\nRebase the other migration, if nobody has that one; or write one that follows both: mvn schema:diff");
    }

    private void tell(Request request, List<MigrationFile> moved, List<MigrationFile> written) {
        written.forEach(file -> console.info("Wrote " + file.shownAs()));
        moved.forEach(file -> console.info("Removed " + file.shownAs()));
        if (written.isEmpty()) {
            console.info("Nothing is left for it to do: the other migrations produce what is declared.");
        }
        console.info(
                request.target().isPresent()
                        ? "Read it, check it with 'mvn schema:lint', and commit it."
                        : "Read it, check it with 'mvn schema:lint', and commit it. Whether a target has applied the former"
                                + " one was not asked: give it with -Dschema.url or -Dschema.env.");
    }
}
