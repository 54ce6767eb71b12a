package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One release of the PostgreSQL binaries that are on Maven Central.
 *
 * @param version the artifact's version, such as {@code 17.11.0}: PostgreSQL's, and the packaging's number behind it
 */
record EmbeddedRelease(String version) {
    private static final int DEFAULT_MAJOR = 18;
    private static final Pattern MAJOR = Pattern.compile("[0-9]{1,3}");
    private static final Pattern RELEASE = Pattern.compile("[0-9]{1,3}\\.[0-9]{1,3}");
    private static final Pattern FULL = Pattern.compile("[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}");

    /** Returns the release for what stands behind {@code embedded:}; the default for an empty text. */
    static EmbeddedRelease of(String text) {
        NavigableMap<Integer, String> current = current();
        if (text.isEmpty()) {
            return new EmbeddedRelease(current.get(DEFAULT_MAJOR));
        }
        if (MAJOR.matcher(text).matches()) {
            String version = current.get(Integer.parseInt(text));
            if (version == null) {
                throw new SchemaException("The dev server 'embedded:" + text + "': there is a default release for "
                        + "PostgreSQL " + current.firstKey() + " to " + current.lastKey()
                        + "; for another one name it in full, such as 'embedded:17.11.0'.");
            }
            return new EmbeddedRelease(version);
        }
        if (RELEASE.matcher(text).matches()) {
            return new EmbeddedRelease(text + ".0");
        }
        if (FULL.matcher(text).matches()) {
            return new EmbeddedRelease(text);
        }
        throw new SchemaException("The dev server 'embedded:" + text
                + "': write a major version, such as 'embedded:17', " + "or a release, such as 'embedded:17.11.0'.");
    }

    /** The current release of each major version that PostgreSQL supports (postgresql.org/support/versioning). */
    private static NavigableMap<Integer, String> current() {
        NavigableMap<Integer, String> releases = new TreeMap<>();
        releases.put(14, "14.24.0");
        releases.put(15, "15.19.0");
        releases.put(16, "16.15.0");
        releases.put(17, "17.11.0");
        releases.put(18, "18.6.0");
        return releases;
    }

    int major() {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }
}
