package io.github.schemamaven.maven;

import io.github.schemamaven.command.HashCommand;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Seals migrations that were written or edited by hand, and those that come after them. Where a target is given
 * ({@code schema.url} or {@code schema.env}), a migration that it has applied is refused.
 *
 * @since 0.1.0
 */
@Mojo(name = "hash", threadSafe = true)
public final class HashMojo extends AbstractTargetMojo {
    @Inject
    HashMojo(MavenContext maven) {
        super(maven);
    }

    @Override
    protected void run() {
        new HashCommand(console()).run(migrations(), givenTarget());
    }
}
