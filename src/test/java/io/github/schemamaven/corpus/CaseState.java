package io.github.schemamaven.corpus;

import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.plan.Catalogs;
import io.github.schemamaven.plan.MigrationPlanner.ReadDatabase;
import io.github.schemamaven.sql.RenameHint;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** One state of a case, loaded into a database. It is read when it is first planned from or to, and then once. */
final class CaseState implements AutoCloseable {
    private final ScratchDatabase database;
    private ReadDatabase read;
    private List<RenameHint> hints = List.of();

    CaseState(ScratchDatabase database) {
        this.database = database;
    }

    ScratchDatabase database() {
        return database;
    }

    /** Loads a file that declares the whole state; its rename hints are about the way to it. */
    void load(CaseFiles files, String file) throws IOException, SQLException {
        files.load(database, file);
        hints = files.hints(file);
    }

    /** Returns what is renamed on the way to this state. */
    List<RenameHint> hints() {
        return hints;
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
