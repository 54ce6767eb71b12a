package io.github.schemamaven.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the cases under a folder: pairs, changes, histories and whole schemas, see CONTRIBUTING.md. */
final class CorpusFolder {
    private static final Pattern NUMBERED = Pattern.compile("[0-9]+[_.-].*\\.sql");

    /** How many steps of a history one task plans: running those before them again is cheap beside planning. */
    private static final int STEPS = 40;

    private final CorpusSetting setting;
    private final Path root;
    private final String only;

    CorpusFolder(CorpusSetting setting, Path root, String only) {
        this.setting = setting;
        this.root = root;
        this.only = only;
    }

    /** Returns the tasks in the order of the cases' names. */
    List<CorpusTask> tasks() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.walk(root)) {
            folders = all.filter(Files::isDirectory).sorted().toList();
        }
        List<CorpusTask> tasks = new ArrayList<>();
        for (Path folder : folders) {
            String relative = root.relativize(folder).toString().replace('\\', '/');
            String name = relative.isEmpty() ? folder.getFileName().toString() : relative;
            if (name.contains(only)) {
                add(folder, name, tasks);
            }
        }
        return tasks;
    }

    private void addChanges(Path folder, String name, List<CorpusTask> tasks) throws IOException {
        List<ChangesTask.Change> changes = ChangesTask.read(folder);
        int mixed = Integer.getInteger("corpus.mixed", 0);
        if (mixed > 0) {
            long seed = Long.getLong("corpus.seed", 1);
            for (int i = 0; i < mixed; i++) {
                tasks.add(new MixedChangesTask(setting, folder, name, changes, seed + i));
            }
            return;
        }
        for (int first = 0; first < changes.size(); first++) {
            tasks.add(new ChangesTask(setting, folder, name, changes, first));
        }
    }

    private void add(Path folder, String name, List<CorpusTask> tasks) throws IOException {
        if (Files.exists(folder.resolve("old.sql")) && Files.exists(folder.resolve("new.sql"))) {
            tasks.add(new PairTask(setting, folder, name));
        } else if (Files.exists(folder.resolve("changes.sql"))) {
            addChanges(folder, name, tasks);
        } else if (Files.exists(folder.resolve("schema.sql"))) {
            tasks.add(new SchemaTask(setting, folder, name));
        } else {
            List<String> steps = steps(folder);
            for (int first = 0; first < steps.size(); first += STEPS) {
                tasks.add(new HistoryTask(
                        setting,
                        folder,
                        name,
                        HistoryMeta.of(folder),
                        steps,
                        first,
                        Math.min(first + STEPS, steps.size())));
            }
        }
    }

    private static List<String> steps(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> NUMBERED.matcher(file).matches())
                    .sorted()
                    .toList();
        }
    }
}
