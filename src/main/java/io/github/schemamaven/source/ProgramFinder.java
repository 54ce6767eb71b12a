package io.github.schemamaven.source;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Finds a program as a user would call it. On Windows {@code npx} is the file {@code npx.cmd}, which the system does
 * not find without a shell; elsewhere the system finds programs itself.
 */
final class ProgramFinder {
    private final Map<String, String> environment;

    ProgramFinder(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Returns the program's full path where the extension had to be found, else the name as it is. */
    String find(String name) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        if (!windows || name.contains(".") || name.contains("/") || name.contains("\\")) {
            return name;
        }
        String extensions = environment.getOrDefault("PATHEXT", ".COM;.EXE;.BAT;.CMD");
        for (String directory : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            for (String extension : extensions.split(";", -1)) {
                Path candidate = directory.isBlank() ? null : Path.of(directory, name + extension);
                if (candidate != null && Files.isRegularFile(candidate)) {
                    return candidate.toString();
                }
            }
        }
        return name;
    }
}
