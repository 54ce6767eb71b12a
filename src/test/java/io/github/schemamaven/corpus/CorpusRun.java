package io.github.schemamaven.corpus;

import io.github.schemamaven.devdb.ConnectionEnvironment;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.DevServerSpec;
import io.github.schemamaven.devdb.DevServers;
import io.github.schemamaven.devdb.TestDevServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Plans every pair of states under a folder in both directions, with the product's own code, and writes what came of
 * it: {@code CorpusRun DIR OUT VERSION URL}. CONTRIBUTING.md has the command.
 */
public final class CorpusRun {
    private CorpusRun() {}

    /** Runs it; the exit code is 1 unless every pair that loads converges. */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path out = Path.of(arguments[1]).toAbsolutePath().normalize();
        String version = arguments.length > 2 ? arguments[2] : "";
        String url = arguments.length > 3 ? arguments[3] : "";
        String only = System.getProperty("corpus.only", "");
        DevServerSpec spec = url.isEmpty() ? new DevServerSpec.Embedded(version) : DevServerSpec.parse(url);
        try (DevServer server =
                DevServers.open(spec, new TestDevServer.ClassPathArtifacts(), ConnectionEnvironment.ofProcess())) {
            System.exit(run(server, root, out, only) ? 0 : 1);
        }
    }

    private static boolean run(DevServer server, Path root, Path out, String only)
            throws IOException, InterruptedException, ExecutionException {
        Files.createDirectories(out);
        ExecutorService pool = Executors.newFixedThreadPool(Integer.getInteger("corpus.jobs", 3));
        Map<String, Integer> totals = new TreeMap<>();
        try (PrintWriter results = new PrintWriter(Files.newBufferedWriter(out.resolve("results.tsv")))) {
            List<Future<List<CorpusResult>>> pending = new ArrayList<>();
            for (Path folder : folders(root, only)) {
                CorpusCase pair = new CorpusCase(server, root, folder, out);
                pending.add(pool.submit(pair::run));
            }
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
        System.out.println("corpus: " + totals);
        return totals.keySet().stream()
                .allMatch(outcome -> List.of("converged", "input-error").contains(outcome));
    }

    private static List<Path> folders(Path root, String only) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.endsWith("old.sql") && Files.exists(file.resolveSibling("new.sql")))
                    .map(Path::getParent)
                    .filter(folder -> folder.toString().contains(only))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
