package io.github.schemamaven.corpus;

import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder with a whole schema in {@code schema.sql}: one plan makes it from nothing, one plan takes it down to nothing,
 * and compared with itself there is nothing to do.
 */
record SchemaTask(CorpusSetting setting, Path folder, String name) implements CorpusTask {
    @Override
    public List<CorpusResult> run() throws IOException, SQLException {
        CasePlans plans = new CasePlans(setting, name);
        CaseFiles files = new CaseFiles(folder);
        try (CaseState nothing = new CaseState(setting.server().createScratch("nothing"));
                CaseState schema = new CaseState(setting.server().createScratch("schema"));
                CaseState again = new CaseState(setting.server().createScratch("again"))) {
            try {
                files.prepare(nothing.database());
                for (CaseState state : List.of(schema, again)) {
                    files.prepare(state.database());
                    files.load(state.database(), "schema.sql");
                }
            } catch (SchemaException failure) {
                return plans.inputError(failure);
            }
            List<CorpusResult> results = new ArrayList<>(plans.bothWays(nothing, schema));
            results.add(plans.self(schema, again));
            return results;
        }
    }
}
