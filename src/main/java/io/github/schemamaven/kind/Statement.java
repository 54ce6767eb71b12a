package io.github.schemamaven.kind;

import java.util.List;
import java.util.Optional;

/**
 * One SQL command of a plan.
 *
 * @param sql the command without a semicolon
 * @param alternatives other forms of it, tried in order by the proof where PostgreSQL has no cast for the form before
 *     (SQLSTATE 42846), or cannot make a value of a new column's default: only the server knows which conversions exist
 * @param transactional false for a command that PostgreSQL refuses in a transaction, or whose result cannot be used in
 *     the same one
 * @param destroys what data the command destroys, such as {@code table public.users}; empty where it destroys none
 */
public record Statement(String sql, List<String> alternatives, boolean transactional, Optional<String> destroys) {
    /** Copies the list. */
    public Statement {
        alternatives = List.copyOf(alternatives);
    }

    /** Makes an ordinary command. */
    public static Statement of(String sql) {
        return new Statement(sql, List.of(), true, Optional.empty());
    }

    /** Returns the same command, marked as one that destroys data. */
    public Statement destroying(String what) {
        return new Statement(sql, alternatives, transactional, Optional.of(what));
    }

    /** Returns the same command in another form. */
    public Statement reading(String text) {
        return new Statement(text, alternatives, transactional, destroys);
    }

    /** Returns the same command with other forms of it. */
    public Statement or(String... others) {
        return new Statement(sql, List.of(others), transactional, destroys);
    }
}
