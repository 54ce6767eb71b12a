package io.github.schemamaven.maven;

import io.github.schemamaven.command.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.logging.Log;

/** Tells the user through Maven's log. */
record LogConsole(Log log) implements Console {
    @Override
    public void info(String line) {
        log.info(line);
    }

    @Override
    public void warn(String line) {
        log.warn(line);
    }

    @Override
    public void error(String line) {
        log.error(line);
    }

    @Override
    public void command(String line) {
        // Not through Maven's log, which puts [INFO] before it, and not through System.out, which Maven 4 makes a log
        // of.
        PrintStream output = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        output.println(line);
        output.flush();
    }
}
