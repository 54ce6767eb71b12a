package io.github.schemamaven.command;

import io.github.schemamaven.apply.Applier;
import io.github.schemamaven.apply.ApplyListener;
import io.github.schemamaven.apply.ApplyOptions;
import io.github.schemamaven.apply.FileStatus;
import io.github.schemamaven.apply.HistoryRow;
import io.github.schemamaven.apply.StatusReport;
import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what a target has applied and what is pending, and draws which migration comes after which. */
public final class StatusCommand {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Console console;

    /**
     * Makes the command.
     *
     * @param console where it shows the table
     */
    public StatusCommand(Console console) {
        this.console = console;
    }

    /**
     * How the migrations stand.
     *
     * @param report each of them
     * @param directory the migrations
     */
    public record Status(StatusReport report, MigrationDirectory directory) {}

    /**
     * Compares the migrations with the target, and shows a table.
     *
     * @return how each migration stands
     * @throws io.github.schemamaven.sql.SchemaException if the target cannot be read
     */
    public Status run(MigrationsFolder migrations, ConnectionSettings target) {
        MigrationDirectory directory = migrations.read();
        StatusReport report = new Applier(target, ApplyOptions.defaults(), "", ApplyListener.NONE).status(directory);
        console.info("Status of '" + target + "': " + summary(report));
        if (directory.concurrentGroups().isEmpty()) {
            report.files().forEach(file -> console.info(row("", file)));
        } else {
            drawn(directory, report).forEach(console::info);
        }
        report.files().forEach(file -> file.problem().ifPresent(console::warn));
        return new Status(report, directory);
    }

    /** Returns the graph in canonical order, then what the target has and the directory lacks, then the heads. */
    private static List<String> drawn(MigrationDirectory directory, StatusReport report) {
        Map<String, FileStatus> byName =
                report.files().stream().collect(Collectors.toMap(FileStatus::name, Function.identity()));
        List<String> lines = new ArrayList<>();
        for (GraphText.Row row : GraphText.draw(directory)) {
            lines.add(
                    row.file() == null
                            ? "  " + row.drawing().stripTrailing()
                            : row("  " + row.drawing(), byName.get(row.file().name())));
        }
        report.in(FileStatus.State.MISSING).forEach(file -> lines.add(row("", file)));
        List<MigrationFile> heads = directory.heads();
        if (heads.size() > 1) {
            lines.add("Heads, which the next migration will come after: "
                    + heads.stream().map(MigrationFile::name).collect(Collectors.joining(", ")));
        }
        return lines;
    }

    /** Returns a state's word for users, such as {@code out of order}. */
    public static String word(FileStatus.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String summary(StatusReport report) {
        if (report.files().isEmpty()) {
            return "there are no migrations";
        }
        Map<FileStatus.State, Long> counts = report.files().stream()
                .collect(Collectors.groupingBy(FileStatus::state, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + word(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String row(String drawing, FileStatus file) {
        String when = file.history()
                .flatMap(HistoryRow::finishedAt)
                .map(time -> "  " + TIME.format(time) + "  by "
                        + file.history().orElseThrow().appliedBy())
                .orElse("");
        String proved = file.history().flatMap(HistoryRow::orderProof).isPresent() ? "  order proved" : "";
        String done = file.history()
                .filter(row -> row.state() == HistoryRow.State.STARTED)
                .map(row -> "  " + row.completed() + " of " + row.statements() + " statements done")
                .orElse("");
        return drawing
                + String.format(Locale.ROOT, "  %-12s  %s%s%s%s", word(file.state()), file.name(), when, done, proved);
    }
}
