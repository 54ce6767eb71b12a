package io.github.schemamaven.lint.rule;

import io.github.schemamaven.lint.effect.Effect;
import java.util.List;

/** Finds tables that are rewritten under a lock. */
public final class TableRewrite implements EffectRule {
    @Override
    public String name() {
        return "table-rewrite";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "A statement writes a whole table anew while nobody can use it";
    }

    @Override
    public List<Problem> check(Effect effect) {

        return effect.blocking().rewritten().stream()
                .map(table -> new Problem(
                        "writes the whole table '" + table + "' and its indexes anew; nobody can read or write it "
                                + "meanwhile",
                        "Add a new nullable column, fill it in batches, and swap the two; a default that is constant "
                                + "needs no rewrite."))
                .toList();
    }
}
