package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A PostgreSQL server of our own: binaries from the build's repositories, a prepared data directory, a port that was
 * free. It ends with this JVM at the latest.
 */
final class EmbeddedServer implements DevServer {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PORT_TRIES = 5;
    private static final String HOST = "127.0.0.1";

    private final ServerProcess process;
    private final ScratchDatabases databases;

    private EmbeddedServer(ServerProcess process, ScratchDatabases databases) {
        this.process = process;
        this.databases = databases;
    }

    /**
     * Starts a server.
     *
     * @param release what to start
     * @param fetcher gives its binaries, where this user has not unpacked them yet
     * @param environment where the user's cache is
     */
    static DevServer start(EmbeddedRelease release, ArtifactFetcher fetcher, ConnectionEnvironment environment) {
        return start(EmbeddedPlatform.current(), release, fetcher, environment);
    }

    static DevServer start(
            EmbeddedPlatform platform,
            EmbeddedRelease release,
            ArtifactFetcher fetcher,
            ConnectionEnvironment environment) {
        Connections.warmUp();
        ProcessIdentity identity = ProcessIdentity.choose(platform);
        CacheDirectory cache = CacheDirectory.locate(environment, platform, identity);
        Start start = Start.prepare(cache, platform, release, identity, fetcher);
        for (int attempt = 1; true; attempt++) {
            RunDirectory run = newRun(cache, identity);
            int port = freePort();
            ServerProcess process = start.launch(run, port);
            Optional<String> problem = awaitReady(process, run);
            if (problem.isEmpty()) {
                return connected(process, port, start.data());
            }
            String log = readLog(run);
            process.stop();
            boolean portTaken = log.contains("could not bind IPv4 address");
            if (!portTaken || attempt == PORT_TRIES) {
                throw new SchemaException("The embedded PostgreSQL " + release.version() + " did not start, "
                        + problem.get() + ":\n" + log);
            }
        }
    }

    private static RunDirectory newRun(CacheDirectory cache, ProcessIdentity identity) {
        CacheDirectory.Lock lock = cache.lock();
        try (lock) {
            RunDirectory.sweep(cache);
            return RunDirectory.create(cache, identity);
        }
    }

    /** Another program may take the port before the server does; then the start is tried again. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new SchemaException("There is no free port on " + HOST + ": " + failure.getMessage(), failure);
        }
    }

    /** Waits for the word in the server's own file: whoever answers on the port may be another server. */
    private static Optional<String> awaitReady(ServerProcess process, RunDirectory run) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() < deadline) {
                if (isReady(run.data().resolve("postmaster.pid"))) {
                    return Optional.empty();
                }
                Optional<String> ended = process.ended();
                if (ended.isPresent()) {
                    return ended;
                }
                Thread.sleep(3);
            }
            return Optional.of("it was not ready within " + PATIENCE.toSeconds() + " seconds");
        } catch (InterruptedException interrupted) {
            process.stop();
            Thread.currentThread().interrupt();
            throw new SchemaException("Interrupted while the embedded PostgreSQL was started.", interrupted);
        }
    }

    /** The eighth line is the server's state (PostgreSQL source, {@code src/include/utils/pidfile.h}). */
    private static boolean isReady(Path pidFile) {
        try {
            if (!Files.exists(pidFile)) {
                return false;
            }
            List<String> lines = Files.readString(pidFile, StandardCharsets.ISO_8859_1)
                    .lines()
                    .toList();
            return lines.size() >= 8 && lines.get(7).strip().equals("ready");
        } catch (IOException beingWritten) {
            return false;
        }
    }

    private static String readLog(RunDirectory run) {
        StringBuilder text = new StringBuilder();
        for (Path log : List.of(run.log(), run.serverLog())) {
            try {
                if (Files.exists(log)) {
                    text.append(Files.readString(log, StandardCharsets.ISO_8859_1));
                }
            } catch (IOException failure) {
                text.append("(its log '")
                        .append(log)
                        .append("' cannot be read: ")
                        .append(failure)
                        .append(")");
            }
        }
        return text.toString().strip();
    }

    private static DevServer connected(ServerProcess process, int port, PreparedData data) {
        ConnectionSettings settings = new ConnectionSettings(
                HOST,
                port,
                "postgres",
                PreparedData.SUPERUSER,
                data.password(),
                // Spares the driver round trips that find out what it may use.
                Map.of("sslmode", "disable", "gssEncMode", "disable", "assumeMinServerVersion", "14"));
        try {
            return new EmbeddedServer(process, new ScratchDatabases(settings, true));
        } catch (SchemaException failure) {
            process.stop();
            throw failure;
        }
    }

    @Override
    public int majorVersion() {
        return databases.majorVersion();
    }

    @Override
    public ScratchDatabase createScratch(String purpose) {
        return databases.create(purpose);
    }

    @Override
    public ScratchDatabase copy(ScratchDatabase original, String purpose) {
        return databases.copy(original, purpose);
    }

    @Override
    public void close() {
        try {
            databases.close();
        } finally {
            process.stop();
        }
    }

    /** What every attempt to start one release has in common. */
    private record Start(
            EmbeddedPlatform platform, ProcessIdentity identity, EmbeddedDistribution distribution, PreparedData data) {
        static Start prepare(
                CacheDirectory cache,
                EmbeddedPlatform platform,
                EmbeddedRelease release,
                ProcessIdentity identity,
                ArtifactFetcher fetcher) {
            String name = release.version() + "-" + platform.name();
            CacheDirectory.Lock lock = cache.lock();
            try (lock) {
                EmbeddedDistribution distribution =
                        EmbeddedDistribution.provide(cache, name, () -> fetcher.jar(platform.coordinates(release)));
                PreparedData data = PreparedData.provide(cache, release, name, distribution, identity);
                return new Start(platform, identity, distribution, data);
            }
        }

        ServerProcess launch(RunDirectory run, int port) {
            if (platform.isWindows()) {
                return PgCtlProcess.start(data, distribution, identity, run, port);
            }
            List<String> server = List.of(
                    distribution.program("postgres").toString(),
                    "-D",
                    run.data().toString(),
                    "-p",
                    Integer.toString(port));
            return WatchedProcess.start(data, run, identity.command(server));
        }
    }
}
