package io.github.schemamaven.maven;

import java.io.File;
import java.util.Optional;

/**
 * One entry of {@code <environments>} in the plugin's configuration: a target with a name, chosen by
 * {@code -Dschema.env=name}. What an entry leaves out comes from the goal's own parameters.
 *
 * <pre>{@code
 * <environments>
 *   <environment>
 *     <name>production</name>
 *     <url>jdbc:postgresql://db.example.org/shop</url>
 *     <serverId>shop-production</serverId>
 *   </environment>
 * </environments>
 * }</pre>
 */
public final class Environment {
    private String name;
    private String url;
    private String serverId;
    private String devServer;
    private File migrationDirectory;

    /** Makes an empty entry, which Maven then fills. */
    public Environment() {}

    /** Returns the name that {@code -Dschema.env} chooses by, or an empty text where the entry has none. */
    public String name() {
        return name == null ? "" : name.trim();
    }

    /** Returns the target's URL, in JDBC or libpq form. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** Returns the id of the settings.xml server that holds the user name and the password. */
    public Optional<String> serverId() {
        return Optional.ofNullable(serverId);
    }

    /** Returns the dev server to use with this target. */
    public Optional<String> devServer() {
        return Optional.ofNullable(devServer);
    }

    /** Returns the migration directory of this target. */
    public Optional<File> migrationDirectory() {
        return Optional.ofNullable(migrationDirectory);
    }
}
