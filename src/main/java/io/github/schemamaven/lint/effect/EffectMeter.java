package io.github.schemamaven.lint.effect;

import io.github.schemamaven.devdb.Connections;
import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.devdb.StatementRunner;
import io.github.schemamaven.sql.SqlStatement;
import io.github.schemamaven.sql.Token;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Runs statements on a scratch database and says what each did. Works on empty tables, as a plain role, and through
 * {@code DO} blocks and functions: it looks at what PostgreSQL did, not at the text.
 *
 * <p>After a statement one cheap reading (locks, counters) tells whether it can have destroyed, rewritten or emptied
 * something. Only then it is taken back to a savepoint and run once more between two snapshots. Not safe for use by
 * several threads.
 */
public final class EffectMeter implements AutoCloseable {
    /** SQLSTATE active_sql_transaction: the statement cannot run in a transaction. */
    private static final String NEEDS_NO_TRANSACTION = "25001";
    /** SQLSTATE invalid_transaction_termination: a procedure that commits by itself. */
    private static final String ENDS_TRANSACTION = "2D000";

    private static final Pattern CLUSTER = Pattern.compile("(?i)\\bcluster\\b");
    /** The least object id that is not PostgreSQL's own: {@code FirstNormalObjectId}. */
    private static final long FIRST_OF_USER = 16384;

    private static final Set<String> HARMLESS = Set.of("comment", "grant", "revoke", "set", "reset", "show");
    private static final Set<String> MAKES_NO_ROWS =
            Set.of("function", "procedure", "aggregate", "type", "domain", "role", "operator", "cast", "collation");

    private static final Pattern PREPARE = Pattern.compile("(?i)\\bprepare\\b");
    private static final Pattern TRUNCATE = Pattern.compile("(?i)\\btruncate\\b");

    private final Connection work;
    private final ProbeReader probes;
    private final SnapshotReader snapshots;
    private final CommittedState committed;
    private final boolean counts;

    private boolean measured = true;
    private boolean started;
    private boolean inTransaction;
    /** Whether the file may have prepared statements; to forget all would forget the meter's own too. */
    private boolean prepared;

    private long newest;
    private final Map<Long, Long> scans = new HashMap<>();
    private final Map<Long, Long> files = new HashMap<>();
    private final Set<Long> knownIndexes = new HashSet<>();
    private Probe last;

    /**
     * Makes a meter.
     *
     * @param work the connection that runs the statements; the caller closes it
     * @param committed a second connection to the same database, in autocommit mode; the caller closes it
     */
    public EffectMeter(Connection work, Connection committed) throws SQLException {
        this.work = work;
        this.committed = new CommittedState(work, committed);
        probes = new ProbeReader(work);
        snapshots = new SnapshotReader(work);
        counts = probes.counts();
    }

    /**
     * Says that the next statement is the first one of a file: gives it a session as good as new.
     *
     * @param measured whether the file is measured; where it is not, each statement only runs and has no effect
     * @throws SQLException if the server fails
     */
    public void beginFile(boolean measured) throws SQLException {
        this.measured = measured;
        try (Statement fresh = work.createStatement()) {
            fresh.execute(Connections.freshSession().stream()
                    .filter(command -> prepared || !command.equals("DEALLOCATE ALL"))
                    .collect(Collectors.joining("; ")));
        }
        prepared = false;
        started = false;
        inTransaction = false;
    }

    /**
     * Runs a statement in the transaction that the connection is in.
     *
     * @param statement the statement
     * @return what it did
     * @throws StatementFailure if PostgreSQL refuses it; the transaction is then as it was before the statement
     * @throws SQLException if measuring itself fails
     */
    public Effect run(SqlStatement statement) throws SQLException {
        List<Token> tokens = UpdateTargets.tokens(statement);
        prepared |= PREPARE.matcher(statement.text()).find();
        if (steersTransaction(tokens)) {
            StatementRunner.run(work, statement);
            inTransaction = false;
            return Effect.NONE;
        }
        if (measured) {
            start();
        }
        Savepoint savepoint = work.setSavepoint();
        if (!measured || newest < FIRST_OF_USER || touchesNothing(tokens)) {
            attempt(statement, savepoint);
            work.releaseSavepoint(savepoint);
            return Effect.NONE;
        }
        List<Losses.UnfilteredWrite> writes = unfiltered(statement, tokens, savepoint);
        attempt(statement, savepoint);
        Probe after = probes.read(newest);
        Effect effect = !counts || after.canHaveDestroyed(last, files)
                ? repeat(statement, savepoint, after)
                : new Effect(Losses.NONE, blocking(after, newIndexes(after), Optional.empty()));
        work.releaseSavepoint(savepoint);
        return new Effect(effect.losses().withUnfiltered(writes), effect.blocking());
    }

    /** Spares measuring statements that only make things without rows, or settings: neither takes anything away. */
    private static boolean touchesNothing(List<Token> tokens) {
        String first = tokens.get(0).lower();
        if (!first.equals("create")) {
            return HARMLESS.contains(first);
        }
        int next = tokens.get(1).isWord("or") ? 3 : 1;
        return tokens.size() > next && MAKES_NO_ROWS.contains(tokens.get(next).lower());
    }

    /**
     * SET TRANSACTION must come before any query and outside a savepoint, and a savepoint of the file's must not go with
     * ours. None of them touches data.
     */
    private static boolean steersTransaction(List<Token> tokens) {
        Token first = tokens.get(0);
        return first.isWord("savepoint")
                || first.isWord("rollback")
                || first.isWord("release")
                || (first.isWord("set") && tokens.get(1).isWord("transaction"));
    }

    /**
     * Runs a statement of a file that has no transaction: in one of its own, where it can be measured, or outside where
     * PostgreSQL insists; then locks and scans are not measured.
     *
     * @param statement the statement
     * @return what it did
     * @throws StatementFailure if PostgreSQL refuses it
     * @throws SQLException if measuring itself fails
     */
    public Effect runAlone(SqlStatement statement) throws SQLException {
        if (!measured || steersTransaction(UpdateTargets.tokens(statement))) {
            prepared |= PREPARE.matcher(statement.text()).find();
            StatementRunner.run(work, statement);
            return Effect.NONE;
        }
        inTransaction = false;
        work.setAutoCommit(false);
        try {
            Effect effect = run(statement);
            commit(statement);
            return effect;
        } catch (StatementFailure failure) {
            work.rollback();
            if (!failure.sqlState().equals(NEEDS_NO_TRANSACTION)
                    && !failure.sqlState().equals(ENDS_TRANSACTION)) {
                throw failure;
            }
        } finally {
            work.setAutoCommit(true);
        }
        return runOutside(statement);
    }

    private void commit(SqlStatement statement) throws SQLException {
        try {
            work.commit();
        } catch (SQLException refused) {
            // A deferred constraint is violated.
            throw StatementFailure.of(statement, refused);
        }
    }

    private Effect runOutside(SqlStatement statement) throws SQLException {
        Snapshot before = snapshots.readAll();
        Remarks remarks = new Remarks();
        StatementRunner.run(work, statement, remarks::add);
        Snapshot after = snapshots.readAll();
        return new Effect(
                new SnapshotComparison(before, after, column -> true).losses(List.of(), remarks.cascades()),
                Blocking.NONE);
    }

    private void start() throws SQLException {
        if (inTransaction) {
            return;
        }
        ProbeReader.Start start = probes.start();
        if (!started) {
            newest = start.newest();
            knownIndexes.clear();
            started = true;
        }
        scans.clear();
        scans.putAll(start.scans());
        files.clear();
        files.putAll(start.files());
        last = probes.read(newest);
        inTransaction = true;
    }

    private void attempt(SqlStatement statement, Savepoint savepoint) throws SQLException {
        try {
            StatementRunner.run(work, statement);
        } catch (StatementFailure failure) {
            work.rollback(savepoint);
            throw failure;
        }
    }

    private List<Losses.UnfilteredWrite> unfiltered(SqlStatement statement, List<Token> tokens, Savepoint savepoint)
            throws SQLException {
        if (!UnfilteredWrites.worthAsking(tokens)) {
            return List.of();
        }
        List<UnfilteredWrites.Write> writes;
        try {
            writes = UnfilteredWrites.of(work, statement);
        } catch (SQLException notPlannable) {
            // The statement itself will fail in the same way and tell why.
            work.rollback(savepoint);
            return List.of();
        }
        work.rollback(savepoint);
        List<List<String>> targets = UpdateTargets.of(tokens);
        List<Losses.UnfilteredWrite> found = new ArrayList<>();
        for (UnfilteredWrites.Write write : writes) {
            List<String> set = write.delete() || targets.size() != 1 ? List.of() : targets.get(0);
            List<String> lost = committed.older(write.schema(), write.table(), set);
            if (!lost.isEmpty()) {
                found.add(new Losses.UnfilteredWrite(
                        write.schema() + "." + write.table(), write.delete(), write.delete() ? List.of() : lost));
            }
        }
        return found;
    }

    /** Takes the statement back and runs it again between two snapshots of what it locked. */
    private Effect repeat(SqlStatement statement, Savepoint savepoint, Probe first) throws SQLException {
        rememberScans(first);
        work.rollback(savepoint);
        Snapshot before = snapshots.read(first.relations().keySet());
        last = probes.read(newest);
        // At this level the server also says which tables it rewrites.
        String messages = exchangeMessages("debug1");
        Remarks remarks = new Remarks();
        try {
            StatementRunner.run(work, statement, remarks::add);
        } catch (StatementFailure failure) {
            work.rollback(savepoint);
            throw failure;
        }
        exchangeMessages(messages);
        Probe probe = probes.read(newest);
        List<ProbeReader.NewIndex> newIndexes = newIndexes(probe);
        Set<Long> touched = new HashSet<>(probe.relations().keySet());
        newIndexes.forEach(made -> touched.add(made.index().oid()));
        Snapshot after = snapshots.read(touched);
        SnapshotComparison comparison = new SnapshotComparison(before, after, committed::has);
        boolean clusters = clusters(statement);
        List<Relation> truncated = comparison.tablesWithNewFile().stream()
                .filter(table -> !clusters && !comparison.moved(table) && !remarks.tellOfRewriting(table))
                .toList();
        Losses losses = comparison.losses(truncated, remarks.cascades());
        return new Effect(
                losses, blocking(probe, newIndexes, Optional.of(comparison)).without(truncated));
    }

    /** CLUSTER alone gives a table a new file with the old rows and says nothing of it. */
    private static boolean clusters(SqlStatement statement) {
        return CLUSTER.matcher(statement.text()).find()
                && !TRUNCATE.matcher(statement.text()).find();
    }

    /** Sets client_min_messages for the statement, so that the notices of CASCADE come; returns what it was. */
    private String exchangeMessages(String level) throws SQLException {
        try (Statement statement = work.createStatement();
                ResultSet rows = statement.executeQuery("select pg_catalog.current_setting('client_min_messages'), "
                        + "pg_catalog.set_config('client_min_messages', '" + level + "', true)")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Blocking blocking(
            Probe after, List<ProbeReader.NewIndex> newIndexes, Optional<SnapshotComparison> comparison) {
        Blocking blocking = new BlockingReader(last, after, scans, newIndexes, comparison).read();
        rememberScans(after);
        after.relations().forEach((oid, touched) -> files.replace(oid, touched.file()));
        newIndexes.forEach(made -> knownIndexes.add(made.index().oid()));
        last = after;
        return blocking;
    }

    private List<ProbeReader.NewIndex> newIndexes(Probe after) throws SQLException {
        if (!after.madeIndexSince(last)) {
            return List.of();
        }
        return probes.newIndexes(newest).stream()
                .filter(made -> !knownIndexes.contains(made.index().oid()))
                .toList();
    }

    private void rememberScans(Probe probe) {
        probe.relations().forEach((oid, touched) -> scans.put(oid, touched.scans()));
    }

    /** Frees the prepared queries. */
    @Override
    public void close() throws SQLException {
        probes.close();
        snapshots.close();
    }
}
