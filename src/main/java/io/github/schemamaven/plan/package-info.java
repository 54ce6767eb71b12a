/** From two catalogs to an ordered, proved list of SQL commands. Uses {@code kind}, {@code catalog}, {@code devdb} (for the proof) and {@code sql}. */
package io.github.schemamaven.plan;
