/** Running migrations on scratch databases, what they do, and what the rules say of it. Uses {@code migration}, {@code catalog}, {@code devdb} and {@code sql}. */
package io.github.schemamaven.lint;
