package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The directory of one running server, with a lock file beside it that the operating system frees when this JVM ends,
 * however it ends. So what a dead build left is known by its lock, also where several containers share the directory.
 *
 * @param directory holds {@code data} and {@code log}
 * @param lockFile the lock file
 * @param channel keeps the lock
 */
record RunDirectory(Path directory, Path lockFile, FileChannel channel) {
    private static final String LOCK = ".lock";

    /** How long after its process a server writes its start into its file, generously. */
    private static final int START_SECONDS = 10;

    /**
     * Makes a directory for one server.
     *
     * @param cache where; the caller holds its lock
     * @param identity as whom the server runs
     */
    static RunDirectory create(CacheDirectory cache, ProcessIdentity identity) {
        try {
            Files.createDirectories(cache.run());
            String name = own() + HexFormat.of().toHexDigits(new Random().nextInt());
            Path directory = cache.run().resolve(name);
            Path lockFile = cache.run().resolve(name + LOCK);
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new IOException("'" + lockFile + "' is locked");
            }
            Files.createDirectory(directory);
            if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                String permissions = identity.userId().isPresent() ? "rwx--x--x" : "rwx------";
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));
            }
            return new RunDirectory(directory, lockFile, channel);
        } catch (IOException failure) {
            throw new SchemaException(
                    "No directory for the embedded PostgreSQL can be made in '" + cache.run() + "': " + failure,
                    failure);
        }
    }

    /** Begins the names of this JVM's directories. */
    private static String own() {
        ProcessHandle self = ProcessHandle.current();
        long started = self.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return self.pid() + "-" + Long.toString(started, 36) + "-";
    }

    Path data() {
        return directory.resolve("data");
    }

    Path log() {
        return directory.resolve("log");
    }

    /** Returns the server's own log, where its programs have another one. */
    Path serverLog() {
        return directory.resolve("server.log");
    }

    /** Frees the lock and leaves the files to the server's watcher or, should that be killed, to the next build. */
    void leave() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new SchemaException("The lock '" + lockFile + "' cannot be freed: " + failure, failure);
        }
    }

    /** Frees the lock and removes what is left. */
    void remove() {
        try {
            channel.close();
            CacheDirectory.remove(directory);
            Files.deleteIfExists(lockFile);
        } catch (IOException failure) {
            throw new SchemaException("The directory '" + directory + "' cannot be removed: " + failure, failure);
        }
    }

    /**
     * Removes what dead builds left, and ends their servers where those still run.
     *
     * @param cache where to look; the caller holds its lock
     */
    static void sweep(CacheDirectory cache) {
        String own = own();
        List<Path> lockFiles = cache.everyRun().stream()
                .filter(run -> Files.isDirectory(run))
                .flatMap(run -> lockFiles(run).stream())
                .toList();
        for (Path lockFile : lockFiles) {
            // Opening and closing a lock file of this very JVM would free its lock, as POSIX has it.
            if (!lockFile.getFileName().toString().startsWith(own)) {
                sweep(lockFile);
            }
        }
    }

    private static List<Path> lockFiles(Path run) {
        try (Stream<Path> files = Files.list(run)) {
            return files.filter(file -> file.getFileName().toString().endsWith(LOCK))
                    .toList();
        } catch (IOException failure) {
            throw new SchemaException("The directory '" + run + "' cannot be listed: " + failure, failure);
        }
    }

    private static void sweep(Path lockFile) {
        String file = lockFile.getFileName().toString();
        Path directory = lockFile.resolveSibling(file.substring(0, file.length() - LOCK.length()));
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                endServer(directory.resolve("data"));
                CacheDirectory.remove(directory);
                Files.deleteIfExists(lockFile);
            }
        } catch (IOException beingRemoved) {
            // The dead build's own watcher removes the same files at this moment, or the next sweep does.
            return;
        }
    }

    /** Ends a server that outlived its build and its watcher. */
    private static void endServer(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.get(0).matches("[0-9]+")) {
            return;
        }
        ProcessHandle.of(Long.parseLong(lines.get(0)))
                .filter(process -> isServer(process, data, lines))
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    /** A process number is used again: only a process that was started with this directory is the server. */
    private static boolean isServer(ProcessHandle process, Path data, List<String> pidFile) {
        Optional<String> commandLine = process.info().commandLine();
        if (commandLine.isPresent()) {
            return commandLine.get().contains(data.toString());
        }
        // Windows tells the program alone. The file's third line is when the server started, in seconds.
        boolean postgres = process.info()
                .command()
                .map(Path::of)
                .filter(RunDirectory::isPostgres)
                .isPresent();
        Optional<Instant> started = process.info().startInstant();
        return postgres
                && started.isPresent()
                && pidFile.size() >= 3
                && pidFile.get(2).matches("[0-9]{1,12}")
                && Math.abs(started.get().getEpochSecond() - Long.parseLong(pidFile.get(2))) <= START_SECONDS;
    }

    private static boolean isPostgres(Path program) {
        return program.endsWith("postgres.exe");
    }
}
