package io.github.schemamaven.lint.rule;

import io.github.schemamaven.lint.effect.Effect;
import io.github.schemamaven.lint.effect.Losses;
import java.util.List;

/** Finds DELETE commands without a condition. */
public final class DeleteWithoutWhere implements EffectRule {
    @Override
    public String name() {
        return "delete-without-where";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String summary() {
        return "A DELETE removes every row of a table";
    }

    @Override
    public List<Problem> check(Effect effect) {

        return effect.losses().unfiltered().stream()
                .filter(Losses.UnfilteredWrite::delete)
                .map(write -> new Problem(
                        "deletes every row of '" + write.table() + "'",
                        "Add the condition that tells the rows that must go, or allow it if all of them must."))
                .toList();
    }
}
