package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the embedded server keeps what outlives a build: {@code dist} with unpacked releases, {@code data} with prepared
 * data directories. By default {@code ~/.cache/schema-maven-plugin}. The data directories of servers that run now are
 * in its {@code run}, or in memory, see {@link MemoryDirectory}.
 *
 * @param root the directory
 * @param run where the data directories of servers that run now are
 */
record CacheDirectory(Path root, Path run) {
    /** Names another place for the data directories of running servers. */
    static final String RUN_VARIABLE = "SCHEMA_EMBEDDED_RUN";

    private static final String NAME = "schema-maven-plugin";

    /** PostgreSQL's programs run one another through the shell, with the path between double quotes. */
    private static final Pattern UNUSABLE = Pattern.compile("[$`\"\\n\\r]");

    /**
     * Returns the first directory of the possible ones that can be written, and entered by the server's user.
     *
     * @throws SchemaException if there is none
     */
    static CacheDirectory locate(
            ConnectionEnvironment environment, EmbeddedPlatform platform, ProcessIdentity identity) {
        List<String> reasons = new ArrayList<>();
        for (String name : candidates(environment, platform)) {
            if (UNUSABLE.matcher(name).find()) {
                reasons.add("'" + name + "' has a character that initdb does not quote for the shell");
                continue;
            }
            try {
                Path candidate = Path.of(name);
                Files.createDirectories(candidate);
                claim(candidate);
                if (identity.canEnter(candidate)) {
                    Path root = candidate.toRealPath();
                    return new CacheDirectory(root, runDirectory(root, environment, platform, identity));
                }
                reasons.add("'" + candidate + "' cannot be entered by the user that the server runs as");
            } catch (IOException | InvalidPathException failure) {
                reasons.add("'" + name + "' cannot be used: " + failure);
            }
        }
        throw new SchemaException("There is no place for the embedded PostgreSQL: " + String.join("; ", reasons)
                + ". Set XDG_CACHE_HOME to a directory that can be written.");
    }

    private static Path runDirectory(
            Path root, ConnectionEnvironment environment, EmbeddedPlatform platform, ProcessIdentity identity) {
        Optional<Path> wanted = environment.variable(RUN_VARIABLE).map(Path::of);
        if (wanted.isPresent()) {
            return wanted.get().toAbsolutePath();
        }
        return MemoryDirectory.locate(environment, platform, identity).orElse(onDisk(root));
    }

    private static Path onDisk(Path root) {
        return root.resolve("run");
    }

    /** Returns the places in which this build, or an earlier one, has put data directories of running servers. */
    Set<Path> everyRun() {
        return new LinkedHashSet<>(List.of(run, onDisk(root)));
    }

    /** Returns the directories in which this one may be, in the order in which they are tried. */
    private static List<String> candidates(ConnectionEnvironment environment, EmbeddedPlatform platform) {
        List<String> candidates = new ArrayList<>();
        environment.variable("XDG_CACHE_HOME").ifPresent(directory -> candidates.add(within(directory)));
        if (platform.isWindows()) {
            environment.variable("LOCALAPPDATA").ifPresent(directory -> candidates.add(within(directory)));
        }
        // For a user without an entry in the user database Java says '?'.
        if (environment.home().isAbsolute()) {
            String caches = platform.name().startsWith("darwin") ? "Library/Caches" : ".cache";
            candidates.add(within(environment.home().resolve(caches).toString()));
        }
        if (environment.operatingSystemUser().equals("root")) {
            candidates.add(within("/var/cache"));
        }
        candidates.add(sharedWithOthers(System.getProperty("java.io.tmpdir"), environment));
        return candidates;
    }

    /** Returns this user's directory in one that all users share. */
    static String sharedWithOthers(String directory, ConnectionEnvironment environment) {
        String user = environment.operatingSystemUser();
        return within(directory) + "-" + (user.matches("[A-Za-z0-9._-]+") ? user : "unnamed");
    }

    private static String within(String directory) {
        return directory + File.separator + NAME;
    }

    /** Refuses a directory that is not this user's, and lets others enter it, which the server's user may need to do. */
    static void claim(Path directory) throws IOException {
        Path probe = Files.createTempFile(directory, "probe", "");
        try {
            if (!directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                return;
            }
            if (Files.isSymbolicLink(directory) || !Files.getOwner(directory).equals(Files.getOwner(probe))) {
                throw new IOException("it belongs to somebody else");
            }
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        } finally {
            Files.delete(probe);
        }
    }

    Path dist() {
        return root.resolve("dist");
    }

    Path data() {
        return root.resolve("data");
    }

    /** Waits for, and takes, the lock that one process at a time may have for making or removing directories here. */
    Lock lock() {
        try {
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            while (true) {
                try {
                    FileLock lock = channel.lock();
                    return new Lock(channel, lock);
                } catch (OverlappingFileLockException heldByAnotherThread) {
                    Thread.sleep(10);
                }
            }
        } catch (IOException failure) {
            throw new SchemaException("The directory '" + root + "' cannot be locked: " + failure, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SchemaException("Interrupted while waiting for '" + root + "'.", interrupted);
        }
    }

    /** The lock on a cache directory; closing it lets the next process in. */
    record Lock(FileChannel channel, FileLock lock) implements AutoCloseable {
        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException failure) {
                throw new SchemaException("The cache directory's lock cannot be freed: " + failure, failure);
            }
        }
    }

    /** Removes a file, or a directory with all that is in it; what is not there any more is fine. */
    static void remove(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(path)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException failure) {
            // the walk throws so where somebody else removes something meanwhile
            throw failure.getCause();
        }
        for (Path each : paths) {
            Files.deleteIfExists(each);
        }
    }
}
