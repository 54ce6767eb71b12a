package io.github.schemamaven.report;

import java.nio.file.Path;

/**
 * Where the files of a module are in the repository: what reads a report beside the sources counts from there.
 *
 * @param prefix what leads from the repository's root to the module, empty or ending in a slash
 */
public record RepositoryPaths(String prefix) {
    /** For a module that is the whole repository. */
    public static final RepositoryPaths ROOT = new RepositoryPaths("");

    /**
     * Finds the way.
     *
     * @param root the repository's root
     * @param module the module's folder; where it is not below the root, files keep the path from the module
     */
    public static RepositoryPaths between(Path root, Path module) {
        Path top = root.toAbsolutePath().normalize();
        Path below = module.toAbsolutePath().normalize();
        if (!below.startsWith(top) || below.equals(top)) {
            return ROOT;
        }
        return new RepositoryPaths(top.relativize(below).toString().replace('\\', '/') + "/");
    }

    /** Returns a file's path from the root; one that is absolute stays so. */
    String of(String file) {
        return Path.of(file).isAbsolute() ? file : prefix + file;
    }
}
