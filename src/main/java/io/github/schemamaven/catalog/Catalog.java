package io.github.schemamaven.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** An immutable picture of one database: its objects and what they need of each other. */
public final class Catalog {
    private final int majorVersion;
    private final SortedMap<ObjectId, CatalogObject> objects;
    private final List<Dependency> dependencies;
    private final Map<ObjectId, List<Dependency>> byDependent = new HashMap<>();
    private final Map<ObjectId, List<Dependency>> byReferenced = new HashMap<>();
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    /**
     * Makes a catalog.
     *
     * @param majorVersion the server's major version, such as 17
     * @param objects the objects
     * @param dependencies the dependencies among them, each named once
     */
    public Catalog(int majorVersion, Collection<CatalogObject> objects, Collection<Dependency> dependencies) {
        this.majorVersion = majorVersion;
        SortedMap<ObjectId, CatalogObject> sorted = new TreeMap<>();
        objects.forEach(object -> sorted.put(object.id(), object));
        this.objects = Collections.unmodifiableSortedMap(sorted);
        this.dependencies = List.copyOf(dependencies);
        for (Dependency dependency : this.dependencies) {
            byDependent
                    .computeIfAbsent(dependency.dependent(), id -> new ArrayList<>())
                    .add(dependency);
            byReferenced
                    .computeIfAbsent(dependency.referenced(), id -> new ArrayList<>())
                    .add(dependency);
        }
    }

    /** Returns the major version of the server that the catalog was read from. */
    public int majorVersion() {
        return majorVersion;
    }

    /** Returns all objects in the order of their identities. */
    public SortedMap<ObjectId, CatalogObject> objects() {
        return objects;
    }

    /** Returns the object of this identity, or empty. */
    public Optional<CatalogObject> find(ObjectId id) {
        return Optional.ofNullable(objects.get(id));
    }

    /** Returns whether the object exists. */
    public boolean contains(ObjectId id) {
        return objects.containsKey(id);
    }

    /** Returns all dependencies. */
    public List<Dependency> dependencies() {
        return dependencies;
    }

    /** Returns what the object needs. */
    public List<Dependency> needsOf(ObjectId id) {
        return byDependent.getOrDefault(id, List.of());
    }

    /** Returns what needs the object. */
    public List<Dependency> dependentsOf(ObjectId id) {
        return byReferenced.getOrDefault(id, List.of());
    }

    /**
     * Returns what follows from the catalog alone; it is made once.
     *
     * @param type what is made
     * @param make makes it
     */
    public <T> T derived(Class<T> type, Function<Catalog, T> make) {
        return type.cast(derived.computeIfAbsent(type, unused -> make.apply(this)));
    }

    /** Returns the same catalog with each object replaced by what the function makes of it (same identity). */
    public Catalog map(UnaryOperator<CatalogObject> change) {
        return new Catalog(majorVersion, objects.values().stream().map(change).toList(), dependencies);
    }

    /** Returns the part of the catalog that these objects are, with what they need of each other. */
    public Catalog restrictedTo(Set<ObjectId> ids) {
        return new Catalog(
                majorVersion,
                objects.values().stream()
                        .filter(object -> ids.contains(object.id()))
                        .toList(),
                dependencies.stream()
                        .filter(dependency ->
                                ids.contains(dependency.dependent()) && ids.contains(dependency.referenced()))
                        .toList());
    }
}
