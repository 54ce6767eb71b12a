package io.github.schemamaven.devdb;

import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Calls into a library that is no dependency of the plugin, and so is not there when it is compiled.
 *
 * @param loader has the library's classes
 */
record ForeignLibrary(ClassLoader loader) {
    /** Returns a class or interface of the library. */
    Class<?> type(String name) throws ClassNotFoundException {
        return loader.loadClass(name);
    }

    /**
     * Calls a public method.
     *
     * @param type the public class or interface that declares it; the object's own class may be hidden
     * @param target the object; null for a static method
     * @param name the method's name
     * @param arguments what it is given; an array for a method that takes any number
     * @throws InvocationTargetException if the method fails
     */
    Object call(String type, Object target, String name, Object... arguments) throws ReflectiveOperationException {
        Class<?> declaring = type(type);
        for (Method method : declaring.getMethods()) {
            if (method.getName().equals(name) && accepts(method, arguments)) {
                return method.invoke(target, arguments);
            }
        }
        throw new NoSuchMethodException(type + "." + name + Arrays.toString(arguments));
    }

    private static boolean accepts(Method method, Object... arguments) {
        Class<?>[] types = MethodType.methodType(void.class, method.getParameterTypes())
                .wrap()
                .parameterArray();
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!types[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }
}
