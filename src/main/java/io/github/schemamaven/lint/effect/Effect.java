package io.github.schemamaven.lint.effect;

/**
 * What one statement did.
 *
 * @param losses the data it destroys
 * @param blocking what it locks, reads and writes while others wait
 */
public record Effect(Losses losses, Blocking blocking) {
    /** A statement without any effect that matters here. */
    public static final Effect NONE = new Effect(Losses.NONE, Blocking.NONE);
}
