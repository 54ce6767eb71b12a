package io.github.schemamaven.devdb;

import java.nio.file.Path;
import java.util.List;

/**
 * Fetches artifacts from the repositories that the build uses, through its mirrors and proxies, and from the local
 * repository alone when the build is offline.
 */
public interface ArtifactFetcher {
    /**
     * Fetches one jar without what it depends on.
     *
     * @param coordinates {@code groupId:artifactId:version}
     * @return the jar in the local repository
     * @throws io.github.schemamaven.sql.SchemaException if it cannot be had; the message says how to fetch it
     */
    Path jar(String coordinates);

    /**
     * Fetches a jar and everything that it needs at run time.
     *
     * @param coordinates {@code groupId:artifactId:version}
     * @return the jars, the named one first
     * @throws io.github.schemamaven.sql.SchemaException if one cannot be had; the message says how to fetch them
     */
    List<Path> classPath(String coordinates);
}
