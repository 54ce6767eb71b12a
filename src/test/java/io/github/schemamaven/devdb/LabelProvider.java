package io.github.schemamaven.devdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * A provider of security labels that a C compiler makes: PostgreSQL's own binaries have none that works outside of
 * SELinux.
 */
public final class LabelProvider {
    private static final ConcurrentMap<Integer, Path> LIBRARIES = new ConcurrentHashMap<>();

    private LabelProvider() {}

    /** Returns whether there is a C compiler, {@code cc}, on the path. */
    public static boolean isPossible() {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(each -> Files.isExecutable(Path.of(each, "cc")));
    }

    /** Has every new session of a server load the providers {@code dummy} and {@code Other One}; nothing without compiler. */
    public static void load(DevServer server) throws SQLException {
        if (!isPossible()) {
            return;
        }
        Path library = LIBRARIES.computeIfAbsent(server.majorVersion(), LabelProvider::compile);
        try (ScratchDatabase database = server.createScratch("settings");
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set session_preload_libraries = '" + library + "'");
            statement.execute("select pg_reload_conf()");
        }
    }

    private static Path compile(int majorVersion) {
        try {
            // the server may be another user
            Path folder = Files.createTempDirectory("label-provider");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            folder.toFile().deleteOnExit();
            Path library = folder.resolve("provider.so");
            library.toFile().deleteOnExit();
            Path source = folder.resolve("provider.c");
            source.toFile().deleteOnExit();
            try (var text = LabelProvider.class.getResourceAsStream("/label-provider/provider.c")) {
                Files.copy(text, source);
            }
            Process compiler = new ProcessBuilder(
                            "cc",
                            "-shared",
                            "-fPIC",
                            "-DMAJOR=" + majorVersion,
                            "-o",
                            library.toString(),
                            source.toString())
                    .inheritIO()
                    .start();
            if (compiler.waitFor() != 0) {
                throw new IllegalStateException("cc did not make the label provider");
            }
            return library;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
