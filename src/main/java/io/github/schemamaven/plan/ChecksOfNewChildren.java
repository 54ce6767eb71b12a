package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks that are not valid, of parents of new children. {@code INHERITS} makes a new child's valid (StoreConstraints in
 * src/backend/catalog/heap.c), so the parent's is made anew, once the child is there. That scans nothing.
 */
final class ChecksOfNewChildren {
    private final Kind.States states;

    ChecksOfNewChildren(Kind.States states) {
        this.states = states;
    }

    /** Returns the parents' checks that are there already. */
    Set<ObjectId> inTheWay() {
        Set<ObjectId> found = new TreeSet<>();
        for (CatalogObject check : states.desired().objects().values()) {
            if (check.id().kind() == ObjectKind.CONSTRAINT && isOfNewChild(check) && isNotValid(check)) {
                parent(check)
                        .filter(parent -> states.current().contains(parent.id()))
                        .filter(this::isNotValid)
                        .ifPresent(parent -> found.add(first(parent)));
            }
        }
        return found;
    }

    private boolean isOfNewChild(CatalogObject check) {
        List<String> table = check.id().path().subList(0, 2);
        return parent(check).isPresent()
                && !states.current().contains(new ObjectId(ObjectKind.TABLE, table))
                && !states.desired().contains(new ObjectId(ObjectKind.PARTITION, table));
    }

    private boolean isNotValid(CatalogObject check) {
        return Kinds.of(ObjectKind.CONSTRAINT).partOf(check).isEmpty();
    }

    private Optional<CatalogObject> parent(CatalogObject check) {
        return check.host().filter(host -> host.kind() == ObjectKind.CONSTRAINT).flatMap(states.desired()::find);
    }

    /** A parent may have the check from a parent of its own. */
    private ObjectId first(CatalogObject check) {
        return parent(check)
                .filter(parent -> states.current().contains(parent.id()))
                .map(this::first)
                .orElse(check.id());
    }
}
