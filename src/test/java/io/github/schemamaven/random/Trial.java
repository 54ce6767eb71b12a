package io.github.schemamaven.random;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.plan.MigrationPlanner;
import io.github.schemamaven.plan.PlanStep;
import io.github.schemamaven.plan.PlanUnit;
import io.github.schemamaven.plan.ProvedPlan;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.survival.Survival;
import io.github.schemamaven.survival.SurvivalTotals;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans a pair both ways, carries the plans out, and asks for a second plan, which must be empty. */
final class Trial {
    private final DevServer server;
    private final Optional<DumpJudge> judge;
    private final Optional<SurvivalTotals> data;

    /**
     * Makes a trial.
     *
     * @param server the server
     * @param judge what compares the result as well, if anything
     * @param data where to count what becomes of rows, if they are to be looked at
     */
    Trial(DevServer server, Optional<DumpJudge> judge, Optional<SurvivalTotals> data) {
        this.data = data;
        this.server = server;
        this.judge = judge;
    }

    /** Returns what came of each direction. */
    List<Outcome> run(Pair pair) throws SQLException {
        try (ScratchDatabase old = Databases.loaded(server, "old", pair.old());
                ScratchDatabase wanted = Databases.loaded(server, "new", pair.wanted())) {
            List<Outcome> outcomes = new ArrayList<>();
            outcomes.add(way("forth", old, wanted));
            outcomes.add(way("back", wanted, old));
            return outcomes;
        }
    }

    /** Returns what came of one direction. */
    Outcome way(Pair pair, String direction) throws SQLException {
        try (ScratchDatabase old = Databases.loaded(server, "old", pair.old());
                ScratchDatabase wanted = Databases.loaded(server, "new", pair.wanted())) {
            return direction.equals("forth") ? way(direction, old, wanted) : way(direction, wanted, old);
        }
    }

    private Outcome way(String direction, ScratchDatabase from, ScratchDatabase to) {
        try {
            ProvedPlan plan = MigrationPlanner.plan(server, from, to, List.of());
            if (data.isPresent()) {
                Survival.Result result = Survival.of(server, from, plan);
                data.get().add(result);
                if (!result.losses().isEmpty()) {
                    return Outcome.of(
                            Outcome.Verdict.FAILED,
                            direction,
                            "Lost: " + String.join("\n", result.losses()) + "\nThe plan was:\n" + text(plan));
                }
            }
            return plan.isEmpty() && judge.isEmpty()
                    ? Outcome.converged(direction)
                    : carryOut(direction, plan, from, to);
        } catch (SchemaException refusal) {
            boolean internal = String.valueOf(refusal.getMessage()).startsWith("Internal error");
            return Outcome.of(
                    internal ? Outcome.Verdict.FAILED : Outcome.Verdict.REFUSED, direction, refusal.getMessage());
        } catch (RuntimeException | SQLException failure) {
            StringWriter text = new StringWriter();
            failure.printStackTrace(new PrintWriter(text));
            return Outcome.of(Outcome.Verdict.FAILED, direction, text.toString());
        }
    }

    private Outcome carryOut(String direction, ProvedPlan plan, ScratchDatabase from, ScratchDatabase to)
            throws SQLException {
        try (ScratchDatabase result = server.copy(from, "result")) {
            String problem = apply(plan, result);
            if (!problem.isEmpty()) {
                return Outcome.of(Outcome.Verdict.FAILED, direction, "The proved plan does not run: " + problem);
            }
            ProvedPlan second = MigrationPlanner.plan(server, result, to, List.of());
            if (!second.isEmpty()) {
                return Outcome.of(Outcome.Verdict.FAILED, direction, "The second plan is not empty: " + text(second));
            }
            Optional<String> difference =
                    judge.isEmpty() ? Optional.empty() : judge.get().difference(result, to);
            return difference
                    .map(text -> Outcome.of(
                            Outcome.Verdict.FAILED,
                            direction,
                            "pg_dump differs: " + text + "\nThe plan was:\n" + text(plan)))
                    .orElseGet(() -> Outcome.converged(direction));
        }
    }

    private static String apply(ProvedPlan plan, ScratchDatabase database) throws SQLException {
        try (Connection connection = Databases.open(database)) {
            for (PlanUnit unit : plan.units()) {
                Databases.run(connection, "begin");
                for (PlanStep step : unit.steps()) {
                    Optional<SQLException> refusal = Databases.run(connection, step.sql());
                    if (refusal.isPresent()) {
                        return refusal.get().getMessage() + " in " + step.sql();
                    }
                }
                Databases.run(connection, "commit");
            }
            return "";
        }
    }

    static String text(ProvedPlan plan) {
        return Pair.script(plan.steps().stream().map(PlanStep::sql).toList());
    }
}
