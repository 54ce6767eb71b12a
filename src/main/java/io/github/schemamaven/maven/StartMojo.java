package io.github.schemamaven.maven;

import io.github.schemamaven.command.DatabaseProperties;
import io.github.schemamaven.command.FileOutput;
import io.github.schemamaven.command.StartCommand;
import io.github.schemamaven.devdb.ScratchDatabase;
import java.io.File;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * Starts a PostgreSQL with all migrations applied, for integration tests and code generators. Where it is reached stands
 * in project properties and in a properties file. It ends with {@code schema:stop}, and at the latest with the build.
 *
 * @since 0.1.0
 */
@Mojo(name = "start", defaultPhase = LifecyclePhase.PRE_INTEGRATION_TEST, threadSafe = true)
public final class StartMojo extends AbstractSchemaMojo {
    /**
     * What the names of the properties begin with. The default gives {@code schema.database.url} (a JDBC URL),
     * {@code schema.database.user}, {@code schema.database.password}, {@code schema.database.host},
     * {@code schema.database.port} and {@code schema.database.name}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.propertyPrefix", defaultValue = "schema.database.")
    private String propertyPrefix;

    /**
     * The file that gets the same properties.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "schema.propertiesFile",
            defaultValue = "${project.build.directory}/schema/database.properties")
    private File propertiesFile;

    /**
     * Whether the migrations run. Say {@code false} for an empty database, such as one that a later {@code schema:apply}
     * is to fill.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.migrate", defaultValue = "true")
    private boolean migrate;

    /**
     * The server: {@code embedded}, {@code embedded:17}, {@code docker:postgres:17}, or the URL of a server on which a
     * database may be made.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.devServer", defaultValue = "embedded")
    private PlexusConfiguration devServer;

    @Inject
    StartMojo(MavenContext maven) {
        super(maven);
    }

    @Override
    protected void run() {
        StartCommand command = new StartCommand(console(), () -> devServer(devServer));
        ScratchDatabase database = command.run(migrations(), migrate);
        StartedDatabases.in(getPluginContext()).add(propertyPrefix, database, propertiesFile.toPath());
        SortedMap<String, String> properties = new TreeMap<>();
        DatabaseProperties.of(database.settings())
                .forEach((name, value) -> properties.put(propertyPrefix + name, value));
        maven.project().getProperties().putAll(properties);
        FileOutput.write(propertiesFile.toPath(), DatabaseProperties.text(properties));
        maven.deleteAtEnd(propertiesFile.toPath());
        console()
                .info("User and password are in the properties " + propertyPrefix + "* and in "
                        + maven.basedir().relativize(propertiesFile.toPath().toAbsolutePath())
                        + ". It ends with schema:stop, at the latest with the build.");
    }
}
