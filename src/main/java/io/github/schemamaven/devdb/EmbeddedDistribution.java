package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * One unpacked PostgreSQL release.
 *
 * @param home the directory that holds {@code bin}, {@code lib} and {@code share}
 */
record EmbeddedDistribution(Path home) {
    /**
     * Returns a release, unpacking it where this user has not done so before.
     *
     * @param cache where it is kept; the caller holds its lock
     * @param name the directory's name
     * @param jar gives the jar that holds the archive; asked only where it is needed
     */
    static EmbeddedDistribution provide(CacheDirectory cache, String name, Supplier<Path> jar) {
        Path home = cache.dist().resolve(name);
        if (Files.isDirectory(home)) {
            return new EmbeddedDistribution(home);
        }
        Path archive = jar.get();
        Path unfinished = cache.dist().resolve(name + ".unfinished");
        try {
            CacheDirectory.remove(unfinished);
            Files.createDirectories(unfinished);
            unpack(archive, unfinished);
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            return new EmbeddedDistribution(home);
        } catch (IOException failure) {
            throw new SchemaException(
                    "The embedded PostgreSQL in '" + archive + "' cannot be unpacked into '" + home + "': " + failure
                            + ". Where the disk is full make room, or set XDG_CACHE_HOME to a directory elsewhere; an "
                            + "artifact that is damaged is fetched again when you remove it.",
                    failure);
        }
    }

    Path program(String name) {
        Path plain = home.resolve("bin").resolve(name);
        return Files.exists(plain) ? plain : home.resolve("bin").resolve(name + ".exe");
    }

    private static void unpack(Path jar, Path target) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    unpackArchive(zip, target);
                    return;
                }
            }
        }
        throw new IOException("there is no archive '*.txz' in it");
    }

    private static void unpackArchive(InputStream compressed, Path target) throws IOException {
        TarReader tar = new TarReader(new BufferedInputStream(new XZInputStream(compressed)));
        for (Optional<TarReader.Entry> next = tar.next(); next.isPresent(); next = tar.next()) {
            TarReader.Entry entry = next.get();
            Path path = inside(target, entry.name());
            Files.createDirectories(entry.type() == TarReader.Type.DIRECTORY ? path : path.getParent());
            switch (entry.type()) {
                case DIRECTORY -> permit(path, true);
                case SYMBOLIC_LINK -> Files.createSymbolicLink(path, Path.of(entry.target()));
                case HARD_LINK -> Files.createLink(path, inside(target, entry.target()));
                case FILE -> {
                    try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW)) {
                        tar.copyTo(out);
                    }
                    permit(path, entry.executable());
                }
            }
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the entry '" + name + "' leaves the directory");
        }
        return path;
    }

    /** The umask may be narrow, and the server may run as another user. */
    private static void permit(Path path, boolean execute) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(execute ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
