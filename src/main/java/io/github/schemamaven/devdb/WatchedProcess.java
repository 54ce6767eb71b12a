package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server below a small shell script that ends it when its standard input closes, which the operating system sees to
 * whenever this JVM ends.
 */
final class WatchedProcess implements ServerProcess {
    private static final String SCRIPT = "embedded-server.sh";
    private static final int STOP_SECONDS = 20;

    private final Process watcher;
    private final RunDirectory run;

    private WatchedProcess(Process watcher, RunDirectory run) {
        this.watcher = watcher;
        this.run = run;
    }

    static ServerProcess start(PreparedData prepared, RunDirectory run, List<String> server) {
        Path script = run.directory().resolve(SCRIPT);
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(
                prepared.cluster().toString(),
                run.directory().toString(),
                run.lockFile().toString()));
        command.addAll(server);
        try (InputStream stream = WatchedProcess.class.getResourceAsStream(SCRIPT)) {
            Files.copy(stream, script);
            Process watcher = Programs.builder(command, run.directory())
                    .redirectError(ProcessBuilder.Redirect.appendTo(run.log().toFile()))
                    .start();
            return new WatchedProcess(watcher, run);
        } catch (IOException failure) {
            run.remove();
            throw new SchemaException("The embedded PostgreSQL cannot be started: " + failure, failure);
        }
    }

    @Override
    public Optional<String> ended() {
        try {
            InputStream output = watcher.getInputStream();
            if (output.available() > 0) {
                return Optional.of(
                        "it " + new String(output.readNBytes(output.available()), StandardCharsets.UTF_8).strip());
            }
            return watcher.isAlive() ? Optional.empty() : Optional.of("its watcher ended");
        } catch (IOException closed) {
            return Optional.of("its watcher ended");
        }
    }

    /** Waits for the server's end, of which the script tells; it goes on to remove the data directory by itself. */
    @Override
    public void stop() {
        FutureTask<String> word =
                new FutureTask<>(() -> new String(watcher.getInputStream().readNBytes(1), StandardCharsets.UTF_8));
        Thread reader = new Thread(word, "schema-maven-plugin-stop");
        reader.setDaemon(true);
        try {
            watcher.getOutputStream().close();
            reader.start();
            word.get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException failure) {
            throw new SchemaException("The embedded PostgreSQL cannot be stopped: " + failure.getMessage(), failure);
        } catch (TimeoutException runsOn) {
            throw new SchemaException(
                    "The embedded PostgreSQL in '" + run.directory() + "' did not end within " + STOP_SECONDS
                            + " seconds.",
                    runsOn);
        } catch (InterruptedException interrupted) {
            // The script goes on by itself.
            Thread.currentThread().interrupt();
        }
        run.leave();
    }
}
