package io.github.schemamaven.order;

import io.github.schemamaven.apply.Replay;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.ScratchNeeds;
import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.migration.TransactionMode;
import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Replays migrations on a scratch database, and makes the roles and tablespaces that they speak of and the server lacks. */
public final class Replays {
    private Replays() {}

    /**
     * Replays.
     *
     * @param database an empty scratch database
     * @param migrations in the order in which they are to run
     * @throws SchemaException if one fails
     */
    public static void run(ScratchDatabase database, List<MigrationFile> migrations) {
        Optional<Outcome.Refused> refused = attempt(database, migrations);
        if (refused.isPresent()) {
            throw refused.get().failure();
        }
    }

    /**
     * Replays up to the first migration that fails.
     *
     * @return that one; empty where all ran
     */
    static Optional<Outcome.Refused> attempt(ScratchDatabase database, List<MigrationFile> migrations) {
        try (Connection connection = database.connect()) {
            for (MigrationFile migration : migrations) {
                try {
                    replay(database, connection, migration);
                } catch (SchemaException failure) {
                    return Optional.of(new Outcome.Refused(migration, failure));
                }
            }
            return Optional.empty();
        } catch (SQLException failure) {
            throw new SchemaException("The connection to the dev server broke: " + failure.getMessage(), failure);
        }
    }

    private static void replay(ScratchDatabase database, Connection connection, MigrationFile migration) {
        Set<String> supplied = new HashSet<>();
        while (true) {
            try {
                Replay.run(connection, List.of(migration));
                return;
            } catch (StatementFailure failure) {
                // What ran of a file without a transaction stays: it cannot run a second time.
                boolean again = migration.transactionMode() == TransactionMode.TRANSACTION;
                if (!again || !ScratchNeeds.supply(database, failure, supplied)) {
                    throw failure;
                }
            }
        }
    }
}
