package io.github.schemamaven.maven;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.sql.SchemaException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/**
 * The servers of one Maven session: the dev server that all modules and threads share, and what {@code schema:start}
 * left running. They end with the session, which the build's execution listener tells; where the process just dies,
 * each server's own watch ends it.
 */
public final class SessionServers {
    private final Map<String, Shared> devServers = new HashMap<>();
    private final Map<String, AutoCloseable> started = new HashMap<>();
    private boolean ended;

    private SessionServers() {}

    /**
     * Returns the servers of a session, the same for each of its modules.
     *
     * @param session the session, or the copy of it that a module of a parallel build has
     */
    public static SessionServers of(MavenSession session) {
        SessionData data = session.getRepositorySession().getData();
        // The class itself is the key: a module whose plugin has a class loader of its own has its own servers.
        Object existing = data.get(SessionServers.class);
        if (existing != null) {
            return (SessionServers) existing;
        }
        SessionServers servers = new SessionServers();
        if (!data.set(SessionServers.class, null, servers)) {
            return (SessionServers) data.get(SessionServers.class);
        }
        MavenExecutionRequest request = session.getRequest();
        ExecutionListener listener = request.getExecutionListener();
        request.setExecutionListener(SessionEnd.before(listener, servers::end));
        return servers;
    }

    /**
     * Returns the session's dev server, started by the first who asks.
     *
     * @param name what tells one dev server from another, such as {@code embedded:17}
     * @param opener starts it
     * @return the server; closing it does nothing, it ends with the session
     */
    public DevServer devServer(String name, Supplier<DevServer> opener) {
        Shared shared;
        synchronized (this) {
            requireNotEnded();
            shared = devServers.computeIfAbsent(name, key -> new Shared());
        }
        return shared.open(opener);
    }

    /**
     * Keeps something running until {@link #release} or the end of the session.
     *
     * @param name what it is found by
     * @param resource what to close at the end
     * @throws SchemaException if there is something of that name already
     */
    public synchronized void keep(String name, AutoCloseable resource) {
        requireNotEnded();
        if (started.putIfAbsent(name, resource) != null) {
            throw new SchemaException("'" + name + "' is running already; stop it first with: mvn schema:stop");
        }
    }

    /**
     * Gives back what {@link #keep} was given, which the caller then closes; empty where there is nothing of that name.
     *
     * @param name what it is found by
     */
    public synchronized Optional<AutoCloseable> release(String name) {
        return Optional.ofNullable(started.remove(name));
    }

    private void requireNotEnded() {
        if (ended) {
            throw new SchemaException("The build has ended.");
        }
    }

    /** Ends everything; what fails is thrown when all the rest has ended. */
    private void end() {
        Deque<AutoCloseable> resources;
        synchronized (this) {
            ended = true;
            // What was started on a dev server goes before it.
            resources = new ArrayDeque<>(started.values());
            resources.addAll(devServers.values());
            started.clear();
            devServers.clear();
        }
        SchemaException problem = null;
        for (AutoCloseable resource : resources) {
            try {
                resource.close();
            } catch (Exception failure) {
                problem = new SchemaException("A server cannot be ended: " + failure.getMessage(), failure);
            }
        }
        if (problem != null) {
            throw problem;
        }
    }

    /** A dev server that several modules use. */
    private static final class Shared implements AutoCloseable {
        private DevServer server;

        synchronized DevServer open(Supplier<DevServer> opener) {
            if (server == null) {
                server = opener.get();
            }
            return new Borrowed(server);
        }

        @Override
        public synchronized void close() {
            if (server != null) {
                server.close();
            }
        }
    }

    /** The view of one module: what it closes stays open for the others. */
    private record Borrowed(DevServer server) implements DevServer {
        @Override
        public int majorVersion() {
            return server.majorVersion();
        }

        @Override
        public ScratchDatabase createScratch(String purpose) {
            return server.createScratch(purpose);
        }

        @Override
        public ScratchDatabase copy(ScratchDatabase original, String purpose) {
            return server.copy(original, purpose);
        }

        @Override
        public void close() {
            // The session ends it.
        }
    }
}
