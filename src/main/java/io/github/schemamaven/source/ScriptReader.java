package io.github.schemamaven.source;

import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.PsqlCommand;
import io.github.schemamaven.sql.PublisherContact;
import io.github.schemamaven.sql.ScriptItem;
import io.github.schemamaven.sql.SqlScript;
import io.github.schemamaven.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the scripts of one schema source into steps and refuses what cannot be part of a schema, before anything runs.
 *
 * <p>What {@code pg_dump} prints is taken as it is: its psql commands, and with {@code -C} the statements about the
 * database itself, which are left out because the scratch database stands in its place. Elsewhere a statement about a
 * database, a tablespace or the server is an error: it would change the dev server, and it is no part of a schema.
 */
final class ScriptReader {
    private static final Set<String> WHOLE_SERVER_ROLES = Set.of("all", "current_user", "session_user", "current_role");

    private final String serverUser;
    private final DatabaseName database = new DatabaseName();
    private final ClientEncoding encoding = new ClientEncoding();
    private final List<String> problems = new ArrayList<>();

    /**
     * Makes a reader for one source.
     *
     * @param serverUser the role that the plugin logs in with on the dev server
     */
    ScriptReader(String serverUser) {
        this.serverUser = serverUser;
    }

    /** Returns what cannot be loaded, each with its place; complete when all scripts are read. */
    List<String> problems() {
        return problems;
    }

    /** Reads one script. */
    List<ScriptStep> read(SqlScript script) {
        List<ScriptStep> steps = new ArrayList<>();
        database.startFile(script);
        encoding.reset();
        for (ScriptItem item : script.items()) {
            if (item instanceof PsqlCommand command) {
                if (readPsql(command)) {
                    steps.add(new ScriptStep.NewSession());
                }
            } else if (item instanceof SqlStatement statement) {
                SourceStatement read = SourceStatement.of(encoding.read(statement));
                if (readStatement(read)) {
                    steps.add(new ScriptStep.Run(read));
                }
            }
        }
        return steps;
    }

    /** Returns whether the statement has to be run. */
    private boolean readStatement(SourceStatement statement) {
        StatementHeader header = statement.header();
        Location place = statement.statement().start();
        switch (header.manner()) {
            case DATABASE -> database.statement(header, place).ifPresent(problems::add);
            case SERVER -> refuse(place, statement.describe() + ": this is about the whole server, not about a schema");
            case SETTING -> {
                if (header.keyword().equals("client_encoding")) {
                    readEncoding(statement);
                    return false;
                }
                return true;
            }
            default -> {
                if (isServerRole(header)) {
                    refuse(
                            place,
                            statement.describe() + ": this role belongs to the dev server, and changing it could lock"
                                    + " the build out");
                    return false;
                }
                Optional<String> contact = PublisherContact.of(statement.statement(), true);
                contact.ifPresent(problems::add);
                database.statementOfSchema();
                return contact.isEmpty();
            }
        }
        return false;
    }

    private boolean isServerRole(StatementHeader header) {
        boolean altersRole = header.manner() == StatementHeader.Manner.CHANGES
                && header.keyword().equals("role")
                && !header.name().isEmpty();
        return altersRole
                && (header.name().get(0).equals(serverUser)
                        || WHOLE_SERVER_ROLES.contains(header.name().get(0)));
    }

    private void readEncoding(SourceStatement statement) {
        String value = new TokenCursor(statement.statement()).lastSettingValue();
        if (!encoding.set(value)) {
            refuse(
                    statement.statement().start(),
                    "the encoding '%s' is not supported; a schema source is UTF-8 (with pg_dump: --encoding=UTF8)"
                            .formatted(value));
        }
    }

    /** Returns whether a new session begins. */
    private boolean readPsql(PsqlCommand command) {
        switch (command.name()) {
            case "restrict", "unrestrict" -> {
                // pg_dump's guard against injected psql commands; here every other psql command is refused anyway.
                return false;
            }
            case "connect", "c" -> {
                database.connect(command).ifPresent(problems::add);
                encoding.reset();
                return true;
            }
            case "i", "ir", "include", "include_relative" ->
                refuse(
                        command.start(),
                        "the psql command '\\%s' is not needed: every *.sql file of the folder is loaded, in any order"
                                .formatted(command.name()));
            default -> {
                if (!isHarmless(command)) {
                    refuse(
                            command.start(),
                            "the psql command '\\%s' is not supported in a schema source".formatted(command.name()));
                }
            }
        }
        return false;
    }

    /** Tells whether the command asks for what is the case anyway. */
    private static boolean isHarmless(PsqlCommand command) {
        String arguments = command.arguments().toLowerCase(Locale.ROOT);
        return command.name().equals("set") && arguments.matches("on_error_stop(\\s+(on|1|true))?");
    }

    private void refuse(Location place, String problem) {
        problems.add(place + ": " + problem + "; remove it");
    }
}
