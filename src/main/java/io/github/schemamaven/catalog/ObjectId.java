package io.github.schemamaven.catalog;

import java.util.List;

/**
 * What identifies a database object across two databases: its kind and its name. Two objects with the same identity in
 * the current and the desired state are the same object.
 *
 * @param kind the kind of object
 * @param path the parts of its name, unquoted. A schema-qualified object has its schema and its name, a function also
 *     its argument types; an object that lives on another (a column, constraint, trigger, policy) has that object's
 *     parts first and its own name last
 */
public record ObjectId(ObjectKind kind, List<String> path) implements Comparable<ObjectId> {
    /** Copies the list. */
    public ObjectId {
        path = List.copyOf(path);
    }

    /** Makes an identity from the parts of a name. */
    public static ObjectId of(ObjectKind kind, String... path) {
        return new ObjectId(kind, List.of(path));
    }

    /** Returns the last part of the name. */
    public String name() {
        return path.get(path.size() - 1);
    }

    /** Orders by kind (in the order of {@link ObjectKind}), then by name, so that plans are deterministic. */
    @Override
    public int compareTo(ObjectId other) {
        int byKind = kind.compareTo(other.kind);
        if (byKind != 0) {
            return byKind;
        }
        int shared = Math.min(path.size(), other.path.size());
        for (int i = 0; i < shared; i++) {
            int byPart = path.get(i).compareTo(other.path.get(i));
            if (byPart != 0) {
                return byPart;
            }
        }
        return Integer.compare(path.size(), other.path.size());
    }

    /**
     * Depends on names only: that of an enum constant is another one in every run of Java, and with it the
     * order in which hash sets are walked through.
     */
    @Override
    public int hashCode() {
        return 31 * kind.name().hashCode() + path.hashCode();
    }

    /** Returns the form for messages, such as {@code table public.users}. */
    @Override
    public String toString() {
        return kind.label() + " " + String.join(".", path);
    }
}
