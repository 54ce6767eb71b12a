package io.github.schemamaven.maven;

import io.github.schemamaven.command.Console;
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
}
