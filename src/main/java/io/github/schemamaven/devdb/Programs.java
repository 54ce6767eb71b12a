package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's programs in an environment that does not vary from user to user. */
final class Programs {
    private static final int MINUTES = 5;

    private Programs() {}

    /** Returns a builder for a program: locale and time zone fixed, nothing of libpq's variables. */
    static ProcessBuilder builder(List<String> command, Path directory) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.equals("LANG"));
        environment.put("LC_ALL", "C");
        environment.put("TZ", "UTC");
        return builder;
    }

    /**
     * Runs a program to its end.
     *
     * @param command the command line
     * @param directory the working directory
     * @param log receives what it prints
     * @return its exit status
     */
    static int run(List<String> command, Path directory, Path log) {
        Process process = null;
        try {
            process = builder(command, directory)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new SchemaException("'" + command.get(0) + "' did not end within " + MINUTES + " minutes.");
            }
            return process.exitValue();
        } catch (IOException failure) {
            throw new SchemaException("'" + command.get(0) + "' cannot be run: " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SchemaException("Interrupted while '" + command.get(0) + "' was running.", interrupted);
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
        }
    }
}
