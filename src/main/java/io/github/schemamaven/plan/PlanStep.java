package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.ObjectId;
import java.util.List;
import java.util.Optional;

/**
 * One SQL command of a plan.
 *
 * @param object the object that the command is about; empty for a setting
 * @param sql the command without a semicolon
 * @param alternatives other forms of it, see {@link io.github.schemamaven.kind.Statement#alternatives()}
 * @param addsEnumValue whether it adds a value that may not be used before the transaction ends
 * @param destroys what data it destroys, such as {@code table public.users}; empty where it destroys none
 */
public record PlanStep(
        Optional<ObjectId> object,
        String sql,
        List<String> alternatives,
        boolean addsEnumValue,
        Optional<String> destroys) {
    /** Copies the list. */
    public PlanStep {
        alternatives = List.copyOf(alternatives);
    }

    /** Makes a command of one form, which destroys nothing. */
    PlanStep(Optional<ObjectId> object, String sql) {
        this(object, sql, List.of(), false, Optional.empty());
    }
}
