package io.github.schemamaven.maven;

import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Ends what {@code schema:start} started in this project, and removes its properties file. Without it the end of the
 * build does.
 *
 * @since 0.1.0
 */
@Mojo(name = "stop", defaultPhase = LifecyclePhase.POST_INTEGRATION_TEST, threadSafe = true)
public final class StopMojo extends AbstractSchemaMojo {
    @Inject
    StopMojo(MavenContext maven) {
        super(maven);
    }

    @Override
    protected void run() {
        int stopped = StartedDatabases.in(getPluginContext()).stop();
        getLog().info(stopped == 0 ? "Nothing to stop: schema:start has not run in this build." : "Stopped.");
    }
}
