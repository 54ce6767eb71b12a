package io.github.schemamaven.command;

import io.github.schemamaven.apply.Applier;
import io.github.schemamaven.apply.ApplyListener;
import io.github.schemamaven.apply.ApplyOptions;
import io.github.schemamaven.apply.ApplyResult;
import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Brings a target up to date. */
public final class ApplyCommand {
    private final Console console;
    private final String pluginVersion;

    /**
     * Makes the command.
     *
     * @param console where it tells what it does
     * @param pluginVersion what the history is to record
     */
    public ApplyCommand(Console console, String pluginVersion) {
        this.console = console;
        this.pluginVersion = pluginVersion;
    }

    /**
     * What to apply.
     *
     * @param migrations the migrations
     * @param target the database
     * @param options how
     * @param baseline how to record without running; empty to run
     * @param dryRun whether the target stays as it is
     * @param provedOn the major version of the dev server on which the migrations were proved; empty where it is not
     *     known without starting it
     * @param devServer gives the running dev server, on which an order is proved and a baseline compared
     * @param proofFiles where lint's proof may be, for where no dev server can run
     */
    public record Request(
            MigrationsFolder migrations,
            ConnectionSettings target,
            ApplyOptions options,
            Optional<Baseline> baseline,
            boolean dryRun,
            OptionalInt provedOn,
            Supplier<DevServer> devServer,
            List<Path> proofFiles) {}

    /**
     * How to record migrations as applied without running them.
     *
     * @param upTo the last one; empty for all
     * @param check what to do with a target that is not what they give
     */
    public record Baseline(Optional<String> upTo, BaselineCheck check) {}

    /**
     * Applies.
     *
     * @return what was done, or would be
     * @throws io.github.schemamaven.sql.SchemaException if the target or the migrations do not allow it, or one fails
     */
    public List<MigrationFile> run(Request request) {
        MigrationDirectory directory = request.migrations().read();
        request.provedOn().ifPresent(major -> TargetVersion.requireSame(request.target(), major));
        Progress progress = new Progress(console, request.target());
        OrderProver prover = new OrderProver(request.target(), directory, request.devServer(), request.proofFiles());
        Applier applier = new Applier(request.target(), request.options(), pluginVersion, progress, prover);
        if (request.baseline().isPresent()) {
            return baseline(applier, directory, request, request.baseline().get());
        }
        ApplyResult result = request.dryRun() ? applier.dryRun(directory) : applier.apply(directory);
        if (result.files().isEmpty()) {
            console.info("Nothing to do: '" + request.target() + "' is up to date.");
        } else if (request.dryRun()) {
            result.files().forEach(file -> console.info("Would " + verb(file) + " " + label(file)));
            console.info("Dry run: nothing was applied to '" + request.target() + "'.");
        } else {
            console.info(
                    "Applied " + Phrase.count(result.files().size(), "migration") + " to '" + request.target() + "' ("
                            + result.files().stream()
                                    .mapToLong(ApplyResult.Applied::millis)
                                    .sum() + " ms).");
        }
        return result.files().stream().map(ApplyResult.Applied::file).toList();
    }

    private List<MigrationFile> baseline(
            Applier applier, MigrationDirectory directory, Request request, Baseline baseline) {
        List<MigrationFile> files = Applier.baselineFiles(directory.requireIntact(), baseline.upTo());
        if (files.isEmpty()) {
            console.info("Nothing to do: there are no migrations in '" + directory.shownAs() + "'.");
            return files;
        }
        applier.requireNoHistory();
        if (baseline.check() != BaselineCheck.SKIP) {
            baseline.check().run(request.devServer().get(), request.target(), files, console);
        }
        if (request.dryRun()) {
            files.forEach(file -> console.info("Would record " + file.name() + " as applied"));
            console.info("Dry run: nothing was recorded on '" + request.target() + "'.");
            return files;
        }
        applier.baseline(directory, baseline.upTo());
        files.forEach(file -> console.info("Recorded " + file.name() + " as applied"));
        console.info("Nothing was run on '" + request.target() + "'.");
        return files;
    }

    private static String verb(ApplyResult.Applied file) {
        return file.goesOnAt().isPresent()
                ? "go on at statement " + (file.goesOnAt().getAsInt() + 1) + " of"
                : "apply";
    }

    private static String label(ApplyResult.Applied file) {
        return file.file().name() + (file.outOfOrder() ? ", out of order" : "");
    }

    /** Tells the user of each file. */
    private static final class Progress implements ApplyListener {
        private final Console console;
        private final ConnectionSettings target;
        private String silent = "";

        Progress(Console console, ConnectionSettings target) {
            this.console = console;
            this.target = target;
        }

        @Override
        public synchronized void applying(MigrationFile file, int number, int total) {
            if (number == 1) {
                console.info("Applying " + Phrase.count(total, "migration") + " to '" + target + "'");
            }
            silent = file.name();
        }

        @Override
        public synchronized void applied(MigrationFile file, long millis) {
            silent = "";
            console.info("Applied " + file.name() + " (" + millis + " ms)");
        }

        @Override
        public synchronized void proved(String how) {
            console.info("Out of order, which makes no difference: " + how);
        }

        /** Names the migration first, of which nothing was said yet. */
        @Override
        public synchronized void note(String message) {
            if (!silent.isEmpty()) {
                console.info("Applying " + silent);
                silent = "";
            }
            console.warn(message);
        }
    }
}
