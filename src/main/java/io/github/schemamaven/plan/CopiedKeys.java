package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.sql.Identifier;
import java.util.List;
import java.util.Optional;

/**
 * Copies of foreign keys that refer to a partitioned table: before 18 PostgreSQL makes one for each partition on the table
 * that refers, under a name that is free then, such as {@code t_a_fkey4} (addFkRecurseReferenced in
 * src/backend/commands/tablecmds.c). They are no objects of a schema, and may have the name that a key should get.
 */
final class CopiedKeys {
    private CopiedKeys() {}

    /**
     * Returns whether a copy may have the name of the foreign key that a step makes or renames.
     *
     * @param step a step that PostgreSQL refused since the name is in use: what the plan knows leaves it before that
     * @param steps all steps, in which the copy may have stepped aside already
     */
    static boolean isNamedLikeOne(PlanStep step, List<PlanStep> steps) {
        return step.object()
                .filter(id -> id.kind() == ObjectKind.FOREIGN_KEY)
                .filter(id -> !steps.contains(moveAside(step)))
                .isPresent();
    }

    /** Returns the step that gives the copy another name, which is of no importance. */
    static PlanStep moveAside(PlanStep step) {
        ObjectId key = step.object().orElseThrow();
        String sql = "ALTER TABLE " + Identifier.quoteQualified(key.path().subList(0, 2)) + " RENAME CONSTRAINT "
                + Identifier.quote(key.name()) + " TO " + Identifier.quote(Kinds.formerName(key.name()));
        return new PlanStep(Optional.of(key), sql);
    }
}
