package io.github.schemamaven.plan;

import java.util.List;

/**
 * The commands of a plan that become one migration file.
 *
 * @param transactional whether they run in one transaction
 * @param steps the commands in order
 */
public record PlanUnit(boolean transactional, List<PlanStep> steps) {
    /** Copies the list. */
    public PlanUnit {
        steps = List.copyOf(steps);
    }
}
