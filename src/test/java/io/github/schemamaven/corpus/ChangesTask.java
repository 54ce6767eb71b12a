package io.github.schemamaven.corpus;

import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder with {@code old.sql} and {@code changes.sql}: the new state is the old one after two of the changes, or after one.
 * Two that do not go together are an input error.
 *
 * @param changes all changes
 * @param first which of them this task plans, alone and with each that follows
 */
record ChangesTask(CorpusSetting setting, Path folder, String name, List<Change> changes, int first)
        implements CorpusTask {
    private static final Pattern NAME = Pattern.compile("(?m)^-- (.+)$");

    /** Some statements that belong together. */
    record Change(String name, String sql) {}

    /** Reads the changes of a folder: each begins with a comment line that is its name. */
    static List<Change> read(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("changes.sql"), StandardCharsets.UTF_8);
        List<Change> changes = new ArrayList<>();
        Matcher heading = NAME.matcher(text);
        boolean more = heading.find();
        while (more) {
            String name = heading.group(1);
            int start = heading.end();
            more = heading.find();
            changes.add(new Change(name, text.substring(start, more ? heading.start() : text.length())));
        }
        return changes;
    }

    @Override
    public List<CorpusResult> run() throws IOException, SQLException {
        CaseFiles files = new CaseFiles(folder);
        Change change = changes.get(first);
        List<CorpusResult> results = new ArrayList<>();
        try (CaseState before = new CaseState(setting.server().createScratch("old"))) {
            try {
                files.prepare(before.database());
                files.load(before.database(), "old.sql");
            } catch (SchemaException failure) {
                return new CasePlans(setting, name + "/" + change.name()).inputError(failure);
            }
            results.addAll(plans(before, change.name(), List.of(change)));
            for (Change other : changes.subList(first + 1, changes.size())) {
                results.addAll(plans(before, change.name() + "+" + other.name(), List.of(change, other)));
            }
        }
        return results;
    }

    private List<CorpusResult> plans(CaseState before, String both, List<Change> made)
            throws IOException, SQLException {
        CasePlans plans = new CasePlans(setting, name + "/" + both);
        ScratchDatabase copy = setting.server().copy(before.database(), "new");
        try (CaseState after = new CaseState(copy)) {
            try {
                for (Change change : made) {
                    CaseFiles.load(copy, change.name(), change.sql());
                }
            } catch (SchemaException failure) {
                return plans.inputError(failure);
            }
            return plans.bothWays(before, after);
        }
    }
}
