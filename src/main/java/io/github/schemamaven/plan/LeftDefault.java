package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.Identifier;
import java.util.Optional;

/**
 * A null that a change of the type has left as a column's default, such as that of a domain's column that said
 * {@code DEFAULT NULL}. It is no default, but the next change of the type may have no cast for it (ATPrepAlterColumnType,
 * ATExecAlterColumnType in src/backend/commands/tablecmds.c).
 */
final class LeftDefault {
    private static final String DATATYPE_MISMATCH = "42804";

    private LeftDefault() {}

    /** Returns the step with the default dropped in the same command, where that is what stood in its way. */
    static Optional<PlanStep> dropped(FailedStep failed) {
        PlanStep step = failed.step();
        if (!DATATYPE_MISMATCH.equals(failed.failure().sqlState())
                || !failed.failure().reason().startsWith("default for column ")) {
            return Optional.empty();
        }
        return step.object()
                .filter(id -> id.kind() == ObjectKind.COLUMN && step.sql().startsWith(change(id) + "TYPE "))
                .map(id -> new PlanStep(
                        step.object(),
                        change(id) + "DROP DEFAULT, " + alteration(id)
                                + step.sql().substring(change(id).length()),
                        step.alternatives(),
                        step.addsEnumValue(),
                        step.destroys()));
    }

    private static String change(ObjectId column) {
        return "ALTER TABLE " + Identifier.quoteQualified(column.path().subList(0, 2)) + " " + alteration(column);
    }

    private static String alteration(ObjectId column) {
        return "ALTER COLUMN " + Identifier.quote(column.name()) + " ";
    }
}
