package io.github.schemamaven.lint.rule;

import io.github.schemamaven.lint.effect.Effect;
import java.util.List;

/** Finds UPDATE commands without a condition on columns that held values before the file. */
public final class UpdateWithoutWhere implements EffectRule {
    @Override
    public String name() {
        return "update-without-where";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String summary() {
        return "An UPDATE overwrites a column in every row";
    }

    @Override
    public List<Problem> check(Effect effect) {

        return effect.losses().unfiltered().stream()
                .filter(write -> !write.delete())
                .map(write -> new Problem(
                        "overwrites " + String.join(", ", write.columns()) + " in every row of '" + write.table()
                                + "'; the former values are lost",
                        "Add the condition that tells the rows that must change, or write to a new column and keep "
                                + "the old one for a release."))
                .toList();
    }
}
