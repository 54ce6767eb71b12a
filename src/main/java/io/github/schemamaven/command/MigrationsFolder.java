package io.github.schemamaven.command;

import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.sql.SchemaException;
import java.nio.file.Path;

/**
 * Where a project keeps its migrations.
 *
 * @param path the migration directory; it need not exist
 * @param base the project's folder: paths in messages are relative to it
 */
public record MigrationsFolder(Path path, Path base) {
    /** Reads the files in it. */
    MigrationDirectory read() {
        return MigrationDirectory.read(path, base);
    }

    /**
     * Returns the name that a new migration is to have.
     *
     * @param name as the user gave it, or null
     * @param goal the goal that wants it, for the message
     * @throws SchemaException if there is none
     */
    static String requireName(String name, String goal) {
        if (name == null || name.isBlank()) {
            throw new SchemaException("The migration needs a name (parameter schema.name)."
                    + "\nSay in a few words what changes: mvn schema:" + goal + " -Dschema.name=add_users_email");
        }
        return name;
    }
}
