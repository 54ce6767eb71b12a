package io.github.schemamaven.lint.rule;

import io.github.schemamaven.lint.effect.Effect;
import java.util.List;

/** Finds indexes built on existing tables other than CONCURRENTLY. */
public final class IndexBuildBlocks implements EffectRule {
    @Override
    public String name() {
        return "index-build-blocks";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "An index is built while writers wait";
    }

    @Override
    public List<Problem> check(Effect effect) {

        return effect.blocking().indexes().stream()
                .filter(build -> !build.replaces())
                .map(build -> new Problem(
                        "builds the index '" + build.index().name() + "' on '" + build.table() + "' while writers wait",
                        "Use CREATE INDEX CONCURRENTLY in a file with '-- schema:transaction none'; for a constraint "
                                + "then ADD CONSTRAINT ... USING INDEX."))
                .toList();
    }
}
