package io.github.schemamaven.apply;

import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.migration.MigrationDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An apply in a process of its own, which a test can kill. */
final class ApplyProcess {
    private ApplyProcess() {}

    static Process start(ConnectionSettings settings, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ApplyProcess.class.getName(),
                settings.host(),
                String.valueOf(settings.port()),
                settings.database(),
                settings.user(),
                folder.toString()));
        if (settings.password() != null) {
            command.add(settings.password());
        }
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectErrorStream(true)
                .start();
    }

    /** Applies a folder's migrations. */
    public static void main(String[] args) {
        ConnectionSettings settings = new ConnectionSettings(
                args[0], Integer.parseInt(args[1]), args[2], args[3], args.length > 5 ? args[5] : null, Map.of());
        new Applier(settings, Target.options(), "1", ApplyListener.NONE)
                .apply(MigrationDirectory.read(Path.of(args[4])));
    }
}
