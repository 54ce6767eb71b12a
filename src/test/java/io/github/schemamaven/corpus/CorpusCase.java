package io.github.schemamaven.corpus;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.StatementRunner;
import io.github.schemamaven.plan.MigrationPlanner;
import io.github.schemamaven.plan.PlanStep;
import io.github.schemamaven.plan.PlanUnit;
import io.github.schemamaven.plan.ProvedPlan;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.SqlScript;
import io.github.schemamaven.sql.SqlSplitter;
import io.github.schemamaven.sql.SqlStatement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** One pair of states, planned in both directions. */
final class CorpusCase {
    private final DevServer server;
    private final String name;
    private final Path folder;
    private final Path out;

    CorpusCase(DevServer server, Path root, Path folder, Path out) {
        this.server = server;
        this.name = root.relativize(folder).toString();
        this.folder = folder;
        this.out = out.resolve(name);
    }

    List<CorpusResult> run() throws IOException, SQLException {
        Files.createDirectories(out);
        try (ScratchDatabase old = server.createScratch("old");
                ScratchDatabase wanted = server.createScratch("new")) {
            try {
                load(old, "old.sql");
                load(wanted, "new.sql");
            } catch (SchemaException failure) {
                return List.of(
                        result("forth", "input-error", 0, 0, failure), result("back", "input-error", 0, 0, failure));
            }
            return List.of(plan(old, wanted, "forth", "plan.sql"), plan(wanted, old, "back", "back.sql"));
        }
    }

    private CorpusResult plan(ScratchDatabase from, ScratchDatabase to, String direction, String file)
            throws IOException {
        long start = System.nanoTime();
        try {
            ProvedPlan plan = MigrationPlanner.plan(server, from, to, List.of());
            Files.writeString(out.resolve(file), text(plan), StandardCharsets.UTF_8);
            return new CorpusResult(name, direction, "converged", plan.steps().size(), since(start), "");
        } catch (SchemaException refusal) {
            boolean internal = refusal.getMessage().startsWith("Internal error");
            return result(direction, internal ? "failed" : "refused", 0, since(start), refusal);
        } catch (RuntimeException failure) {
            return result(direction, "failed", 0, since(start), failure);
        }
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static String text(ProvedPlan plan) {
        StringBuilder text = new StringBuilder();
        for (PlanUnit unit : plan.units()) {
            for (PlanStep step : unit.steps()) {
                text.append(step.sql()).append(";\n");
            }
        }
        return text.toString();
    }

    private CorpusResult result(String direction, String outcome, int statements, long time, Exception failure) {
        return new CorpusResult(name, direction, outcome, statements, time, String.valueOf(failure));
    }

    private void load(ScratchDatabase database, String file) throws IOException, SQLException {
        try (Connection connection = database.connect()) {
            try (Statement settings = connection.createStatement()) {
                settings.execute("set check_function_bodies = off; set client_min_messages = error");
            }
            runIfThere(connection, "roles.sql", true);
            runIfThere(connection, "setup.sql", true);
            runIfThere(connection, file, false);
        }
    }

    /** The files that prepare a case may fail in part, as under psql without ON_ERROR_STOP: roles exist already. */
    private void runIfThere(Connection connection, String file, boolean lenient) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            return;
        }
        SqlScript script = SqlSplitter.split(file, Files.readString(path, StandardCharsets.UTF_8));
        for (SqlStatement statement : script.statements()) {
            try {
                StatementRunner.run(connection, statement);
            } catch (SchemaException failure) {
                if (!lenient) {
                    throw failure;
                }
            }
        }
    }
}
