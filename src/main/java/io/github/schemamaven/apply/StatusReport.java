package io.github.schemamaven.apply;

import io.github.schemamaven.apply.FileStatus.State;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.sql.SchemaException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a migration directory and a target's history stand to each other. The same inputs give the same report.
 *
 * @param files first what the history holds, by position, then what is to be applied, in canonical order
 */
public record StatusReport(List<FileStatus> files) {
    /** Copies the list. */
    public StatusReport {
        files = List.copyOf(files);
    }

    /**
     * Compares.
     *
     * @param directory the migrations; its own problems are not looked at
     * @param history the target's history, see {@link History#read}
     */
    public static StatusReport of(MigrationDirectory directory, List<HistoryRow> history) {
        List<HistoryRow> rows = history.stream()
                .sorted(Comparator.comparingInt(HistoryRow::position))
                .toList();
        Set<String> known = rows.stream().map(HistoryRow::name).collect(Collectors.toSet());
        List<FileStatus> files = new ArrayList<>();
        rows.forEach(row -> files.add(recorded(directory, row)));
        List<MigrationFile> order = directory.canonicalOrder();
        int lastApplied = -1;
        Map<String, Integer> places = new HashMap<>();
        for (MigrationFile file : order) {
            places.put(file.name(), places.size());
            lastApplied = known.contains(file.name()) ? places.get(file.name()) : lastApplied;
        }
        for (MigrationFile file : order) {
            if (!known.contains(file.name())) {
                boolean late = places.get(file.name()) < lastApplied;
                files.add(pending(directory, file, late ? order.subList(0, lastApplied + 1) : List.of(), known));
            }
        }
        return new StatusReport(files);
    }

    private static FileStatus recorded(MigrationDirectory directory, HistoryRow row) {
        Optional<MigrationFile> file = directory.file(row.name());
        if (file.isEmpty()) {
            String problem = "the target has applied '" + row.name() + "', and '" + row.name() + ".sql' is not in '"
                    + directory.shownAs() + "': restore it from version control";
            return new FileStatus(row.name(), State.MISSING, file, Optional.of(row), Optional.of(problem));
        }
        if (row.state() == HistoryRow.State.STARTED) {
            return new FileStatus(row.name(), State.STARTED, file, Optional.of(row), Optional.empty());
        }
        if (!row.hash().equals(file.get().computedHash())) {
            String problem = file.get().shownAs() + ":" + Math.max(1, file.get().hashLine())
                    + ":1: the migration was edited since the target applied it (there it has the hash sha256:"
                    + row.hash() + "): restore it from version control and put the change into a new migration";
            return new FileStatus(row.name(), State.EDITED, file, Optional.of(row), Optional.of(problem));
        }
        State state = row.kind() == HistoryRow.Kind.BASELINE ? State.BASELINE : State.APPLIED;
        return new FileStatus(row.name(), state, file, Optional.of(row), Optional.empty());
    }

    private static FileStatus pending(
            MigrationDirectory directory, MigrationFile file, List<MigrationFile> upToLastApplied, Set<String> known) {
        Optional<String> problem = upToLastApplied.stream()
                .filter(other -> known.contains(other.name()) && directory.isBefore(file, other))
                .findFirst()
                .map(after -> file.shownAs() + ":1:1: '" + after.name() + "' comes after this migration, but the target"
                        + " has applied only that one; restore the history of that database or the '-- schema:after'"
                        + " lines of the files");
        State state = upToLastApplied.isEmpty() ? State.PENDING : State.OUT_OF_ORDER;
        return new FileStatus(file.name(), state, Optional.of(file), Optional.empty(), problem);
    }

    /** Returns the migrations in a state. */
    public List<FileStatus> in(State state) {
        return files.stream().filter(file -> file.state() == state).toList();
    }

    /** Returns what apply would do, in order: first what an earlier apply began, then what is pending. */
    public List<FileStatus> toApply() {
        List<FileStatus> list = new ArrayList<>(in(State.STARTED));
        files.stream()
                .filter(file -> file.state() == State.PENDING || file.state() == State.OUT_OF_ORDER)
                .forEach(list::add);
        return List.copyOf(list);
    }

    /**
     * Passes where apply may go on.
     *
     * @throws SchemaException that lists each migration in the way and what to do
     */
    public StatusReport requireApplicable(OutOfOrder outOfOrder) {
        List<String> problems = new ArrayList<>();
        for (FileStatus file : files) {
            file.problem().ifPresent(problems::add);
            if (file.problem().isEmpty() && file.state() == State.OUT_OF_ORDER && outOfOrder == OutOfOrder.REFUSE) {
                problems.add(
                        file.file().orElseThrow().shownAs() + ":1:1: the migration sorts before one that the target"
                                + " has already applied, and -Dschema.outOfOrder=refuse is set; allow it with a proof"
                                + " (-Dschema.outOfOrder=prove), or plan it again after that one (mvn schema:rebase)");
            }
        }
        if (!problems.isEmpty()) {
            throw new SchemaException("the migrations do not fit the target's history, nothing was applied:\n  "
                    + String.join("\n  ", problems));
        }
        return this;
    }
}
