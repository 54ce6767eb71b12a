package io.github.schemamaven.lint.rule;

import io.github.schemamaven.sql.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Refuses statements that begin or end a transaction: the file is one, or has none. */
public final class TransactionControl implements GuardRule {
    private static final Set<String> COMMITS = Set.of("commit", "end", "abort");

    @Override
    public String name() {
        return "transaction-control";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String summary() {
        return "A migration begins or ends a transaction itself";
    }

    @Override
    public boolean canBeAccepted() {
        return false;
    }

    @Override
    public Optional<Problem> check(List<Token> tokens) {

        boolean ends = tokens.get(0).isWord("rollback") && !hasTo(tokens);
        boolean begins = tokens.get(0).isWord("begin")
                || (tokens.get(0).isWord("start") && tokens.get(1).isWord("transaction"));
        boolean prepares = tokens.get(0).isWord("prepare") && tokens.get(1).isWord("transaction");
        if (!ends && !begins && !prepares && !COMMITS.contains(tokens.get(0).lower())) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                "'" + tokens.get(0).text() + "' begins or ends a transaction; lint does not run this statement",
                "Remove it: each file is one transaction together with its row in the history. Put into a file of its "
                        + "own what must be committed apart."));
    }

    /** ROLLBACK TO a savepoint stays inside the transaction. */
    private static boolean hasTo(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.isWord("to"));
    }
}
