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
     * @param mode what to do with the pending migrations
     * @param upTo the last migration of a baseline; empty for all
     * @param provedOn the major version of the dev server on which the migrations were proved; empty where it is not
     *     known without starting it
     * @param devServer gives the running dev server, on which an order is proved
     * @param proofFiles where lint's proof may be, for where no dev server can run
     */
    public record Request(
            MigrationsFolder migrations,
            ConnectionSettings target,
            ApplyOptions options,
            Mode mode,
            Optional<String> upTo,
            OptionalInt provedOn,
            Supplier<DevServer> devServer,
            List<Path> proofFiles) {}

    /** What to do with pending migrations. */
    public enum Mode {
        /** Run and record them. */
        APPLY,
        /** Show them. */
        DRY_RUN,
        /** Record them without running them. */
        BASELINE
    }

    /**
     * Applies.
     *
     * @return what was done, or would be
     * @throws io.github.schemamaven.sql.SchemaException if the target or the migrations do not allow it, or one fails
     */
    public ApplyResult run(Request request) {
        MigrationDirectory directory = request.migrations().read();
        request.provedOn().ifPresent(major -> TargetVersion.requireSame(request.target(), major));
        OrderProver prover = new OrderProver(request.target(), directory, request.devServer(), request.proofFiles());
        Applier applier =
                new Applier(request.target(), request.options(), pluginVersion, new Progress(console), prover);
        return switch (request.mode()) {
            case APPLY -> apply(applier, directory, request);
            case DRY_RUN -> dryRun(applier, directory, request);
            case BASELINE -> baseline(applier, directory, request);
        };
    }

    private ApplyResult apply(Applier applier, MigrationDirectory directory, Request request) {
        ApplyResult result = applier.apply(directory);
        console.info(
                result.files().isEmpty()
                        ? "Nothing to do: '" + request.target() + "' is up to date."
                        : "Applied " + Phrase.count(result.files().size(), "migration") + " to '" + request.target()
                                + "'.");
        return result;
    }

    private ApplyResult dryRun(Applier applier, MigrationDirectory directory, Request request) {
        ApplyResult result = applier.dryRun(directory);
        result.files().forEach(file -> console.info("Would apply " + label(file.file(), file.outOfOrder())));
        console.info(
                result.files().isEmpty()
                        ? "Nothing to do: '" + request.target() + "' is up to date."
                        : "Dry run: nothing was applied to '" + request.target() + "'.");
        return result;
    }

    private ApplyResult baseline(Applier applier, MigrationDirectory directory, Request request) {
        ApplyResult result = applier.baseline(directory, request.upTo());
        result.files().forEach(file -> console.info("Recorded " + file.file().name() + " as applied"));
        console.info("Nothing was run on '" + request.target() + "'.");
        return result;
    }

    private static String label(MigrationFile file, boolean outOfOrder) {
        return file.name() + (outOfOrder ? ", out of order" : "");
    }

    /** Tells the user of each file. */
    private record Progress(Console console) implements ApplyListener {
        @Override
        public void applied(MigrationFile file, long millis) {
            console.info("Applied " + file.name() + " (" + millis + " ms)");
        }

        @Override
        public void proved(String how) {
            console.info("Out of order, which makes no difference: " + how);
        }

        @Override
        public void note(String message) {
            console.warn(message);
        }
    }
}
