package io.github.schemamaven.lint.rule;

import io.github.schemamaven.lint.effect.Blocking;
import io.github.schemamaven.lint.effect.Effect;
import java.util.List;

/** Finds indexes that another change builds anew under its lock. */
public final class HiddenIndexRebuild implements EffectRule {
    @Override
    public String name() {
        return "hidden-index-rebuild";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "A change rebuilds an index though its table stays as it is";
    }

    @Override
    public List<Problem> check(Effect effect) {

        return effect.blocking().indexes().stream()
                .filter(Blocking.IndexBuild::replaces)
                .map(build -> new Problem(
                        "builds the index '" + build.index().name() + "' anew; nobody can use '" + build.table()
                                + "' meanwhile",
                        "Drop the index before and build it again with CREATE INDEX CONCURRENTLY after the change."))
                .toList();
    }
}
