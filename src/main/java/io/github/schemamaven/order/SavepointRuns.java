package io.github.schemamaven.order;

import io.github.schemamaven.apply.Replay;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.ScratchNeeds;
import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs migrations in many orders inside of one transaction that is rolled back at the end: each migration behind a
 * savepoint, so that orders which begin alike share what they have run, and no database has to be copied.
 *
 * <p>PostgreSQL treats a few things differently before their transaction is committed (a new enum value cannot be used),
 * so what fails here is asked again of a database of its own before it counts.
 */
final class SavepointRuns implements AutoCloseable {
    private final ScratchDatabase database;
    private final List<MigrationFile> files;
    private final Connection connection;
    private final List<Integer> ran = new ArrayList<>();

    SavepointRuns(ScratchDatabase database, List<MigrationFile> files) {
        this.database = database;
        this.files = files;
        this.connection = database.connect();
        command("BEGIN");
    }

    /** Decides whether to go on after an order. */
    interface Visitor {
        boolean visit(List<Integer> order, Outcome outcome);
    }

    /** Runs orders until there are no more or the visitor has seen enough. */
    void run(List<List<Integer>> orders, Visitor visitor) {
        List<List<Integer>> sorted =
                orders.stream().sorted(SavepointRuns::compare).toList();
        for (List<Integer> order : sorted) {
            if (!visitor.visit(order, run(order))) {
                return;
            }
        }
    }

    /** Orders that begin alike stand side by side. */
    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int difference = Integer.compare(one.get(i), other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private Outcome run(List<Integer> order) {
        int shared = 0;
        while (shared < Math.min(ran.size(), order.size()) && ran.get(shared).equals(order.get(shared))) {
            shared++;
        }
        rollBackTo(shared);
        while (ran.size() < order.size()) {
            MigrationFile file = files.get(order.get(ran.size()));
            Optional<SchemaException> failure = attempt(file);
            if (failure.isPresent()) {
                return new Outcome.Refused(file, failure.get());
            }
            ran.add(order.get(ran.size()));
        }
        return new Outcome.Reached(Kinds.read(connection));
    }

    private Optional<SchemaException> attempt(MigrationFile file) {
        Set<String> supplied = new HashSet<>();
        String savepoint = savepoint(ran.size());
        while (true) {
            try {
                Replay.inSavepoint(connection, file, savepoint);
                return Optional.empty();
            } catch (SchemaException failure) {
                command("ROLLBACK TO SAVEPOINT " + savepoint + "; RELEASE SAVEPOINT " + savepoint);
                if (!(failure instanceof StatementFailure statement)
                        || !ScratchNeeds.supply(database, statement, supplied)) {
                    return Optional.of(failure);
                }
            }
        }
    }

    private void rollBackTo(int shared) {
        if (ran.size() > shared) {
            command("ROLLBACK TO SAVEPOINT " + savepoint(shared) + "; RELEASE SAVEPOINT " + savepoint(shared));
            ran.subList(shared, ran.size()).clear();
        }
    }

    private static String savepoint(int depth) {
        return "migration_" + depth;
    }

    private void command(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw broken(failure);
        }
    }

    private static SchemaException broken(SQLException failure) {
        return new SchemaException("The connection to the dev server broke: " + failure.getMessage(), failure);
    }

    @Override
    public void close() {
        // What is left open is rolled back by the end of the session.
        try {
            connection.close();
        } catch (SQLException failure) {
            throw broken(failure);
        }
    }
}
