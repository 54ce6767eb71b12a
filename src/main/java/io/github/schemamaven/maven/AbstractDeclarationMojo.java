package io.github.schemamaven.maven;

import io.github.schemamaven.command.TargetVersion;
import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.plan.Scope;
import io.github.schemamaven.source.SchemaSource;
import io.github.schemamaven.sql.SchemaException;
import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** What the goals share that load the declaration. */
abstract class AbstractDeclarationMojo extends AbstractSchemaMojo {
    /**
     * The schema source: a folder of SQL files that declare the schema.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.source", defaultValue = "${project.basedir}/src/main/resources/schema")
    private File source;

    /**
     * A program that prints the declaration as SQL, in place of the folder: its name and its arguments, each handed over
     * as it is. No shell is involved.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.command")
    private List<String> command;

    /**
     * The folder in which {@code command} runs.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.commandDirectory", defaultValue = "${project.basedir}")
    private File commandDirectory;

    /**
     * After how many seconds {@code command} is ended.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.commandTimeout", defaultValue = "60")
    private int commandTimeout;

    /**
     * Where the declaration is loaded and the migrations are replayed: {@code embedded}, {@code embedded:17} (any major
     * version), {@code docker:postgres:17} (any image), or the URL of a server on which scratch databases may be made.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.devServer", defaultValue = "embedded")
    private PlexusConfiguration devServer;

    /**
     * Patterns of what is managed, such as {@code app.*} or {@code table:audit.*}; without one everything is.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.include")
    private List<String> include;

    /**
     * Patterns of what is not managed although it is included, such as {@code *.tmp_*}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.exclude")
    private List<String> exclude;

    /**
     * Manages owners: {@code ALTER … OWNER TO} in the declaration counts, and what has none belongs to whoever runs the
     * migrations. By default every object keeps the owner that it has.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.owners", defaultValue = "false")
    private boolean owners;

    /**
     * Manages tablespaces of tables, materialized views and indexes: {@code TABLESPACE} in the declaration counts, and what
     * has none is in the database's own. By default everything stays where it is.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.tablespaces", defaultValue = "false")
    private boolean tablespaces;

    AbstractDeclarationMojo(MavenContext maven) {
        super(maven);
    }

    /** Returns the declaration. */
    protected final SchemaSource source() {
        if (command == null || command.isEmpty()) {
            return new SchemaSource.SqlFolder(source.toPath());
        }
        return new SchemaSource.ProgramOutput(
                command, commandDirectory.toPath(), Duration.ofSeconds(commandTimeout), Map.of());
    }

    /** Returns what is managed. */
    protected final Scope scope() {
        return scope(include, exclude, owners, tablespaces);
    }

    /** Returns the dev server, started if it is not running yet. */
    protected final DevServer devServer() {
        return choice(devServer).open(this::targetVersion);
    }

    /** The goals need no target, and go on without one that cannot be used. */
    private OptionalInt targetVersion() {
        TargetFinder targets = new TargetFinder(
                maven,
                environment(),
                Optional.empty(),
                maven.userProperty("schema.user"),
                maven.userProperty("schema.password"),
                Optional.empty(),
                () -> {
                    throw new IllegalStateException("no throwaway target is asked for");
                });
        try {
            Optional<ConnectionSettings> target = targets.chosen();
            return target.isPresent() ? OptionalInt.of(TargetVersion.of(target.get())) : OptionalInt.empty();
        } catch (SchemaException failure) {
            getLog().warn("The dev server does not follow the target's version: " + failure.getMessage());
            return OptionalInt.empty();
        }
    }
}
