package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A server that {@code pg_ctl} starts and stops: the way on Windows, where {@code pg_ctl} also gives up the rights of an
 * administrator, with which PostgreSQL does not run. A hook stops the server when the JVM ends; after a JVM that was
 * killed the next start's sweep does.
 */
final class PgCtlProcess implements ServerProcess {
    private final EmbeddedDistribution distribution;
    private final ProcessIdentity identity;
    private final RunDirectory run;
    private final Thread hook = new Thread(this::end, "schema-maven-plugin-stop");
    private boolean stopped;
    private int started;

    private PgCtlProcess(EmbeddedDistribution distribution, ProcessIdentity identity, RunDirectory run) {
        this.distribution = distribution;
        this.identity = identity;
        this.run = run;
    }

    static ServerProcess start(
            PreparedData prepared,
            EmbeddedDistribution distribution,
            ProcessIdentity identity,
            RunDirectory run,
            int port) {
        PgCtlProcess process = new PgCtlProcess(distribution, identity, run);
        try {
            copy(prepared.cluster(), run.data(), identity);
        } catch (IOException failure) {
            run.remove();
            throw new SchemaException(
                    "The prepared data directory '" + prepared.cluster() + "' cannot be copied to '" + run.data()
                            + "': " + failure,
                    failure);
        }
        Runtime.getRuntime().addShutdownHook(process.hook);
        process.started = process.control("start", "--wait", "--log=" + run.serverLog(), "-o", "-p " + port);
        return process;
    }

    private static void copy(Path from, Path to, ProcessIdentity identity) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(from)) {
            paths = walk.toList();
        }
        for (Path path : paths) {
            Path target = to.resolve(from.relativize(path).toString());
            Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
            identity.give(target);
        }
    }

    private int control(String action, String... options) {
        List<String> command =
                new ArrayList<>(List.of(distribution.program("pg_ctl").toString(), action));
        command.add("--pgdata=" + run.data());
        command.addAll(List.of(options));
        return Programs.run(identity.command(command), run.directory(), run.log());
    }

    @Override
    public Optional<String> ended() {
        return started == 0 ? Optional.empty() : Optional.of("'pg_ctl start' ended with status " + started);
    }

    @Override
    public void stop() {
        Runtime.getRuntime().removeShutdownHook(hook);
        end();
    }

    private synchronized void end() {
        if (!stopped) {
            stopped = true;
            control("stop", "--mode=immediate", "--wait");
            run.remove();
        }
    }
}
