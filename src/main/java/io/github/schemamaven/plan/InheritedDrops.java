package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The drops of what partitions and children have from their parents, and of what goes with its table where it can. */
final class InheritedDrops {
    private final Catalog current;
    private final ChangeSet changeSet;
    private final InheritedParts inherited;
    private final Performers performers;
    private final Rebuilds rebuilds;
    private final Map<ObjectId, Integer> drops;
    private final OperationGraph graph;

    /** Takes the drops as the map says that grows no more. */
    InheritedDrops(
            Catalog current,
            ChangeSet changeSet,
            Performers performers,
            Rebuilds rebuilds,
            Map<ObjectId, Integer> drops,
            OperationGraph graph) {
        this.current = current;
        this.changeSet = changeSet;
        this.inherited = new InheritedParts(current);
        this.performers = performers;
        this.rebuilds = rebuilds;
        this.drops = drops;
        this.graph = graph;
    }

    /**
     * A partition or child that leaves does so before it loses, or its former parent does, what both have. One that
     * stays has its own only once the parent's is gone.
     */
    void order() {
        drops.forEach((id, drop) -> {
            for (ObjectId parent : inherited.parents(id)) {
                Optional<Integer> leave = leave(id, parent);
                if (goesBeforeLeaving(id, parent)) {
                    inherited.link(id, parent).map(drops::get).ifPresent(node -> graph.order(drop, node));
                } else if (leave.isPresent()) {
                    graph.order(leave.get(), drop);
                } else if (isLeft(id, parent) || isMerged(id, parent)) {
                    graph.order(drops.get(parent), drop);
                }
            }
            for (Dependency dependency : current.dependentsOf(id)) {
                if (inherited.parents(dependency.dependent()).contains(id)) {
                    leave(dependency.dependent(), id).ifPresent(node -> graph.order(node, drop));
                }
            }
        });
    }

    /** The command by which the part's table leaves that of its parent's part, if there is one. */
    private Optional<Integer> leave(ObjectId part, ObjectId parent) {
        return goesBeforeLeaving(part, parent)
                ? Optional.empty()
                : inherited.link(part, parent).filter(this::leaves).map(drops::get);
    }

    /**
     * A foreign key that goes with its parent's does so at once, since a detached partition's own would refer to more; but a
     * parent's whose own parent stays can go only once its table has left.
     */
    private boolean goesBeforeLeaving(ObjectId part, ObjectId parent) {
        return part.kind() == ObjectKind.FOREIGN_KEY
                && drops.containsKey(part)
                && drops.containsKey(parent)
                && inherited.allAboveGo(parent, drops::containsKey);
    }

    /** Returns whether a command detaches the partition, or ends the inheritance. */
    private boolean leaves(ObjectId link) {
        boolean bySelf = performers.of(link).equals(link)
                && rebuilds.takenAsideWith(link).isEmpty();
        return drops.containsKey(link)
                && (bySelf || rebuilds.dropsBefore(link) || ChildrenOfOneState.endsWithChild(link, changeSet));
    }

    /**
     * Returns whether a column or check that a table has from a parent is left to it when the parent's goes, since another
     * child keeps its own: then it goes by itself.
     */
    boolean isLeft(ObjectId part, ObjectId parent) {
        return bothGo(part, parent) && goesBySelfAfter(part, parent) && needs(part, parent);
    }

    /** Returns whether the part's table leaves that of its parent's part, after which the two have nothing in common. */
    boolean isPartedFrom(ObjectId part, ObjectId parent) {
        return (part.kind() == ObjectKind.COLUMN || part.kind() == ObjectKind.CONSTRAINT)
                && bothGo(part, parent)
                && leave(part, parent).isPresent();
    }

    /** Returns whether a child's goes with what it has from another parent, rather than with the one of this parent. */
    boolean goesWithAnother(ObjectId part, ObjectId parent) {
        if (part.kind() != parent.kind() || !bothGo(part, parent)) {
            return false;
        }
        ObjectId taker = performers.takerOf(part);
        return !taker.equals(part)
                && inherited.parents(part).contains(taker)
                && !performers.of(taker).equals(performers.of(parent));
    }

    private boolean bothGo(ObjectId part, ObjectId parent) {
        return drops.containsKey(part)
                && drops.containsKey(parent)
                && inherited.parents(part).contains(parent);
    }

    private boolean isMerged(ObjectId part, ObjectId parent) {
        return goesBySelfAfter(part, parent) && !needs(part, parent);
    }

    private boolean goesBySelfAfter(ObjectId part, ObjectId parent) {
        return (part.kind() == ObjectKind.COLUMN || part.kind() == ObjectKind.CONSTRAINT)
                && drops.containsKey(parent)
                && performers.of(part).equals(part)
                && leave(part, parent).isEmpty();
    }

    private boolean needs(ObjectId part, ObjectId parent) {
        return current.needsOf(part).stream()
                .anyMatch(dependency -> dependency.referenced().equals(parent));
    }

    /**
     * Merges what goes with its table into the drop of the table where that leaves an order. A partition's that cannot
     * has no command of its own, but goes with its parent's, which then needs one.
     *
     * @param explicit what is known to be dropped by a command of its own
     * @return what else is
     */
    Set<ObjectId> merge(Set<ObjectId> explicit) {
        List<ObjectId> separable = new ArrayList<>();
        drops.keySet().stream()
                .filter(id -> performers.separable(id) && rebuilds.taker(id).isEmpty())
                .filter(id -> !explicit.contains(id) && !performers.of(id).equals(id))
                .sorted()
                .forEach(separable::add);
        separable.sort(Comparator.comparing(this::level).reversed());
        Set<ObjectId> found = new HashSet<>();
        Set<ObjectId> takesOthers = new HashSet<>();
        for (ObjectId id : separable) {
            int node = drops.get(id);
            int performer = drops.get(performers.of(id));
            Optional<ObjectId> parent = droppedParent(id);
            if (!takesOthers.contains(id) && graph.mergeable(performer, node)) {
                graph.merge(performer, node);
            } else if (parent.isPresent()) {
                graph.merge(drops.get(parent.get()), node);
                takesOthers.add(parent.get());
            } else {
                found.add(id);
            }
        }
        return found;
    }

    private Optional<ObjectId> droppedParent(ObjectId part) {
        return inherited.parents(part).stream()
                .filter(drops::containsKey)
                .filter(parent -> leave(part, parent).isEmpty())
                .findFirst();
    }

    /** How many parents' parts stand above this one: those that belong to others come before them. */
    private int level(ObjectId part) {
        return inherited.parents(part).stream()
                .mapToInt(parent -> 1 + level(parent))
                .max()
                .orElse(0);
    }
}
