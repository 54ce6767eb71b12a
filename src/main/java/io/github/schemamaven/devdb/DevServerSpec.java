package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;

/** Which dev server the user asks for. */
public sealed interface DevServerSpec {
    /**
     * PostgreSQL from the build's repositories, run by the plugin.
     *
     * @param version a major version such as {@code 17}, or a release such as {@code 17.11.0}; empty for the default
     */
    record Embedded(String version) implements DevServerSpec {
        /** Returns the server's major version, such as 17. */
        public int majorVersion() {
            return EmbeddedRelease.of(version).major();
        }

        @Override
        public String toString() {
            return version.isEmpty() ? "embedded" : "embedded:" + version;
        }
    }

    /**
     * A container that Testcontainers starts.
     *
     * @param image the image's name, such as {@code postgres:17}
     */
    record Docker(String image) implements DevServerSpec {
        @Override
        public String toString() {
            return "docker:" + image;
        }
    }

    /**
     * A server that runs already; scratch databases are made and dropped there.
     *
     * @param url a connection URL of any of its databases, which itself is left alone
     */
    record Existing(String url) implements DevServerSpec {
        @Override
        public String toString() {
            return ConnectionUrl.mask(url);
        }
    }

    /**
     * Reads {@code embedded}, {@code embedded:17}, {@code docker:postgres:17} or a connection URL.
     *
     * @param text what the user wrote
     * @throws SchemaException if it is none of these
     */
    static DevServerSpec parse(String text) {
        String value = text.strip();
        if (value.equals("embedded")) {
            return new Embedded("");
        }
        if (value.startsWith("embedded:") && value.length() > "embedded:".length()) {
            String version = value.substring("embedded:".length());
            EmbeddedRelease.of(version);
            return new Embedded(version);
        }
        if (value.startsWith("docker:") && value.length() > "docker:".length()) {
            return new Docker(value.substring("docker:".length()));
        }
        if (ConnectionUrl.looksLikeUrl(value)) {
            return new Existing(value);
        }
        throw new SchemaException("'" + ConnectionUrl.mask(value) + "' is no dev server. Write 'embedded', "
                + "'embedded:17', 'docker:postgres:17', or the URL of a PostgreSQL server, such as "
                + "'postgres://user@localhost:5432/postgres'.");
    }
}
