package io.github.schemamaven.maven;

import io.github.schemamaven.command.InspectCommand;
import java.io.File;
import java.time.Clock;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes an existing database as a schema source, one file an object, and a first migration that stands for it. Writes
 * nothing to the database.
 *
 * @since 0.1.0
 */
@Mojo(name = "inspect", threadSafe = true)
public final class InspectMojo extends AbstractTargetMojo {
    /**
     * The folder that becomes the schema source. It must not exist, or be empty.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.source", defaultValue = "${project.basedir}/src/main/resources/schema")
    private File source;

    /**
     * What the first migration is called.
     *
     * @since 0.1.0
     */
    @Parameter(property = "schema.name", defaultValue = "baseline")
    private String name;

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

    @Inject
    InspectMojo(MavenContext maven) {
        super(maven);
    }

    @Override
    protected void run() {
        new InspectCommand(console(), this::devServer, Clock.systemUTC())
                .run(new InspectCommand.Request(
                        target(), source.toPath(), migrations(), name, scope(include, exclude, owners, tablespaces)));
    }
}
