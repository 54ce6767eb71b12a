package io.github.schemamaven.random;

import java.util.List;

/**
 * A function, procedure or aggregate.
 *
 * @param name its qualified name, quoted
 * @param identity its name with the types of its arguments
 * @param kind {@code pg_proc.prokind}
 * @param returns the type of its result, or empty
 * @param set whether it returns a set
 * @param volatility {@code pg_proc.provolatile}
 * @param arguments the types of its input arguments
 */
record Routine(
        String name,
        String identity,
        String kind,
        String returns,
        boolean set,
        String volatility,
        List<String> arguments) {}
