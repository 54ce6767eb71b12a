package io.github.schemamaven.command;

import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationDraft;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.migration.MigrationWriter;
import io.github.schemamaven.migration.TransactionMode;
import io.github.schemamaven.plan.PlanStep;
import io.github.schemamaven.plan.PlanUnit;
import io.github.schemamaven.plan.ProvedPlan;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Turns a plan into migrations. */
final class Drafts {
    private Drafts() {}

    /** Writes a plan's migrations, all or none. */
    static List<MigrationFile> write(MigrationDirectory directory, Clock clock, String name, ProvedPlan plan) {
        return MigrationWriter.write(directory, clock, of(directory, clock, name, plan));
    }

    /** Makes the migrations that {@link #write} would write. */
    static List<MigrationFile> prepare(MigrationDirectory directory, Clock clock, String name, ProvedPlan plan) {
        return MigrationWriter.prepare(directory, clock, of(directory, clock, name, plan));
    }

    /** Returns a plan's commands, each with its semicolon, indented for a message. */
    static List<String> statements(ProvedPlan plan) {
        return plan.steps().stream()
                .map(step -> step.sql().replace("\n", "\n  ") + ";")
                .toList();
    }

    private static List<MigrationDraft> of(MigrationDirectory directory, Clock clock, String name, ProvedPlan plan) {
        return plan.units().stream()
                .map(unit -> draft(name, unit).marked(clock, directory))
                .toList();
    }

    private static MigrationDraft draft(String name, PlanUnit unit) {
        TransactionMode mode = unit.transactional() ? TransactionMode.TRANSACTION : TransactionMode.NONE;
        String body = unit.steps().stream().map(PlanStep::sql).collect(Collectors.joining(";\n\n", "", ";\n"));
        return new MigrationDraft(name, body, mode);
    }
}
