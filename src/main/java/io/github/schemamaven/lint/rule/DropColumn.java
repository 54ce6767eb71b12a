package io.github.schemamaven.lint.rule;

import io.github.schemamaven.lint.effect.Effect;
import java.util.List;

/** Finds columns that are dropped. */
public final class DropColumn implements EffectRule {
    @Override
    public String name() {
        return "drop-column";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String summary() {
        return "A statement drops a column with its values";
    }

    @Override
    public List<Problem> check(Effect effect) {

        return effect.losses().columns().stream()
                .map(dropped -> new Problem(
                        "drops the column '" + dropped.table() + "." + dropped.column() + "' (" + dropped.type()
                                + ") with all its values",
                        "Stop using the column in one release and drop it in a later one. For a new name declare "
                                + "'-- schema:renamed-from " + dropped.column() + "' above the new definition."))
                .toList();
    }
}
