package io.github.schemamaven.maven;

import io.github.schemamaven.command.RebaseCommand;
import java.time.Clock;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * Plans a migration again on top of the migrations of other branches, with all that come after it: new SQL, a new name, the
 * old files removed. What was written by hand is kept, and refused where it no longer fits. A migration that a given target
 * has applied ({@code schema.url}, {@code schema.env}), or that the base branch has, is refused.
 *
 * @since 0.1.0
 */
@Mojo(name = "rebase", threadSafe = true)
public final class RebaseMojo extends AbstractDeclarationMojo {
    /**
     * The migration to plan again, the name of its file.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.migration")
    private String migration;

    /**
     * A branch such as {@code origin/main}, asked of git: what it has others may have applied, and is refused.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.lint.base")
    private String base;

    /**
     * A target that must not have applied the migration: its URL, see {@code schema:apply}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.url")
    private PlexusConfiguration url;

    /**
     * The role to connect to the target as.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.user")
    private String user;

    /**
     * The password for it.
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

    @Inject
    RebaseMojo(MavenContext maven) {
        super(maven);
    }

    @Override
    protected void run() {
        new RebaseCommand(console(), this::devServer, Clock.systemUTC())
                .run(new RebaseCommand.Request(
                        source(),
                        migrations(),
                        migration,
                        targets(url, user, password, serverId, this::devServer).find(),
                        Optional.ofNullable(base).filter(name -> !name.isBlank()),
                        scope()));
    }
}
