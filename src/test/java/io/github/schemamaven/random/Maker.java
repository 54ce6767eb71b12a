package io.github.schemamaven.random;

/** Makes up one statement. It may be one that PostgreSQL refuses: then it is left out. */
interface Maker {
    /**
     * Makes up a statement.
     *
     * @throws java.util.NoSuchElementException if the database has nothing that it could be about
     */
    String make(Scene scene);
}
