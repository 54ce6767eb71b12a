package io.github.schemamaven.lint.rule;

import io.github.schemamaven.lint.effect.Effect;
import java.util.List;

/** Finds tables that TRUNCATE emptied, those reached by CASCADE or inside a function included. */
public final class Truncate implements EffectRule {
    @Override
    public String name() {
        return "truncate";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String summary() {
        return "A statement empties a table";
    }

    @Override
    public List<Problem> check(Effect effect) {

        return effect.losses().truncated().stream()
                .map(table -> new Problem(
                        "empties the table '" + table + "'",
                        "Delete the rows that must go with a condition, or allow it if all of them must."))
                .toList();
    }
}
