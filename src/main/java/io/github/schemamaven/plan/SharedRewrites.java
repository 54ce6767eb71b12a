package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Commands next to each other that give columns of one table other types are one command, so that PostgreSQL writes the
 * table and its indexes anew once (ATRewriteTables in src/backend/commands/tablecmds.c), not once for each column.
 *
 * @param steps the steps with such commands in place of their parts
 * @param parts what each of these commands stands for: PostgreSQL may take its parts only one by one, or in another form
 */
record SharedRewrites(List<PlanStep> steps, Map<PlanStep, List<PlanStep>> parts) {
    static SharedRewrites of(List<PlanStep> all) {
        List<PlanStep> steps = new ArrayList<>();
        Map<PlanStep, List<PlanStep>> parts = new HashMap<>();
        int next = 0;
        while (next < all.size()) {
            int end = next + 1;
            Optional<String> command = command(all.get(next));
            while (command.isPresent() && end < all.size() && command.equals(command(all.get(end)))) {
                end++;
            }
            List<PlanStep> together = List.copyOf(all.subList(next, end));
            if (together.size() == 1) {
                steps.add(all.get(next));
            } else {
                PlanStep one = together(command.orElseThrow(), together);
                steps.add(one);
                parts.put(one, together);
            }
            next = end;
        }
        return new SharedRewrites(steps, parts);
    }

    /** Returns how the command begins that gives a table's columns other types; empty for every other one. */
    private static Optional<String> command(PlanStep step) {
        return step.object()
                .filter(id -> id.kind() == ObjectKind.COLUMN && step.destroys().isEmpty())
                .map(SharedRewrites::alterTable)
                .filter(command -> step.sql()
                        .startsWith(command + "ALTER COLUMN "
                                + Identifier.quote(step.object().orElseThrow().name()) + " TYPE "));
    }

    private static String alterTable(ObjectId column) {
        return "ALTER TABLE " + Identifier.quoteQualified(column.path().subList(0, 2)) + " ";
    }

    private static PlanStep together(String command, List<PlanStep> parts) {
        String clauses = String.join(
                ",\n    ",
                parts.stream()
                        .map(part -> part.sql().substring(command.length()))
                        .toList());
        return new PlanStep(parts.get(0).object(), command.strip() + "\n    " + clauses);
    }
}
