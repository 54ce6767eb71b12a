package io.github.schemamaven.source;

import io.github.schemamaven.devdb.StatementFailure;
import java.util.Set;

/**
 * Why a statement of the source does not load (yet).
 *
 * @param statement the statement
 * @param sqlState PostgreSQL's code for the reason
 * @param reason PostgreSQL's message alone
 * @param message the whole message, with place and caret
 * @param mayWait whether it may load once others are loaded
 */
record Failure(SourceStatement statement, String sqlState, String reason, String message, boolean mayWait) {
    /** Already exists: table, object, function, schema, column; of these only the first definition counts. */
    private static final Set<String> DUPLICATES = Set.of("42P07", "42710", "42723", "42P06", "42701");
    /** Syntax error, feature not supported, cannot run in a transaction. */
    private static final Set<String> HOPELESS = Set.of("42601", "0A000", "25001");
    /** Connection, resources, operator intervention, system error: nothing more can be expected of the server. */
    private static final Set<String> FATAL_CLASSES = Set.of("08", "53", "57");

    static Failure of(SourceStatement statement, StatementFailure failure) {
        String state = failure.sqlState();
        // CREATE TYPE says 42710 too where the shell type is missing that it completes.
        boolean missing = failure.reason().endsWith("does not exist");
        boolean mayWait = (!DUPLICATES.contains(state) || missing) && !HOPELESS.contains(state);
        return new Failure(statement, state, failure.reason(), failure.getMessage(), mayWait);
    }

    /** Tells whether loading cannot go on after such a failure. */
    static boolean isFatal(StatementFailure failure) {
        String state = failure.sqlState();
        return state.length() < 2 || FATAL_CLASSES.contains(state.substring(0, 2));
    }

    boolean isDuplicate() {
        return DUPLICATES.contains(sqlState) && !mayWait;
    }

    /** Returns the same with more to say, as something that no waiting mends. */
    Failure explained(String explanation) {
        return new Failure(statement, sqlState, reason, message + "\n" + explanation, false);
    }

    /** Returns the same as something that no waiting mends. */
    Failure withoutWaiting() {
        return new Failure(statement, sqlState, reason, message, false);
    }
}
