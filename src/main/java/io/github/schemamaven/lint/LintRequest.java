package io.github.schemamaven.lint;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What to lint.
 *
 * @param directory the migrations
 * @param server where the scratch database is made
 * @param linted which migrations the rules look at; the others are replayed only, and their seals checked
 * @param declaration what to do with the database after the replay; not asked if the replay stops
 * @param orders finds out whether the order of concurrent migrations matters
 */
public record LintRequest(
        MigrationDirectory directory,
        DevServer server,
        Predicate<MigrationFile> linted,
        Optional<DeclarationCheck> declaration,
        Optional<OrderCheck> orders) {
    /** Makes a request that looks at all migrations and compares with no declaration. */
    public static LintRequest of(MigrationDirectory directory, DevServer server) {
        return new LintRequest(directory, server, file -> true, Optional.empty(), Optional.empty());
    }

    /** Returns the same request with a comparison at the end. */
    public LintRequest withDeclaration(DeclarationCheck check) {
        return new LintRequest(directory, server, linted, Optional.of(check), orders);
    }
}
