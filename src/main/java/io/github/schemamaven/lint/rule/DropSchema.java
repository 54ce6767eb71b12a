package io.github.schemamaven.lint.rule;

import io.github.schemamaven.lint.effect.Effect;
import io.github.schemamaven.lint.effect.Relation;
import java.util.List;
import java.util.stream.Collectors;

/** Finds schemas that are dropped with data in them. */
public final class DropSchema implements EffectRule {
    private static final int MOST_NAMED = 10;

    @Override
    public String name() {
        return "drop-schema";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String summary() {
        return "A statement drops a schema that holds data";
    }

    @Override
    public List<Problem> check(Effect effect) {

        return effect.losses().schemas().stream()
                .map(dropped -> new Problem(
                        "drops the schema '" + dropped.name() + "' with the data of " + contents(dropped.contents()),
                        "Drop or move what is in the schema first, one object a statement, so that each loss is "
                                + "looked at."))
                .toList();
    }

    private static String contents(List<Relation> relations) {
        String named = relations.stream()
                .limit(MOST_NAMED)
                .map(relation -> relation.kind().label() + " '" + relation.name() + "'")
                .collect(Collectors.joining(", "));
        int more = relations.size() - MOST_NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }
}
