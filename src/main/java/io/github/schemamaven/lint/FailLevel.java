package io.github.schemamaven.lint;

import io.github.schemamaven.lint.rule.Severity;

/** From which severity on findings fail the build. */
public enum FailLevel {
    /** Errors fail the build; the default. */
    ERROR,
    /** Warnings fail it too. */
    WARNING,
    /** Nothing fails it. */
    NEVER;

    /** Returns whether a finding of this severity fails the build. */
    public boolean fails(Severity severity) {
        return switch (this) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> true;
            case NEVER -> false;
        };
    }
}
