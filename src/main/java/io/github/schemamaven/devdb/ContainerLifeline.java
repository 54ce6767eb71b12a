package io.github.schemamaven.devdb;

import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;

/**
 * Ends a container's server when this JVM ends, however it ends: a shell in the container waits for the end of its
 * standard input, which the Docker engine closes when the connection to this JVM is gone. So a killed build leaves no
 * server behind, also where Testcontainers' own helper, Ryuk, is disabled or cannot be had.
 */
final class ContainerLifeline {
    /** Again and again: while the image's entry point prepares the data directory, it listens to no signal. */
    private static final String SHELL = "cat >/dev/null; while kill -QUIT 1; do sleep 1; done";

    private static final String CLIENT = "com.github.dockerjava.api.DockerClient";
    private static final String CREATE = "com.github.dockerjava.api.command.ExecCreateCmd";
    private static final String START = "com.github.dockerjava.api.command.ExecStartCmd";
    private static final String STRATEGY = "org.testcontainers.containers.wait.strategy.WaitStrategy";
    private static final String TARGET = "org.testcontainers.containers.wait.strategy.WaitStrategyTarget";

    private final ForeignLibrary library;

    ContainerLifeline(ForeignLibrary library) {
        this.library = library;
    }

    /**
     * Returns a wait strategy that first attaches a lifeline to the container, which has just been started, and then
     * does as another one. What that one says of a container that does not become ready gets the end of its log.
     *
     * @param strategy the other wait strategy
     */
    Object before(Object strategy) throws ReflectiveOperationException {
        Class<?> type = library.type(STRATEGY);
        return Proxy.newProxyInstance(library.loader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                if (!method.getName().equals("waitUntilReady")) {
                    Object result = method.invoke(strategy, arguments);
                    return result == strategy ? proxy : result;
                }
                attach((String) library.call(TARGET, arguments[0], "getContainerId"));
                return method.invoke(strategy, arguments);
            } catch (InvocationTargetException failure) {
                throw new IllegalStateException(
                        message(failure.getCause()) + ", its log ends with:\n" + log(arguments[0]), failure.getCause());
            }
        });
    }

    private void attach(String container) throws ReflectiveOperationException {
        Object client = library.call("org.testcontainers.DockerClientFactory", null, "lazyClient");
        Object create = library.call(CLIENT, client, "execCreateCmd", container);
        library.call(CREATE, create, "withAttachStdin", true);
        library.call(CREATE, create, "withCmd", (Object) new String[] {"sh", "-c", SHELL});
        Object created = library.call("com.github.dockerjava.api.command.SyncDockerCmd", create, "exec");
        String id = (String) library.call("com.github.dockerjava.api.command.ExecCreateCmdResponse", created, "getId");
        Object start = library.call(CLIENT, client, "execStartCmd", id);
        library.call(START, start, "withStdIn", new NeverEnding());
        Object nobody = library.type("com.github.dockerjava.api.async.ResultCallback$Adapter")
                .getConstructor()
                .newInstance();
        library.call(START, start, "exec", nobody);
    }

    private String log(Object target) {
        try {
            String log = String.valueOf(library.call(TARGET, target, "getLogs")).strip();
            return log.substring(Math.max(0, log.length() - 2000));
        } catch (ReflectiveOperationException failure) {
            // Where it was to be removed when it ends, the log went with it.
            return "(it cannot be read: " + failure.getCause() + ")";
        }
    }

    private static String message(Throwable failure) {
        return String.valueOf(failure.getMessage()).strip();
    }

    /** Standard input at which nothing ever comes; it ends with the process. */
    private static final class NeverEnding extends InputStream {
        private final CountDownLatch never = new CountDownLatch(1);

        @Override
        public int read() {
            try {
                never.await();
            } catch (InterruptedException connectionClosed) {
                Thread.currentThread().interrupt();
            }
            return -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return read();
        }
    }
}
