package io.github.schemamaven.migration;

import java.util.List;
import java.util.Optional;

/**
 * What a migration says of itself in its leading comment lines.
 *
 * @param parents the {@code schema:after} lines in the file's order
 * @param hash the hash that the {@code schema:hash} line holds; empty where there is no readable one
 * @param hashLine the line (from 1) of the first {@code schema:hash} line, readable or not; 0 where there is none
 * @param transactionMode what {@code schema:transaction} says
 */
record Seal(List<MigrationFile.Parent> parents, Optional<String> hash, int hashLine, TransactionMode transactionMode) {
    Seal {
        parents = List.copyOf(parents);
    }
}
