package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns that tables which are not managed have from parents that are: they get the types that the parents' get, for
 * PostgreSQL knows no state in which they differ.
 *
 * @param current the state that is
 * @param kept what is not managed
 * @param objects all objects of the state to reach
 */
record ScopeFollowers(Catalog current, Set<ObjectId> kept, Map<ObjectId, CatalogObject> objects) {
    /** Changes the columns. */
    void follow() {
        Map<ObjectId, CatalogObject> followed = new HashMap<>();
        List.copyOf(kept).stream()
                .filter(id -> id.kind() == ObjectKind.COLUMN)
                .forEach(id -> followed.put(id, followed(id)));
        objects.putAll(followed);
    }

    /** What a parent that is not managed has is what its own parent gives it. */
    private CatalogObject followed(ObjectId id) {
        CatalogObject object = objects.get(id);
        if (!kept.contains(id)) {
            return object;
        }
        for (ObjectId parent : parents(id)) {
            object = object.with(
                    Kinds.of(id.kind()).following(object, current.find(parent).orElseThrow(), followed(parent)));
        }
        return object;
    }

    private List<ObjectId> parents(ObjectId column) {
        return new InheritedParts(current)
                .parents(column).stream()
                        .filter(parent -> parent.kind() == column.kind() && objects.containsKey(parent))
                        .toList();
    }

    /** Returns whether something that is not managed does without what it needs, since the parent's needs it no more. */
    boolean letsGo(Dependency need, Catalog declared) {
        return need.dependent().kind() == ObjectKind.COLUMN
                && need.type() == Dependency.Type.NORMAL
                && parents(need.dependent()).stream()
                        .anyMatch(parent -> needs(parent, need.referenced(), current)
                                && (kept.contains(parent)
                                        ? letsGo(new Dependency(parent, need.referenced(), need.type()), declared)
                                        : !needs(parent, need.referenced(), declared)));
    }

    private static boolean needs(ObjectId column, ObjectId needed, Catalog catalog) {
        return catalog.needsOf(column).stream()
                .anyMatch(need -> need.referenced().equals(needed) && need.type() == Dependency.Type.NORMAL);
    }
}
