package io.github.schemamaven.lint.rule;

/**
 * What a rule found.
 *
 * @param message what is wrong and why it matters, with the names of the objects
 * @param advice what to do instead
 */
public record Problem(String message, String advice) {}
