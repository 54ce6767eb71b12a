package io.github.schemamaven.kind;

/**
 * What the commands for an object need to know, and what does not make it another object: two of it are equal whatever
 * they hold, so that a difference in it alone is no change.
 *
 * @param value what is known
 */
record NotCompared<T>(T value) {
    @Override
    public boolean equals(Object other) {
        return other instanceof NotCompared;
    }

    @Override
    public int hashCode() {
        return NotCompared.class.hashCode();
    }
}
