package io.github.schemamaven.random;

import io.github.schemamaven.devdb.ArtifactFetcher;
import io.github.schemamaven.devdb.ConnectionEnvironment;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.DevServerSpec;
import io.github.schemamaven.devdb.DevServers;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.survival.SurvivalTotals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The long run: {@code RandomRun OUT PAIRS MAJORS SEED JOBS}. Pair number i has the seed SEED + i and is tried on one of
 * the majors in turn. CONTRIBUTING.md has the command.
 */
public final class RandomRun {
    private final Report report;
    private final Optional<SurvivalTotals> data =
            Boolean.getBoolean("random.rows") ? Optional.of(new SurvivalTotals()) : Optional.empty();

    private RandomRun(Path out) {
        this.report = new Report(out);
    }

    /** Runs it; the exit code is 1 if a pair failed. */
    public static void main(String[] arguments) throws Exception {
        Path out = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(out);
        long pairs = Long.parseLong(arguments[1]);
        List<String> majors = List.of(arguments[2].split(","));
        long seed = Long.parseLong(arguments[3]);
        int jobs = Integer.parseInt(arguments[4]);
        RandomRun run = new RandomRun(out);
        for (int i = 0; i < majors.size(); i++) {
            long share = pairs / majors.size() + (i < pairs % majors.size() ? 1 : 0);
            run.major(majors.get(i), seed + (pairs / majors.size() + 1) * i, share, jobs);
        }
        run.data.ifPresent(System.out::println);
        System.exit(run.report.failed() ? 1 : 0);
    }

    private void major(String major, long seed, long pairs, int jobs) throws Exception {
        try (DevServer server =
                DevServers.open(new DevServerSpec.Embedded(major), artifacts(), ConnectionEnvironment.ofProcess())) {
            Databases.makeRoles(server);
            AtomicLong next = new AtomicLong(seed);
            ExecutorService pool = Executors.newFixedThreadPool(jobs);
            List<Runnable> workers = new ArrayList<>();
            for (int i = 0; i < jobs; i++) {
                workers.add(() -> {
                    for (long each = next.getAndIncrement(); each < seed + pairs; each = next.getAndIncrement()) {
                        one(server, each);
                    }
                });
            }
            workers.forEach(pool::execute);
            pool.shutdown();
            pool.awaitTermination(10, TimeUnit.DAYS);
        }
        System.out.println(report.totals());
    }

    private void one(DevServer server, long seed) {
        try {
            Optional<DumpJudge> judge = seed % 4 == 0 ? DumpJudge.find(server) : Optional.empty();
            Trial trial = new Trial(server, judge, data);
            Pair pair = Generator.pair(server, seed);
            for (Outcome outcome : trial.run(pair)) {
                boolean first = report.add(server.majorVersion(), seed, outcome);
                if (first) {
                    report.write(server.majorVersion(), seed, outcome, pair);
                }
                if (first && outcome.isFailure()) {
                    report.write(server.majorVersion(), seed, outcome, new Shrinker(trial, outcome).shrink(pair));
                }
            }
        } catch (Exception | StackOverflowError failure) {
            report.broken(server.majorVersion(), seed, failure);
        }
    }

    /** The binaries of several releases cannot be on one class path: the profile copies them into a folder. */
    private static ArtifactFetcher artifacts() {
        String folder = System.getProperty("random.binaries", "");
        ArtifactFetcher classPath = new TestDevServer.ClassPathArtifacts();
        return folder.isEmpty() ? classPath : new CopiedArtifacts(Path.of(folder));
    }

    private record CopiedArtifacts(Path folder) implements ArtifactFetcher {
        @Override
        public Path jar(String coordinates) {
            String[] parts = coordinates.split(":");
            return folder.resolve(parts[1] + "-" + parts[2] + ".jar");
        }

        @Override
        public List<Path> classPath(String coordinates) {
            throw new IllegalStateException("no containers here");
        }
    }
}
