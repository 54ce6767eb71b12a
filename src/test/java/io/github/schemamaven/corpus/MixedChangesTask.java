package io.github.schemamaven.corpus;

import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A folder with {@code old.sql} and {@code changes.sql}: the old state is that of {@code old.sql} after up to three of the
 * changes, the new one after up to four, both drawn at random. Those that do not go together are an input error.
 *
 * @param changes all changes
 * @param seed tells which are drawn: the same for the same number
 */
record MixedChangesTask(CorpusSetting setting, Path folder, String name, List<ChangesTask.Change> changes, long seed)
        implements CorpusTask {
    private static final int MOST_BEFORE = 3;

    private static final int MOST_AFTER = 4;

    @Override
    public List<CorpusResult> run() throws IOException, SQLException {
        Random random = new Random(seed);
        List<ChangesTask.Change> before = drawn(random, random.nextInt(MOST_BEFORE + 1));
        List<ChangesTask.Change> after = drawn(random, 1 + random.nextInt(MOST_AFTER));
        CasePlans plans = new CasePlans(setting, name + "/" + seed + "-" + names(before) + "-" + names(after));
        CaseFiles files = new CaseFiles(folder);
        try (ScratchDatabase base = setting.server().createScratch("base")) {
            try {
                files.prepare(base);
                files.load(base, "old.sql");
            } catch (SchemaException failure) {
                return plans.inputError(failure);
            }
            try (CaseState from = new CaseState(setting.server().copy(base, "old"));
                    CaseState to = new CaseState(setting.server().copy(base, "new"))) {
                try {
                    load(from, before);
                    load(to, after);
                } catch (SchemaException failure) {
                    return plans.inputError(failure);
                }
                return plans.bothWays(from, to);
            }
        }
    }

    private List<ChangesTask.Change> drawn(Random random, int count) {
        List<ChangesTask.Change> shuffled = new ArrayList<>(changes);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }

    private static String names(List<ChangesTask.Change> some) {
        return String.join("+", some.stream().map(ChangesTask.Change::name).toList());
    }

    private static void load(CaseState state, List<ChangesTask.Change> some) throws SQLException {
        for (ChangesTask.Change change : some) {
            CaseFiles.load(state.database(), change.name(), change.sql());
        }
    }
}
