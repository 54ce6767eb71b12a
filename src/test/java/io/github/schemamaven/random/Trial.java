package io.github.schemamaven.random;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.plan.Catalogs;
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
import java.util.stream.Stream;

/** Plans a pair both ways, which proves the plans; carries them out, and asks for a second plan, which must be empty. */
final class Trial {
    private final DevServer server;
    private final Optional<DumpJudge> judge;
    private final Optional<SurvivalTotals> data;
    private final Manner manner;
    private final boolean proofOnly;

    /**
     * Makes a trial.
     *
     * @param server the server
     * @param judge what compares the result as well, if anything
     * @param data where to count what becomes of rows, if they are to be looked at
     * @param manner in which manner to plan
     * @param proofOnly whether the product's own proof is enough where there is neither a judge nor data
     */
    Trial(
            DevServer server,
            Optional<DumpJudge> judge,
            Optional<SurvivalTotals> data,
            Manner manner,
            boolean proofOnly) {
        this.proofOnly = proofOnly;
        this.data = data;
        this.manner = manner;
        this.server = server;
        this.judge = manner == Manner.PLAIN ? judge : Optional.empty();
    }

    /** Returns what came of each direction of a pair. */
    List<Outcome> run(Generator.Grown grown) throws SQLException {
        State old = new State(grown.old());
        State wanted = new State(grown.wanted());
        return List.of(way("forth", old, wanted), way("back", wanted, old));
    }

    /** Returns what came of one direction. */
    Outcome way(Pair pair, String direction) throws SQLException {
        try (ScratchDatabase old = Databases.loaded(server, "old", pair.old());
                ScratchDatabase wanted = Databases.loaded(server, "new", pair.wanted())) {
            State before = new State(old);
            State after = new State(wanted);
            return direction.equals("forth") ? way(direction, before, after) : way(direction, after, before);
        }
    }

    /** A database whose catalog is read when it is first asked for, and then kept: reading is what a trial waits for. */
    private static final class State {
        private final ScratchDatabase database;
        private Catalog catalog;

        State(ScratchDatabase database) {
            this.database = database;
        }

        Catalog catalog() {
            if (catalog == null) {
                catalog = Catalogs.read(database);
            }
            return catalog;
        }

        MigrationPlanner.ReadDatabase read() {
            return new MigrationPlanner.ReadDatabase(database, catalog());
        }
    }

    private Outcome way(String direction, State from, State to) {
        try {
            ProvedPlan plan = plan(from, to, from);
            return problem(plan, from, to)
                    .map(text -> Outcome.of(Outcome.Verdict.FAILED, direction, text + "\nThe plan was:\n" + text(plan)))
                    .orElseGet(() -> Outcome.converged(direction));
        } catch (SchemaException refusal) {
            String message = String.valueOf(refusal.getMessage());
            boolean internal = message.startsWith("Internal error") || message.startsWith("Reading the catalog");
            return Outcome.of(
                    internal ? Outcome.Verdict.FAILED : Outcome.Verdict.REFUSED, direction, refusal.getMessage());
        } catch (RuntimeException | SQLException failure) {
            StringWriter text = new StringWriter();
            failure.printStackTrace(new PrintWriter(text));
            return Outcome.of(Outcome.Verdict.FAILED, direction, text.toString());
        }
    }

    private ProvedPlan plan(State from, State to, State start) {
        return MigrationPlanner.plan(
                server,
                from.read(),
                to.catalog(),
                manner.hints(from.catalog(), to.catalog()),
                manner.scope(start.catalog()));
    }

    private Optional<String> problem(ProvedPlan plan, State from, State to) throws SQLException {
        if (judge.isEmpty() && (plan.isEmpty() || (proofOnly && data.isEmpty()))) {
            return Optional.empty();
        }
        if (data.isPresent()) {
            List<String> problems = new ArrayList<>();
            Survival.Result result = Survival.of(
                    server,
                    from.database,
                    plan,
                    changed -> second(changed, to, from).ifPresent(problems::add));
            data.get().add(result);
            if (!result.losses().isEmpty()) {
                problems.add("Lost: " + String.join("\n", result.losses()));
            }
            if (!problems.isEmpty() || (result.inTheWay().isEmpty() && judge.isEmpty())) {
                return problems.stream().findFirst();
            }
        }
        return carryOut(plan, from, to);
    }

    private Optional<String> second(ScratchDatabase result, State to, State start) {
        ProvedPlan second = plan(new State(result), to, start);
        return second.isEmpty() ? Optional.empty() : Optional.of("The second plan is not empty: " + text(second));
    }

    private Optional<String> carryOut(ProvedPlan plan, State from, State to) throws SQLException {
        try (ScratchDatabase result = server.copy(from.database, "result")) {
            Optional<String> problem = apply(plan, result);
            if (problem.isPresent()) {
                return Optional.of("The proved plan does not run: " + problem.get());
            }
            Optional<String> second = second(result, to, from);
            if (second.isPresent()) {
                return second;
            }
            // owners are not managed, but the dump shows what was granted to one
            return sameOwners(from.catalog(), to.catalog())
                    ? judge.flatMap(
                            each -> each.difference(result, to.database).map(text -> "pg_dump differs: " + text))
                    : Optional.empty();
        }
    }

    private static boolean sameOwners(Catalog from, Catalog to) {
        return Stream.of(from, to)
                .flatMap(each -> each.objects().values().stream())
                .allMatch(object -> object.owner().isEmpty());
    }

    private static Optional<String> apply(ProvedPlan plan, ScratchDatabase database) throws SQLException {
        try (Connection connection = Databases.open(database)) {
            for (PlanUnit unit : plan.units()) {
                Databases.run(connection, "begin");
                for (PlanStep step : unit.steps()) {
                    Optional<SQLException> refusal = Databases.run(connection, step.sql());
                    if (refusal.isPresent()) {
                        return Optional.of(refusal.get().getMessage() + " in " + step.sql());
                    }
                }
                Databases.run(connection, "commit");
            }
            return Optional.empty();
        }
    }

    static String text(ProvedPlan plan) {
        return Pair.script(plan.steps().stream().map(PlanStep::sql).toList());
    }
}
