package io.github.schemamaven.catalog;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What objects need, directly or by way of others. */
public final class AllNeeds {
    private AllNeeds() {}

    /** Returns what an object of a state needs directly. */
    public static Set<ObjectId> direct(ObjectId object, Catalog catalog) {
        return catalog.needsOf(object).stream().map(Dependency::referenced).collect(Collectors.toSet());
    }

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
