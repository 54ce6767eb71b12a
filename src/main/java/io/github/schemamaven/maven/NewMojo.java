package io.github.schemamaven.maven;

import io.github.schemamaven.command.NewCommand;
import io.github.schemamaven.migration.TransactionMode;
import java.time.Clock;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes an empty, sealed migration for SQL by hand, such as a change of data. Seal it again with {@code schema:hash}
 * when the SQL is in it.
 *
 * @since 0.1.0
 */
@Mojo(name = "new", threadSafe = true)
public final class NewMojo extends AbstractSchemaMojo {
    /**
     * What changes, in a few words; becomes the end of the file's name.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.name")
    private String name;

    /**
     * Whether the migration runs in one transaction. Say {@code false} for what PostgreSQL refuses in a transaction,
     * such as {@code CREATE INDEX CONCURRENTLY}: the file then says {@code -- schema:transaction none}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.transactional", defaultValue = "true")
    private boolean transactional;

    @Inject
    NewMojo(MavenContext maven) {
        super(maven);
    }

    @Override
    protected void run() {
        TransactionMode mode = transactional ? TransactionMode.TRANSACTION : TransactionMode.NONE;
        new NewCommand(console(), Clock.systemUTC()).run(migrations(), name, mode);
    }
}
