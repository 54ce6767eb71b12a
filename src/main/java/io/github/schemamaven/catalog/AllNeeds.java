package io.github.schemamaven.catalog;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** What objects need, directly or by way of others. */
public final class AllNeeds {
    private AllNeeds() {}

    /** Returns all that some objects of a state need; an object itself only where it is needed by another of them. */
    public static Set<ObjectId> of(Collection<ObjectId> objects, Catalog catalog) {
        Set<ObjectId> needed = new HashSet<>();
        Deque<ObjectId> left = new ArrayDeque<>(objects);
        while (!left.isEmpty()) {
            catalog.needsOf(left.pop()).stream()
                    .map(Dependency::referenced)
                    .filter(needed::add)
                    .forEach(left::add);
        }
        return needed;
    }
}
