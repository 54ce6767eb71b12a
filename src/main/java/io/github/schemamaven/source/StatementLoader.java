package io.github.schemamaven.source;

import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.source.StatementHeader.Manner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Runs one statement of the source under the settings that are in force, supplies the roles it lacks, and sees whether
 * it defines what another file has defined already.
 */
final class StatementLoader {
    private static final Set<String> MISSING_EXTENSION = Set.of("0A000", "58P01");

    private static final Pattern NO_TIMEOUT =
            Pattern.compile("set\\s+transaction_timeout\\s*(=|to)\\s*'?0'?", Pattern.CASE_INSENSITIVE);

    private final LoadSession session;
    private final MissingRoles roles;
    private final Definitions definitions;
    private final Routines routines;
    private final Set<Drop> drops;

    /**
     * A name that a file drops; it may define the object again.
     *
     * @param file the file's name
     * @param name the last part of the object's name
     */
    record Drop(String file, String name) {}

    StatementLoader(
            LoadSession session, MissingRoles roles, Definitions definitions, Routines routines, Set<Drop> drops) {
        this.session = session;
        this.roles = roles;
        this.definitions = definitions;
        this.routines = routines;
        this.drops = drops;
    }

    /**
     * Runs a statement.
     *
     * @return why it does not load; empty if it did
     * @throws StatementFailure if nothing more can be expected of the server
     */
    Optional<Failure> load(SourceStatement statement) {
        Definitions.Key key = definitions.key(statement.header(), session);
        List<SourceStatement> earlier = key == null ? List.of() : List.copyOf(definitions.of(key));
        boolean overloaded = statement.header().definesRoutine() && !earlier.isEmpty();
        Map<Long, String> before = overloaded ? routines.snapshot(key) : Map.of();
        Optional<StatementFailure> refused = runWithRoles(statement);
        if (refused.isPresent() && !isAccepted(statement, refused.get(), earlier)) {
            return Optional.of(failure(statement, refused.get(), key));
        }
        if (key == null) {
            return Optional.empty();
        }
        if (overloaded) {
            definitions.add(key, statement);
            SourceStatement only = earlier.size() == 1 ? earlier.get(0) : null;
            return routines.note(key, only, before, statement).flatMap(first -> second(first, statement));
        }
        return define(key, statement);
    }

    /**
     * Runs statements in one transaction, without waiting for the answer to each.
     *
     * @param statements those that {@linkplain StatementHeader#canShareTransaction can share a transaction}
     * @return what is wrong with those that ran; empty if PostgreSQL refused one, and then none of them has run
     */
    Optional<List<Failure>> loadTogether(List<SourceStatement> statements) {
        if (!session.runTogether(statements)) {
            return Optional.empty();
        }
        List<Failure> failures = new ArrayList<>();
        for (SourceStatement statement : statements) {
            Definitions.Key key = definitions.key(statement.header(), session);
            if (key != null) {
                define(key, statement).ifPresent(failures::add);
            }
        }
        return Optional.of(failures);
    }

    private Optional<Failure> define(Definitions.Key key, SourceStatement statement) {
        List<SourceStatement> earlier = List.copyOf(definitions.of(key));
        definitions.add(key, statement);
        return Definitions.isShared(key) || earlier.isEmpty()
                ? Optional.empty()
                : second(earlier.get(earlier.size() - 1), statement);
    }

    private Optional<StatementFailure> runWithRoles(SourceStatement statement) {
        boolean mayWait = statement.header().manner() != Manner.SETTING;
        while (true) {
            try {
                session.run(statement);
                if (statement.header().defines("role")) {
                    roles.madeBySource(statement);
                }
                return Optional.empty();
            } catch (StatementFailure failure) {
                if (Failure.isFatal(failure)) {
                    throw failure;
                }
                if (!roles.supply(failure, mayWait)) {
                    return Optional.of(failure);
                }
            }
        }
    }

    /** Tells whether what the statement asks for is so, though PostgreSQL refuses it. */
    private static boolean isAccepted(
            SourceStatement statement, StatementFailure failure, List<SourceStatement> earlier) {
        StatementHeader header = statement.header();
        if (header.defines("schema") && failure.sqlState().equals("42P06")) {
            return header.name().equals(List.of("public")) || isOnlyAskedFor(earlier);
        }
        if (header.defines("extension") && failure.sqlState().equals("42710")) {
            return isOnlyAskedFor(earlier);
        }
        if (MissingRoles.isThereAlready(statement, failure)) {
            return earlier.isEmpty();
        }
        // pg_dump 17 and later switch it off; a server that has no such timeout has it off.
        return failure.sqlState().equals("42704")
                && NO_TIMEOUT.matcher(statement.statement().text()).matches();
    }

    /** The others said IF NOT EXISTS; the one that does not may come after them, for files have no order. */
    private static boolean isOnlyAskedFor(List<SourceStatement> earlier) {
        return !earlier.isEmpty()
                && earlier.stream().allMatch(statement -> statement.header().tolerant());
    }

    private Failure failure(SourceStatement statement, StatementFailure refused, Definitions.Key key) {
        Failure failure = Failure.of(statement, refused);
        if (failure.isDuplicate() && key != null) {
            String explanation = definitions.explainDuplicate(key, statement);
            return explanation.isEmpty() ? failure : failure.explained(explanation);
        }
        if (statement.header().defines("extension") && MISSING_EXTENSION.contains(failure.sqlState())) {
            return failure.explained(
                    "The extension '%s' is not in the embedded PostgreSQL; set <devServer> to docker:<image> or to the URL of a server that has it."
                            .formatted(String.join(".", statement.header().name())));
        }
        if (failure.reason().startsWith("security label provider")) {
            return failure.explained(
                    "A label needs its provider's library on the dev server; set <devServer> to a server"
                            + " that loads it (session_preload_libraries).");
        }
        if (statement.header().manner() == Manner.SETTING) {
            return failure.explained("The statements after it ran without this setting.");
        }
        return failure;
    }

    /** In one file a second definition is the author's; between files, which have no order, it is an error. */
    private Optional<Failure> second(SourceStatement first, SourceStatement second) {
        List<String> name = second.header().name();
        boolean replaces =
                second.header().tolerant() || drops.contains(new Drop(second.file(), name.get(name.size() - 1)));
        if (first.file().equals(second.file()) || !replaces) {
            return Optional.empty();
        }
        String message =
                "%s: %s is defined a second time".formatted(second.statement().start(), second.describe());
        return Optional.of(new Failure(second, "", "defined twice", message, false)
                .explained(Definitions.explainSecond(first, second)));
    }
}
