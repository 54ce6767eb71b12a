package io.github.schemamaven.command;

import io.github.schemamaven.apply.History;
import io.github.schemamaven.apply.HistoryRow;
import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.Connections;
import io.github.schemamaven.migration.Sealer;
import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
     * @param target the database whose applied migrations must stay as they are; empty for none
     * @return what got a new seal
     * @throws SchemaException if a file that needs a seal is applied already, or a seal cannot mend what is wrong with
     *     the directory
     */
    public List<Sealer.Resealed> run(MigrationsFolder migrations, Optional<ConnectionSettings> target) {
        Map<String, String> applied = target.map(HashCommand::applied).orElse(Map.of());
        List<Sealer.Resealed> sealed = Sealer.seal(migrations.read(), applied);
        if (sealed.isEmpty()) {
            console.info("Nothing to do: every migration has its seal.");
            return sealed;
        }
        for (Sealer.Resealed each : sealed) {
            console.info("Sealed " + each.file().shownAs() + " (" + reason(each.reason()) + ")");
        }
        console.info(
                target.isPresent()
                        ? "None of them is applied on '" + target.get() + "'. Check the result with 'mvn schema:lint'."
                        : "Check the result with 'mvn schema:lint'. Whether a target has applied one was not asked: give"
                                + " it with -Dschema.url or -Dschema.env.");
        return sealed;
    }

    private static Map<String, String> applied(ConnectionSettings target) {
        try (Connection connection = Connections.open(target, "schema-maven-plugin hash")) {
            // One that stopped half way may be mended behind the statements that are done: apply sees to those.
            return History.read(connection).stream()
                    .filter(row -> row.state() == HistoryRow.State.DONE)
                    .collect(Collectors.toMap(HistoryRow::name, HistoryRow::hash));
        } catch (SQLException failure) {
            throw new SchemaException(
                    "The connection to the target '" + target + "' broke: " + failure.getMessage(), failure);
        }
    }

    private static String reason(Sealer.Resealed.Reason reason) {
        return switch (reason) {
            case NEW -> "it had no seal";
            case EDITED -> "its text was edited";
            case PARENT -> "a migration before it was sealed again";
        };
    }
}
