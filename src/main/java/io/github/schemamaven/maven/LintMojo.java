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
                        source(), migrations(), from == null ? "" : from, level, reports.toPath()));
        if (failure.isPresent()) {
            throw new MojoFailureException(failure.get());
        }
    }
}
