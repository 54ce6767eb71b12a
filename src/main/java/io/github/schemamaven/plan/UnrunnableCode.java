package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.SchemaException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out whether a command fails in code that cannot be run in the declared schema either. A body that is a text
 * goes on naming a type that has been renamed, and nothing tells until the function is run: a generated column runs it
 * where a table gets one, but not where its function's type is renamed. A default of a domain or column is computed where
 * a table gets a column, but not where a table is made.
 *
 * @param server where to try
 * @param declared the state to reach
 */
record UnrunnableCode(DevServer server, Catalog declared) {
    /** Returns the refusal, or in its place one that says what to correct. */
    SchemaException explain(RefusedStep refused) {
        if (!refused.isComputing() || !failsInDeclared(refused)) {
            return refused;
        }
        return refused.isInFunction() ? unrunnable(refused) : notComputed(refused);
    }

    /**
     * Runs the command where all of the declared schema is but what it makes; a command that changes a column, where all
     * is. A column that comes from a parent's is added to a table that has nothing: one with the other columns could not
     * belong to the parent.
     */
    private boolean failsInDeclared(RefusedStep refused) {
        boolean changes = refused.step().sql().contains(" ALTER COLUMN ");
        Optional<ObjectId> table = refused.object()
                .filter(id -> id.kind() == ObjectKind.COLUMN && !changes)
                .filter(id -> declared.find(id).flatMap(CatalogObject::host).isPresent())
                .map(id -> new ObjectId(ObjectKind.TABLE, id.path().subList(0, 2)));
        List<PlanStep> steps = new ArrayList<>();
        table.map(id -> new PlanStep(Optional.of(id), "CREATE TABLE " + Identifier.quoteQualified(id.path()) + " ()"))
                .ifPresent(steps::add);
        steps.add(refused.step());
        try (ScratchDatabase database = server.createScratch("declared")) {
            Plan plan = Planner.plan(
                    Catalogs.read(database), declaredWithout(changes ? Optional.empty() : table.or(refused::object)));
            new PlanRun(plan, declared).run(() -> database, false);
            new PlanRun(new Plan(steps), declared).run(() -> database, false);
            return false;
        } catch (RefusedStep again) {
            return refused.isRepeatedBy(again);
        } catch (SchemaException other) {
            refused.addSuppressed(other);
            return false;
        }
    }

    private Catalog declaredWithout(Optional<ObjectId> object) {
        Set<ObjectId> others = new HashSet<>(declared.objects().keySet());
        Deque<ObjectId> gone = new ArrayDeque<>(object.stream().toList());
        while (!gone.isEmpty()) {
            ObjectId id = gone.pop();
            if (others.remove(id)) {
                declared.dependentsOf(id).stream().map(Dependency::dependent).forEach(gone::push);
            }
        }
        return declared.restrictedTo(others);
    }

    private static SchemaException unrunnable(RefusedStep refused) {
        return new SchemaException(
                "Code of the schema cannot be run, in the declared schema neither, and a command of the plan runs it: "
                        + refused.reason() + "\n  at: " + indented(refused.context()) + "\n  in: "
                        + indented(refused.step().sql())
                        + "\nCorrect the function's body in the schema source.",
                refused);
    }

    private static SchemaException notComputed(RefusedStep refused) {
        return new SchemaException(
                "An expression cannot be computed, in the declared schema neither, and a command of the plan computes it: "
                        + refused.reason() + "\n  in: "
                        + indented(refused.step().sql())
                        + "\nCorrect the default or expression, of the column or its domain, in the schema source.",
                refused);
    }

    private static String indented(String text) {
        return text.replace("\n", "\n      ");
    }
}
