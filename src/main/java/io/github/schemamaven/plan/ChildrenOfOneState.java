package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Children that only one of the states has, beside what changes in their parents. A command on the parent reaches a child
 * that is to go, where it may be refused for the child's own column or check of that name, or for what depends on that one:
 * so the child goes, or leaves, before. And a new child comes when what its parent loses is gone, where it would keep that or
 * has something else under that name.
 */
record ChildrenOfOneState(
        Catalog current,
        Catalog desired,
        ChangeSet changeSet,
        Map<ObjectId, Integer> drops,
        Map<ObjectId, Integer> makes,
        OperationGraph graph) {
    /** Returns whether a link to a parent that stays ends with its child, which is dropped for good: before that, or with it. */
    static boolean endsWithChild(ObjectId link, ChangeSet changeSet) {
        return link.kind() == ObjectKind.INHERITANCE
                && !changeSet.removes(new ObjectId(ObjectKind.TABLE, parentOf(link)))
                && changeSet.changes().get(InheritedParts.child(link)) instanceof Change.Drop
                && !changeSet.displaced().contains(InheritedParts.child(link));
    }

    void order() {
        drops.forEach((link, leave) -> {
            if (endsWithChild(link, changeSet)) {
                leaveBeforeParentsChange(link, leave);
            }
        });
        makes.forEach((link, join) -> {
            if (link.kind() == ObjectKind.INHERITANCE && changeSet.creates(InheritedParts.child(link))) {
                joinAfterParentsDrops(link, join);
            }
        });
    }

    private void leaveBeforeParentsChange(ObjectId link, int leave) {
        makes.forEach((part, make) -> {
            if (isPartOf(parentOf(link), part) && current.contains(of(InheritedParts.child(link), part))) {
                graph.order(leave, make);
            }
        });
    }

    private void joinAfterParentsDrops(ObjectId link, int join) {
        drops.forEach((part, drop) -> {
            if (isPartOf(parentOf(link), part)
                    && (desired.contains(of(InheritedParts.child(link), part)) || isLeftBelow(part))) {
                graph.order(drop, join);
            }
        });
    }

    /** Whether some child keeps its own when the parent's goes, so that the command must not reach any. */
    private boolean isLeftBelow(ObjectId part) {
        InheritedParts inherited = new InheritedParts(current);
        return inherited
                .linksTo(new ObjectId(ObjectKind.TABLE, part.path().subList(0, 2)))
                .filter(link -> link.kind() == ObjectKind.INHERITANCE && !changeSet.removes(link))
                .map(link -> of(InheritedParts.child(link), part))
                .filter(current::contains)
                .anyMatch(childs -> !changeSet.removes(childs) || isLeftBelow(childs));
    }

    /**
     * Merges what can go with its child.
     *
     * @return the links that have to end by a command of their own
     */
    Set<ObjectId> merge() {
        Set<ObjectId> apart = new HashSet<>();
        drops.forEach((link, leave) -> {
            if (endsWithChild(link, changeSet)) {
                int child = drops.get(InheritedParts.child(link));
                if (graph.mergeable(child, leave)) {
                    graph.merge(child, leave);
                } else if (!graph.areMerged(child, leave)) {
                    apart.add(link);
                }
            }
        });
        return apart;
    }

    private static boolean isPartOf(List<String> table, ObjectId part) {
        return (part.kind() == ObjectKind.COLUMN || part.kind() == ObjectKind.CONSTRAINT)
                && part.path().subList(0, 2).equals(table);
    }

    private static List<String> parentOf(ObjectId link) {
        return link.path().subList(2, 4);
    }

    private static ObjectId of(ObjectId table, ObjectId part) {
        return ObjectId.of(part.kind(), table.path().get(0), table.name(), part.name());
    }
}
