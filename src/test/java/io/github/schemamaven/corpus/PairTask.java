package io.github.schemamaven.corpus;

import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * A folder with {@code old.sql} and {@code new.sql}, each of which loads into an empty database. The rename hints of each
 * are followed on the way to it.
 */
record PairTask(CorpusSetting setting, Path folder, String name) implements CorpusTask {
    @Override
    public List<CorpusResult> run() throws IOException, SQLException {
        CasePlans plans = new CasePlans(setting, name);
        CaseFiles files = new CaseFiles(folder);
        try (CaseState before = new CaseState(setting.server().createScratch("old"));
                CaseState after = new CaseState(setting.server().createScratch("new"))) {
            try {
                files.prepare(before.database());
                before.load(files, "old.sql");
                files.prepare(after.database());
                after.load(files, "new.sql");
            } catch (SchemaException failure) {
                return plans.inputError(failure);
            }
            return plans.bothWays(before, after);
        }
    }
}
