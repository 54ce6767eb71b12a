package io.github.schemamaven.branches;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.order.Replays;
import io.github.schemamaven.plan.CatalogComparison;
import io.github.schemamaven.plan.Catalogs;
import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The second opinion: migrations are run on a database each, and what they gave is compared by our reader and by pg_dump. */
final class Databases {
    /** How a disagreement of the two judges begins. */
    static final String OPPOSITE = "our reader and pg_dump do not agree: ";

    private final DevServer server;
    private final String pgDump;

    /**
     * Makes it.
     *
     * @param pgDump the program, of the server's version or later; empty to ask our reader alone
     */
    Databases(DevServer server, String pgDump) {
        this.server = server;
        this.pgDump = pgDump;
    }

    /**
     * What migrations gave.
     *
     * @param failure why they failed; empty where they did not
     * @param catalog what our reader sees
     * @param dump what pg_dump sees; empty where it was not asked
     */
    record State(Optional<String> failure, Optional<Catalog> catalog, String dump) {}

    /** Runs migrations on a database of their own. */
    State state(List<MigrationFile> order) {
        try (ScratchDatabase database = server.createScratch("judged")) {
            Optional<String> failure = run(database, order);
            return failure.isPresent()
                    ? new State(failure, Optional.empty(), "")
                    : new State(
                            failure,
                            Optional.of(Catalogs.read(database)),
                            pgDump.isEmpty() ? "" : dump(database.settings()));
        }
    }

    /** Returns how two results differ; empty where they do not. */
    Optional<String> difference(State left, State right) {
        if (left.catalog().isEmpty() || right.catalog().isEmpty()) {
            return Optional.of("fails: " + left.failure().or(right::failure).orElseThrow());
        }
        boolean same = new CatalogComparison(server)
                .differences(left.catalog().get(), right.catalog().get())
                .isEmpty();
        boolean sameDump = pgDump.isEmpty() ? same : left.dump().equals(right.dump());
        if (same != sameDump) {
            return Optional.of(OPPOSITE + "we say " + (same ? "same" : "different") + "\n" + left.dump() + "\n-----\n"
                    + right.dump());
        }
        return same ? Optional.empty() : Optional.of("different");
    }

    private static Optional<String> run(ScratchDatabase database, List<MigrationFile> order) {
        try {
            Replays.run(database, order);
            return Optional.empty();
        } catch (SchemaException failure) {
            return Optional.of(failure.getMessage());
        }
    }

    /** Returns the dump with what two databases of the same schema may differ in left out: the order of columns. */
    private String dump(ConnectionSettings settings) {
        ProcessBuilder builder = new ProcessBuilder(
                        pgDump,
                        "--schema-only",
                        "--no-owner",
                        "-h",
                        settings.host(),
                        "-p",
                        "" + settings.port(),
                        "-U",
                        settings.user(),
                        settings.database())
                .redirectErrorStream(true);
        if (settings.password() != null) {
            builder.environment().put("PGPASSWORD", settings.password());
        }
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError("pg_dump: " + text);
            }
            return Arrays.stream(text.split(";\n", -1))
                    .map(Databases::withoutOrder)
                    .sorted()
                    .collect(Collectors.joining(";\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String withoutOrder(String statement) {
        Stream<String> lines = statement
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("--") && !line.startsWith("\\"))
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line);
        return (statement.contains("CREATE TABLE ") ? lines.sorted() : lines).collect(Collectors.joining("\n"));
    }
}
