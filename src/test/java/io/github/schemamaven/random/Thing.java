package io.github.schemamaven.random;

/**
 * One object of the database, as {@code pg_identify_object} tells it.
 *
 * @param type such as {@code table} or {@code table constraint}
 * @param schema its schema, quoted; empty where it is in none
 * @param name its own name, quoted; empty where it has none of its own
 * @param identity how a command names it
 */
record Thing(String type, String schema, String name, String identity) {}
