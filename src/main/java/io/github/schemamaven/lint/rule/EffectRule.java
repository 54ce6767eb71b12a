package io.github.schemamaven.lint.rule;

import io.github.schemamaven.lint.effect.Effect;
import java.util.List;

/** A rule about what a statement did. */
public non-sealed interface EffectRule extends Rule {
    @Override
    default boolean canBeAccepted() {
        return true;
    }

    @Override
    default boolean hasFixedSeverity() {
        return false;
    }

    /**
     * Looks at one statement.
     *
     * @param effect what PostgreSQL did when it ran the statement
     * @return the problems, in a stable order; empty where there is none
     */
    List<Problem> check(Effect effect);
}
