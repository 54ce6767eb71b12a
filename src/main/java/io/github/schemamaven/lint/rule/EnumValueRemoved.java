package io.github.schemamaven.lint.rule;

import io.github.schemamaven.lint.effect.Effect;
import io.github.schemamaven.lint.effect.Losses;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds enum labels that are gone from columns that could hold them. */
public final class EnumValueRemoved implements EffectRule {
    @Override
    public String name() {
        return "enum-value-removed";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String summary() {
        return "An enum loses a value that rows can hold";
    }

    @Override
    public List<Problem> check(Effect effect) {

        List<Problem> problems = new ArrayList<>();
        for (Losses.TypeChange change : effect.losses().typeChanges()) {
            if (!change.removedLabels().isEmpty()) {
                problems.add(
                        problem("the column '" + change.table() + "." + change.column() + "'", change.removedLabels()));
            }
        }
        for (Losses.RemovedLabels removed : effect.losses().removedLabels()) {
            problems.add(problem("the enum '" + removed.type() + "'", removed.labels()));
        }
        return problems;
    }

    private static Problem problem(String where, List<String> labels) {
        String named = labels.stream().map(label -> "'" + label + "'").collect(Collectors.joining(", "));
        return new Problem(
                where + " can no longer hold " + named
                        + "; a row that holds it is converted to something else or stops " + "the migration",
                "Convert the rows first, in a migration of their own, and check that none is left before the value "
                        + "goes.");
    }
}
