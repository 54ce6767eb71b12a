package io.github.schemamaven.maven;

import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads a parameter that has one of a few values. */
final class Choice {
    private Choice() {}

    /**
     * Returns the constant that a value names, in any case.
     *
     * @param property the parameter's user property, for the message
     * @param value what the user wrote
     * @param constants what there is to choose from
     * @throws SchemaException if it names none of them
     */
    static <E extends Enum<E>> E of(String property, String value, E[] constants) {
        for (E constant : constants) {
            if (word(constant).equals(value.trim().toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        List<String> words = Arrays.stream(constants).map(Choice::word).toList();
        throw new SchemaException(property + "=" + value + " is not one of " + String.join(", ", words) + "."
                + Suggestion.of(value, words));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
