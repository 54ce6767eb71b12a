package io.github.schemamaven.lint;

import io.github.schemamaven.lint.rule.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * What lint found.
 *
 * @param files every migration as messages show it, in the order of the replay
 * @param notReplayed those of them that did not run, because an earlier one failed or the directory cannot be ordered
 * @param findings what is wrong: about the directory first, then by file in the order of the replay, by line, and the
 *     comparison with the declaration last
 * @param accepted what a {@code schema:allow} line accepts
 * @param notes what was proved, a line each
 */
public record LintResult(
        List<String> files,
        List<String> notReplayed,
        List<Finding> findings,
        List<Accepted> accepted,
        List<String> notes) {
    /** Copies the lists. */
    public LintResult {
        files = List.copyOf(files);
        notReplayed = List.copyOf(notReplayed);
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
        notes = List.copyOf(notes);
    }

    /**
     * A finding that its author accepted.
     *
     * @param finding the finding
     * @param reason the reason given
     */
    public record Accepted(Finding finding, String reason) {}

    /** Returns the same with more findings at the front. */
    public LintResult with(List<Finding> more) {
        return new LintResult(
                files,
                notReplayed,
                Stream.concat(more.stream(), findings.stream()).toList(),
                accepted,
                notes);
    }

    /** Returns whether the build has to fail. */
    public boolean fails(FailLevel level) {
        return findings.stream().anyMatch(finding -> level.fails(finding.severity()));
    }

    /** Returns how many findings have a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
