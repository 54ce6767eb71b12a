package io.github.schemamaven.maven;

import io.github.schemamaven.apply.ApplyOptions;
import io.github.schemamaven.apply.ExistingObjects;
import io.github.schemamaven.apply.OutOfOrder;
import io.github.schemamaven.apply.Uncertain;
import io.github.schemamaven.command.ApplyCommand;
import io.github.schemamaven.command.BaselineCheck;
import io.github.schemamaven.order.ProofFile;
import io.github.schemamaven.sql.SchemaException;
import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Applies the pending migrations to a target, one transaction a file, under a lock.
 *
 * @since 0.1.0
 */
@Mojo(name = "apply", threadSafe = true)
public final class ApplyMojo extends AbstractTargetMojo {
    /**
     * Shows what is pending and applies nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * Records the migrations as applied without running them, for a database that has their result already, which the
     * dev server proves. The target must have no history yet.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.baseline", defaultValue = "false")
    private boolean baseline;

    /**
     * The last migration of a baseline; without it all of them are recorded.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.baselineUpTo")
    private String baselineUpTo;

    /**
     * What to do where the target is not what the migrations of a baseline give: {@code refuse}, {@code warn} (show what
     * differs and record them) or {@code skip} (do not compare).
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.baselineCheck", defaultValue = "refuse")
    private String baselineCheck;

    /**
     * What to do with a target that has tables already and no history of migrations: {@code refuse} (it may be the wrong
     * database) or {@code allow}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.existingObjects", defaultValue = "refuse")
    private String existingObjects;

    /**
     * What to do with a pending migration that sorts before one that the target has applied, as happens after a merge of
     * two branches: {@code prove} (the order that this target has is replayed on the dev server, and has to give the same
     * schema as the canonical one), {@code allow} (without a proof) or {@code refuse}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.outOfOrder", defaultValue = "prove")
    private String outOfOrder;

    /**
     * What {@code schema:lint} proved about the order of migrations, for where no dev server can run. A file
     * {@code order.proof} in the migration directory comes first.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.proofFile", defaultValue = "${project.build.outputDirectory}/migrations/order.proof")
    private File proofFile;

    /**
     * What to do with a statement of a {@code schema:transaction none} file that was running when an earlier apply died,
     * where the database does not tell whether it took effect: {@code stop}, {@code rerun} or {@code skip}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.uncertain", defaultValue = "stop")
    private String uncertain;

    /**
     * How many seconds to wait for another apply on the same target.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.lockWait", defaultValue = "300")
    private int lockWait;

    /**
     * How many seconds a statement queues for a lock of a table, and so blocks what queues behind it, before the migration
     * gives way and is tried again.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.lockTimeout", defaultValue = "5")
    private int lockTimeout;

    /**
     * For how many seconds a migration is tried again that does not get its locks.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.retryFor", defaultValue = "300")
    private int retryFor;

    /**
     * Goes on through a connection pooler. Only for one that keeps whole sessions.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.allowPooler", defaultValue = "false")
    private boolean allowPooler;

    private final String version;

    @Inject
    ApplyMojo(MavenContext maven, MojoExecution execution) {
        super(maven);
        this.version = execution.getVersion();
    }

    @Override
    protected void run() {
        new ApplyCommand(console(), version)
                .run(new ApplyCommand.Request(
                        migrations(),
                        target(),
                        options(),
                        baseline(),
                        dryRun,
                        devServerVersion(),
                        this::devServer,
                        List.of(migrations().path().resolve(ProofFile.NAME), proofFile.toPath())));
    }

    private Optional<ApplyCommand.Baseline> baseline() {
        BaselineCheck check = Choice.of("schema.baselineCheck", baselineCheck, BaselineCheck.values());
        if (!baseline && baselineUpTo != null) {
            throw new SchemaException(
                    "schema.baselineUpTo without schema.baseline: without it the migrations would run."
                            + "\nGive -Dschema.baseline too, or leave schema.baselineUpTo out.");
        }
        return baseline
                ? Optional.of(new ApplyCommand.Baseline(Optional.ofNullable(baselineUpTo), check))
                : Optional.empty();
    }

    private ApplyOptions options() {
        return new ApplyOptions(
                Duration.ofSeconds(lockWait),
                Duration.ofSeconds(lockTimeout),
                Duration.ofSeconds(retryFor),
                Choice.of("schema.outOfOrder", outOfOrder, OutOfOrder.values()),
                Choice.of("schema.uncertain", uncertain, Uncertain.values()),
                allowPooler,
                Choice.of("schema.existingObjects", existingObjects, ExistingObjects.values()));
    }
}
