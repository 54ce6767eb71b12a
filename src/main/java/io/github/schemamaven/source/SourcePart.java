package io.github.schemamaven.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One text of SQL that belongs to a schema source.
 *
 * @param name the name for messages, see {@link io.github.schemamaven.sql.Location#file()}
 * @param path the file it was read from; empty for what a program printed
 * @param text the SQL
 */
record SourcePart(String name, Optional<Path> path, String text) {}
