package io.github.schemamaven.maven;

import io.github.schemamaven.devdb.ArtifactFetcher;
import io.github.schemamaven.sql.SchemaException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;

/** Fetches artifacts through Maven's resolver: settings, mirrors, proxies and {@code -o} hold. */
public final class MavenArtifacts implements ArtifactFetcher {
    private final RepositorySystem resolver;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    /**
     * Makes a fetcher.
     *
     * @param resolver Maven's resolver
     * @param session the build's resolver session
     * @param repositories where plugins come from, mirrors applied
     */
    public MavenArtifacts(
            RepositorySystem resolver, RepositorySystemSession session, List<RemoteRepository> repositories) {
        this.resolver = resolver;
        this.session = session;
        this.repositories = List.copyOf(repositories);
    }

    @Override
    public Path jar(String coordinates) {
        ArtifactRequest request = new ArtifactRequest(new DefaultArtifact(coordinates), repositories, "plugin");
        try {
            return resolver.resolveArtifact(session, request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (RepositoryException failure) {
            throw missing(coordinates, " -Dtransitive=false", failure);
        }
    }

    @Override
    public List<Path> classPath(String coordinates) {
        Artifact artifact = new DefaultArtifact(coordinates);
        CollectRequest collect = new CollectRequest(new Dependency(artifact, "runtime"), repositories);
        collect.setRequestContext("plugin");
        DependencyRequest request = new DependencyRequest(collect, (node, parents) -> isNeeded(node.getDependency()));
        try {
            List<ArtifactResult> results = new ArrayList<>(
                    resolver.resolveDependencies(session, request).getArtifactResults());
            // The named jar first, the others in the resolver's order.
            results.sort(Comparator.comparing(result -> !isSame(result.getArtifact(), artifact)));
            return results.stream()
                    .map(result -> result.getArtifact().getFile().toPath())
                    .toList();
        } catch (RepositoryException failure) {
            throw missing(coordinates, "", failure);
        }
    }

    private static boolean isNeeded(Dependency dependency) {
        return dependency == null
                || (!dependency.isOptional()
                        && List.of("", "compile", "runtime").contains(dependency.getScope()));
    }

    private static boolean isSame(Artifact one, Artifact other) {
        return one.getGroupId().equals(other.getGroupId())
                && one.getArtifactId().equals(other.getArtifactId());
    }

    private SchemaException missing(String coordinates, String option, RepositoryException failure) {
        String command = "mvn dependency:get -Dartifact=" + coordinates + option;
        String offline = session.isOffline()
                ? "the build is offline (-o) and it is not in the local repository"
                : failure.getMessage();
        return new SchemaException(
                "The artifact '" + coordinates + "' cannot be had: " + offline + ". Fetch it once, while online, with: "
                        + command,
                failure);
    }
}
