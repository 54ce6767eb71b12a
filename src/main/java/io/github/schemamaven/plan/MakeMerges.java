package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which objects one command makes together. */
final class MakeMerges {
    private final Kind.States states;
    private final Catalog desired;
    private final ChangeSet changeSet;
    private final Map<ObjectId, Integer> makes;
    private final Set<ObjectId> standIns;
    private final OperationGraph graph;

    /**
     * Takes the makes as the map says.
     *
     * @param standIns what is made without what it needs at first, and so without its parts
     */
    MakeMerges(
            Kind.States states,
            ChangeSet changeSet,
            Map<ObjectId, Integer> makes,
            Set<ObjectId> standIns,
            OperationGraph graph) {
        this.states = states;
        this.desired = states.desired();
        this.changeSet = changeSet;
        this.makes = makes;
        this.standIns = standIns;
        this.graph = graph;
    }

    /**
     * What one command can create together is created together, where that leaves an order. What stands between a part and
     * its whole at first, such as the column that an expression needs, may be in the whole by then.
     */
    void merge() {
        List<CatalogObject> pending = parts();
        boolean merged = true;
        while (merged) {
            merged = pending.removeIf(this::hasJoined);
        }
        pending.stream()
                .filter(this::isMadeByInherits)
                .forEach(column -> graph.merge(makes.get(tableOf(column.id())), makes.get(column.id())));
    }

    /** A new child has what its parent has at that time, even where that would rather change before. */
    private boolean isMadeByInherits(CatalogObject part) {
        return part.id().kind() == ObjectKind.COLUMN
                && changeSet.creates(part.id())
                && changeSet.creates(tableOf(part.id()))
                && new InheritedParts(desired)
                        .namesakes(part.id())
                        .filter(parent -> states.current().contains(parent) && !changeSet.removes(parent))
                        .map(parent -> makes.get(InheritedParts.inheritance(
                                part.id().path().subList(0, 2), parent.path().subList(0, 2))))
                        .anyMatch(link -> link != null && graph.areMerged(link, makes.get(tableOf(part.id()))));
    }

    private static ObjectId tableOf(ObjectId column) {
        return new ObjectId(ObjectKind.TABLE, column.path().subList(0, 2));
    }

    private boolean hasJoined(CatalogObject part) {
        Optional<ObjectId> whole = Kinds.of(part.id().kind()).partOf(part);
        if (whole.isEmpty() || !changeSet.creates(part.id()) || !changeSet.creates(whole.get())) {
            return false;
        }
        int wholeNode = makes.get(whole.get());
        int partNode = makes.get(part.id());
        boolean apart = standIns.contains(whole.get())
                || isOwnedFirst(part.id(), whole.get())
                || (part.id().kind() == ObjectKind.FOREIGN_KEY && graph.isMerged(partNode))
                || Kinds.of(part.id().kind()).isMadeApart(part, states);
        if (apart || !graph.mergeable(wholeNode, partNode)) {
            return false;
        }
        graph.merge(wholeNode, partNode);
        return true;
    }

    /** A sequence must have the owner of its column's table before it can belong to it. */
    private boolean isOwnedFirst(ObjectId part, ObjectId whole) {
        return part.kind() == ObjectKind.SEQUENCE_OWNERSHIP
                && desired.find(whole).flatMap(CatalogObject::owner).isPresent()
                && !graph.isMerged(makes.get(whole));
    }

    /** What another object's command makes as a matter of course (a view's columns, a key's index) goes with it. */
    void mergeHosted() {
        parts().forEach(part -> part.host()
                .filter(host -> host.kind() != part.id().kind())
                .filter(makes::containsKey)
                .ifPresent(host -> graph.merge(makes.get(host), makes.get(part.id()))));
    }

    /** A partitioned table has the columns of its key from the start: what has the name of one's sequence goes before. */
    void mergeKeyColumns() {
        parts().stream()
                .filter(part -> part.id().kind() == ObjectKind.COLUMN)
                .filter(part -> desired.find(tableOf(part.id()))
                        .filter(Kinds.of(ObjectKind.TABLE)::isPartitioned)
                        .isPresent())
                .forEach(this::hasJoined);
    }

    private List<CatalogObject> parts() {
        List<CatalogObject> parts = new ArrayList<>();
        makes.forEach((id, node) -> parts.add(desired.find(id).orElseThrow()));
        parts.sort(Comparator.comparing((CatalogObject part) -> rank(part.id().kind()))
                .thenComparing(CatalogObject::position)
                .thenComparing(CatalogObject::id));
        return parts;
    }

    /** Columns join their table first, then defaults their columns, then constraints, so that the most fits in. */
    private static int rank(ObjectKind kind) {
        return switch (kind) {
            case COLUMN -> 0;
            case COLUMN_DEFAULT, INHERITANCE, DOMAIN_CONSTRAINT -> 1;
            case CONSTRAINT, SEQUENCE -> 2;
            default -> 3;
        };
    }
}
