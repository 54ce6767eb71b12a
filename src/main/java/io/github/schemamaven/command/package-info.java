/** One use case a goal, without Maven: puts the other packages together. Used by {@code maven} alone. */
package io.github.schemamaven.command;
