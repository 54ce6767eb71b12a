/** Bringing a target up to date: history, lock, runner, status. Uses {@code migration}, {@code devdb} and {@code sql}. */
package io.github.schemamaven.apply;
