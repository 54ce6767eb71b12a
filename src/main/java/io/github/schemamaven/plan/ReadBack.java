package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.sql.SchemaException;
import java.util.List;
import java.util.Optional;

/**
 * Finds out whether PostgreSQL refuses a definition that it has printed itself, wherever it stands. It prints, for
 * example, {@code FROM f() x(a)} of a view over a function that returns rows of a table; when the table has got another
 * column {@code a} since, that one is {@code x.a} too (get_column_alias_list in src/backend/utils/adt/ruleutils.c).
 *
 * @param server where to try
 * @param states the states that the definition may be from
 */
record ReadBack(DevServer server, List<Catalog> states) {
    private static final String FOR_QUERIES =
            "Let the declaration make what it reads from as it is in the end, and this after it.";

    /** It takes the names of all arguments, OUT ones too, for those of a call (print_function_sqlbody in ruleutils.c). */
    private static final String FOR_ROUTINES =
            "Give all of its arguments names, with those that are OUT last, or else let the declaration make what it reads"
                    + " from as it is in the end, and this after it.";

    /** Returns the refusal, or in its place one that says so. */
    SchemaException explain(RefusedStep refused) {
        return refused.isOfUnreadable() && states.stream().anyMatch(state -> isRefusedEverywhere(refused, state))
                ? unreadable(refused)
                : refused;
    }

    private boolean isRefusedEverywhere(RefusedStep refused, Catalog state) {
        try (ScratchDatabase database = server.createScratch("readback")) {
            make(state, database);
            return false;
        } catch (RefusedStep again) {
            return again.isOfUnreadable() && again.object().equals(refused.object());
        } catch (SchemaException other) {
            refused.addSuppressed(other);
            return false;
        }
    }

    private static void make(Catalog state, ScratchDatabase database) {
        new PlanRun(Planner.plan(Catalogs.read(database), state), state).run(() -> database, false);
    }

    /**
     * Returns what to tell of a view with other types than are declared, if it has them when it is made from nothing, too: it
     * was made before those changed that it reads, by way of a function.
     */
    Optional<SchemaException> explain(Difference difference) {
        boolean otherTypes = difference
                .left()
                .flatMap(made -> difference.right().filter(declared -> Kinds.haveOtherTypes(made, declared)))
                .isPresent();
        return otherTypes && states.stream().allMatch(state -> isMadeOtherwise(difference.id(), state))
                ? Optional.of(new SchemaException("PostgreSQL makes another one of what it prints of the "
                        + difference.id()
                        + ": its columns have other types, so neither a plan nor a dump can make it.\n" + FOR_QUERIES
                        + "\n  " + difference.describe("made anew", "declared")))
                : Optional.empty();
    }

    private boolean isMadeOtherwise(ObjectId view, Catalog state) {
        try (ScratchDatabase database = server.createScratch("readback")) {
            make(state, database);
            return Catalogs.read(database)
                    .find(view)
                    .filter(made -> Kinds.haveOtherTypes(made, state.find(view).orElseThrow()))
                    .isPresent();
        } catch (SchemaException other) {
            return false; // then the difference is told as it is
        }
    }

    private static SchemaException unreadable(RefusedStep refused) {
        return new SchemaException(
                "PostgreSQL does not read back what it prints of the "
                        + refused.object().orElseThrow()
                        + ", so neither a plan nor a dump can make it.\n"
                        + (refused.isOfRoutine() ? FOR_ROUTINES : FOR_QUERIES)
                        + "\nPostgreSQL says: "
                        + refused.reason(),
                refused);
    }
}
