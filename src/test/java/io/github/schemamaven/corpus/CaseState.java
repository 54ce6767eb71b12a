package io.github.schemamaven.corpus;

import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.plan.Catalogs;
import io.github.schemamaven.plan.MigrationPlanner.ReadDatabase;

/** One state of a case, loaded into a database. It is read when it is first planned from or to, and then once. */
final class CaseState implements AutoCloseable {
    private final ScratchDatabase database;
    private ReadDatabase read;

    CaseState(ScratchDatabase database) {
        this.database = database;
    }

    ScratchDatabase database() {
        return database;
    }

    /** Returns what is in the database; nothing may be loaded into it any more. */
    ReadDatabase read() {
        if (read == null) {
            read = new ReadDatabase(database, Catalogs.read(database));
        }
        return read;
    }

    @Override
    public void close() {
        database.close();
    }
}
