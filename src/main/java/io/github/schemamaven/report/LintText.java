package io.github.schemamaven.report;

import io.github.schemamaven.lint.Finding;
import io.github.schemamaven.lint.LintResult;
import io.github.schemamaven.lint.rule.Severity;
import java.util.List;

/** A lint result for people, as plain text: the findings by file, then one line that sums them up. */
public final class LintText {
    private static final int LONGEST_EXCERPT = 100;
    private static final int MOST_NAMED = 3;

    private LintText() {}

    /**
     * Writes one finding: {@code file:line:column: severity: message [rule]}, the statement's beginning, the advice.
     *
     * @return one or more lines without a final line end
     */
    public static String of(Finding finding) {
        String message = finding.message().strip();
        int firstLine = message.indexOf('\n') < 0 ? message.length() : message.indexOf('\n');
        StringBuilder text = new StringBuilder();
        text.append(finding.location())
                .append(": ")
                .append(finding.severity().label())
                .append(": ");
        text.append(message, 0, firstLine).append(" [").append(finding.rule()).append(']');
        text.append(message, firstLine, message.length());
        // A message of several lines shows the place in the statement itself.
        if (firstLine == message.length()) {
            finding.statement().ifPresent(sql -> text.append("\n    ").append(excerpt(sql)));
        }
        return text.append("\n    ").append(finding.advice()).toString();
    }

    /**
     * Sums up: how many errors, warnings, accepted findings and migrations there are, and which were not replayed.
     *
     * @return one line, or two where migrations were not replayed
     */
    public static String summary(LintResult result) {
        StringBuilder text = new StringBuilder(count(result.files().size(), "migration")).append(": ");
        long errors = result.count(Severity.ERROR);
        long warnings = result.count(Severity.WARNING);
        if (errors + warnings == 0) {
            text.append("nothing found");
        } else {
            text.append(count(errors, "error")).append(", ").append(count(warnings, "warning"));
        }
        if (!result.accepted().isEmpty()) {
            text.append(", ").append(result.accepted().size()).append(" accepted by schema:allow");
        }
        List<String> left = result.notReplayed();
        if (!left.isEmpty()) {
            text.append("\nnot replayed: ");
            text.append(String.join(", ", left.subList(0, Math.min(MOST_NAMED, left.size()))));
            text.append(left.size() > MOST_NAMED ? " and " + (left.size() - MOST_NAMED) + " more" : "");
        }
        return text.toString();
    }

    /**
     * Writes everything, an empty line between the findings of two files.
     *
     * @return the text with a final line end
     */
    public static String of(LintResult result) {
        StringBuilder text = new StringBuilder();
        String file = null;
        for (Finding finding : result.findings()) {
            if (file != null && !file.equals(finding.location().file())) {
                text.append('\n');
            }
            file = finding.location().file();
            text.append(of(finding)).append('\n');
        }
        text.append(file == null ? "" : "\n");
        result.notes().forEach(note -> text.append(note).append('\n'));
        return text.append(summary(result)).append('\n').toString();
    }

    static String excerpt(String sql) {
        String line = sql.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_EXCERPT)) + " ...";
    }

    private static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
