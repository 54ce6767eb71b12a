package io.github.schemamaven.plan;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** A plan in a message: all of it where it is short, else what stands around the steps that the message is about. */
final class PlanExcerpt {
    private static final int SHOWN_WHOLE = 60;
    private static final int AROUND = 8;

    private PlanExcerpt() {}

    /**
     * Returns the text, a line break before each command.
     *
     * @param units the plan
     * @param concerned which steps the message is about
     */
    static String of(List<PlanUnit> units, Predicate<PlanStep> concerned) {
        List<PlanStep> steps =
                units.stream().flatMap(unit -> unit.steps().stream()).toList();
        BitSet shown = shown(steps, concerned);
        StringBuilder text = new StringBuilder();
        int next = 0;
        while (next < steps.size()) {
            int show = shown.nextSetBit(next);
            int skipped = (show < 0 ? steps.size() : show) - next;
            if (skipped > 0) {
                text.append("\n  -- ").append(skipped).append(" more commands");
                next += skipped;
            } else {
                text.append("\n  ")
                        .append(steps.get(next).sql().replace("\n", "\n  "))
                        .append(';');
                next++;
            }
        }
        return text.toString();
    }

    private static BitSet shown(List<PlanStep> steps, Predicate<PlanStep> concerned) {
        BitSet shown = new BitSet();
        if (steps.size() <= SHOWN_WHOLE) {
            shown.set(0, steps.size());
            return shown;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (concerned.test(steps.get(i))) {
                shown.set(Math.max(0, i - AROUND), Math.min(steps.size(), i + AROUND + 1));
            }
        }
        return shown;
    }
}
