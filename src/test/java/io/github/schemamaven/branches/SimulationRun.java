package io.github.schemamaven.branches;

import io.github.schemamaven.devdb.ConnectionEnvironment;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.DevServerSpec;
import io.github.schemamaven.devdb.DevServers;
import io.github.schemamaven.devdb.TestDevServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Many runs of the {@link Simulation}: {@code SimulationRun OUT VERSION RUNS FIRST}. CONTRIBUTING.md
 * has the command. */
public final class SimulationRun {
    private SimulationRun() {}

    /** Runs them; the exit code is 1 if anything was wrong. */
    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[0]).toAbsolutePath();
        int runs = Integer.parseInt(arguments[2]);
        long first = Long.parseLong(arguments[3]);
        String pgDump = System.getProperty("branches.pg_dump", "");
        Files.createDirectories(out);
        List<Simulation.Result> results = new ArrayList<>();
        try (DevServer server = DevServers.open(
                        new DevServerSpec.Embedded(arguments[1]),
                        new TestDevServer.ClassPathArtifacts(),
                        ConnectionEnvironment.ofProcess());
                PrintWriter report =
                        new PrintWriter(Files.newBufferedWriter(out.resolve("runs-" + first + ".txt")), true)) {
            for (long seed = first; seed < first + runs; seed++) {
                Path folder = Files.createTempDirectory("branches");
                Simulation.Result result = Simulation.run(server, new Databases(server, pgDump), folder, seed);
                delete(folder);
                results.add(result);
                report.println(seed + "\t" + line(result));
                result.wrong().forEach(wrong -> report.println("  " + wrong + "\n  " + result.story()));
            }
            report.println(summary(results));
        }
        System.out.println(summary(results));
        System.exit(results.stream().allMatch(result -> result.wrong().isEmpty()) ? 0 : 1);
    }

    private static String line(Simulation.Result result) {
        return result.branches() + " branches\t" + result.merges() + " merges\t" + result.declarationConflicts()
                + " declaration conflicts\t" + result.migrations() + " migrations\t" + result.pairs() + " pairs\t"
                + result.named() + " named" + (result.reconciled() ? "\treconciled" : "");
    }

    private static String summary(List<Simulation.Result> results) {
        return results.size() + " runs, "
                + results.stream().mapToInt(Simulation.Result::merges).sum() + " merges, "
                + results.stream()
                        .mapToInt(Simulation.Result::declarationConflicts)
                        .sum()
                + " declaration conflicts, "
                + results.stream().mapToInt(Simulation.Result::pairs).sum() + " concurrent pairs, "
                + results.stream().mapToInt(Simulation.Result::named).sum() + " named, "
                + results.stream().filter(Simulation.Result::reconciled).count() + " reconciled, "
                + results.stream().mapToInt(result -> result.wrong().size()).sum() + " wrong";
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
