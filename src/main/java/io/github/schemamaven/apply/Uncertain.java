package io.github.schemamaven.apply;

/**
 * What apply does with a statement of a {@code transaction none} file that was running when an earlier apply died, where
 * the catalog does not tell whether it took effect.
 */
public enum Uncertain {
    /** Stops and shows the statement; the default. */
    STOP,
    /** Takes it as not done and runs it again. */
    RERUN,
    /** Takes it as done. */
    SKIP
}
