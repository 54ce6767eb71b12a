/** One file or sub-package for each kind of PostgreSQL object. Kinds do not use one another; uses {@code catalog} and {@code sql}. */
package io.github.schemamaven.kind;
