package io.github.schemamaven.maven;

import io.github.schemamaven.command.LintCommand;
import io.github.schemamaven.devdb.ConnectionEnvironment;
import io.github.schemamaven.lint.FailLevel;
import io.github.schemamaven.lint.RuleSeverities;
import io.github.schemamaven.report.RepositoryPaths;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
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

    /**
     * Gives rules another severity: each entry a rule's name, {@code =}, and {@code error}, {@code warning} or
     * {@code off}. On the command line separated by commas: {@code table-rewrite=error,index-build-blocks=off}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.lint.rules")
    private List<String> rules;

    /**
     * Whether the findings are printed as workflow commands too, which GitHub Actions shows beside the lines of a
     * change. The default is whether the build runs there (the variable {@code GITHUB_ACTIONS}).
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.lint.annotations")
    private Boolean annotations;

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
        RuleSeverities severities = RuleSeverities.parse("schema.lint.rules", rules == null ? List.of() : rules);
        Optional<String> failure = new LintCommand(console(), this::devServer, version)
                .run(new LintCommand.Request(
                        source(),
                        migrations(),
                        from == null ? "" : from,
                        Optional.ofNullable(base).filter(name -> !name.isBlank()),
                        level,
                        severities,
                        output(),
                        scope()));
        if (failure.isPresent()) {
            throw new MojoFailureException(failure.get());
        }
    }

    private LintCommand.Output output() {
        ConnectionEnvironment process = ConnectionEnvironment.ofProcess();
        boolean onGitHub = "true".equals(process.variable("GITHUB_ACTIONS").orElse(""));
        Path root = process.variable("GITHUB_WORKSPACE")
                .filter(workspace -> onGitHub)
                .map(Path::of)
                .orElseGet(maven::rootFolder);
        return new LintCommand.Output(
                reports.toPath(),
                proofFile.toPath(),
                RepositoryPaths.between(root, maven.basedir()),
                annotations == null ? onGitHub : annotations);
    }
}
