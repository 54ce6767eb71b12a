package io.github.schemamaven.sql;

/**
 * A failure that the user has to act on: wrong input, an unreachable server, a plan that cannot be made. The message
 * says what is wrong, where (file:line or parameter), and what to do; it may have several lines and never holds a
 * password. Failures of the plugin itself are ordinary runtime exceptions.
 */
public class SchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes a failure.
     *
     * @param message what is wrong, where, and what to do; never null
     */
    public SchemaException(String message) {
        super(message);
    }

    /**
     * Makes a failure that another one caused.
     *
     * @param message what is wrong, where, and what to do; never null
     * @param cause what led to it; shown with {@code -X} only
     */
    public SchemaException(String message, Throwable cause) {
        super(message, cause);
    }
}
