package io.github.schemamaven.plan;

import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.sql.SchemaException;
import java.util.List;
import java.util.Set;

/**
 * A step of a plan that PostgreSQL refused.
 *
 * @param step the step
 * @param failure what PostgreSQL says
 */
record FailedStep(PlanStep step, StatementFailure failure) {
    /** Class 23: rows do not satisfy a constraint (errcodes-appendix.sgml). */
    private static final String INTEGRITY_VIOLATION = "23";

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /**
     * Why a query cannot be run although it is a right one: classes 22 and P0, data exceptions and what a function raises;
     * invalid_object_definition, a view that reads from itself; object_not_in_prerequisite_state, a materialized view that
     * holds no rows yet; insufficient_privilege, a view whose owner, who may be left alone, may not read what it reads from.
     */
    private static final Set<String> NO_ROWS = Set.of("22", "P0", "42P17", "55000", INSUFFICIENT_PRIVILEGE);

    /** Returns the error for whoever planned: what in the schema stands in the way, or else that the plan is wrong. */
    SchemaException explain(List<PlanUnit> units) {
        String command = "\n  in: " + step.sql().replace("\n", "\n      ");
        if (failure.sqlState().startsWith(INTEGRITY_VIOLATION) && !failure.isAboutSystemCatalog()) {
            String rows = "Rows that the migrations put into the database stand in the way of the change: "
                    + failure.reason() + command
                    + "\nChange the rows in a migration of your own, then plan again: mvn schema:new"
                    + " -Dschema.name=prepare_rows";
            return RefusedStep.isOfDomain(failure)
                    ? new RefusedStep(step, failure.sqlState(), rows, failure)
                    : new SchemaException(rows);
        }
        if (step.sql().startsWith("CREATE MATERIALIZED VIEW ")
                && NO_ROWS.stream().anyMatch(failure.sqlState()::startsWith)) {
            return new SchemaException("The " + step.object().orElseThrow() + " cannot be filled: " + failure.reason()
                    + command + "\nDeclare it WITH NO DATA, or change what it reads from.");
        }
        return new RefusedStep(
                step,
                failure.sqlState(),
                "Internal error: PostgreSQL refused a command of the plan; nothing was written. Please report it with both"
                        + " states.\n  " + failure.reason() + command + "\nThe plan was:"
                        + PlanExcerpt.of(units, step::equals),
                failure);
    }
}
