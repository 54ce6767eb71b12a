package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
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
                    "The embedded PostgreSQL in '" + archive + "' cannot be unpacked into '" + home + "': " + failure,
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
        TarArchiveInputStream tar = new TarArchiveInputStream(new BufferedInputStream(new XZInputStream(compressed)));
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = target.resolve(entry.getName()).normalize();
            if (!path.startsWith(target)) {
                throw new IOException("the entry '" + entry.getName() + "' leaves the directory");
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path);
                permit(path, true);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(path.getParent());
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else if (entry.isFile()) {
                Files.createDirectories(path.getParent());
                Files.copy(tar, path);
                permit(path, (entry.getMode() & 0100) != 0);
            }
        }
    }

    /** The umask may be narrow, and the server may run as another user. */
    private static void permit(Path path, boolean execute) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(execute ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
