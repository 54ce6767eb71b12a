package io.github.schemamaven.devdb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds the server's binaries in a folder into which the build has copied them.
 *
 * @param folder the folder
 */
public record FolderArtifacts(Path folder) implements ArtifactFetcher {
    @Override
    public Path jar(String coordinates) {
        String[] parts = coordinates.split(":");
        Path jar = folder.resolve(parts[1] + "-" + parts[2] + ".jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("'" + jar + "' is not there");
        }
        return jar;
    }

    @Override
    public List<Path> classPath(String coordinates) {
        throw new IllegalStateException("Tests with containers bring their own class path");
    }
}
