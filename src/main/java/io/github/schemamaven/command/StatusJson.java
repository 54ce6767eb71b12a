package io.github.schemamaven.command;

import io.github.schemamaven.apply.FileStatus;
import io.github.schemamaven.apply.HistoryRow;
import io.github.schemamaven.apply.StatusReport;
import io.github.schemamaven.migration.MigrationFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Writes a status as JSON: an object with {@code upToDate} (whether nothing is pending and nothing is wrong),
 * {@code migrations}, each with {@code name}, {@code state} (such as {@code applied}, {@code pending},
 * {@code out of order}), and where they are known {@code hash}, {@code after} (the names of those it comes after),
 * {@code appliedAt} (ISO 8601, UTC), {@code appliedBy}, {@code millis}, {@code orderProof}, {@code problem},
 * and for a {@code started} one {@code statements} and {@code completed};
 * {@code heads}, the names that the next migration will come after; and {@code concurrent}, the groups of migrations that
 * are concurrent with one another.
 */
public final class StatusJson {
    private StatusJson() {}

    /** Returns the JSON text, ending in a line break. */
    public static String of(StatusCommand.Status status) {
        StatusReport report = status.report();
        boolean upToDate = report.files().stream()
                .allMatch(
                        file -> file.state() == FileStatus.State.APPLIED || file.state() == FileStatus.State.BASELINE);
        String migrations = report.files().stream()
                .map(StatusJson::migration)
                .collect(Collectors.joining(",\n    ", "\n    ", "\n  "));
        return "{\n  \"upToDate\": " + upToDate + ",\n  \"migrations\": ["
                + (report.files().isEmpty() ? "" : migrations) + "],\n  \"heads\": "
                + names(status.directory().heads()) + ",\n  \"concurrent\": ["
                + status.directory().concurrentGroups().stream()
                        .map(StatusJson::names)
                        .collect(Collectors.joining(", "))
                + "]\n}\n";
    }

    private static String migration(FileStatus file) {
        List<String> fields = new ArrayList<>();
        fields.add(field("name", file.name()));
        fields.add(field("state", StatusCommand.word(file.state())));
        file.file().ifPresent(migration -> {
            fields.add(field("hash", "sha256:" + migration.computedHash()));
            fields.add("\"after\": "
                    + array(migration.parents().stream()
                            .map(MigrationFile.Parent::name)
                            .toList()));
        });
        file.history().ifPresent(row -> addHistory(fields, row));
        file.problem().ifPresent(problem -> fields.add(field("problem", problem)));
        return "{" + String.join(", ", fields) + "}";
    }

    private static void addHistory(List<String> fields, HistoryRow row) {
        row.finishedAt().ifPresent(time -> fields.add(field("appliedAt", time.toString())));
        fields.add(field("appliedBy", row.appliedBy()));
        fields.add("\"millis\": " + row.millis());
        if (row.state() == HistoryRow.State.STARTED) {
            fields.add("\"statements\": " + row.statements());
            fields.add("\"completed\": " + row.completed());
        }
        row.orderProof().ifPresent(proof -> fields.add(field("orderProof", proof)));
    }

    private static String names(List<MigrationFile> files) {
        return array(files.stream().map(MigrationFile::name).toList());
    }

    private static String array(List<String> values) {
        return values.stream()
                .map(value -> "\"" + StringEscapeUtils.escapeJson(value) + "\"")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String field(String name, String value) {
        return "\"" + name + "\": \"" + StringEscapeUtils.escapeJson(value) + "\"";
    }
}
