package io.github.schemamaven.lint;

import io.github.schemamaven.lint.rule.Rule;
import io.github.schemamaven.lint.rule.Severity;
import io.github.schemamaven.sql.Location;
import java.util.Optional;

/**
 * One thing that is wrong, or may be.
 *
 * @param rule the name of the rule
 * @param severity how much it matters
 * @param location where: the statement's first token, or the line of the file
 * @param statement the statement as written; empty where the finding is about a whole file or directory
 * @param message what is wrong and why it matters; may have several lines
 * @param advice what to do instead
 */
public record Finding(
        String rule, Severity severity, Location location, Optional<String> statement, String message, String advice) {
    /** Makes a finding of a rule, with the rule's severity. */
    public static Finding of(Rule rule, Location location, Optional<String> statement, String message, String advice) {
        return new Finding(rule.name(), rule.severity(), location, statement, message, advice);
    }

    /** Returns the same finding with another severity. */
    Finding withSeverity(Severity other) {
        return new Finding(rule, other, location, statement, message, advice);
    }
}
