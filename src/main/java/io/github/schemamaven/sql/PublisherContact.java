package io.github.schemamaven.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds commands about subscriptions with which PostgreSQL would turn to the publisher: another server, perhaps the one in
 * production, of which a scratch database must not make or drop a slot, nor read its changes.
 */
public final class PublisherContact {
    /** A keyword has no other spelling, so that a statement without it need not be taken apart. */
    private static final Pattern WORD = Pattern.compile("subscription", Pattern.CASE_INSENSITIVE);

    private PublisherContact() {}

    /**
     * Returns what is wrong with running a statement on a scratch database.
     *
     * @param statement the statement
     * @param inTransaction whether it runs in a transaction, in which PostgreSQL refuses to drop a slot
     * @return the message, with the place and the way out; empty if the statement stays within the server
     */
    public static Optional<String> of(SqlStatement statement, boolean inTransaction) {
        if (!WORD.matcher(statement.text()).find()) {
            return Optional.empty();
        }
        Lexer lexer = new Lexer(new SourceText(statement.start().file(), statement.text()));
        Token first = next(lexer);
        boolean may = first.isWord("create") || first.isWord("alter") || first.isWord("drop");
        if (!may || !next(lexer).isWord("subscription")) {
            return Optional.empty();
        }
        return advice(first.lower(), rest(lexer), inTransaction)
                .map(advice -> statement.start() + ": this would connect to the publisher from a throwaway database. "
                        + advice);
    }

    private static Optional<String> advice(String verb, List<Token> tokens, boolean inTransaction) {
        switch (verb) {
            case "create" -> {
                return isWithoutConnection(tokens)
                        ? Optional.empty()
                        : Optional.of("Write WITH (connect = false), and enable the subscription by hand where it is"
                                + " to run.");
            }
            case "drop" -> {
                return inTransaction
                        ? Optional.empty()
                        : Optional.of("Drop it in a transaction, after ALTER SUBSCRIPTION ... DISABLE and ALTER"
                                + " SUBSCRIPTION ... SET (slot_name = NONE).");
            }
            default -> {
                boolean begins = tokens.size() > 1
                        && (tokens.get(1).isWord("enable") || tokens.get(1).isWord("refresh"));
                return begins
                        ? Optional.of("Leave that out: whether a subscription runs is no part of the schema.")
                        : Optional.empty();
            }
        }
    }

    private static boolean isWithoutConnection(List<Token> tokens) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).isWord("connect") && tokens.get(i + 1).is("=")) {
                String value = tokens.get(i + 2).lower().replace("'", "");
                return value.equals("false") || value.equals("off") || value.equals("0");
            }
        }
        return false;
    }

    private static Token next(Lexer lexer) {
        Token token = lexer.next();
        while (token.isComment()) {
            token = lexer.next();
        }
        return token;
    }

    private static List<Token> rest(Lexer lexer) {
        List<Token> tokens = new ArrayList<>();
        for (Token token = next(lexer); token.kind() != Token.Kind.END; token = next(lexer)) {
            tokens.add(token);
        }
        return tokens;
    }
}
