package io.github.schemamaven.maven;

import io.github.schemamaven.command.FileOutput;
import io.github.schemamaven.command.StatusCommand;
import io.github.schemamaven.command.StatusJson;
import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says which migrations a target has applied, which are pending, out of order, or edited since. Writes nothing to the
 * target.
 *
 * @since 0.1.0
 */
@Mojo(name = "status", threadSafe = true)
public final class StatusMojo extends AbstractTargetMojo {
    /**
     * The file that gets the status as JSON.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.statusFile", defaultValue = "${project.build.directory}/schema/status.json")
    private File statusFile;

    @Inject
    StatusMojo(MavenContext maven) {
        super(maven);
    }

    @Override
    protected void run() {
        StatusCommand.Status status = new StatusCommand(console()).run(migrations(), target());
        FileOutput.write(statusFile.toPath(), StatusJson.of(status));
    }
}
