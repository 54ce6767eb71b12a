package io.github.schemamaven.lint.rule;

import io.github.schemamaven.lint.effect.Effect;
import java.util.List;

/** Finds sequences whose position is lost. */
public final class DropSequence implements EffectRule {
    @Override
    public String name() {
        return "drop-sequence";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String summary() {
        return "A statement drops a sequence with its position";
    }

    @Override
    public List<Problem> check(Effect effect) {

        return effect.losses().sequences().stream()
                .map(dropped -> new Problem(
                        dropped.identityOf().isEmpty()
                                ? "drops the sequence '" + dropped.sequence()
                                        + "' and with it the number it has reached"
                                : "drops the identity of '" + dropped.identityOf()
                                        + "' and with it the number that its " + "sequence has reached",
                        "Keep the sequence, or note its last_value before and set a new one to it with setval; one "
                                + "that starts again gives out numbers that are taken."))
                .toList();
    }
}
