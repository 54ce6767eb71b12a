/** Migration files, their seals, the graph they form, and writing them. Uses {@code sql}. */
package io.github.schemamaven.migration;
