package io.github.schemamaven.lint.rule;

/** Something that a finding can be about; its page is {@code docs/rules/<name>.md}. */
public sealed interface Rule permits EffectRule, GuardRule, Check {
    /** Returns the name, lower-case words joined by hyphens, that findings and {@code schema:allow} use. */
    String name();

    /** Returns how much its findings matter. */
    Severity severity();

    /** Returns one sentence, without a full stop, that says what the rule finds. */
    String summary();

    /** Returns whether a {@code schema:allow} line can accept a finding; not where apply refuses the statement too. */
    boolean canBeAccepted();

    /** Returns whether a project cannot give it another severity, since what it finds does not work when applied. */
    boolean hasFixedSeverity();
}
