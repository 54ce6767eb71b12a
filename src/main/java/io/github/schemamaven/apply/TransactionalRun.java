package io.github.schemamaven.apply;

import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.devdb.StatementPipeline;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.sql.SchemaException;
import java.sql.SQLException;

/** Applies a migration as one transaction, its history row included. */
final class TransactionalRun {
    private final TargetSession session;
    private final ApplyOptions options;
    private final ApplyListener listener;
    private final String pluginVersion;

    TransactionalRun(TargetSession session, ApplyOptions options, ApplyListener listener, String pluginVersion) {
        this.session = session;
        this.options = options;
        this.listener = listener;
        this.pluginVersion = pluginVersion;
    }

    /**
     * Applies one migration, or nothing of it.
     *
     * @param script the migration
     * @param position its place in the history
     * @throws SchemaException where it fails for good
     */
    void run(MigrationScript script, int position) {
        Retry retry = new Retry(options, session, listener);
        while (!tried(script, position, retry)) {
            session.requireLocked();
        }
    }

    private boolean tried(MigrationScript script, int position, Retry retry) {
        MigrationFile file = script.file();
        String row = History.insertDone(script, position, pluginVersion);
        try {
            StatementPipeline.run(
                    session.work(),
                    session.frame().begin(options.lockTimeout()),
                    script.statements(),
                    SessionFrame.commit(row));
            return true;
        } catch (StatementFailure failure) {
            return failed(file, failure, failure, retry);
        } catch (SQLException failure) {
            return failed(file, Failures.ofFrame(file, failure), failure, retry);
        }
    }

    private boolean failed(MigrationFile file, SchemaException failure, Exception cause, Retry retry) {
        if (Failures.isLost(cause)) {
            settle(file, failure);
            return true;
        }
        try {
            History.execute(session.work(), "ROLLBACK");
        } catch (SQLException e) {
            failure.addSuppressed(e);
            settle(file, failure);
            return true;
        }
        retry.before(file, told(file, failure), cause);
        return false;
    }

    private static SchemaException told(MigrationFile file, SchemaException failure) {
        return failure instanceof StatementFailure refused && !Failures.isRetriable(refused)
                ? refused.with(
                        "Nothing of '" + file.name() + "' was applied: its transaction was rolled back. Mend what is"
                                + " in its way on this target; or the migration, if no target has applied it (then"
                                + " 'mvn schema:hash'). Then run the command again.")
                : failure;
    }

    /** Finds out after a lost connection whether the transaction was committed; returns if it was. */
    private void settle(MigrationFile file, SchemaException failure) {
        if (!session.reconnect()) {
            throw new SchemaException(
                    failure.getMessage() + "\nThe connection was lost while '" + file.name()
                            + "' was applied, and the target cannot be reached to see whether its transaction was"
                            + " committed. The migration is applied in full or not at all; 'mvn schema:status' tells"
                            + " which once the target is back, and running the command again goes on from there",
                    failure);
        }
        boolean committed = History.read(session.work()).stream()
                .anyMatch(row -> row.name().equals(file.name()) && row.hash().equals(file.computedHash()));
        if (!committed) {
            throw new SchemaException(
                    failure.getMessage() + "\nThe connection was lost while '" + file.name()
                            + "' was applied; its transaction was rolled back, so nothing of it is on the target. Run"
                            + " the command again",
                    failure);
        }
        listener.note("the connection was lost while '" + file.name()
                + "' was committed; the history shows that it is applied");
        session.verifyLocked();
    }
}
