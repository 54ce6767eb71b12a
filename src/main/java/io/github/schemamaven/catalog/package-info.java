/** The immutable model of one database: identities, objects, dependencies, and the reader. Uses {@code sql}. */
package io.github.schemamaven.catalog;
