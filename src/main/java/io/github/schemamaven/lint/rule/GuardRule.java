package io.github.schemamaven.lint.rule;

import io.github.schemamaven.sql.Token;
import java.util.List;
import java.util.Optional;

/** A rule about statements that must not run, not even on a scratch database; so only their text can tell. */
public non-sealed interface GuardRule extends Rule {
    @Override
    default boolean hasFixedSeverity() {
        return !canBeAccepted();
    }

    /**
     * Looks at one statement before it runs.
     *
     * @param tokens the statement's tokens without comments, the last one of kind {@code END}
     * @return the problem; where there is one, the statement is not run
     */
    Optional<Problem> check(List<Token> tokens);
}
