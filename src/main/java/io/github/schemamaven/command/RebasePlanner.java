package io.github.schemamaven.command;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.devdb.StatementRunner;
import io.github.schemamaven.migration.MigrationDraft;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.migration.TransactionMode;
import io.github.schemamaven.order.Replays;
import io.github.schemamaven.plan.MigrationPlanner;
import io.github.schemamaven.plan.PlanStep;
import io.github.schemamaven.plan.PlanUnit;
import io.github.schemamaven.plan.ProvedPlan;
import io.github.schemamaven.plan.Scope;
import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.RenameHint;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.SqlSplitter;
import io.github.schemamaven.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes new migrations of old ones on top of another state. Where nothing was written by hand, all is planned again. Else
 * the statements that still run are kept in their order, and what is missing then is planned behind them; one that was
 * written by hand and no longer runs is refused.
 *
 * @param server the server that both databases are on
 * @param current with the other migrations replayed; it is not changed
 * @param desired with the declaration loaded
 * @param hints what was renamed
 * @param scope what is managed
 */
record RebasePlanner(
        DevServer server, ScratchDatabase current, ScratchDatabase desired, List<RenameHint> hints, Scope scope) {
    private static final String ADVICE =
            "\nNothing was changed. Edit the statement so that it fits the state that the other"
                    + " migrations give, and seal the file (mvn schema:hash); or take it out and put it into a migration of its"
                    + " own after the rebase (mvn schema:new)";

    /** Returns what is to be written; nothing where the other migrations already give what is declared. */
    List<MigrationDraft> plan(List<MigrationFile> moved, RebasedStatements statements) {
        if (!statements.hasWritten()) {
            ProvedPlan plan = MigrationPlanner.plan(server, current, desired, hints, scope);
            return drafts(slug(moved.get(0)), plan, statements);
        }
        if (fitsAsItIs(moved)) {
            return moved.stream()
                    .map(file -> new MigrationDraft(slug(file), body(file, statements), file.transactionMode()))
                    .toList();
        }
        return merged(moved, statements);
    }

    private boolean fitsAsItIs(List<MigrationFile> moved) {
        try (ScratchDatabase copy = server.copy(current, "asitis")) {
            Replays.run(copy, moved);
            return MigrationPlanner.plan(server, copy, desired, hints, scope).isEmpty();
        } catch (SchemaException doesNotFit) {
            // It is planned again then, and what is wrong with it shows there.
            return false;
        }
    }

    private static List<MigrationDraft> drafts(String slug, ProvedPlan plan, RebasedStatements statements) {
        Map<String, RebasedStatements.Each> former = new HashMap<>();
        statements.all().forEach(each -> former.put(each.key(), each));
        return plan.units().stream()
                .map(unit -> new MigrationDraft(
                        slug,
                        unit.steps().stream()
                                .map(step -> sql(step, former))
                                .collect(Collectors.joining("\n\n", "", "\n")),
                        mode(unit)))
                .toList();
    }

    /** A statement that stays as it was keeps its comments, schema:allow lines above all. */
    private static String sql(PlanStep step, Map<String, RebasedStatements.Each> former) {
        RebasedStatements.Each same = former.get(RebasedStatements.key(step.sql()));
        return same == null ? step.sql() + ";" : same.sql();
    }

    private static TransactionMode mode(PlanUnit unit) {
        return unit.transactional() ? TransactionMode.TRANSACTION : TransactionMode.NONE;
    }

    /** Keeps of the old statements what still runs, one after another, and plans what is missing then. */
    private List<MigrationDraft> merged(List<MigrationFile> moved, RebasedStatements statements) {
        if (moved.stream().anyMatch(file -> file.transactionMode() == TransactionMode.NONE)) {
            throw new SchemaException(place(statements) + ": this statement was written by hand, and a file that runs"
                    + " outside of a transaction is kept as it is or not at all; it no longer gives what is declared."
                    + ADVICE);
        }
        try (ScratchDatabase copy = server.copy(current, "rebased")) {
            String kept = kept(copy, statements);
            ProvedPlan rest = MigrationPlanner.plan(server, copy, desired, hints, scope);
            String slug = slug(moved.get(0));
            List<MigrationDraft> drafts = new ArrayList<>();
            drafts.add(new MigrationDraft(slug, kept, TransactionMode.TRANSACTION));
            drafts.addAll(drafts(slug, rest, statements));
            String whole = drafts.stream().map(MigrationDraft::body).collect(Collectors.joining("\n"));
            boolean together = drafts.stream().allMatch(draft -> draft.transactionMode() == TransactionMode.TRANSACTION)
                    && runsInOneTransaction(whole);
            return together ? List.of(new MigrationDraft(slug, whole, TransactionMode.TRANSACTION)) : drafts;
        }
    }

    private static String kept(ScratchDatabase copy, RebasedStatements statements) {
        List<String> kept = new ArrayList<>();
        try (Connection connection = copy.connect();
                Statement control = connection.createStatement()) {
            control.execute("BEGIN");
            for (RebasedStatements.Each each : statements.all()) {
                control.execute("SAVEPOINT statement");
                try {
                    StatementRunner.run(connection, each.statement());
                    kept.add(each.sql());
                } catch (StatementFailure failure) {
                    control.execute("ROLLBACK TO SAVEPOINT statement");
                    if (!each.planned()) {
                        throw new SchemaException(
                                each.statement().start()
                                        + ": this statement was written by hand, and no longer fits on top"
                                        + " of the other migrations: " + failure.reason() + ADVICE,
                                failure);
                    }
                }
            }
            control.execute("COMMIT");
        } catch (SQLException e) {
            throw new SchemaException("The connection to the dev server broke: " + e.getMessage(), e);
        }
        return String.join("\n\n", kept) + "\n";
    }

    private boolean runsInOneTransaction(String body) {
        try (ScratchDatabase copy = server.copy(current, "together");
                Connection connection = copy.connect()) {
            connection.setAutoCommit(false);
            for (SqlStatement statement : SqlSplitter.split("rebased", body).statements()) {
                StatementRunner.run(connection, statement);
            }
            connection.commit();
            return true;
        } catch (StatementFailure apart) {
            // A new enum value is used, say: then what is planned stands in a file of its own.
            return false;
        } catch (SQLException e) {
            throw new SchemaException("The connection to the dev server broke: " + e.getMessage(), e);
        }
    }

    private static Location place(RebasedStatements statements) {
        return statements.all().stream()
                .filter(each -> !each.planned())
                .map(each -> each.statement().start())
                .findFirst()
                .orElseThrow();
    }

    private static String slug(MigrationFile file) {
        return file.name().substring(file.name().indexOf('_') + 1);
    }

    private static String body(MigrationFile file, RebasedStatements statements) {
        return statements.all().stream()
                .filter(each -> each.file().equals(file))
                .map(RebasedStatements.Each::sql)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
