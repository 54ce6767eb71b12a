package io.github.schemamaven.corpus;

import io.github.schemamaven.corpus.CorpusResult.Outcome;
import io.github.schemamaven.devdb.ConnectionEnvironment;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.DevServerSpec;
import io.github.schemamaven.devdb.DevServers;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.plan.Scope;
import io.github.schemamaven.survival.SurvivalTotals;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Plans every case under a folder in both directions, with the product's own code, and writes what came of it.
 * CONTRIBUTING.md has the command and the forms of cases.
 */
public final class CorpusRun {
    private CorpusRun() {}

    /**
     * Runs it; the exit code is 1 unless everything that loads converges.
     *
     * @param arguments the folder of cases, the folder for the results
     */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        if (arguments[0].isEmpty() || !Files.isDirectory(root)) {
            System.err.println("corpus: '" + arguments[0] + "' is no folder; name one with -Dcorpus.dir=DIR");
            System.exit(2);
        }
        Path out = Files.createDirectories(Path.of(arguments[1])).toRealPath();
        try (DevServer server =
                DevServers.open(server(), new TestDevServer.ClassPathArtifacts(), ConnectionEnvironment.ofProcess())) {
            Optional<SurvivalTotals> data =
                    Boolean.getBoolean("corpus.rows") ? Optional.of(new SurvivalTotals()) : Optional.empty();
            CorpusSetting setting = new CorpusSetting(server, out, scope(), data);
            List<CorpusTask> tasks = new CorpusFolder(setting, root, option("corpus.only")).tasks();
            boolean good = run(tasks, out, server.majorVersion());
            data.ifPresent(System.out::println);
            System.exit(good ? 0 : 1);
        }
    }

    private static DevServerSpec server() {
        String url = option("corpus.url");
        return url.isEmpty() ? new DevServerSpec.Embedded(option("corpus.release")) : DevServerSpec.parse(url);
    }

    private static Scope scope() {
        return Scope.of(List.of(), List.of(), Boolean.getBoolean("corpus.owners"), false);
    }

    private static String option(String name) {
        return System.getProperty(name, "").strip();
    }

    private static boolean run(List<CorpusTask> tasks, Path out, int major)
            throws IOException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        int usual = Runtime.getRuntime().availableProcessors() + 1;
        String jobs = option("corpus.jobs");
        ExecutorService pool = Executors.newFixedThreadPool(jobs.isEmpty() ? usual : Integer.parseInt(jobs));
        Map<Outcome, Integer> totals = new EnumMap<>(Outcome.class);
        try (PrintWriter results =
                new PrintWriter(Files.newBufferedWriter(out.resolve("results.tsv"), StandardCharsets.UTF_8))) {
            List<Future<List<CorpusResult>>> pending = new ArrayList<>();
            tasks.forEach(task -> pending.add(pool.submit(task::run)));
            for (Future<List<CorpusResult>> each : pending) {
                for (CorpusResult result : each.get()) {
                    results.println(result.line());
                    totals.merge(result.outcome(), 1, Integer::sum);
                }
                results.flush();
            }
        } finally {
            pool.shutdownNow();
        }
        System.out.println(summary(totals, major, Duration.ofNanos(System.nanoTime() - start)));
        boolean any = totals.values().stream().mapToInt(Integer::intValue).sum() > 0;
        return any
                && !totals.containsKey(Outcome.REFUSED)
                && !totals.containsKey(Outcome.FAILED)
                && !totals.containsKey(Outcome.LOST);
    }

    private static String summary(Map<Outcome, Integer> totals, int major, Duration time) {
        int all = totals.values().stream().mapToInt(Integer::intValue).sum();
        String each = List.of(Outcome.values()).stream()
                .map(outcome -> totals.getOrDefault(outcome, 0) + " " + outcome)
                .collect(Collectors.joining(", "));
        return "corpus: " + all + " plans on PostgreSQL " + major + ": " + each + " (" + time.toSeconds() + " s)";
    }
}
