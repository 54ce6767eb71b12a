package io.github.schemamaven.maven;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.maven.execution.ExecutionListener;

/**
 * Hears of the end of a Maven session. A plugin that is no extension has no other way: it puts itself before the build's
 * execution listener, which Maven asks the request for at each event. A proxy, so that whatever else the listener
 * implements, or later versions of Maven add to its interface, goes on to it.
 */
final class SessionEnd implements InvocationHandler {
    private final ExecutionListener listener;
    private final Runnable action;

    private SessionEnd(ExecutionListener listener, Runnable action) {
        this.listener = listener;
        this.action = action;
    }

    /**
     * Returns a listener that does what another one does, and at the end of the session runs an action first.
     *
     * @param listener the other listener, or null for none
     * @param action what to do
     */
    static ExecutionListener before(ExecutionListener listener, Runnable action) {
        return (ExecutionListener) Proxy.newProxyInstance(
                SessionEnd.class.getClassLoader(),
                new Class<?>[] {ExecutionListener.class},
                new SessionEnd(listener, action));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "SessionEnd before " + listener;
            };
        }
        try {
            if (method.getName().equals("sessionEnded")) {
                action.run();
            }
        } finally {
            if (listener != null) {
                passOn(method, arguments);
            }
        }
        return null;
    }

    private void passOn(Method method, Object[] arguments) throws Throwable {
        try {
            method.invoke(listener, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
