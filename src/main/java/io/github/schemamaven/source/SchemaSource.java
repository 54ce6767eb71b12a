package io.github.schemamaven.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Where the declaration of a schema comes from. {@link SourceLoader} loads it. */
public sealed interface SchemaSource {
    /**
     * A folder of SQL files: every {@code *.sql} (in any case) in it and in the folders under it. The files may stand
     * in any order; they are read sorted by their path below the folder, compared as plain strings (no locale) with {@code /} between
     * the parts, so that every machine loads them in the same order. Files and folders whose name begins with a dot
     * are left out, as the shell and editors do with them (backups, lock files, version control). Symbolic links are
     * followed, for files and for folders; a link that leads back into a folder above it is an error. A file may hold no
     * statement at all, and then declares nothing.
     *
     * @param folder the folder; never null
     */
    record SqlFolder(Path folder) implements SchemaSource {}

    /**
     * What a program prints on its standard output, as SQL in UTF-8. It runs without a shell, with an empty standard
     * input.
     *
     * @param command the program and its arguments, each handed over as it is; never empty
     * @param workingDirectory the folder it runs in
     * @param timeout after this time the program is ended with all processes it started, and loading fails
     * @param environment variables added to those that this process has; a value may be secret and is never printed
     */
    record ProgramOutput(List<String> command, Path workingDirectory, Duration timeout, Map<String, String> environment)
            implements SchemaSource {
        /** Copies the list and the map. */
        public ProgramOutput {
            command = List.copyOf(command);
            environment = Map.copyOf(environment);
            if (command.isEmpty()) {
                throw new IllegalArgumentException("a program needs a name");
            }
        }

        /** Returns the name for places in what it prints: {@code <command npx>}. */
        String displayName() {
            Path file = Path.of(command.get(0)).getFileName();
            return "<command " + (file == null ? command.get(0) : file) + ">";
        }
    }
}
