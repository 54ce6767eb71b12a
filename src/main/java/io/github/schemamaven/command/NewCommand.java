package io.github.schemamaven.command;

import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationDraft;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.migration.MigrationWriter;
import io.github.schemamaven.migration.TransactionMode;
import java.time.Clock;
import java.util.List;

/** Writes an empty migration for SQL by hand. */
public final class NewCommand {
    private static final String BODY =
            "-- Write the SQL below (for data changes, say), then seal the file: mvn schema:hash\n";

    private final Console console;
    private final Clock clock;

    /**
     * Makes the command.
     *
     * @param console where it tells what it did
     * @param clock tells the migration's time
     */
    public NewCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    /**
     * Writes the migration.
     *
     * @param migrations where to
     * @param name what the user calls it; may be null or blank, which is an error
     * @param mode how it is to run
     * @return the migration
     * @throws io.github.schemamaven.sql.SchemaException if the name is missing or unfit, or the directory is not intact
     */
    public MigrationFile run(MigrationsFolder migrations, String name, TransactionMode mode) {
        String wanted = MigrationsFolder.requireName(name, "new");
        MigrationDirectory directory = migrations.read();
        MigrationDraft draft = new MigrationDraft(wanted, BODY, mode).marked(clock, directory);
        MigrationFile file =
                MigrationWriter.write(directory, clock, List.of(draft)).get(0);
        console.info("Wrote " + file.shownAs());
        console.info("Put your SQL into it, then seal it with 'mvn schema:hash' and check it with 'mvn schema:lint'.");
        return file;
    }
}
