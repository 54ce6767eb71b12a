package io.github.schemamaven.corpus;

import io.github.schemamaven.devdb.ConnectionEnvironment;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.DevServerSpec;
import io.github.schemamaven.devdb.DevServers;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.plan.MigrationPlanner;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.survival.Survival;
import io.github.schemamaven.survival.SurvivalTotals;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts rows into the old and the new state of every pair under a folder, carries the plans out on them and compares what
 * is left: {@code CorpusRows DIR OUT RELEASE}. Each line of {@code OUT/rows.tsv} is one direction of one pair.
 */
public final class CorpusRows {
    private final DevServer server;
    private final Path root;
    private final PrintWriter lines;
    private final SurvivalTotals totals = new SurvivalTotals();
    private int broken;

    private CorpusRows(DevServer server, Path root, PrintWriter lines) {
        this.server = server;
        this.root = root;
        this.lines = lines;
    }

    /** Runs it; the exit code is 1 if something was lost. */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path out = Files.createDirectories(Path.of(arguments[1]));
        int lost;
        try (DevServer server = DevServers.open(
                        new DevServerSpec.Embedded(arguments[2]),
                        new TestDevServer.ClassPathArtifacts(),
                        ConnectionEnvironment.ofProcess());
                PrintWriter lines =
                        new PrintWriter(Files.newBufferedWriter(out.resolve("rows.tsv"), StandardCharsets.UTF_8))) {
            CorpusRows run = new CorpusRows(server, root, lines);
            for (Path folder : folders(root)) {
                run.pair(folder);
            }
            System.out.println(run.totals + "; failed: " + run.broken);
            lost = run.totals.losses() + run.broken;
        }
        System.exit(lost == 0 ? 0 : 1);
    }

    private static List<Path> folders(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.endsWith("old.sql") && Files.exists(file.resolveSibling("new.sql")))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    private void pair(Path folder) throws IOException, SQLException {
        CaseFiles files = new CaseFiles(folder);
        try (ScratchDatabase before = server.createScratch("old");
                ScratchDatabase after = server.createScratch("new")) {
            files.prepare(before);
            files.load(before, "old.sql");
            files.prepare(after);
            files.load(after, "new.sql");
            plan(folder, "forth", before, after);
            plan(folder, "back", after, before);
        } catch (SchemaException notLoaded) {
            line(folder, "both", "input-error", String.valueOf(notLoaded.getMessage()));
        }
    }

    private void plan(Path folder, String direction, ScratchDatabase from, ScratchDatabase to) {
        try {
            Survival.Result result =
                    Survival.of(server, from, MigrationPlanner.plan(server, from, to, List.of()), changed -> {});
            totals.add(result);
            if (result.inTheWay().isPresent()) {
                line(folder, direction, "in-the-way", result.inTheWay().get());
            } else {
                line(
                        folder,
                        direction,
                        result.losses().isEmpty() ? "kept" : "lost",
                        String.join("; ", result.losses()));
            }
        } catch (SchemaException | SQLException failure) {
            broken++;
            line(folder, direction, "failed", failure + " " + failure.getCause());
        }
    }

    private void line(Path folder, String direction, String outcome, String message) {
        lines.println(String.join(
                "\t", root.relativize(folder).toString(), direction, outcome, message.replaceAll("[\t\r\n]+", " ")));
        lines.flush();
    }
}
