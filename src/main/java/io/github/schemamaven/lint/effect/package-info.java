/**
 * What a statement does when it is run: data lost, locks, rewrites, scans; measured on a scratch database. Uses
 * {@code devdb} and {@code sql}; knows nothing of rules.
 */
package io.github.schemamaven.lint.effect;
