package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks of parents that are not valid, and those of children. {@code INHERITS} makes a new child's valid (StoreConstraints
 * in src/backend/catalog/heap.c), so the parent's is made anew, once the child is there. That scans nothing. A child's own
 * one that is valid is there before the parent's (MergeWithExistingConstraint).
 */
final class ChecksNotValid {
    private final Kind.States states;

    ChecksNotValid(Kind.States states) {
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

    /** Orders the making of a check: before or after its parent's. */
    void order(ObjectId id, OperationGraph graph, Map<ObjectId, Integer> makes) {
        CatalogObject check = states.desired().find(id).orElseThrow();
        if (check.host().isEmpty() && !isNotValid(check)) {
            above(id)
                    .filter(makes::containsKey)
                    .filter(parent -> isNotValid(states.desired().find(parent).orElseThrow()))
                    .forEach(parent -> graph.order(makes.get(id), makes.get(parent)));
        }
        parent(check)
                .map(CatalogObject::id)
                .filter(parent -> isOfNewChild(check) && isNotValid(check) && makes.containsKey(parent))
                .ifPresent(parent -> {
                    ObjectId link = InheritedParts.inheritance(
                            id.path().subList(0, 2), parent.path().subList(0, 2));
                    if (makes.containsKey(link) && !isMadeApart(link)) {
                        graph.order(makes.get(link), makes.get(parent));
                    }
                });
    }

    /** A table that is there before it becomes a child has its own check by then. */
    private boolean isMadeApart(ObjectId link) {
        return Kinds.of(link.kind()).isMadeApart(states.desired().find(link).orElseThrow(), states);
    }

    /** A parent's command makes those of all below it. */
    private Stream<ObjectId> above(ObjectId check) {
        return new InheritedParts(states.desired())
                .namesakes(check)
                .flatMap(parent -> Stream.concat(Stream.of(parent), above(parent)));
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
