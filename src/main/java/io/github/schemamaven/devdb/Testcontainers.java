package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The few calls of Testcontainers that are made here. It is no dependency of the plugin: its 25 MB are fetched when the
 * user asks for a container, into a class loader of their own, where a logger that says nothing keeps the console quiet.
 */
final class Testcontainers {
    /** The role and first database of the containers; the plugin only connects there to make scratch databases. */
    static final String NAME = "schema_maven";

    private static final String ARTIFACT = "org.testcontainers:testcontainers-postgresql:2.0.5";
    private static final String SILENT_LOGGER = "org.slf4j:slf4j-nop:1.7.36";

    /** As in the embedded server: nothing has to survive, and a big schema needs many locks. */
    private static final String COMMAND = "postgres -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
            + " -c max_locks_per_transaction=1000 -c max_prepared_transactions=20 -c wal_level=logical"
            + " -c max_logical_replication_workers=0 -c autovacuum=off -c jit=off -c timezone=UTC";

    private static final String CONTAINER = "org.testcontainers.postgresql.PostgreSQLContainer";
    private static final String CLIENT = "com.github.dockerjava.api.DockerClient";
    private static final String CALL = "com.github.dockerjava.api.command.SyncDockerCmd";
    private static final String LIST = "com.github.dockerjava.api.command.ListContainersCmd";
    private static final String FACTORY = "org.testcontainers.DockerClientFactory";
    private static final String IMAGE_NAME = "org.testcontainers.utility.DockerImageName";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration REMOVAL = Duration.ofSeconds(10);

    private final ForeignLibrary library;

    private Testcontainers(ForeignLibrary library) {
        this.library = library;
    }

    /**
     * Fetches and loads Testcontainers.
     *
     * @param fetcher where from
     * @throws SchemaException if it cannot be had
     */
    static Testcontainers load(ArtifactFetcher fetcher) {
        List<Path> jars = new ArrayList<>(fetcher.classPath(ARTIFACT));
        jars.add(fetcher.jar(SILENT_LOGGER));
        URL[] urls = jars.stream().map(Testcontainers::url).toArray(URL[]::new);
        return new Testcontainers(
                new ForeignLibrary(new URLClassLoader("testcontainers", urls, ClassLoader.getPlatformClassLoader())));
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /**
     * Starts a container and waits until its server is ready.
     *
     * @param image the image's name
     * @param password the password of the superuser {@link #NAME}
     * @return the container
     * @throws SchemaException if there is no Docker engine, the image cannot be had, or it does not start
     */
    Object start(String image, String password) {
        return within(() -> {
            requireEngine(image);
            Object name = library.call(IMAGE_NAME, null, "parse", image);
            requireImage(image, name);
            name = library.call(IMAGE_NAME, name, "asCompatibleSubstituteFor", "postgres");
            Object container =
                    library.type(CONTAINER).getConstructor(name.getClass()).newInstance(name);
            library.call(CONTAINER, container, "withUsername", NAME);
            library.call(CONTAINER, container, "withPassword", password);
            library.call(CONTAINER, container, "withDatabaseName", NAME);
            library.call(CONTAINER, container, "withCommand", COMMAND);
            library.call(CONTAINER, container, "withCreateContainerCmdModifier", removal());
            library.call(CONTAINER, container, "waitingFor", new ContainerLifeline(library).before(ready()));
            try {
                library.call(CONTAINER, container, "start");
            } catch (InvocationTargetException failure) {
                stop(container);
                throw new SchemaException(
                        "The dev server 'docker:" + image + "' does not start: "
                                + causes(failure.getCause()) + ". Try the image by hand with: docker run --rm "
                                + "-e POSTGRES_PASSWORD=x " + image,
                        failure.getCause());
            }
            return container;
        });
    }

    private void requireEngine(String image) throws ReflectiveOperationException {
        Object factory = library.call(FACTORY, null, "instance");
        if (!Boolean.TRUE.equals(library.call(FACTORY, factory, "isDockerAvailable"))) {
            throw new SchemaException("The dev server 'docker:" + image + "' needs a Docker engine, and none answers "
                    + "(DOCKER_HOST, the Docker context and the usual sockets were tried). Start one, or use the dev "
                    + "server 'embedded', which needs none.");
        }
    }

    /** Testcontainers itself would try to pull a missing image for minutes, and then not say why it cannot. */
    private void requireImage(String image, Object name) throws ReflectiveOperationException {
        Object names = library.call("org.testcontainers.utility.ImageNameSubstitutor", null, "instance");
        Object substitute = library.call("java.util.function.Function", names, "apply", name);
        String full = (String) library.call(IMAGE_NAME, substitute, "asCanonicalNameString");
        Object client = library.call(FACTORY, null, "lazyClient");
        try {
            Object inspect = library.call(CLIENT, client, "inspectImageCmd", full);
            library.call(CALL, inspect, "exec");
        } catch (InvocationTargetException notHere) {
            Object pull = library.call(CLIENT, client, "pullImageCmd", full);
            Object result = library.call("com.github.dockerjava.api.command.AsyncDockerCmd", pull, "start");
            try {
                library.call("com.github.dockerjava.api.async.ResultCallbackTemplate", result, "awaitCompletion");
            } catch (InvocationTargetException failure) {
                throw new SchemaException(
                        "The image of the dev server 'docker:" + image
                                + "' is not on the Docker engine, and the engine "
                                + "cannot pull it: " + causes(failure.getCause())
                                + ". Try it by hand with: docker pull "
                                + full,
                        failure.getCause());
            }
        }
    }

    /** As the container's own default, so that this strategy can be put into another one. */
    private Object ready() throws ReflectiveOperationException {
        Object strategy = library.call(
                "org.testcontainers.containers.wait.strategy.Wait",
                null,
                "forLogMessage",
                ".*database system is ready to accept connections.*\\s",
                2);
        return library.call(
                "org.testcontainers.containers.wait.strategy.WaitStrategy", strategy, "withStartupTimeout", PATIENCE);
    }

    /**
     * Has the engine remove the container as soon as its server has ended, where Testcontainers' helper, which otherwise
     * does so after a killed build, is disabled. Not always, for the log of a container that failed goes with it.
     */
    private Consumer<Object> removal() {
        boolean helped = !Boolean.parseBoolean(System.getenv("TESTCONTAINERS_RYUK_DISABLED"));
        return command -> {
            try {
                Object host =
                        library.call("com.github.dockerjava.api.command.CreateContainerCmd", command, "getHostConfig");
                library.call("com.github.dockerjava.api.model.HostConfig", host, "withAutoRemove", !helped);
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException(failure);
            }
        };
    }

    /** Returns the host at which a container's ports are open. */
    String host(Object container) {
        return (String) within(() -> library.call(CONTAINER, container, "getHost"));
    }

    /** Returns the port at which a port of a container is open. */
    int port(Object container, int inside) {
        return (Integer) within(() -> library.call(CONTAINER, container, "getMappedPort", inside));
    }

    /** Removes a container, and waits until it is gone: who removes it once more would be told of a conflict. */
    void stop(Object container) {
        within(() -> {
            Object id = library.call(CONTAINER, container, "getContainerId");
            library.call(CONTAINER, container, "stop");
            long deadline = System.nanoTime() + REMOVAL.toNanos();
            while (id != null && isThere(id) && System.nanoTime() < deadline) {
                Thread.sleep(20);
            }
            return null;
        });
    }

    private boolean isThere(Object container) throws ReflectiveOperationException {
        Object list = library.call(CLIENT, library.call(FACTORY, null, "lazyClient"), "listContainersCmd");
        library.call(LIST, list, "withShowAll", true);
        library.call(LIST, list, "withIdFilter", List.of(container));
        return !((Collection<?>) library.call(CALL, list, "exec")).isEmpty();
    }

    /** Testcontainers finds its services by the thread's class loader. */
    private Object within(Callable<Object> action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(library.loader());
        try {
            return action.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (InvocationTargetException failure) {
            String causes = causes(failure.getCause());
            String way = causes.contains("ryuk")
                    ? ". That image tidies up after killed builds, which this plugin also does by itself: where it cannot "
                            + "be had, set the environment variable TESTCONTAINERS_RYUK_DISABLED=true"
                    : "";
            throw new SchemaException("Testcontainers failed: " + causes + way, failure.getCause());
        } catch (Exception failure) {
            throw new IllegalStateException("Testcontainers is not as expected: " + failure, failure);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Returns the messages of a failure and what led to it, for those inside say what happened. */
    private static String causes(Throwable failure) {
        List<String> messages = new ArrayList<>();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage()).strip();
            // An outer message often repeats the inner one.
            if (messages.stream().noneMatch(outer -> outer.contains(message))) {
                messages.add(message);
            }
        }
        return String.join(": ", messages);
    }
}
