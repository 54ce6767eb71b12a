package io.github.schemamaven.command;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.lint.FailLevel;
import io.github.schemamaven.lint.Finding;
import io.github.schemamaven.lint.LintRequest;
import io.github.schemamaven.lint.LintResult;
import io.github.schemamaven.lint.Linter;
import io.github.schemamaven.lint.RuleSeverities;
import io.github.schemamaven.lint.rule.Severity;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.plan.Scope;
import io.github.schemamaven.report.LintGitHub;
import io.github.schemamaven.report.LintReports;
import io.github.schemamaven.report.LintText;
import io.github.schemamaven.report.RepositoryPaths;
import io.github.schemamaven.source.LoadedSource;
import io.github.schemamaven.source.SchemaSource;
import io.github.schemamaven.source.SourceLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks the migrations. */
public final class LintCommand {
    private final Console console;
    private final Supplier<DevServer> devServer;
    private final String pluginVersion;

    /**
     * Makes the command.
     *
     * @param console where it tells what it found
     * @param devServer gives the running dev server
     * @param pluginVersion what reports are to say
     */
    public LintCommand(Console console, Supplier<DevServer> devServer, String pluginVersion) {
        this.console = console;
        this.devServer = devServer;
        this.pluginVersion = pluginVersion;
    }

    /**
     * What to lint.
     *
     * @param source the declaration
     * @param migrations the migrations
     * @param from the name (or its beginning, such as a date) of the first migration that the rules look at; empty for
     *     all. Earlier ones are replayed, and their seals checked
     * @param base the branch that the work is to be merged into, as git knows it: the migrations that it has are not looked
     *     at; empty to look at all
     * @param failOn from which severity on findings fail the build
     * @param severities how much the project wants rules to matter
     * @param output what is written beside the console
     * @param managed what of the declaration is managed
     */
    public record Request(
            SchemaSource source,
            MigrationsFolder migrations,
            String from,
            Optional<String> base,
            FailLevel failOn,
            RuleSeverities severities,
            Output output,
            Scope managed) {}

    /**
     * What is written beside the console.
     *
     * @param reports the folder that gets the reports
     * @param proofFile what gets the proof that orders make no difference
     * @param repository says where the module is in the repository
     * @param annotations whether the findings are printed as workflow commands of GitHub Actions too
     */
    public record Output(Path reports, Path proofFile, RepositoryPaths repository, boolean annotations) {}

    /**
     * Lints, tells the findings and writes the reports.
     *
     * @return why the build has to fail; empty where it does not
     * @throws io.github.schemamaven.sql.SchemaException if the declaration does not load, or the dev server fails; what
     *     is wrong with the migrations is a finding instead
     */
    public Optional<String> run(Request request) {
        if (isMissing(request.source()) && !Files.exists(request.migrations().path())) {
            console.info("Nothing to do: there is neither a schema source nor a migration directory.");
            return Optional.empty();
        }
        LintResult result = request.severities().of(lint(request));
        result.findings().forEach(this::tell);
        result.notes().forEach(console::info);
        Output output = request.output();
        if (output.annotations()) {
            LintGitHub.of(result, output.repository()).forEach(console::command);
        }
        LintReports.write(output.reports(), result, output.repository(), request.failOn(), pluginVersion);
        String summary = LintText.summary(result);
        if (!result.fails(request.failOn())) {
            summary.lines().forEach(console::info);
            return Optional.empty();
        }
        return Optional.of("Lint failed. " + summary
                + "\nMend what is found, or accept it with a line '-- schema:allow <rule> <reason>' above the statement;"
                + " then run 'mvn schema:hash'. Reports: "
                + request.migrations().base().relativize(output.reports()));
    }

    private LintResult lint(Request request) {
        MigrationDirectory directory = request.migrations().read();
        LintScope scope =
                new LintScope(directory, request.base().map(base -> GitBase.read(directory, base)), request.from());
        console.info(scope.describe());
        DevServer server = devServer.get();
        try (ScratchDatabase desired = server.createScratch("desired")) {
            LoadedSource loaded = SourceLoader.load(request.source(), desired);
            return Linter.lint(new LintRequest(
                            directory,
                            server,
                            scope,
                            Optional.of(new DeclarationComparison(
                                    server, desired, loaded, directory.shownAs(), request.managed())),
                            Optional.of(new CommutationCheck(
                                    server, Optional.of(request.output().proofFile())))))
                    .with(scope.changes());
        }
    }

    private static boolean isMissing(SchemaSource source) {
        return source instanceof SchemaSource.SqlFolder folder && !Files.exists(folder.folder());
    }

    private void tell(Finding finding) {
        LintText.of(finding).lines().forEach(finding.severity() == Severity.ERROR ? console::error : console::warn);
    }
}
