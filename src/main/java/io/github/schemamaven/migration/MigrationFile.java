package io.github.schemamaven.migration;

import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.SqlScript;
import io.github.schemamaven.sql.SqlSplitter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One migration.
 *
 * @param name the file name without {@code .sql}, the name by which children and the history call it
 * @param path where the file is
 * @param shownAs the path for messages
 * @param parents the migrations it was made after, in the file's order; none for a first one
 * @param storedHash the hash in its {@code schema:hash} line; empty where it has no readable one
 * @param hashLine the line of the {@code schema:hash} line, from 1; 0 where there is none
 * @param computedHash SHA-256 over {@code text} without the hash line, 64 lower-case hex digits
 * @param transactionMode how it runs
 * @param text the whole text with line ends LF and no byte order mark: what is hashed is what runs, on every machine
 */
public record MigrationFile(
        String name,
        Path path,
        String shownAs,
        List<Parent> parents,
        Optional<String> storedHash,
        int hashLine,
        String computedHash,
        TransactionMode transactionMode,
        String text) {
    /** Copies the list. */
    public MigrationFile {
        parents = List.copyOf(parents);
    }

    /**
     * A {@code schema:after} line.
     *
     * @param name the parent migration
     * @param hash the parent's hash at that time; empty where the line has no readable one
     * @param location where the line stands
     */
    public record Parent(String name, Optional<String> hash, Location location) {}

    static MigrationFile of(String name, Path path, String shownAs, String text, Seal seal) {
        return new MigrationFile(
                name,
                path,
                shownAs,
                seal.parents(),
                seal.hash(),
                seal.hashLine(),
                MigrationHash.of(text),
                seal.transactionMode(),
                text);
    }

    /** Returns whether the text is the one that was sealed. */
    public boolean isSealed() {
        return storedHash.isPresent() && storedHash.get().equals(computedHash);
    }

    /**
     * Cuts the text into its commands.
     *
     * @throws io.github.schemamaven.sql.SchemaException where the text cannot be cut (an unterminated quote)
     */
    public SqlScript script() {
        return SqlSplitter.split(shownAs, text);
    }

    /** Returns a place in this file: its given line, column 1. */
    public Location line(int line) {
        return new Location(shownAs, line, 1);
    }
}
