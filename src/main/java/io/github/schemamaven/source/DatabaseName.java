package io.github.schemamaven.source;

import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.PsqlCommand;
import io.github.schemamaven.sql.SqlScript;
import io.github.schemamaven.sql.SqlStatement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one database that a schema source describes, by the name that its dumps give it. The scratch database stands for
 * it, whatever its name there.
 */
final class DatabaseName {
    /** What pg_dump writes for a name that psql would not take as one word. */
    private static final Pattern CONNECTION_STRING =
            Pattern.compile("-reuse-previous=on\\s+\"dbname='(?<name>(?:[^'\\\\]|\\\\.)*+)'\"", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("(?<plain>[^\\s\"']+)|\"(?<quoted>(?:[^\"]|\"\")*+)\"");

    private String name;
    private Location namedAt;
    private Set<String> createdInFile = Set.of();
    private boolean schemaBegun;

    /** Begins a file. */
    void startFile(SqlScript script) {
        schemaBegun = false;
        createdInFile = new HashSet<>();
        for (SqlStatement statement : script.statements()) {
            if (statement.text().regionMatches(true, 0, "create", 0, 6)) {
                StatementHeader header = HeaderReader.read(statement);
                if (header.manner() == StatementHeader.Manner.DATABASE) {
                    createdInFile.addAll(header.name());
                }
            }
        }
    }

    /** Notes that the file has a statement about what is in the database. */
    void statementOfSchema() {
        schemaBegun = true;
    }

    /** Returns what is wrong with a statement about a database; nothing if {@code pg_dump -C} prints such. */
    Optional<String> statement(StatementHeader header, Location place) {
        String database = String.join(".", header.name());
        if (createdInFile.contains(database)) {
            return use(database, place);
        }
        return Optional.of(place + ": this is about the database '" + database
                + "' as a whole, not about its schema; remove it (only the file that creates the database, as"
                + " pg_dump -C prints it, may have such statements)");
    }

    /** Returns what is wrong with a {@code \connect}. */
    Optional<String> connect(PsqlCommand command) {
        String arguments = command.arguments();
        if (arguments.isEmpty() || arguments.equals("-")) {
            return Optional.empty();
        }
        Matcher connectionString = CONNECTION_STRING.matcher(arguments);
        if (connectionString.matches()) {
            return use(connectionString.group("name").replaceAll("\\\\(.)", "$1"), command.start());
        }
        Matcher word = WORD.matcher(arguments);
        if (!word.matches()) {
            return Optional.of(
                    command.start() + ": '\\connect " + arguments
                            + "' is not supported in a schema source: only the name of the database may follow; remove the rest");
        }
        String plain = word.group("plain");
        return use(plain != null ? plain : word.group("quoted").replace("\"\"", "\""), command.start());
    }

    private Optional<String> use(String database, Location place) {
        if (name == null && !schemaBegun) {
            name = database;
            namedAt = place;
        }
        if (database.equals(name)) {
            return Optional.empty();
        }
        return Optional.of("%s: this goes to the database '%s', but %s; a schema source is one database's"
                .formatted(
                        place,
                        database,
                        name == null
                                ? "the statements above it are for another one"
                                : "'%s' is named at %s".formatted(name, namedAt)));
    }
}
