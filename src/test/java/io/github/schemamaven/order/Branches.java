package io.github.schemamaven.order;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.migration.MigrationWriter;
import io.github.schemamaven.migration.TransactionMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Migrations as several branches write them into one folder, each without seeing the others. */
final class Branches {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    private final Path folder;
    private int made;

    Branches(Path parent) {
        folder = parent.resolve("migrations");
    }

    /** Adds a migration that comes after all there are. */
    Branches then(String slug, String sql) {
        MigrationWriter.write(read(), CLOCK, slug, sql, TransactionMode.TRANSACTION);
        return this;
    }

    /** Adds one that comes after the named ones alone, and is written in the same second as they are. */
    Branches branch(String slug, String sql, String... parents) {
        return branch(slug, sql, TransactionMode.TRANSACTION, parents);
    }

    /** Adds one that comes after the named ones alone. */
    Branches branch(String slug, String sql, TransactionMode mode, String... parents) {
        try {
            Path aside = folder.resolveSibling("aside" + ++made);
            Files.createDirectories(aside);
            for (MigrationFile file : read().files()) {
                if (isWanted(file, List.of(parents))) {
                    Files.copy(file.path(), aside.resolve(file.path().getFileName()));
                }
            }
            MigrationFile written =
                    MigrationWriter.write(MigrationDirectory.read(aside, aside.getParent()), CLOCK, slug, sql, mode);
            Files.createDirectories(folder);
            Files.copy(written.path(), folder.resolve(written.path().getFileName()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isWanted(MigrationFile file, List<String> parents) {
        MigrationDirectory directory = read();
        return directory.files().stream()
                .filter(other ->
                        parents.stream().anyMatch(parent -> other.name().endsWith("_" + parent)))
                .anyMatch(parent -> parent.equals(file) || directory.isBefore(file, parent));
    }

    MigrationDirectory read() {
        return MigrationDirectory.read(folder, folder.getParent());
    }

    Commutation prove(DevServer server) {
        return Commutation.prove(server, read(), file -> true);
    }
}
