package io.github.schemamaven.apply;

/** What apply does with a pending migration that sorts before one that the target has already applied. */
public enum OutOfOrder {
    /**
     * Applies it, if the two are concurrent (the normal case after a merge of two branches) and the order that this target
     * has is proved to give the same schema as the canonical order; the default.
     */
    PROVE,
    /** Applies it, if the two are concurrent, without a proof. */
    ALLOW,
    /** Refuses it. */
    REFUSE
}
