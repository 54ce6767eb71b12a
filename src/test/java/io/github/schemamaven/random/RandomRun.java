package io.github.schemamaven.random;

import io.github.schemamaven.devdb.ArtifactFetcher;
import io.github.schemamaven.devdb.ConnectionEnvironment;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.DevServerSpec;
import io.github.schemamaven.devdb.DevServers;
import io.github.schemamaven.devdb.LabelProvider;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.survival.SurvivalTotals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The long run: {@code RandomRun OUT PAIRS MAJORS SEED JOBS}. Pair number i has the seed SEED + i. The majors take turns,
 * each with so many pairs on a server of its own: one that PostgreSQL ends does not end the run. CONTRIBUTING.md has the
 * command.
 */
public final class RandomRun {
    private static final long TURN = 40;

    private final Report report;
    private final List<String> majors;
    private final long seed;
    private final long pairs;
    private final AtomicLong turns = new AtomicLong();
    private final Set<Long> broken = ConcurrentHashMap.newKeySet();
    private final Theme theme = Theme.of(System.getProperty("random.theme", "all"));
    private final Optional<SurvivalTotals> data =
            Boolean.getBoolean("random.rows") ? Optional.of(new SurvivalTotals()) : Optional.empty();

    private RandomRun(Path out, List<String> majors, long seed, long pairs) {
        this.report = new Report(out);
        this.majors = majors;
        this.seed = seed;
        this.pairs = pairs;
    }

    /** Runs it; the exit code is 1 if a pair failed. */
    public static void main(String[] arguments) throws Exception {
        Path out = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(out);
        List<String> majors = List.of(arguments[2].split(","));
        RandomRun run = new RandomRun(out, majors, Long.parseLong(arguments[3]), Long.parseLong(arguments[1]));
        ExecutorService pool = Executors.newFixedThreadPool(Integer.parseInt(arguments[4]));
        for (int i = 0; i < Integer.parseInt(arguments[4]); i++) {
            pool.execute(run::work);
        }
        pool.shutdown();
        pool.awaitTermination(10, TimeUnit.DAYS);
        System.out.println(run.report.totals());
        run.data.ifPresent(System.out::println);
        System.exit(run.report.failed() ? 1 : 0);
    }

    private void work() {
        for (long turn = turns.getAndIncrement(); turn * TURN < pairs; turn = turns.getAndIncrement()) {
            long next = seed + turn * TURN;
            long end = seed + Math.min(pairs, (turn + 1) * TURN);
            String major = majors.get((int) (turn % majors.size()));
            while (next < end) {
                next = pairs(major, next, end);
            }
            data.ifPresent(totals -> System.out.println("so far " + totals));
        }
    }

    /** Tries pairs until one cannot be tried; that may be the server's fault, so it has a second chance on another. */
    private long pairs(String major, long first, long end) {
        try (DevServer server =
                DevServers.open(new DevServerSpec.Embedded(major), artifacts(), ConnectionEnvironment.ofProcess())) {
            Databases.makeShared(server);
            LabelProvider.load(server);
            for (long each = first; each < end; each++) {
                try {
                    one(server, each);
                } catch (Exception | StackOverflowError failure) {
                    if (broken.add(each)) {
                        return each;
                    }
                    report.broken(server.majorVersion(), each, failure);
                    return each + 1;
                }
            }
            return end;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void one(DevServer server, long seed) throws SQLException {
        Optional<DumpJudge> judge = seed % 4 == 0 ? DumpJudge.find(server) : Optional.empty();
        Trial trial = new Trial(server, judge, data, Manner.of(seed), seed % 2 != 0);
        try (Generator.Grown grown = Generator.grow(server, theme, seed)) {
            for (Outcome outcome : trial.run(grown)) {
                boolean first = report.add(server.majorVersion(), seed, outcome);
                if (first) {
                    report.write(server.majorVersion(), seed, outcome, grown.pair());
                }
                if (first && outcome.isFailure()) {
                    report.write(
                            server.majorVersion(), seed, outcome, new Shrinker(trial, outcome).shrink(grown.pair()));
                }
            }
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
