/** Schema sources: where the declaration comes from and how it is loaded into an empty database. Uses {@code devdb} and {@code sql}. */
package io.github.schemamaven.source;
