/**
 * The lint rules, one final class each. A rule is a pure function of a statement and its measured effect. Uses
 * {@code lint.effect} and {@code sql}.
 */
package io.github.schemamaven.lint.rule;
