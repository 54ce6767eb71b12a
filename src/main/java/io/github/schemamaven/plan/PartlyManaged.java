package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.SchemaException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The state to reach where only a part is managed: that part as it is declared, everything else as it is. */
final class PartlyManaged {
    private final Catalog current;
    private final Catalog declared;
    private final Map<ObjectId, CatalogObject> objects = new HashMap<>();

    /** What stays as it is. */
    private final Set<ObjectId> kept = new HashSet<>();

    /**
     * Begins with what is not managed.
     *
     * @param current the state that is
     * @param declared the declared state
     * @param present what is managed of the one
     * @param wanted what is managed of the other
     */
    PartlyManaged(Catalog current, Catalog declared, Set<ObjectId> present, Set<ObjectId> wanted) {
        this.current = current;
        this.declared = declared;
        current.objects().forEach((id, object) -> {
            if (!present.contains(id) && (!wanted.contains(id) || isDeclaredElsewhere(object))) {
                objects.put(id, object);
                kept.add(id);
            }
        });
    }

    /**
     * Returns the state.
     *
     * @param needed what is managed of the declared state, with what that needs
     * @throws SchemaException if something that is not managed needs what is not declared any more
     */
    Catalog with(Set<ObjectId> needed) {
        needed.forEach(id -> objects.putIfAbsent(id, declared.find(id).orElseThrow()));
        keepWithParents();
        letGoWithParents();
        ScopeFollowers followers = new ScopeFollowers(current, kept, objects);
        followers.follow();
        keepWhatIsNeeded(followers);
        new ScopeRefusals(current, declared, kept, objects).refuse();
        return new Catalog(
                declared.majorVersion(),
                objects.values(),
                Stream.concat(dependencies(current, true), dependencies(declared, false))
                        .toList());
    }

    /** Whether a part of something has the name of what is declared as a part of something else. */
    private boolean isDeclaredElsewhere(CatalogObject object) {
        return object.host().isPresent()
                && !declared.find(object.id()).flatMap(CatalogObject::host).equals(object.host());
    }

    /** What a partition or child has from its parent stays while the parent's does. */
    private void keepWithParents() {
        InheritedParts inherited = new InheritedParts(current);
        boolean more = true;
        while (more) {
            List<CatalogObject> staying = current.objects().values().stream()
                    .filter(object -> !objects.containsKey(object.id()))
                    .filter(object -> current.needsOf(object.id()).stream()
                            .filter(need -> need.type() != Dependency.Type.NORMAL)
                            .map(Dependency::referenced)
                            .anyMatch(other -> other.kind() == object.id().kind()
                                    && kept.contains(other)
                                    && staysLinked(inherited, object.id(), other)
                                    && !isGivenOtherwise(inherited, object.id(), other)))
                    .toList();
            staying.forEach(object -> objects.put(object.id(), object));
            more = !staying.isEmpty();
            staying.forEach(object -> kept.add(object.id()));
        }
    }

    /** Whether another index or key, which is managed, is declared as what the table has from its parent's. */
    private boolean isGivenOtherwise(InheritedParts inherited, ObjectId part, ObjectId parents) {
        InheritedParts wanted = new InheritedParts(declared);
        return declared.dependentsOf(parents).stream()
                .filter(need -> need.type() != Dependency.Type.NORMAL)
                .map(Dependency::dependent)
                .filter(other -> other.kind() == part.kind() && objects.containsKey(other) && !kept.contains(other))
                .anyMatch(other -> wanted.table(other).equals(inherited.table(part)));
    }

    /** Whether the table of a part stays a partition or child of the one whose part it has. */
    private boolean staysLinked(InheritedParts inherited, ObjectId part, ObjectId parents) {
        Optional<ObjectId> link = inherited.link(part, parents);
        Optional<ObjectId> parent = inherited.table(parents);
        return link.isEmpty()
                || kept.contains(link.get())
                || declared.needsOf(link.get()).stream()
                        .map(Dependency::referenced)
                        .anyMatch(table -> parent.equals(Optional.of(table)));
    }

    /** What a partition or child has from its parent goes when the parent's goes, with the default of a column. */
    private void letGoWithParents() {
        boolean more = true;
        while (more) {
            List<ObjectId> going = kept.stream()
                    .filter(id -> partOfWhat(id)
                            .filter(whole -> !objects.containsKey(whole))
                            .isPresent())
                    .toList();
            going.forEach(objects::remove);
            more = kept.removeAll(going);
        }
    }

    private Optional<ObjectId> partOfWhat(ObjectId id) {
        return id.kind() == ObjectKind.COLUMN_DEFAULT
                ? Optional.of(new ObjectId(ObjectKind.COLUMN, id.path()))
                : current.find(id).flatMap(CatalogObject::host).filter(host -> host.kind() == id.kind());
    }

    /** A schema stays while something in it does; anything else that is not declared any more must not be in use. */
    private void keepWhatIsNeeded(ScopeFollowers followers) {
        for (ObjectId id : List.copyOf(kept)) {
            for (Dependency need : current.needsOf(id)) {
                ObjectId referenced = need.referenced();
                if (objects.containsKey(referenced)
                        || need.type() == Dependency.Type.OWNED
                        || followers.letsGo(need, declared)) {
                    continue;
                }
                if (referenced.kind() != ObjectKind.SCHEMA) {
                    throw new SchemaException("The " + id
                            + " is not managed (schema.include, schema.exclude) and needs "
                            + referenced + ", which is not declared any more.\nDeclare that again, or let both be"
                            + " managed.");
                }
                objects.put(referenced, current.find(referenced).orElseThrow());
                kept.add(referenced);
            }
        }
    }

    private Stream<Dependency> dependencies(Catalog catalog, boolean ofKept) {
        return catalog.dependencies().stream()
                .filter(dependency -> kept.contains(dependency.dependent()) == ofKept)
                .filter(dependency ->
                        objects.containsKey(dependency.dependent()) && objects.containsKey(dependency.referenced()));
    }
}
