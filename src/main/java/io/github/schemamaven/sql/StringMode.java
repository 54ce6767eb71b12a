package io.github.schemamaven.sql;

import io.github.schemamaven.sql.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Follows the setting {@code standard_conforming_strings} through a script: it decides whether a backslash in
 * {@code '…'} is an escape, so where the string ends.
 */
final class StringMode {
    private static final String SETTING = "standard_conforming_strings";
    /** The spellings of false that {@code parse_bool} of PostgreSQL takes, their unique prefixes included. */
    private static final Set<String> OFF = Set.of("off", "of", "f", "fa", "fal", "fals", "false", "n", "no", "0");

    private boolean standard = true;
    private boolean afterTransaction = true;
    private boolean local;

    /** Returns the setting as it stands. */
    boolean standard() {
        return standard;
    }

    /** Takes a backslash command: {@code \connect} begins a session with the defaults. */
    void follow(PsqlCommand command) {
        if (command.name().equals("connect") || command.name().equals("c")) {
            set(true, false);
        }
    }

    /** Takes one command, its tokens without comments. */
    void follow(List<Token> command) {
        Token first = command.get(0);
        if (first.isWord("set")) {
            followSet(command);
        } else if (first.isWord("reset") || first.isWord("discard")) {
            if (isWord(command, 1, "all") || isWord(command, 1, SETTING)) {
                set(true, false);
            }
        } else if (first.isWord("select")) {
            followSetConfig(command);
        } else if (local && endsTransaction(first)) {
            standard = afterTransaction;
            local = false;
        }
    }

    private void followSet(List<Token> command) {
        boolean isLocal = isWord(command, 1, "local");
        int name = isLocal || isWord(command, 1, "session") ? 2 : 1;
        if (command.size() > name + 2 && names(command.get(name))) {
            set(isOn(command.get(name + 2)), isLocal);
        }
    }

    /** Follows {@code SELECT [pg_catalog.]set_config('standard_conforming_strings', 'off', false)}. */
    private void followSetConfig(List<Token> command) {
        int at = isWord(command, 1, "pg_catalog") ? 3 : 1;
        boolean sets = command.size() > at + 6
                && command.get(at).isWord("set_config")
                && unquoted(command.get(at + 2)).equalsIgnoreCase(SETTING);
        if (sets) {
            set(isOn(command.get(at + 4)), command.get(at + 6).isWord("true"));
        }
    }

    private void set(boolean on, boolean isLocal) {
        if (isLocal && !local) {
            afterTransaction = standard;
        }
        local = isLocal;
        standard = on;
    }

    private static boolean names(Token token) {
        return token.isName() && unquoted(token).equalsIgnoreCase(SETTING);
    }

    private static boolean isWord(List<Token> command, int index, String word) {
        return index < command.size() && command.get(index).isWord(word);
    }

    private static boolean endsTransaction(Token first) {
        return first.isWord("commit") || first.isWord("rollback") || first.isWord("end") || first.isWord("abort");
    }

    private static boolean isOn(Token value) {
        return !OFF.contains(unquoted(value).toLowerCase(Locale.ROOT));
    }

    private static String unquoted(Token token) {
        String text = token.text();
        boolean quoted = token.kind() == Kind.STRING || token.kind() == Kind.QUOTED_IDENTIFIER;
        if (!quoted) {
            return text;
        }
        char quote = text.charAt(text.length() - 1);
        return text.substring(text.indexOf(quote) + 1, text.length() - 1);
    }
}
