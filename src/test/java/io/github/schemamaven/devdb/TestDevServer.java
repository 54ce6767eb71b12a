package io.github.schemamaven.devdb;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests one embedded PostgreSQL server, shared by the whole test run and started by the first that asks: a
 * parameter of type {@link DevServer} in a class with {@code @ExtendWith(TestDevServer.class)}. Tests do not close it.
 * {@code -Dschema.test.postgres=17} chooses another version; its binaries then have to be in the class path.
 */
public final class TestDevServer implements ParameterResolver, BeforeAllCallback {
    private static final Namespace NAMESPACE = Namespace.create(TestDevServer.class);

    /** Returns the shared server. */
    public static DevServer of(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent("server", key -> new Shared(start()), Shared.class)
                .server();
    }

    /** Starts a server of one's own; the caller closes it. */
    public static DevServer start() {
        String version = System.getProperty("schema.test.postgres", "");
        return DevServers.open(
                new DevServerSpec.Embedded(version), new ClassPathArtifacts(), ConnectionEnvironment.ofProcess());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        of(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DevServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }

    private record Shared(DevServer server) implements AutoCloseable {
        @Override
        public void close() {
            server.close();
        }
    }

    /** Finds the binaries among the test's own dependencies, where Maven has put them. */
    public static final class ClassPathArtifacts implements ArtifactFetcher {
        @Override
        public Path jar(String coordinates) {
            String artifact = coordinates.split(":")[1];
            String file = artifact + "-" + coordinates.split(":")[2] + ".jar";
            for (String entry : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(System.getProperty("path.separator"))) {
                if (Path.of(entry).endsWith(file)) {
                    return Path.of(entry);
                }
            }
            throw new IllegalStateException("'" + file + "' is not in the class path");
        }

        @Override
        public List<Path> classPath(String coordinates) {
            throw new IllegalStateException("Tests with containers bring their own class path");
        }
    }
}
