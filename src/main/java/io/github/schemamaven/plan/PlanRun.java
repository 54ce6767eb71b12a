package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.devdb.StatementRunner;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Runs a plan and settles what only the server can tell: which form of a conversion it accepts, whether new enum values
 * need a transaction of their own, and whether a function's body names what is made after it. Each answer changes the
 * plan and starts it over on a fresh copy.
 */
final class PlanRun {
    /** feature_not_in_transaction aside: unsafe_new_enum_value_usage (errcodes-appendix.sgml). */
    private static final String UNSAFE_ENUM_VALUE = "55P04";

    /** cannot_coerce, datatype_mismatch: there is no such cast. */
    private static final Set<String> NO_CAST = Set.of("42846", "42804");

    /** Classes 22 and P0, data exceptions and what a function raises: no value can be made of a new column's default. */
    private static final Set<String> NO_VALUE = Set.of("22", "P0");

    private static final String DUPLICATE_OBJECT = "42710";

    private static final PlanStep BODIES_UNCHECKED = new PlanStep(Optional.empty(), "SET check_function_bodies = off");

    private final Set<PlanStep> renames;
    private final LentFunctions functions;
    private final SharedRewrites rewrites;
    private List<PlanStep> steps;
    private boolean enumValuesApart;
    private boolean bodiesUnchecked;

    PlanRun(Plan plan, Catalog desired) {
        this(List.of(), plan, desired);
    }

    /**
     * Makes a run.
     *
     * @param renames steps that come before all others, also before those that have to be in a transaction of their own
     * @param plan the other steps
     * @param desired the state that the plan leads to
     */
    PlanRun(List<PlanStep> renames, Plan plan, Catalog desired) {
        this.functions = new LentFunctions(desired);
        this.renames = new HashSet<>(renames);
        this.rewrites = SharedRewrites.of(plan.steps());
        steps = Stream.concat(renames.stream(), rewrites.steps().stream()).toList();
    }

    /**
     * Runs the plan until it ends.
     *
     * @param databases gives the database to run it on, a fresh copy for each attempt if {@code fresh}
     * @param fresh whether a failed attempt's database can be thrown away; otherwise the failed transaction is rolled back
     * @return the plan's units as they ran
     */
    List<PlanUnit> run(Supplier<ScratchDatabase> databases, boolean fresh) {
        while (true) {
            ScratchDatabase database = databases.get();
            List<PlanUnit> units = units();
            Optional<FailedStep> failed = attempt(database, units);
            if (failed.isEmpty()) {
                return units;
            }
            if (fresh) {
                database.close();
            }
            if (!adapt(failed.get())) {
                throw failed.get().explain(units);
            }
        }
    }

    private List<PlanUnit> units() {
        List<PlanStep> values =
                enumValuesApart ? steps.stream().filter(this::isEarly).toList() : List.of();
        List<PlanStep> rest = new ArrayList<>(
                enumValuesApart ? steps.stream().filter(step -> !isEarly(step)).toList() : steps);
        if (bodiesUnchecked) {
            rest.add(0, BODIES_UNCHECKED);
        }
        List<PlanUnit> units = new ArrayList<>();
        if (!values.isEmpty()) {
            units.add(new PlanUnit(true, values));
        }
        if (!rest.isEmpty()) {
            units.add(new PlanUnit(true, rest));
        }
        return units;
    }

    private boolean isEarly(PlanStep step) {
        return step.addsEnumValue() || renames.contains(step);
    }

    private static Optional<FailedStep> attempt(ScratchDatabase database, List<PlanUnit> units) {
        try (Connection connection = database.connect()) {
            for (PlanUnit unit : units) {
                control(connection, "BEGIN");
                for (PlanStep step : unit.steps()) {
                    try {
                        StatementRunner.run(connection, statement(step.sql()));
                    } catch (StatementFailure failure) {
                        control(connection, "ROLLBACK");
                        return Optional.of(new FailedStep(step, failure));
                    }
                }
                control(connection, "COMMIT");
            }
            return Optional.empty();
        } catch (SQLException failure) {
            throw new SchemaException("Closing the connection to " + database.name() + " failed", failure);
        }
    }

    private static void control(Connection connection, String sql) {
        StatementRunner.run(connection, statement(sql));
    }

    private static SqlStatement statement(String sql) {
        return new SqlStatement(sql, new Location("<plan>", 1, 1), List.of(), Optional.empty());
    }

    private boolean adapt(FailedStep failed) {
        String state = failed.failure().sqlState();
        PlanStep step = failed.step();
        if (rewritesCatalogTable(failed)) {
            steps = asPlainTable(step);
            return true;
        }
        if (rewrites.parts().containsKey(step)) {
            steps = replaced(step, rewrites.parts().get(step));
            return true;
        }
        if (DUPLICATE_OBJECT.equals(state) && CopiedKeys.isNamedLikeOne(step, steps)) {
            PlanStep aside = CopiedKeys.moveAside(step);
            steps = inserted(steps, steps.indexOf(step), aside);
            if (renames.contains(step)) {
                renames.add(aside);
            }
            return true;
        }
        if (UNSAFE_ENUM_VALUE.equals(state) && !enumValuesApart) {
            enumValuesApart = true;
            return true;
        }
        List<LentFunctions.Loan> loans = functions.lackedBy(failed).stream()
                .filter(loan -> !isBefore(loan.begin(), step))
                .toList();
        if (!loans.isEmpty()) {
            loans.forEach(loan -> steps = during(step, loan));
            return true;
        }
        Optional<PlanStep> withoutDefault = LeftDefault.dropped(failed);
        if (withoutDefault.isPresent()) {
            steps = replaced(step, List.of(withoutDefault.get()));
            return true;
        }
        boolean otherForm = NO_CAST.contains(state)
                || (NO_VALUE.stream().anyMatch(state::startsWith) && step.sql().contains(" ADD COLUMN "));
        if (otherForm && !step.alternatives().isEmpty()) {
            steps = replaced(step, List.of(otherForm(step)));
            return true;
        }
        // a body may be checked too early, or may not be right any more: a function that it calls has a namesake by
        // now, or rules of a table that it changes recurse
        boolean routine = step.sql().startsWith("CREATE FUNCTION")
                || step.sql().startsWith("CREATE PROCEDURE")
                || step.sql().startsWith("CREATE OR REPLACE FUNCTION")
                || step.sql().startsWith("CREATE OR REPLACE PROCEDURE");
        if (routine && !bodiesUnchecked) {
            bodiesUnchecked = true;
            return true;
        }
        return false;
    }

    private static PlanStep otherForm(PlanStep step) {
        return new PlanStep(
                step.object(),
                step.alternatives().get(0),
                step.alternatives().subList(1, step.alternatives().size()),
                step.addsEnumValue(),
                step.destroys());
    }

    private List<PlanStep> replaced(PlanStep step, List<PlanStep> others) {
        List<PlanStep> changed = new ArrayList<>(steps);
        int index = steps.indexOf(step);
        changed.remove(index);
        changed.addAll(index, others);
        return changed;
    }

    private static List<PlanStep> inserted(List<PlanStep> steps, int index, PlanStep step) {
        List<PlanStep> changed = new ArrayList<>(steps);
        changed.add(index, step);
        return changed;
    }

    private boolean isBefore(PlanStep first, PlanStep second) {
        return steps.subList(0, steps.indexOf(second)).contains(first);
    }

    private List<PlanStep> during(PlanStep step, LentFunctions.Loan loan) {
        List<PlanStep> changed = new ArrayList<>(steps);
        int index = changed.indexOf(step);
        changed.add(index + 1, loan.end());
        changed.add(index, loan.begin());
        return changed;
    }

    /** PostgreSQL does not rewrite a table with {@code user_catalog_table} (ATRewriteTables in tablecmds.c). */
    private static boolean rewritesCatalogTable(FailedStep failed) {
        return failed.failure().sqlState().equals("0A000")
                && failed.failure().reason().endsWith("\" used as a catalog table")
                && failed.step().object().isPresent();
    }

    /** Takes the mark from the table while the command runs. */
    private List<PlanStep> asPlainTable(PlanStep step) {
        String alter = "ALTER TABLE "
                + Identifier.quoteQualified(step.object().orElseThrow().path().subList(0, 2));
        List<PlanStep> changed = new ArrayList<>(steps);
        int index = changed.indexOf(step);
        String mark = alter + " SET (user_catalog_table = 'true')";
        changed.add(index + 1, setting(step, mark));
        if (index > 0 && changed.get(index - 1).sql().equals(mark)) {
            changed.remove(index - 1);
        } else {
            changed.add(index, setting(step, alter + " RESET (user_catalog_table)"));
        }
        return changed;
    }

    private static PlanStep setting(PlanStep of, String sql) {
        return new PlanStep(of.object(), sql);
    }
}
