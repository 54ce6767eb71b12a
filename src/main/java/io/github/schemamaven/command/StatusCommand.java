package io.github.schemamaven.command;

import io.github.schemamaven.apply.Applier;
import io.github.schemamaven.apply.ApplyListener;
import io.github.schemamaven.apply.ApplyOptions;
import io.github.schemamaven.apply.FileStatus;
import io.github.schemamaven.apply.HistoryRow;
import io.github.schemamaven.apply.StatusReport;
import io.github.schemamaven.devdb.ConnectionSettings;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says what a target has applied and what is pending. */
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
     * Compares the migrations with the target, and shows a table.
     *
     * @return how each migration stands
     * @throws io.github.schemamaven.sql.SchemaException if the target cannot be read
     */
    public StatusReport run(MigrationsFolder migrations, ConnectionSettings target) {
        StatusReport report =
                new Applier(target, ApplyOptions.defaults(), "", ApplyListener.NONE).status(migrations.read());
        console.info("Status of '" + target + "': " + summary(report));
        report.files().forEach(file -> console.info(row(file)));
        report.files().forEach(file -> file.problem().ifPresent(console::warn));
        return report;
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

    private static String row(FileStatus file) {
        String when = file.history()
                .flatMap(HistoryRow::finishedAt)
                .map(time -> "  " + TIME.format(time) + "  by "
                        + file.history().orElseThrow().appliedBy())
                .orElse("");
        return String.format(Locale.ROOT, "  %-12s  %s%s", word(file.state()), file.name(), when);
    }
}
