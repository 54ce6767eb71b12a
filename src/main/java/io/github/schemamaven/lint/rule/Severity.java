package io.github.schemamaven.lint.rule;

/** How much a finding matters. */
public enum Severity {
    /** Data is destroyed, or the migration cannot work. */
    ERROR,
    /** It works, and hurts on a database that is large or busy, or is likely a mistake. */
    WARNING;

    /** Returns the name in lower case, for messages and reports. */
    public String label() {
        return this == ERROR ? "error" : "warning";
    }
}
