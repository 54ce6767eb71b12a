package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

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
            + " -c autovacuum=off -c jit=off -c timezone=UTC";

    private final ClassLoader loader;

    private Testcontainers(ClassLoader loader) {
        this.loader = loader;
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
        return new Testcontainers(new URLClassLoader("testcontainers", urls, ClassLoader.getPlatformClassLoader()));
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
     * @throws SchemaException if there is no Docker engine, or the image does not start
     */
    Object start(String image, String password) {
        return within(() -> {
            requireEngine(image);
            Object name = call(loader.loadClass("org.testcontainers.utility.DockerImageName"), null, "parse", image);
            name = call(name.getClass(), name, "asCompatibleSubstituteFor", "postgres");
            Class<?> type = loader.loadClass("org.testcontainers.postgresql.PostgreSQLContainer");
            Object container = type.getConstructor(name.getClass()).newInstance(name);
            call(type, container, "withUsername", NAME);
            call(type, container, "withPassword", password);
            call(type, container, "withDatabaseName", NAME);
            call(type, container, "withCommand", COMMAND);
            try {
                call(type, container, "start");
            } catch (InvocationTargetException failure) {
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
        Class<?> type = loader.loadClass("org.testcontainers.DockerClientFactory");
        Object factory = call(type, null, "instance");
        if (!Boolean.TRUE.equals(call(type, factory, "isDockerAvailable"))) {
            throw new SchemaException("The dev server 'docker:" + image + "' needs a Docker engine, and none answers "
                    + "(DOCKER_HOST, the Docker context and the usual sockets were tried). Start one, or use the dev "
                    + "server 'embedded', which needs none.");
        }
    }

    /** Returns the host at which a container's ports are open. */
    String host(Object container) {
        return (String) within(() -> call(container.getClass(), container, "getHost"));
    }

    /** Returns the port at which a port of a container is open. */
    int port(Object container, int inside) {
        return (Integer) within(
                () -> container.getClass().getMethod("getMappedPort", int.class).invoke(container, inside));
    }

    /** Removes a container. */
    void stop(Object container) {
        within(() -> call(container.getClass(), container, "stop"));
    }

    private static Object call(Class<?> type, Object target, String method, String... arguments)
            throws ReflectiveOperationException {
        Class<?>[] types = new Class<?>[arguments.length];
        Arrays.fill(types, String.class);
        Method found = type.getMethod(method, types);
        return found.invoke(target, (Object[]) arguments);
    }

    /** Testcontainers finds its services by the thread's class loader. */
    private Object within(Callable<Object> action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return action.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (InvocationTargetException failure) {
            throw new SchemaException("Testcontainers failed: " + causes(failure.getCause()), failure.getCause());
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
            if (!messages.contains(message)) {
                messages.add(message);
            }
        }
        return String.join(": ", messages);
    }
}
