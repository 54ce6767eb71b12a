package io.github.schemamaven.kind;

import java.util.List;

/**
 * Settings of a TOAST table that a table does not need any more. They are of no consequence, and a rewrite of the table
 * forgets them; but where it needs a TOAST table again before, that is the one, with its settings. So what is left over
 * makes a difference only between a table that needs a TOAST table and one that does not.
 *
 * @param needed whether the table needs its TOAST table, so that all its settings are its own
 * @param options the settings where it does not
 */
record LeftOver(boolean needed, Options options) {
    @Override
    public boolean equals(Object other) {
        return other instanceof LeftOver that
                && (needed == that.needed || (options.isEmpty() && that.options.isEmpty()));
    }

    @Override
    public int hashCode() {
        return LeftOver.class.hashCode();
    }

    /** Returns the command that takes them from a table that is to need its TOAST table again. */
    List<Statement> cleared(LeftOver old, String alter) {
        return needed ? new Options(List.of()).changesFrom(old.options, alter) : List.of();
    }
}
