package io.github.schemamaven.maven;

import io.github.schemamaven.command.TargetVersion;
import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.sql.SchemaException;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** What the goals share that connect to a target. */
abstract class AbstractTargetMojo extends AbstractSchemaMojo {
    /**
     * The target's URL, in JDBC form ({@code jdbc:postgresql://host:port/database}) or libpq form
     * ({@code postgres://user:password@host/database?sslmode=disable}). Without it the chosen environment's URL counts,
     * then the variable {@code DATABASE_URL}, then the variables {@code PGHOST}, {@code PGDATABASE} and so on.
     * {@code embedded} stands for an empty throwaway database, the same one for all goals of a Maven command.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.url")
    private PlexusConfiguration url;

    /**
     * The role to connect as. Without it the user name of the settings.xml server counts, then the URL's, then
     * {@code PGUSER}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.user")
    private String user;

    /**
     * The password. It is better kept in settings.xml (see {@code serverId}), in the variable {@code PGPASSWORD} or in
     * {@code ~/.pgpass} than on a command line or in a POM.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.password")
    private PlexusConfiguration password;

    /**
     * The id of a {@code <server>} in settings.xml that holds the user name and the (encrypted) password.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.serverId")
    private String serverId;

    /**
     * The dev server: {@code embedded}, {@code embedded:17} (any major version), {@code docker:postgres:17}, or the URL of
     * a server on which scratch databases may be made. It is of the target's major version: where it is embedded, apply
     * refuses any other. It is started where the goal needs it: for {@code schema.url=embedded}, to inspect, for a
     * baseline, and to prove an order.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.devServer", defaultValue = "embedded")
    private PlexusConfiguration devServer;

    AbstractTargetMojo(MavenContext maven) {
        super(maven);
    }

    /**
     * Returns the target, where one is given.
     *
     * @throws SchemaException if what is given cannot be used
     */
    protected final Optional<ConnectionSettings> givenTarget() {
        return targets().find();
    }

    /**
     * Returns the target.
     *
     * @throws SchemaException if none is given, or what is given cannot be used
     */
    protected final ConnectionSettings target() {
        return givenTarget()
                .orElseThrow(() -> new SchemaException("No target database is given."
                        + "\nName it with -Dschema.url=postgres://user@host/database, with the variable DATABASE_URL,"
                        + " or with -Dschema.env=<name> and <environments> in the plugin's configuration."));
    }

    /** Returns the dev server, started if it is not running yet. */
    protected final DevServer devServer() {
        return devServer(devServer);
    }

    /** Returns the dev server's major version; empty where only the running server knows. */
    protected final OptionalInt devServerVersion() {
        return new DevServerChoice(maven, environment(), devServer).majorVersion();
    }

    @Override
    protected final DevServer devServer(PlexusConfiguration parameter) {
        return choice(parameter)
                .open(() -> targets()
                        .existing()
                        .map(target -> OptionalInt.of(TargetVersion.of(target)))
                        .orElse(OptionalInt.empty()));
    }

    private TargetFinder targets() {
        return targets(url, user, password, serverId, this::devServer);
    }
}
