package io.github.schemamaven.devdb;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A place in memory for the data directories of running servers. A server makes some hundred files for each scratch
 * database, which costs a disk more time than PostgreSQL itself takes. Used where there is room enough that a schema,
 * and the rows of a test, cannot fill it.
 */
final class MemoryDirectory {
    /** Where Linux has a file system in memory that every user may write to (shm_overview(7)). */
    private static final Path SHARED_MEMORY = Path.of("/dev/shm");

    private MemoryDirectory() {}

    /**
     * What there is of memory, in bytes.
     *
     * @param fileSystem what the file system can still hold
     * @param available what programs can still have without swapping
     * @param total all of it, or the limit of the container where that is less
     */
    record Room(long fileSystem, long available, long total) {
        private static final long GIB = 1L << 30;

        /** Says whether a server's files may be here: it takes some 50 MB, and 8 MB for a scratch database. */
        boolean suffices() {
            return fileSystem >= 3 * GIB && available >= 3 * GIB && total >= 6 * GIB;
        }
    }

    /** Returns the directory, made where it was not; empty where there is none, or too little room. */
    static Optional<Path> locate(
            ConnectionEnvironment environment, EmbeddedPlatform platform, ProcessIdentity identity) {
        if (!platform.name().startsWith("linux") || !Files.isDirectory(SHARED_MEMORY)) {
            return Optional.empty();
        }
        try {
            FileStore store = Files.getFileStore(SHARED_MEMORY);
            Room room = new Room(store.getUsableSpace(), available(), total());
            if (!store.type().equals("tmpfs") || !room.suffices()) {
                return Optional.empty();
            }
            Path directory = Path.of(CacheDirectory.sharedWithOthers(SHARED_MEMORY.toString(), environment));
            Files.createDirectories(directory);
            CacheDirectory.claim(directory);
            return identity.canEnter(directory) ? Optional.of(directory) : Optional.empty();
        } catch (IOException notForUs) {
            // The disk serves as well.
            return Optional.empty();
        }
    }

    /** See proc_meminfo(5); a kernel older than 3.14 does not say. */
    private static long available() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("/proc/meminfo"));
        for (String line : lines) {
            if (line.startsWith("MemAvailable:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", "")) << 10;
            }
        }
        return 0;
    }

    /** The JDK knows a container's limit. */
    private static long total() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }
}
