package io.github.schemamaven.apply;

import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.devdb.StatementPipeline;
import io.github.schemamaven.devdb.StatementRunner;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.SqlStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Applies a {@code transaction none} migration statement by statement, so that it can go on where a failure or a crash
 * left it.
 *
 * <p>A statement that can run in a transaction does so together with its progress in the history; then there is never a
 * doubt whether it took effect. One that cannot is announced in the history before it runs; after a crash the catalog
 * tells ({@link Residue}) what it left.
 */
final class StatementwiseRun {
    private final TargetSession session;
    private final ApplyOptions options;
    private final ApplyListener listener;
    private final String pluginVersion;

    StatementwiseRun(TargetSession session, ApplyOptions options, ApplyListener listener, String pluginVersion) {
        this.session = session;
        this.options = options;
        this.listener = listener;
        this.pluginVersion = pluginVersion;
    }

    /**
     * Applies one migration.
     *
     * @param script the migration
     * @param position its place in the history
     * @param started what an earlier apply recorded of it
     * @throws SchemaException where a statement fails; what is done stays done and is recorded
     */
    void run(MigrationScript script, int position, Optional<HistoryRow> started) {
        MigrationFile file = script.file();
        List<SqlStatement> statements = script.statements();
        int index = started.map(HistoryRow::completed).orElse(0);
        try {
            History.execute(session.work(), String.join("; ", session.frame().clean()));
            History.execute(
                    session.work(),
                    "SET lock_timeout TO " + options.lockTimeout().toMillis());
            if (started.isPresent()) {
                resume(script, started.get());
            } else {
                List<String> hashes = StatementHash.of(statements);
                record(History.insertStarted(script, position, hashes, pluginVersion));
            }
            boolean resumed = started.isPresent();
            OptionalInt running = started.map(HistoryRow::running).orElse(OptionalInt.empty());
            for (; index < statements.size(); index++) {
                session.requireLocked();
                boolean done = resumed && takenAsDone(file, statements.get(index), index, running);
                if (done) {
                    record(History.updateCompleted(file, index + 1));
                } else {
                    run(file, statements.get(index), index);
                }
                resumed = false;
            }
            record(History.updateDone(file));
        } catch (StatementFailure failure) {
            throw stopped(file, statements.size(), index, failure, failure);
        } catch (SQLException failure) {
            throw stopped(file, statements.size(), index, ofHistory(file, failure), failure);
        }
    }

    private void record(String historyCommand) throws SQLException {
        History.execute(session.work(), "BEGIN; " + String.join("; ", SessionFrame.commit(historyCommand)));
    }

    /** Checks that what is done is still what the file says, and gives the session the settings made so far. */
    private void resume(MigrationScript script, HistoryRow row) throws SQLException {
        MigrationFile file = script.file();
        List<SqlStatement> statements = script.statements();
        List<String> hashes = StatementHash.of(statements);
        // a statement that may have run counts as done here: it must not have become another one
        int fixed = row.running().isPresent() ? row.running().getAsInt() + 1 : row.completed();
        for (int i = 0; i < fixed; i++) {
            if (i >= hashes.size()
                    || !hashes.get(i).equals(row.statementHashes().get(i))) {
                throw new SchemaException(file.shownAs() + ":1:1: the target has run "
                        + (i < row.completed() ? "" : "(perhaps) ") + "statement " + (i + 1)
                        + " of this migration, which was"
                        + " edited since; restore it from version control. Only statements after it may change");
            }
        }
        listener.note(file.name() + ": going on at statement " + (row.completed() + 1) + " of " + statements.size());
        record(History.updateResumed(file, hashes));
        for (SqlStatement statement : statements.subList(0, row.completed())) {
            if (StatementForms.of(statement) instanceof StatementForm.SessionSetting) {
                StatementRunner.run(session.work(), statement);
            }
        }
    }

    private boolean takenAsDone(MigrationFile file, SqlStatement statement, int index, OptionalInt running)
            throws SQLException {
        boolean uncertain = running.isPresent() && running.getAsInt() == index;
        Residue residue = new Residue(session.work(), listener);
        return switch (residue.examine(statement, StatementForms.of(statement), uncertain)) {
            case DONE -> true;
            case NOT_DONE -> false;
            case UNKNOWN ->
                switch (options.uncertain()) {
                    case RERUN -> false;
                    case SKIP -> true;
                    case STOP ->
                        throw new SchemaException(statement.start()
                                + ": this statement was running when an earlier apply of '" + file.name()
                                + "' ended, and the catalog does not tell whether it took effect. Look, then run apply with"
                                + " -Dschema.uncertain=skip if it did or -Dschema.uncertain=rerun if it did not\n    "
                                + statement.text().lines().findFirst().orElse(""));
                };
        };
    }

    private void run(MigrationFile file, SqlStatement statement, int index) throws SQLException {
        Retry retry = new Retry(options, session, listener);
        boolean alone = StatementForms.of(statement).refusesTransaction();
        while (true) {
            try {
                if (alone) {
                    runAlone(file, statement, index);
                } else {
                    runWithProgress(file, statement, index);
                }
                return;
            } catch (StatementFailure failure) {
                if (!alone && Failures.isTransactionRefused(failure)) {
                    alone = true;
                } else {
                    retry.before(file, failure, failure);
                }
            }
        }
    }

    private void runWithProgress(MigrationFile file, SqlStatement statement, int index) throws SQLException {
        boolean committed = false;
        try {
            StatementPipeline.run(
                    session.work(),
                    List.of("BEGIN"),
                    List.of(statement),
                    SessionFrame.commit(History.updateCompleted(file, index + 1)));
            committed = true;
        } finally {
            if (!committed && !session.work().isClosed()) {
                History.execute(session.work(), "ROLLBACK");
            }
        }
    }

    private void runAlone(MigrationFile file, SqlStatement statement, int index) throws SQLException {
        StatementForm form = StatementForms.of(statement);
        Residue residue = new Residue(session.work(), listener);
        record(History.updateRunning(file, OptionalInt.of(index)));
        try {
            if (form.waitsForSnapshots()) {
                NoTimeouts.run(session.work(), () -> StatementRunner.run(session.work(), statement));
            } else {
                StatementRunner.run(session.work(), statement);
            }
        } catch (StatementFailure failure) {
            if (!Failures.isLost(failure)) {
                residue.remove(form, failure);
                record(History.updateRunning(file, OptionalInt.empty()));
            }
            throw failure;
        }
        residue.verify(statement, form);
        record(History.updateCompleted(file, index + 1));
    }

    private static SchemaException ofHistory(MigrationFile file, SQLException failure) {
        return new SchemaException(
                file.shownAs() + ":1:1: the progress of the migration could not be recorded: " + failure.getMessage()
                        + " (SQLSTATE " + failure.getSQLState() + ")",
                failure);
    }

    private static SchemaException stopped(
            MigrationFile file, int statements, int index, SchemaException failure, Exception cause) {
        String lost = Failures.isLost(cause)
                ? "\nThe connection was lost; the next apply finds out from the catalog whether statement "
                        + (index + 1) + " took effect."
                : "";
        return new SchemaException(
                failure.getMessage() + lost + "\n" + index + " of " + statements + " statements of '" + file.name()
                        + "' are done and recorded ('-- schema:transaction none'). Mend the cause, or this statement or"
                        + " one after it (then 'mvn schema:hash'), and run the command again: it goes on at statement "
                        + (index + 1),
                failure);
    }
}
