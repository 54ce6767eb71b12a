package io.github.schemamaven.lint;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationWriter;
import io.github.schemamaven.migration.TransactionMode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Migrations of a test in a folder of their own. */
public final class TestMigrations {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    private final Path folder;

    /** Keeps the migrations in a folder, which messages show as {@code migrations}. */
    public TestMigrations(Path parent) {
        folder = parent.resolve("migrations");
    }

    /** Adds a sealed migration that runs in a transaction. */
    public TestMigrations add(String slug, String sql) {
        return add(slug, sql, TransactionMode.TRANSACTION);
    }

    /** Adds a sealed migration. */
    public TestMigrations add(String slug, String sql, TransactionMode mode) {
        MigrationWriter.write(read(), CLOCK, slug, sql, mode);
        return this;
    }

    /** Reads the folder. */
    public MigrationDirectory read() {
        return MigrationDirectory.read(folder, folder.getParent());
    }

    /** Lints all of them. */
    public LintResult lint(DevServer server) {
        return Linter.lint(LintRequest.of(read(), server));
    }
}
