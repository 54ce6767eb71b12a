package io.github.schemamaven.plan;

import java.util.List;

/**
 * A plan that was run on a copy of the current state and led to the desired one.
 *
 * @param units what becomes one migration file each, in order; none where nothing is to do
 */
public record ProvedPlan(List<PlanUnit> units) {
    /** Copies the list. */
    public ProvedPlan {
        units = List.copyOf(units);
    }

    /** Returns whether there is nothing to do. */
    public boolean isEmpty() {
        return units.isEmpty();
    }

    /** Returns all commands in order. */
    public List<PlanStep> steps() {
        return units.stream().flatMap(unit -> unit.steps().stream()).toList();
    }

    /** Returns what data the plan destroys, such as {@code column public.users.email}, in the order of its commands. */
    public List<String> destroys() {
        return steps().stream().flatMap(step -> step.destroys().stream()).toList();
    }
}
