package io.github.schemamaven.maven;

import io.github.schemamaven.command.LintCommand;
import io.github.schemamaven.lint.FailLevel;
import java.io.File;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks the migrations: that no file was edited since it was sealed and none is missing, that all replay, that the
 * result is what is declared, and what each statement destroys or blocks. A line
 * {@code -- schema:allow <rule> <reason>} above a statement accepts a finding.
 *
 * @since 0.1.0
 */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class LintMojo extends AbstractDeclarationMojo {
    /**
     * Skips this goal alone.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.lint.skip", defaultValue = "false")
    private boolean skipLint;

    /**
     * What fails the build: {@code error}, {@code warning} (both) or {@code never}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.lint.failOn", defaultValue = "error")
    private String failOn;

    /**
     * The first migration that the rules look at: its name, or how it begins, such as {@code 20260901}. Earlier ones are
     * replayed, and their seals checked, without a finding about their statements.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.lint.from")
    private String from;

    /**
     * The branch that the work is to be merged into, such as {@code origin/main}: git is asked which migrations it has, and
     * the rules look at the others alone. A migration that it has and that was changed or removed here is an error.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.lint.base")
    private String base;

    /**
     * What gets the proof that the order of concurrent migrations makes no difference, for {@code schema:apply} where no
     * dev server can run. To be part of a jar it has to be there when the jar is made: bind the goal to
     * {@code prepare-package} then.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.proofFile", defaultValue = "${project.build.outputDirectory}/migrations/order.proof")
    private File proofFile;

    /**
     * The folder that gets {@code lint.txt}, {@code lint.json}, {@code lint.sarif} and {@code TEST-schema-lint.xml}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.lint.reports", defaultValue = "${project.build.directory}/schema")
    private File reports;

    private final String version;

    @Inject
    LintMojo(MavenContext maven, MojoExecution execution) {
        super(maven);
        this.version = execution.getVersion();
    }

    @Override
    protected void run() throws MojoFailureException {
        if (skipLint) {
            getLog().info("Skipped (schema.lint.skip).");
            return;
        }
        FailLevel level = Choice.of("schema.lint.failOn", failOn, FailLevel.values());
        Optional<String> failure = new LintCommand(console(), this::devServer, version)
                .run(new LintCommand.Request(
                        source(),
                        migrations(),
                        from == null ? "" : from,
                        Optional.ofNullable(base).filter(name -> !name.isBlank()),
                        level,
                        reports.toPath(),
                        proofFile.toPath()));
        if (failure.isPresent()) {
            throw new MojoFailureException(failure.get());
        }
    }
}
