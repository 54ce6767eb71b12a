package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.plan.Operation.Phase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns changes into operations and finds what must come before what. */
final class OperationOrder {
    private final Catalog current;
    private final Catalog desired;
    private final ChangeSet changeSet;
    private final OperationGraph graph = new OperationGraph();
    private final Map<ObjectId, Integer> drops = new HashMap<>();
    private final Map<ObjectId, Integer> makes = new HashMap<>();
    private final Map<ObjectId, Integer> cleanUps = new HashMap<>();
    private final Performers performers;
    private final Rebuilds rebuilds;
    private final Map<ObjectId, Integer> standIns = new HashMap<>();
    private final Map<ObjectId, Integer> emptied = new HashMap<>();
    private final Set<ObjectId> explicit = new HashSet<>();

    OperationOrder(Kind.States states, ChangeSet changeSet, StandIns standIns) {
        this.current = states.current();
        this.desired = states.desired();
        this.changeSet = changeSet;
        this.performers = new Performers(current, changeSet);
        this.rebuilds = new Rebuilds(states, changeSet, performers);
        addOperations(states);
        addStandIns(standIns);
        Detours detours = new Detours(changeSet, graph);
        detours.order(graph, current, drops, makes);
        InheritedDrops inheritedDrops = new InheritedDrops(current, changeSet, performers, rebuilds, drops, graph);
        new DropOrder(current, changeSet, performers, rebuilds, detours, graph, drops, makes, cleanUps, emptied)
                .order(inheritedDrops);
        inheritedDrops.order();
        orderMakes(states);
        new LateColumns(states, changeSet, graph, drops, makes).order();
        ChildrenOfOneState children = new ChildrenOfOneState(current, desired, changeSet, drops, makes, graph);
        children.order();
        new FreedNames(states, changeSet).order(graph, drops, makes, this.standIns);
        new Onlookers(states, this::dropsWithAnother).order(graph, drops, makes, this.standIns);
        new Persistence(states, changeSet.changes()).order(graph, drops, makes);
        new ReplicaIdentities(current, desired).order(graph, drops, makes);
        rebuilds.orderDetachments(graph, drops);
        rebuilds.orderUntied(graph, drops);
        Map<ObjectId, Integer> refills = new Refills(rebuilds, desired).order(graph, makes, cleanUps);
        new FormerSequences(states, graph, drops, makes, refills).order();
        MakeMerges makeMerges = new MakeMerges(states, changeSet, makes, standIns(), graph);
        makeMerges.mergeHosted();
        makeMerges.mergeKeyColumns();
        explicit.addAll(inheritedDrops.merge(explicit));
        makeMerges.merge();
        explicit.addAll(children.merge());
        new Upcasts(desired).order(graph, makes);
        new Mentions(states, changeSet).order(graph, drops, makes);
        new CastsUnseen(desired).order(graph, makes);
        new ShellOperators(desired).order(graph, makes, changeSet);
        new SortedTypes(current, desired).order(graph, drops, makes);
        new Upserts(desired).order(graph, drops, makes);
        new PlacedNames(desired).order(graph, makes, changeSet);
        new Overloads(current, desired).order(changeSet.displaced(), graph, drops, makes);
    }

    OperationGraph.Sorted sort() {
        return graph.sort();
    }

    /** Returns whether the object goes with another one's drop, without a command of its own. */
    boolean dropsWithAnother(ObjectId id) {
        return !explicit.contains(id) && !performers.of(id).equals(id);
    }

    Rebuilds rebuilds() {
        return rebuilds;
    }

    /** Returns the objects that are there, without what they need, when they are made. */
    Set<ObjectId> standIns() {
        return standIns.keySet();
    }

    private void addOperations(Kind.States states) {
        changeSet.changes().forEach((id, change) -> {
            if (change.removes()) {
                drops.put(id, graph.add(new Operation(Phase.DROP, id, 0)));
            }
            if (!(change instanceof Change.Drop)) {
                boolean early = id.kind() == ObjectKind.ENUM && change instanceof Change.Alter;
                int position = desired.find(id).orElseThrow().position();
                makes.put(id, graph.add(new Operation(early ? Phase.ADD_VALUE : Phase.MAKE, id, position)));
            }
            if (changeSet.displaced().contains(id)) {
                cleanUps.put(id, graph.add(new Operation(Phase.CLEAN_UP, id, 0)));
            }
            if (change instanceof Change.Replace) {
                graph.order(drops.get(id), makes.get(id));
            }
        });
        PartitionReferences references = new PartitionReferences(states);
        cleanUps.forEach((id, node) -> graph.order(makes.getOrDefault(id, drops.get(id)), node));
        drops.keySet().stream()
                .filter(id -> references.leavesUnderKeys(id, changeSet.changes()))
                .forEach(id -> references.detachFirst(id, graph, drops));
        drops.forEach((id, node) -> {
            if (references.isDetachedFirst(id, changeSet.changes())) {
                explicit.add(id);
                references.detachFirst(id, graph, drops);
            } else if (rebuilds.dropsBefore(id)) {
                explicit.add(id);
            } else if (rebuilds.taker(id).isPresent()) {
                graph.merge(drops.get(rebuilds.taker(id).orElseThrow()), node);
            } else if (!performers.separable(id) && !ChildrenOfOneState.endsWithChild(id, changeSet)) {
                graph.merge(drops.get(performers.takerOf(id)), node);
            }
        });
        cleanUps.forEach((id, node) -> {
            Integer whole = cleanUps.get(performers.of(id));
            if (whole != null && id.kind() != ObjectKind.TABLE) {
                graph.merge(whole, node);
            }
        });
    }

    private void addStandIns(StandIns views) {
        views.created().stream().filter(changeSet::creates).forEach(id -> {
            int node = graph.add(new Operation(Phase.STAND_IN, id, 0));
            standIns.put(id, node);
            graph.order(node, makes.get(id));
            if (drops.containsKey(id)) {
                graph.order(drops.get(id), node);
            }
        });
        views.emptied().stream().filter(drops::containsKey).forEach(id -> {
            int node = graph.add(new Operation(Phase.EMPTY, id, 0));
            emptied.put(id, node);
            graph.order(node, drops.get(id));
        });
    }

    /** What is needed is there, in its new form, before what needs it is made. */
    private void orderMakes(Kind.States states) {
        PartitionKeys keys = new PartitionKeys(desired, changeSet.changes());
        makes.forEach((id, node) -> keys.maker(id).ifPresent(key -> graph.merge(makes.get(key), node)));
        Attachments attachments = new Attachments(states, graph, drops, makes, keys);
        ChangedColumns columns = new ChangedColumns(states, changeSet, graph, drops, makes);
        ChecksNotValid checks = new ChecksNotValid(states);
        new PartitionIdentities(current, desired).order(graph, drops, makes, rebuilds);
        AttachedIndexes.makeFirst(states, makes, graph);
        AttachedIndexes.makeLater(states, makes, graph);
        AttachedIndexes.makeAfterLeaving(states, drops, makes, graph);
        AttachedIndexes.makeKeysInOrder(states, changeSet, makes, graph);
        for (Dependency dependency : desired.dependencies()) {
            Integer dependent = makes.get(DropOrder.changer(dependency.dependent(), desired, makes));
            if (dependent != null) {
                attachments.orderKey(dependency, dependent);
            }
            if (dependent == null || !makes.containsKey(dependency.referenced())) {
                continue;
            }
            int referenced = readyFor(dependency);
            Integer standIn = standIns.get(hostOf(dependency.dependent()).orElse(dependency.dependent()));
            if (standIn != null && StandIns.isNeeded(dependency)) {
                graph.order(referenced, standIn);
            }
            if (dependency.referenced().kind() == ObjectKind.DOMAIN
                    && (standIns.containsKey(dependency.referenced())
                            || DropOrder.staysTheType(dependency.referenced(), changeSet))) {
                // its default is what columns that are added to rows have in them
                graph.prefer(makes.get(dependency.referenced()), dependent);
            }
            if (DropOrder.staysTheType(dependency.referenced(), changeSet)) {
                continue;
            }
            if (columns.isBeforeTable(dependency) || columns.isMerged(dependency)) {
                graph.order(dependent, referenced);
            } else if (dependency.type() != Dependency.Type.OWNED && !Grantors.isBeforeSchema(dependency, states)) {
                graph.order(referenced, dependent);
            } else if (isOfPartition(dependency) && partitionStays(dependency.dependent())) {
                // a partition's own index or key is there before its parent's is made, which takes it
                graph.order(dependent, referenced);
            }
        }
        makes.forEach((id, node) -> {
            ObjectId table = new ObjectId(
                    ObjectKind.TABLE, id.path().subList(0, Math.min(2, id.path().size())));
            // the INHERITS of a new table makes what it inherits
            if (id.kind() == ObjectKind.PARTITION
                    || (id.kind() == ObjectKind.INHERITANCE
                            && (!changeSet.creates(table)
                                    || Kinds.of(id.kind())
                                            .isMadeApart(desired.find(id).orElseThrow(), states)))) {
                attachments.order(id, node);
            }
            if (states.relinked().contains(id)) {
                ForeignLinks.order(id, desired, graph, drops, makes);
            }
            if (id.kind() == ObjectKind.CONSTRAINT) {
                checks.order(id, graph, makes);
            } else if (id.kind() == ObjectKind.FOREIGN_KEY) {
                attachments.makeColumnsOfKeyFirst(id, node);
            }
            TableOwners.order(id, states, graph, makes);
            Grantors.order(id, states, graph, makes);
            columns.orderOwnColumn(id, node);
            columns.orderUsersOfRowType(id, node);
            columns.orderInheritedDefault(id, node);
        });
    }

    /** Returns the operation after which a dependent can be made: what stands in for a view, or its column, will do. */
    private int readyFor(Dependency dependency) {
        ObjectId view = hostOf(dependency.referenced()).orElse(dependency.referenced());
        boolean own = hostOf(dependency.dependent()).equals(Optional.of(view));
        return own || !standIns.containsKey(view) ? makes.get(dependency.referenced()) : standIns.get(view);
    }

    private Optional<ObjectId> hostOf(ObjectId id) {
        return desired.find(id).flatMap(CatalogObject::host);
    }

    /** A partition's own index or key that belongs to its parent's. */
    private static boolean isOfPartition(Dependency dependency) {
        return switch (dependency.dependent().kind()) {
            case INDEX, CONSTRAINT, FOREIGN_KEY -> true;
            default -> false;
        };
    }

    private boolean partitionStays(ObjectId part) {
        Optional<ObjectId> table = new InheritedParts(desired).table(part);
        return table.isPresent()
                && !makes.containsKey(
                        new ObjectId(ObjectKind.PARTITION, table.get().path()));
    }
}
