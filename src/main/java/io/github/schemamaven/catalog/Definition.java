package io.github.schemamaven.catalog;

import java.util.function.UnaryOperator;

/**
 * What an object is, apart from its identity, comment and privileges. Each kind has its own record; two definitions are
 * equal if and only if nothing has to be done to make the one into the other.
 */
public interface Definition {
    /**
     * Returns the definition with every text that PostgreSQL deparsed from a stored expression left out, so that two
     * definitions which differ only in how such a text is spelled have the same skeleton. The default is the definition
     * itself: it holds no such text.
     */
    default Definition skeleton() {
        return this;
    }

    /**
     * Returns the definition with the queries and expressions that PostgreSQL deparsed replaced by what the function makes of it; the
     * default is the definition itself: it holds none.
     *
     * @param change what becomes of a text
     */
    default Definition respelled(UnaryOperator<String> change) {
        return this;
    }
}
