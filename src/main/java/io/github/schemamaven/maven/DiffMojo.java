package io.github.schemamaven.maven;

import io.github.schemamaven.command.DiffCommand;
import java.time.Clock;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the migration that leads from what the migrations produce to what is declared. It is run on a throwaway
 * database first: one that does not give exactly the declared schema is not written.
 *
 * @since 0.1.0
 */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends AbstractDeclarationMojo {
    /**
     * What changes, in a few words; becomes the end of the file's name.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.name")
    private String name;

    /**
     * Shows the migration and writes nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Inject
    DiffMojo(MavenContext maven) {
        super(maven);
    }

    @Override
    protected void run() {
        new DiffCommand(console(), this::devServer, Clock.systemUTC())
                .run(new DiffCommand.Request(source(), migrations(), name, dryRun, scope()));
    }
}
