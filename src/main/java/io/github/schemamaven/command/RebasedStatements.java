package io.github.schemamaven.command;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.order.Replays;
import io.github.schemamaven.plan.MigrationPlanner;
import io.github.schemamaven.plan.PlanStep;
import io.github.schemamaven.plan.Scope;
import io.github.schemamaven.sql.RenameHint;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.SqlStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The statements of migrations that are to be planned again, in order.
 *
 * @param all the statements
 */
record RebasedStatements(List<Each> all) {
    RebasedStatements {
        all = List.copyOf(all);
    }

    /**
     * One statement.
     *
     * @param statement the statement with its comments
     * @param file where it stands
     * @param planned whether {@code schema:diff} plans the very same for what the file does; else somebody wrote it
     */
    record Each(SqlStatement statement, MigrationFile file, boolean planned) {
        /** Returns the text for comparisons. */
        String key() {
            return RebasedStatements.key(statement.text());
        }

        /** Returns the statement with the comments above it, ended by a semicolon. */
        String sql() {
            StringBuilder sql = new StringBuilder();
            statement.comments().stream()
                    .filter(comment -> !comment.text().matches("(?s)--\\s*schema:(after|hash|transaction)\\b.*"))
                    .forEach(comment ->
                            sql.append(comment.text().stripTrailing()).append('\n'));
            return sql.append(statement.text()).append(";").toString();
        }
    }

    /**
     * Tells planned statements from those written by hand: what a plan from the state before a file to the one after it
     * holds is planned.
     *
     * @param own with all that comes before the migrations; they are run on it
     * @param hints what was renamed, as the declaration says
     * @param scope what is managed
     */
    static RebasedStatements read(
            DevServer server, ScratchDatabase own, List<MigrationFile> moved, List<RenameHint> hints, Scope scope) {
        List<Each> all = new ArrayList<>();
        for (MigrationFile file : moved) {
            Set<String> planned = new HashSet<>();
            try (ScratchDatabase before = server.copy(own, "before")) {
                Replays.run(own, List.of(file));
                planned.addAll(planned(server, before, own, List.of(), scope));
                planned.addAll(planned(server, before, own, hints, scope));
            }
            file.script()
                    .statements()
                    .forEach(statement -> all.add(new Each(statement, file, planned.contains(key(statement.text())))));
        }
        return new RebasedStatements(all);
    }

    private static Set<String> planned(
            DevServer server, ScratchDatabase before, ScratchDatabase after, List<RenameHint> hints, Scope scope) {
        Set<String> planned = new HashSet<>();
        try {
            for (PlanStep step :
                    MigrationPlanner.plan(server, before, after, hints, scope).steps()) {
                planned.add(key(step.sql()));
            }
        } catch (SchemaException unplannable) {
            // A hint that is about something else, or a change that no plan makes: then its statements count as
            // written by hand, and are kept.
            return planned;
        }
        return planned;
    }

    static String key(String sql) {
        return sql.strip().replaceAll("\\s+", " ");
    }

    /** Returns whether somebody wrote one of them by hand. */
    boolean hasWritten() {
        return all.stream().anyMatch(each -> !each.planned());
    }
}
