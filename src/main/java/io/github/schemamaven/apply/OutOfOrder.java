package io.github.schemamaven.apply;

/** What apply does with a pending migration that sorts before one that the target has already applied. */
public enum OutOfOrder {
    /**
     * Applies it, if the two are concurrent (the normal case after a merge of two branches), and says so; the default. A
     * pending migration that an applied one comes after is refused always.
     */
    ALLOW,
    /** Refuses it. */
    REFUSE
}
