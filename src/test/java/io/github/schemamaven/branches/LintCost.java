package io.github.schemamaven.branches;

import io.github.schemamaven.command.Lines;
import io.github.schemamaven.command.LintCommand;
import io.github.schemamaven.command.MigrationsFolder;
import io.github.schemamaven.devdb.ConnectionEnvironment;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.DevServerSpec;
import io.github.schemamaven.devdb.DevServers;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.lint.FailLevel;
import io.github.schemamaven.lint.RuleSeverities;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationDraft;
import io.github.schemamaven.migration.MigrationWriter;
import io.github.schemamaven.migration.TransactionMode;
import io.github.schemamaven.plan.Scope;
import io.github.schemamaven.report.RepositoryPaths;
import io.github.schemamaven.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What it costs to prove the order of concurrent migrations: the time of lint for 30 branches on a base of 300 migrations,
 * against that for the same 330 in one line. {@code LintCost OUT VERSION ROUNDS}.
 */
public final class LintCost {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final int BASE = 300;
    private static final int BRANCHES = 30;

    private LintCost() {}

    /** Measures; the exit code is 1 if the branches take more than four times as long. */
    public static void main(String[] arguments) throws IOException {
        Path out = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        Path line = project("line", false);
        Path branches = project("branches", true);
        List<Double> lineTimes = new ArrayList<>();
        List<Double> branchTimes = new ArrayList<>();
        try (DevServer server = DevServers.open(
                new DevServerSpec.Embedded(arguments[1]),
                new TestDevServer.ClassPathArtifacts(),
                ConnectionEnvironment.ofProcess())) {
            for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
                lineTimes.add(lint(server, line));
                branchTimes.add(lint(server, branches));
            }
        }
        // the fastest, since other work on the machine only ever adds to the time
        double ratio = Collections.min(branchTimes) / Collections.min(lineTimes);
        String report = "lint of " + (BASE + BRANCHES) + " migrations in one line: " + lineTimes + " s\nlint of " + BASE
                + " and " + BRANCHES + " concurrent ones: " + branchTimes + " s\nratio of the fastest: "
                + Math.round(ratio * 100) / 100.0;
        Files.writeString(out.resolve("cost.txt"), report + "\n");
        System.out.println(report);
        System.exit(ratio <= 4 ? 0 : 1);
    }

    private static double lint(DevServer server, Path project) {
        long begin = System.nanoTime();
        Lines lines = new Lines();
        Optional<String> failure = new LintCommand(lines, () -> server, "1.0-test")
                .run(new LintCommand.Request(
                        new SchemaSource.SqlFolder(project.resolve("schema")),
                        new MigrationsFolder(project.resolve("migrations"), project),
                        "",
                        Optional.empty(),
                        FailLevel.ERROR,
                        RuleSeverities.DEFAULT,
                        new LintCommand.Output(
                                project.resolve("target/schema"),
                                project.resolve("target/order.proof"),
                                RepositoryPaths.ROOT,
                                false),
                        Scope.ALL));
        if (failure.isPresent()) {
            throw new IllegalStateException(failure.get());
        }
        return Math.round((System.nanoTime() - begin) / 1e7) / 100.0;
    }

    private static Path project(String name, boolean concurrent) throws IOException {
        Path project = Files.createTempDirectory(name);
        Path migrations = project.resolve("migrations");
        List<MigrationDraft> base =
                IntStream.range(0, BASE).mapToObj(LintCost::step).toList();
        MigrationWriter.write(MigrationDirectory.read(migrations, project), CLOCK, base);
        MigrationDirectory directory = MigrationDirectory.read(migrations, project);
        for (int i = BASE; i < BASE + BRANCHES; i++) {
            MigrationDirectory seen = concurrent ? directory : MigrationDirectory.read(migrations, project);
            MigrationWriter.write(seen, CLOCK, List.of(step(i)));
        }
        Files.createDirectories(project.resolve("schema"));
        Files.writeString(project.resolve("schema/all.sql"), declared());
        return project;
    }

    /** Every third makes a table, the next two add a column and an index to one of the tables before. */
    private static MigrationDraft step(int i) {
        String table = "t" + i / 3;
        String sql = switch (i % 3) {
            case 0 -> "create table " + table + " (id bigint primary key, name text not null, n int check (n > 0));";
            case 1 -> "alter table t" + (i < BASE ? i / 3 : i - BASE) + " add column c" + i + " text;";
            default -> "create index i" + i + " on t" + (i < BASE ? i / 3 : i - BASE) + " (name);";
        };
        return new MigrationDraft("step_" + i, sql, TransactionMode.TRANSACTION);
    }

    private static String declared() {
        return IntStream.range(0, BASE + BRANCHES)
                .mapToObj(LintCost::step)
                .map(MigrationDraft::body)
                .reduce("", (all, sql) -> all + sql + "\n");
    }
}
