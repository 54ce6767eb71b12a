package io.github.schemamaven.apply;

import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.Connections;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.migration.TransactionMode;
import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Brings a target up to date with a migration directory.
 *
 * <p>Each migration is applied in full, history row included, or not at all; one that says
 * {@code -- schema:transaction none} statement by statement, and goes on where it stopped.
 */
public final class Applier {
    private final ConnectionSettings target;
    private final ApplyOptions options;
    private final String pluginVersion;
    private final ApplyListener listener;
    private final OrderProof proof;

    /**
     * Makes an applier that cannot prove anything about migrations out of order.
     *
     * @param target the database to bring up to date
     * @param options how
     * @param pluginVersion recorded in the history
     * @param listener is told of the progress
     */
    public Applier(ConnectionSettings target, ApplyOptions options, String pluginVersion, ApplyListener listener) {
        this(target, options, pluginVersion, listener, OrderProof.none());
    }

    /**
     * Makes an applier.
     *
     * @param target the database to bring up to date
     * @param options how
     * @param pluginVersion recorded in the history
     * @param listener is told of the progress
     * @param proof asked before migrations run out of order
     */
    public Applier(
            ConnectionSettings target,
            ApplyOptions options,
            String pluginVersion,
            ApplyListener listener,
            OrderProof proof) {
        this.target = target;
        this.options = options;
        this.pluginVersion = pluginVersion;
        this.listener = listener;
        this.proof = proof;
    }

    /**
     * Applies what is pending.
     *
     * @param directory the migrations
     * @return what was applied; nothing where the target is up to date
     * @throws SchemaException where the directory has problems, the target cannot be written to or its history does not
     *     fit, another apply keeps the lock, or a migration fails; what was applied before that stays and is recorded
     */
    public ApplyResult apply(MigrationDirectory directory) {
        directory.requireIntact();
        try (TargetSession session = TargetSession.open(target, options, listener)) {
            // read only now, under the lock: another apply may just have ended
            List<HistoryRow> history = History.read(session.work());
            StatusReport status = StatusReport.of(directory, history).requireApplicable(options.outOfOrder());
            List<FileStatus> toApply = status.toApply();
            Optional<String> proved = proved(directory, status);
            List<MigrationScript> scripts = toApply.stream()
                    .map(file -> MigrationScript.of(file.file().orElseThrow())
                            .provedBy(isLate(file) ? proved : Optional.empty()))
                    .toList();
            int position = lastPosition(history);
            List<ApplyResult.Applied> applied = new ArrayList<>();
            for (int i = 0; i < scripts.size(); i++) {
                session.requireLocked();
                Optional<HistoryRow> started = toApply.get(i).history();
                position = started.isPresent() ? position : position + 1;
                listener.applying(scripts.get(i).file(), i + 1, scripts.size());
                long begin = System.nanoTime();
                run(session, scripts.get(i), position, started);
                long millis = (System.nanoTime() - begin) / 1_000_000;
                listener.applied(scripts.get(i).file(), millis);
                applied.add(applied(toApply.get(i), millis));
            }
            return new ApplyResult(session.info(), applied);
        }
    }

    private static boolean isLate(FileStatus file) {
        return file.state() == FileStatus.State.OUT_OF_ORDER;
    }

    /** Proves the order that this target will have, where that is asked for and it is not the canonical one. */
    private Optional<String> proved(MigrationDirectory directory, StatusReport status) {
        boolean late = status.files().stream().anyMatch(Applier::isLate);
        if (!late || options.outOfOrder() != OutOfOrder.PROVE) {
            return Optional.empty();
        }
        List<MigrationFile> pending = status.files().stream()
                .filter(file -> file.history().isEmpty())
                .map(file -> file.file().orElseThrow())
                .toList();
        List<MigrationFile> ran = status.files().stream()
                .filter(file -> file.history().isPresent())
                .map(file -> file.file().orElseThrow())
                .toList();
        String how = proof.prove(ran, pending, directory.canonicalOrder());
        listener.proved(how);
        return Optional.of(how);
    }

    private void run(TargetSession session, MigrationScript script, int position, Optional<HistoryRow> started) {
        if (script.file().transactionMode() == TransactionMode.NONE || started.isPresent()) {
            new StatementwiseRun(session, options, listener, pluginVersion).run(script, position, started);
        } else {
            new TransactionalRun(session, options, listener, pluginVersion).run(script, position);
        }
    }

    private static ApplyResult.Applied applied(FileStatus file, long millis) {
        OptionalInt goesOnAt = file.state() == FileStatus.State.STARTED
                ? OptionalInt.of(file.history().orElseThrow().completed())
                : OptionalInt.empty();
        return new ApplyResult.Applied(file.file().orElseThrow(), isLate(file), goesOnAt, millis);
    }

    private static int lastPosition(List<HistoryRow> history) {
        return history.stream().mapToInt(HistoryRow::position).max().orElse(0);
    }

    /**
     * Returns what {@link #apply} would do, and writes nothing; takes no lock.
     *
     * @throws SchemaException where apply would refuse to begin, a text that cannot be cut included
     */
    public ApplyResult dryRun(MigrationDirectory directory) {
        directory.requireIntact();
        try (Connection connection = Connections.open(target, "schema-maven-plugin apply (dry run)")) {
            TargetInfo info = TargetInfo.read(connection);
            options.existingObjects().check(connection, info.database());
            StatusReport status =
                    StatusReport.of(directory, History.read(connection)).requireApplicable(options.outOfOrder());
            List<FileStatus> toApply = status.toApply();
            proved(directory, status);
            toApply.forEach(file -> MigrationScript.of(file.file().orElseThrow()));
            return new ApplyResult(
                    info, toApply.stream().map(file -> applied(file, 0)).toList());
        } catch (SQLException e) {
            throw new SchemaException("the connection to the target " + target + " was lost: " + e.getMessage(), e);
        }
    }

    /**
     * Records migrations as applied without running them, for a database that has their result already.
     *
     * @param directory the migrations
     * @param upTo the last one to record, with all that it comes after; empty for all
     * @return what was recorded
     * @throws SchemaException where the target has a history already, or {@code upTo} names no migration; then nothing is
     *     recorded
     */
    public ApplyResult baseline(MigrationDirectory directory, Optional<String> upTo) {
        directory.requireIntact();
        List<MigrationFile> files = baselineFiles(directory, upTo);
        ApplyOptions onFilled = options.withExistingObjects(ExistingObjects.ALLOW);
        try (TargetSession session = TargetSession.open(target, onFilled, listener)) {
            requireEmpty(session.work(), session.info().database());
            record(session, files);
            return new ApplyResult(
                    session.info(),
                    files.stream()
                            .map(file -> new ApplyResult.Applied(file, false, OptionalInt.empty(), 0))
                            .toList());
        }
    }

    /**
     * Passes for a target on which a baseline can be recorded. Writes nothing.
     *
     * @throws SchemaException where it has a history already
     */
    public void requireNoHistory() {
        try (Connection connection = Connections.open(target, "schema-maven-plugin baseline")) {
            requireEmpty(connection, target.database());
        } catch (SQLException e) {
            throw new SchemaException("the connection to the target " + target + " was lost: " + e.getMessage(), e);
        }
    }

    private static void requireEmpty(Connection connection, String database) {
        List<HistoryRow> history = History.read(connection);
        if (!history.isEmpty()) {
            throw new SchemaException("the target database '" + database + "' has a history of " + history.size()
                    + " migrations already (the last is '"
                    + history.get(history.size() - 1).name()
                    + "'); a baseline is for a database without one. Run apply without -Dschema.baseline");
        }
    }

    /**
     * Returns what {@link #baseline} would record.
     *
     * @throws SchemaException where {@code upTo} names no migration
     */
    public static List<MigrationFile> baselineFiles(MigrationDirectory directory, Optional<String> upTo) {
        return upTo.map(name -> upTo(directory, name)).orElseGet(directory::canonicalOrder);
    }

    private void record(TargetSession session, List<MigrationFile> files) {
        List<String> commands = new ArrayList<>(List.of("BEGIN"));
        for (MigrationFile file : files) {
            commands.add(History.insertBaseline(file, commands.size(), 0, pluginVersion));
        }
        commands.add("COMMIT");
        try {
            History.execute(session.work(), String.join("; ", commands));
        } catch (SQLException e) {
            throw new SchemaException(
                    "cannot write the history table '" + History.TABLE + "': " + e.getMessage()
                            + "; nothing was recorded; the role needs insert on the table",
                    e);
        }
    }

    private static List<MigrationFile> upTo(MigrationDirectory directory, String name) {
        String plain = name.endsWith(".sql") ? name.substring(0, name.length() - ".sql".length()) : name;
        MigrationFile last = directory
                .file(plain)
                .orElseThrow(() -> new SchemaException("there is no migration '" + plain + "' in '"
                        + directory.shownAs()
                        + "' to take as the baseline; its migrations are: "
                        + directory.files().stream().map(MigrationFile::name).collect(Collectors.joining(", "))));
        return directory.canonicalOrder().stream()
                .filter(file -> file.equals(last) || directory.isBefore(file, last))
                .toList();
    }

    /**
     * Compares the directory with the target. Writes nothing.
     *
     * @return how each migration stands
     */
    public StatusReport status(MigrationDirectory directory) {
        try (Connection connection = Connections.open(target, "schema-maven-plugin status")) {
            return StatusReport.of(directory, History.read(connection));
        } catch (SQLException e) {
            throw new SchemaException("the connection to the target " + target + " was lost: " + e.getMessage(), e);
        }
    }
}
