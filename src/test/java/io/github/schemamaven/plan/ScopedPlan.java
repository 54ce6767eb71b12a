package io.github.schemamaven.plan;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import java.util.List;

/** Plans a part of a schema. */
final class ScopedPlan {
    private ScopedPlan() {}

    /** Returns the commands between two states, as far as the patterns let them be managed. */
    static List<String> of(DevServer server, String old, String wanted, List<String> include, List<String> exclude) {
        try (ScratchDatabase from = TestDatabases.loaded(server, old);
                ScratchDatabase to = TestDatabases.loaded(server, wanted)) {
            return MigrationPlanner.plan(server, from, to, List.of(), Scope.of(include, exclude, false, false))
                    .steps()
                    .stream()
                    .map(PlanStep::sql)
                    .toList();
        }
    }
}
