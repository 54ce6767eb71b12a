package io.github.schemamaven.lint.rule;

import io.github.schemamaven.lint.effect.Effect;
import java.util.List;

/** Finds type changes that can cut, merge or refuse values. */
public final class LossyTypeChange implements EffectRule {
    @Override
    public String name() {
        return "lossy-type-change";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String summary() {
        return "A column gets a type that cannot hold all its values";
    }

    @Override
    public List<Problem> check(Effect effect) {

        return effect.losses().typeChanges().stream()
                .filter(change -> change.lossy() && change.removedLabels().isEmpty())
                .map(change -> new Problem(
                        "changes '" + change.table() + "." + change.column() + "' from " + change.from() + " to "
                                + change.to() + ", which cannot hold every value that the column can have now: a value "
                                + "is cut, rounded or changed, or stops the migration",
                        "Add a new column of the new type, fill it, check the rows that differ, then drop the old one "
                                + "in a later release; or allow it once you have looked at the values."))
                .toList();
    }
}
