package io.github.schemamaven.maven;

import io.github.schemamaven.command.Console;
import io.github.schemamaven.command.MigrationsFolder;
import io.github.schemamaven.command.RehearsalTarget;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.plan.Scope;
import io.github.schemamaven.sql.SchemaException;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** What all goals share: the parameters that choose what they work on, and how they fail. */
abstract class AbstractSchemaMojo extends AbstractMojo {
    /** What the goal needs of the build. */
    protected final MavenContext maven;

    /**
     * Skips the goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The name of the environment to work with, one of {@code <environments>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.env")
    private String env;

    /**
     * Targets with a name. Each has a {@code <name>} and any of {@code <url>}, {@code <serverId>} (a server of
     * settings.xml with user name and password), {@code <devServer>} and {@code <migrationDirectory>}; what it leaves
     * out comes from the parameters of the goal. {@code -Dschema.env=name} chooses one.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<Environment> environments;

    /**
     * The folder of the migrations.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "schema.migrationDirectory",
            defaultValue = "${project.basedir}/src/main/resources/migrations")
    private File migrationDirectory;

    AbstractSchemaMojo(MavenContext maven) {
        this.maven = maven;
    }

    /** Runs the goal, unless it is to be skipped, and turns failures into Maven's. */
    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped (schema.skip).");
            return;
        }
        try {
            maven.unknownUserProperties()
                    .forEach(name -> getLog().warn("No goal has a parameter '" + name + "'; it is ignored."));
            run();
        } catch (SchemaException failure) {
            getLog().debug(failure);
            // Not with the cause: Maven would print its message behind ours.
            throw new MojoFailureException(failure.getMessage());
        } catch (RuntimeException failure) {
            throw new MojoExecutionException("Internal error of schema-maven-plugin: " + failure, failure);
        }
    }

    /** Does the work of the goal. */
    protected abstract void run() throws MojoFailureException;

    /** Returns where the goal tells what it does. */
    protected final Console console() {
        return new LogConsole(getLog());
    }

    /** Returns the environment that {@code schema.env} names, if it names one. */
    protected final Optional<Environment> environment() {
        return new Environments(environments).choose(env);
    }

    /** Returns the migration directory: from the command line, else the environment, else the goal's parameter. */
    protected final MigrationsFolder migrations() {
        File folder = maven.userProperty("schema.migrationDirectory").isPresent()
                ? migrationDirectory
                : environment().flatMap(Environment::migrationDirectory).orElse(migrationDirectory);
        return new MigrationsFolder(folder.toPath(), maven.basedir());
    }

    /**
     * Returns the dev server, started if it is not running yet.
     *
     * @param parameter the goal's parameter
     */
    protected DevServer devServer(PlexusConfiguration parameter) {
        return choice(parameter).open(OptionalInt::empty);
    }

    /**
     * Returns how the goal finds its target. {@code embedded} is a throwaway one, the same for all goals of a Maven
     * command, so that status sees what apply did.
     *
     * @param url the goal's parameter, and so on
     * @param devServer gives the server for the throwaway one
     */
    final TargetFinder targets(
            PlexusConfiguration url,
            String user,
            PlexusConfiguration password,
            String serverId,
            Supplier<DevServer> devServer) {
        return new TargetFinder(
                maven,
                environment(),
                maven.secret(url, "schema.url"),
                Optional.ofNullable(user),
                maven.secret(password, "schema.password"),
                Optional.ofNullable(serverId),
                () -> StartedDatabases.in(getPluginContext())
                        .rehearsal(() -> new RehearsalTarget(devServer).create(migrations()))
                        .settings());
    }

    /** Returns what is managed; Maven leaves lists that nobody configures null. */
    static Scope scope(List<String> include, List<String> exclude, boolean owners, boolean tablespaces) {
        return Scope.of(
                include == null ? List.of() : include, exclude == null ? List.of() : exclude, owners, tablespaces);
    }

    /** Returns which dev server it is. */
    final DevServerChoice choice(PlexusConfiguration parameter) {
        return new DevServerChoice(maven, environment(), parameter);
    }
}
