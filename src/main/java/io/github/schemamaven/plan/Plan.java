package io.github.schemamaven.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * The commands that lead from one catalog to another, in order; not proved yet.
 *
 * @param steps the commands; none where nothing is to do
 */
public record Plan(List<PlanStep> steps) {
    /** Copies the list. */
    public Plan {
        steps = List.copyOf(steps);
    }

    /** Returns the plan with the commands of another one at its end. */
    Plan followedBy(Plan other) {
        return new Plan(Stream.concat(steps.stream(), other.steps.stream()).toList());
    }

    /** Returns whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
