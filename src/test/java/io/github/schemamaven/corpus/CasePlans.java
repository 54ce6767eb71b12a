package io.github.schemamaven.corpus;

import io.github.schemamaven.corpus.CorpusResult.Outcome;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.plan.MigrationPlanner;
import io.github.schemamaven.plan.PlanStep;
import io.github.schemamaven.plan.ProvedPlan;
import io.github.schemamaven.plan.Scope;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.survival.Survival;
import io.github.schemamaven.survival.SurvivalTotals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans the ways between the two states of one case with the product's own code, and writes the plans. */
final class CasePlans {
    private final DevServer server;
    private final Scope scope;
    private final Optional<SurvivalTotals> data;
    private final String name;
    private final Path out;

    /**
     * Prepares for a case.
     *
     * @param setting where the run takes place
     * @param name the case's path in its results
     */
    CasePlans(CorpusSetting setting, String name) throws IOException {
        this.server = setting.server();
        this.scope = setting.scope();
        this.data = setting.data();
        this.name = name;
        this.out = Files.createDirectories(setting.out().resolve(name));
        for (String earlier : List.of("plan.sql", "back.sql")) {
            Files.deleteIfExists(this.out.resolve(earlier));
        }
    }

    /** Plans old to new and new to old. */
    List<CorpusResult> bothWays(CaseState before, CaseState after) throws IOException {
        return List.of(plan(before, after, "forth", "plan.sql"), plan(after, before, "back", "back.sql"));
    }

    private CorpusResult plan(CaseState from, CaseState to, String direction, String file) throws IOException {
        long start = System.nanoTime();
        try {
            ProvedPlan plan = plan(from, to);
            Files.writeString(out.resolve(file), text(plan), StandardCharsets.UTF_8);
            return data.isEmpty() || plan.isEmpty()
                    ? result(direction, Outcome.CONVERGED, plan.steps().size(), start, "")
                    : withRows(direction, plan, from, start);
        } catch (SchemaException failure) {
            return result(direction, isRefusal(failure) ? Outcome.REFUSED : Outcome.FAILED, 0, start, message(failure));
        } catch (RuntimeException | SQLException failure) {
            return result(direction, Outcome.FAILED, 0, start, failure + " " + failure.getCause() + where(failure));
        }
    }

    private static String where(Exception failure) {
        return Stream.of(failure.getStackTrace())
                .limit(12)
                .map(frame -> "\n  at " + frame)
                .collect(Collectors.joining());
    }

    private ProvedPlan plan(CaseState from, CaseState to) {
        return MigrationPlanner.plan(server, from.read(), to.read().catalog(), to.hints(), scope);
    }

    private CorpusResult withRows(String direction, ProvedPlan plan, CaseState from, long start) throws SQLException {
        Survival.Result survived = Survival.of(server, from.database(), plan, changed -> {});
        data.orElseThrow().add(survived);
        boolean lost = !survived.losses().isEmpty();
        return result(
                direction,
                lost ? Outcome.LOST : Outcome.CONVERGED,
                plan.steps().size(),
                start,
                lost
                        ? String.join("; ", survived.losses())
                        : survived.inTheWay()
                                .map(reason -> "the rows do not fit: " + reason)
                                .orElse(""));
    }

    /** Compares a state with the same state in another database: there must be nothing to do. */
    CorpusResult self(CaseState one, CaseState same) {
        long start = System.nanoTime();
        try {
            ProvedPlan plan = plan(one, same);
            return plan.isEmpty()
                    ? result("self", Outcome.CONVERGED, 0, start, "")
                    : result("self", Outcome.FAILED, plan.steps().size(), start, "not empty: " + text(plan));
        } catch (SchemaException failure) {
            return result("self", isRefusal(failure) ? Outcome.REFUSED : Outcome.FAILED, 0, start, message(failure));
        } catch (RuntimeException failure) {
            return result("self", Outcome.FAILED, 0, start, failure.toString());
        }
    }

    /** Returns the results of a case whose files PostgreSQL does not accept. */
    List<CorpusResult> inputError(SchemaException failure) {
        long now = System.nanoTime();
        return List.of(
                result("forth", Outcome.INPUT_ERROR, 0, now, message(failure)),
                result("back", Outcome.INPUT_ERROR, 0, now, message(failure)));
    }

    /** What PostgreSQL refused, or what says so of itself, is a failure of ours, not a refusal. */
    private static boolean isRefusal(SchemaException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return false;
            }
        }
        return !message(failure).startsWith("Internal error");
    }

    private static String message(SchemaException failure) {
        return String.valueOf(failure.getMessage());
    }

    private CorpusResult result(String direction, Outcome outcome, int statements, long start, String message) {
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        return new CorpusResult(name, direction, outcome, statements, milliseconds, message);
    }

    /** The statements as they stand in the migrations; a plan of two migrations is one after the other. */
    private static String text(ProvedPlan plan) {
        return plan.steps().stream().map(PlanStep::sql).map(sql -> sql + ";\n").collect(Collectors.joining("\n"));
    }
}
