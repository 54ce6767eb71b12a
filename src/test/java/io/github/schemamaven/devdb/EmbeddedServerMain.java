package io.github.schemamaven.devdb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A process of its own that runs a dev server until it is killed; tells the server's settings in a file. */
public final class EmbeddedServerMain {
    private EmbeddedServerMain() {}

    /**
     * Starts the server.
     *
     * @param arguments the file that receives port, database and password, a line each; then the dev server, where it is
     *     not the embedded one
     */
    public static void main(String[] arguments) throws Exception {
        try (DevServer server = arguments.length == 1 ? TestDevServer.start() : ContainerServerTest.open(arguments[1]);
                ScratchDatabase scratch = server.createScratch("main")) {
            ConnectionSettings settings = scratch.settings();
            Path file = Path.of(arguments[0]);
            Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
            Files.writeString(
                    unfinished,
                    String.join("\n", String.valueOf(settings.port()), settings.database(), settings.password()));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
