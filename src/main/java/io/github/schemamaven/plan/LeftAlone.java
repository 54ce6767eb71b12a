package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.SchemaException;
import java.util.Optional;

/**
 * Finds out whether what is not managed is the reason why PostgreSQL refuses a command of a plan.
 *
 * @param scope what is managed
 * @param current the state that is
 * @param declared the declared state
 */
record LeftAlone(Scope scope, Catalog current, Catalog declared) {
    /** Returns the refusal, or in its place one that names the object that is not managed. */
    SchemaException explain(RefusedStep refused) {
        if (refused.object().isEmpty()) {
            return refused;
        }
        ObjectId id = refused.object().get();
        return isLeftAlone(id)
                ? unmanageable(id, refused)
                : tableOfOtherColumns(id)
                        .map(table -> otherColumns(id, table, refused))
                        .orElse(refused);
    }

    private boolean isLeftAlone(ObjectId id) {
        return scope.leavesAlone(id, current.contains(id) ? current : declared);
    }

    /** What PostgreSQL prints of a query may name the columns of a table by their places, as in {@code x(a, b)}. */
    private Optional<ObjectId> tableOfOtherColumns(ObjectId id) {
        return declared.needsOf(id).stream()
                .map(Dependency::referenced)
                .filter(need -> need.kind() == ObjectKind.TABLE || need.kind() == ObjectKind.COLUMN)
                .map(need -> new ObjectId(ObjectKind.TABLE, need.path().subList(0, 2)))
                .filter(table -> current.contains(table) && declared.contains(table))
                .filter(table -> isLeftAlone(table)
                        && !ScopeRefusals.columns(table, current).equals(ScopeRefusals.columns(table, declared)))
                .findFirst();
    }

    private static SchemaException otherColumns(ObjectId id, ObjectId table, SchemaException refusal) {
        return new SchemaException(
                "The " + table + " is not managed (schema.include, schema.exclude) and has other columns than are"
                        + " declared; the " + id + " needs those.\nLet both be managed." + says(refusal),
                refusal);
    }

    /** What is not managed has to be made again where something that it needs is, and may not go with the new one. */
    private static SchemaException unmanageable(ObjectId id, SchemaException refusal) {
        return new SchemaException(
                "The " + id + " is not managed (schema.include, schema.exclude) and does not go with what is declared"
                        + " of what it needs.\nLet both be managed, or change it by hand first: mvn schema:new"
                        + " -Dschema.name=by_hand" + says(refusal),
                refusal);
    }

    private static String says(SchemaException refusal) {
        return "\nPostgreSQL says: "
                + Optional.ofNullable(refusal.getCause())
                        .map(Throwable::getMessage)
                        .orElse("");
    }
}
