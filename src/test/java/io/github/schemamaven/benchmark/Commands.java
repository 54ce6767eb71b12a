package io.github.schemamaven.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs programs, and stops the benchmark when one fails. */
final class Commands {
    private Commands() {}

    static void run(Path directory, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("benchmark", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IllegalStateException(
                        String.join(" ", command) + " ended with " + exit + ":\n" + Files.readString(log));
            }
        } finally {
            Files.delete(log);
        }
    }

    /** Runs a script with psql as one process; it has to be on the PATH. */
    static void psql(Path directory, Benchmark.Url database, Path script) throws IOException, InterruptedException {
        run(
                directory,
                database.environment(),
                List.of("psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--file=" + script));
    }
}
