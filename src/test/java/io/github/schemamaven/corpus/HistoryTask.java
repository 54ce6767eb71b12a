package io.github.schemamaven.corpus;

import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Some steps of a folder with numbered migrations: the state before a step is old, the one after it is new. The steps
 * before the first of them are run and not planned, so that the parts of one history can be looked at the same time.
 *
 * @param steps the files of the whole history in order
 * @param first the index of the first step to plan
 * @param end the index after the last one
 */
record HistoryTask(
        CorpusSetting setting, Path folder, String name, HistoryMeta meta, List<String> steps, int first, int end)
        implements CorpusTask {
    @Override
    public List<CorpusResult> run() throws IOException, SQLException {
        CaseFiles files = new CaseFiles(folder);
        List<CorpusResult> results = new ArrayList<>();
        CaseState before = new CaseState(setting.server().createScratch("step"));
        try {
            files.prepare(before.database());
            makeExtensions(before.database());
            for (String step : steps.subList(0, first)) {
                loadEarlier(files, before.database(), step);
            }
            for (String step : steps.subList(first, end)) {
                CaseState after = new CaseState(setting.server().copy(before.database(), "step"));
                results.addAll(results(files, before, after, step));
                before.close();
                before = after;
            }
        } finally {
            before.close();
        }
        return results;
    }

    private List<CorpusResult> results(CaseFiles files, CaseState before, CaseState after, String step)
            throws IOException, SQLException {
        CasePlans plans = new CasePlans(setting, name + "/" + step.substring(0, step.length() - ".sql".length()));
        try {
            load(files, after.database(), step);
        } catch (SchemaException failure) {
            return plans.inputError(failure);
        }
        return plans.bothWays(before, after);
    }

    /** A step that does not load is told of where it is planned, and leaves here what it leaves there. */
    private void loadEarlier(CaseFiles files, ScratchDatabase database, String step) throws IOException, SQLException {
        try {
            load(files, database, step);
        } catch (StatementFailure toldThere) {
            return;
        }
    }

    private void load(CaseFiles files, ScratchDatabase database, String step) throws IOException, SQLException {
        if (meta.withoutTransaction().contains(step)) {
            files.load(database, step);
        } else {
            files.loadInTransaction(database, step);
        }
    }

    private void makeExtensions(ScratchDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            for (String extension : meta.extensions()) {
                CaseFiles.run(connection, "create extension if not exists " + Identifier.quote(extension));
            }
        }
    }
}
