package io.github.schemamaven.command;

import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.plan.PlanStep;
import io.github.schemamaven.plan.ProvedPlan;
import java.util.List;

/**
 * Names the statements of a plan that destroy data.
 *
 * @param plan the plan
 * @param files the migrations that hold it
 */
record Losses(ProvedPlan plan, List<MigrationFile> files) {
    private static final int SHOWN = 10;

    void tell(Console console) {
        List<PlanStep> losing = plan.steps().stream()
                .filter(step -> step.destroys().isPresent())
                .toList();
        losing.stream().limit(SHOWN).forEach(step -> console.warn(line(step)));
        if (losing.size() > SHOWN) {
            console.warn((losing.size() - SHOWN) + " more statements destroy data; 'mvn schema:lint' names them all");
        }
        if (losing.stream().map(step -> step.destroys().orElseThrow()).anyMatch(Losses::couldBeRenamed)) {
            console.warn(
                    "If one of them got a new name, write '-- schema:renamed-from <old name>' above its new definition"
                            + " in the schema source and run schema:diff again: a rename keeps the data.");
        }
    }

    private static boolean couldBeRenamed(String what) {
        return what.startsWith("table ") || what.startsWith("column ");
    }

    private String line(PlanStep step) {
        String first = step.sql().lines().findFirst().orElse("");
        return place(step.sql()) + "destroys data, " + step.destroys().orElseThrow() + ": " + first
                + (first.length() < step.sql().length() ? " ..." : ";");
    }

    /** Returns where a statement stands: each is in one of the files as it is. */
    private String place(String sql) {
        for (MigrationFile file : files) {
            int offset = file.text().indexOf("\n" + sql + ";\n");
            if (offset >= 0) {
                long line = file.text()
                                .substring(0, offset + 1)
                                .chars()
                                .filter(each -> each == '\n')
                                .count()
                        + 1;
                return file.shownAs() + ":" + line + ": ";
            }
        }
        return "";
    }
}
