package io.github.schemamaven.command;

import io.github.schemamaven.migration.Sealer;
import java.util.List;
import java.util.Map;

/** Seals migrations that were written or edited by hand. */
public final class HashCommand {
    private final Console console;

    /**
     * Makes the command.
     *
     * @param console where it tells what it did
     */
    public HashCommand(Console console) {
        this.console = console;
    }

    /**
     * Seals what needs it.
     *
     * @param migrations the files
     * @param applied the hashes by name of what the target has applied; empty where no target is given
     * @return what got a new seal
     * @throws io.github.schemamaven.sql.SchemaException if a file that needs a seal is applied already, or a seal cannot
     *     mend what is wrong with the directory
     */
    public List<Sealer.Resealed> run(MigrationsFolder migrations, Map<String, String> applied) {
        List<Sealer.Resealed> sealed = Sealer.seal(migrations.read(), applied);
        if (sealed.isEmpty()) {
            console.info("Nothing to do: every migration has its seal.");
        }
        for (Sealer.Resealed each : sealed) {
            console.info("Sealed " + each.file().shownAs() + " (" + reason(each.reason()) + ")");
        }
        if (!sealed.isEmpty()) {
            console.info("Check the result with 'mvn schema:lint'.");
        }
        return sealed;
    }

    private static String reason(Sealer.Resealed.Reason reason) {
        return switch (reason) {
            case NEW -> "it had no seal";
            case EDITED -> "its text was edited";
            case PARENT -> "a migration before it was sealed again";
        };
    }
}
