package io.github.schemamaven.command;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.lint.DeclarationCheck;
import io.github.schemamaven.lint.Finding;
import io.github.schemamaven.lint.rule.Check;
import io.github.schemamaven.plan.MigrationPlanner;
import io.github.schemamaven.plan.ProvedPlan;
import io.github.schemamaven.plan.Scope;
import io.github.schemamaven.source.LoadedSource;
import io.github.schemamaven.sql.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says whether {@code schema:diff} would find something to do.
 *
 * @param server where the declaration was loaded
 * @param desired what is declared
 * @param loaded the loaded declaration
 * @param place the migration directory, as messages show it
 * @param scope what is managed
 */
record DeclarationComparison(DevServer server, ScratchDatabase desired, LoadedSource loaded, String place, Scope scope)
        implements DeclarationCheck {
    private static final int SHOWN = 10;

    @Override
    public List<Finding> check(ScratchDatabase replayed) {
        ProvedPlan plan = MigrationPlanner.plan(server, replayed, desired, loaded.renameHints(), scope);
        List<String> missing =
                Drafts.statements(plan).stream().map(sql -> "\n  " + sql).toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        String more = missing.size() > SHOWN ? "\n  ... and " + (missing.size() - SHOWN) + " more" : "";
        return List.of(Finding.of(
                Check.DECLARATION_DIFFERS,
                new Location(place, 1, 1),
                Optional.empty(),
                "The migrations do not produce what is declared. What is missing:"
                        + missing.stream().limit(SHOWN).collect(Collectors.joining()) + more,
                "Write the missing migration with 'mvn schema:diff -Dschema.name=...', or take the change out of the"
                        + " declaration."));
    }
}
