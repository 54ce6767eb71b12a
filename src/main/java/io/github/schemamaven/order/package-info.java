/**
 * Whether the order of concurrent migrations matters: replays them in several orders and compares the catalogs. Uses
 * {@code apply} (to replay), {@code plan} (to compare), {@code migration}, {@code kind}, {@code catalog}, {@code devdb}
 * and {@code sql}.
 */
package io.github.schemamaven.order;
