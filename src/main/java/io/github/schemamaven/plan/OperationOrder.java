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
    private final Detours detours;

    OperationOrder(Kind.States states, ChangeSet changeSet, StandIns standIns) {
        this.current = states.current();
        this.desired = states.desired();
        this.changeSet = changeSet;
        this.performers = new Performers(current, changeSet);
        this.rebuilds = new Rebuilds(states, changeSet, performers);
        addOperations(states);
        addStandIns(standIns);
        this.detours = new Detours(changeSet, graph);
        detours.order(graph, current, drops, makes);
        InheritedDrops inheritedDrops = new InheritedDrops(current, changeSet, performers, rebuilds, drops, graph);
        orderDrops(inheritedDrops);
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

    /** Returns the operation by which an object lets go of what it needs. */
    private Integer lettingGo(ObjectId id, ObjectId need) {
        return emptied.containsKey(id) && !StandIns.isNeeded(need) ? emptied.get(id) : drops.get(id);
    }

    /** Dependents go, or let go, before what they need goes or changes. */
    private void orderDrops(InheritedDrops inherited) {
        for (Dependency dependency : current.dependencies()) {
            ObjectId dependent = dependency.dependent();
            ObjectId referenced = dependency.referenced();
            Integer dropDependent = lettingGo(dependent, referenced);
            Integer dropReferenced = goingOf(referenced);
            Integer makeReferenced = makes.get(referenced);
            if (goTogether(dependent, referenced)
                    || rebuilds.isUntied(dependency)
                    || detours.covers(dependency, drops)
                    || inherited.isLeft(dependent, referenced)
                    || FormerSequences.isReleased(dependency, current, drops.keySet(), changeSet)) {
                continue;
            }
            if (inherited.isPartedFrom(dependent, referenced)) {
                graph.prefer(dropDependent, dropReferenced);
                continue;
            }
            if (inherited.goesWithAnother(dependent, referenced)) {
                graph.prefer(dropReferenced, dropDependent);
                continue;
            }
            Optional<Integer> detachment = rebuilds.detachment(dependency).map(drops::get);
            if (detachment.isPresent() && dropReferenced != null) {
                graph.order(detachment.get(), dropReferenced);
            } else if (dropDependent != null && dropReferenced != null) {
                Integer cleanUp = needsNoMore(dependent, referenced) ? null : cleanUpOf(dependent);
                Integer later = cleanUpOf(referenced);
                if (cleanUp == null) {
                    // a type's command does not name what it is made of, so that may have stepped aside by then
                    boolean mayBeAside = isMadeOfTypes(dependent) || dependent.kind() == ObjectKind.COLUMN;
                    graph.order(dropDependent, later == null || !mayBeAside ? dropReferenced : later);
                    if (later != null && dependent.kind() == ObjectKind.COLUMN) {
                        graph.prefer(dropDependent, dropReferenced);
                    }
                } else {
                    graph.order(cleanUp, later == null ? dropReferenced : later);
                    if (namesTypes(dependent)) {
                        graph.order(dropDependent, dropReferenced);
                    }
                }
            } else if (dropDependent != null && makeReferenced != null) {
                if (referenced.kind() == ObjectKind.SCHEMA) {
                    continue; // what changes a schema where it is does not care about what is in it
                }
                if (staysTheType(referenced)) {
                    graph.prefer(dropDependent, makeReferenced);
                    continue;
                }
                if (hostedBy(dependent, referenced)) {
                    // the host's own change drops it: an identity column that becomes a plain one, its sequence
                    graph.order(makeReferenced, dropDependent);
                } else if (isLeftByColumn(dependent)) {
                    // that one is changed after its table, and before what it was computed from goes
                    graph.prefer(dropDependent, makeReferenced);
                } else {
                    graph.order(dropDependent, makeReferenced);
                }
            } else if (dropReferenced != null && makes.containsKey(changer(dependent, current))) {
                ObjectId changer = changer(dependent, current);
                boolean leavesLater = cleanUps.containsKey(referenced)
                        && changeSet.changes().get(changer) instanceof Change.Alter alter
                        && (alter.rebinding() || !makes.containsKey(referenced));
                int until = leavesLater ? cleanUps.get(referenced) : dropReferenced;
                boolean outlives = dependency.type() == Dependency.Type.OWNED;
                if (isInheritedColumn(dependency)) {
                    // it can be changed by itself only when it is the parent's no more
                    graph.order(dropReferenced, makes.get(dependent));
                } else if (!outlives) {
                    graph.order(makes.get(changer), until);
                }
            }
        }
    }

    /**
     * Returns the operation by which an object goes: the change of a composite type takes its attributes along, that of an
     * identity column its sequence.
     */
    private Integer goingOf(ObjectId id) {
        Integer drop = drops.get(id);
        if (drop != null && id.kind() == ObjectKind.SEQUENCE) {
            return current.find(id)
                    .flatMap(CatalogObject::host)
                    .filter(column -> !drops.containsKey(column))
                    .map(makes::get)
                    .orElse(drop);
        }
        ObjectId host = drop == null
                ? id
                : current.find(id).flatMap(CatalogObject::host).orElse(id);
        return host.kind() == ObjectKind.COMPOSITE_TYPE && id.kind() == ObjectKind.COLUMN && !drops.containsKey(host)
                ? makes.get(host)
                : drop;
    }

    /** Whether a column goes from which another one is computed that is to be a plain one. */
    private boolean isLeftByColumn(ObjectId id) {
        return id.kind() == ObjectKind.COLUMN
                && current.dependentsOf(id).stream()
                        .map(Dependency::dependent)
                        .anyMatch(user -> user.kind() == ObjectKind.COLUMN
                                && makes.containsKey(user)
                                && !drops.containsKey(user));
    }

    private static boolean isInheritedColumn(Dependency dependency) {
        return dependency.type() == Dependency.Type.INTERNAL
                && dependency.dependent().kind() == ObjectKind.COLUMN
                && dependency.referenced().kind() == ObjectKind.COLUMN;
    }

    /** When the object really goes, where it, or the table it is on, steps aside before. */
    private Integer cleanUpOf(ObjectId id) {
        Integer own = cleanUps.get(id);
        return own != null || cleanUps.isEmpty()
                ? own
                : rebuilds.takenAsideWith(id).map(cleanUps::get).orElse(null);
    }

    /** Whether the command by which it steps aside names types: of arguments, of a constructor's too, or of columns. */
    private boolean namesTypes(ObjectId id) {
        return id.kind() == ObjectKind.COLUMN
                ? performers.of(id).kind() == ObjectKind.VIEW
                : cleanUps.containsKey(id) && (Overloads.isRoutine(id) || id.kind() == ObjectKind.RANGE_TYPE);
    }

    /** A view that has stepped aside gives no rows: only its columns need something; nor does what was emptied before. */
    private boolean needsNoMore(ObjectId id, ObjectId need) {
        return id.kind() == ObjectKind.VIEW
                ? need.kind() != ObjectKind.SCHEMA && need.kind() != ObjectKind.EXTENSION
                : emptied.containsKey(id) && !StandIns.isNeeded(need);
    }

    /**
     * A partitioned index needs the attachments of partitions only to be made after them, and the copy of a trigger to be
     * set to fire otherwise than that one.
     */
    private boolean goTogether(ObjectId dependent, ObjectId referenced) {
        return (dependent.kind() == ObjectKind.INDEX || dependent.kind() == ObjectKind.TRIGGER)
                && referenced.kind() == ObjectKind.PARTITION
                && drops.containsKey(dependent)
                && drops.containsKey(referenced);
    }

    /** Whether only the default of a domain changes, or that it may be null: what uses it can come and go at any time. */
    private boolean staysTheType(ObjectId id) {
        return id.kind() == ObjectKind.DOMAIN && changeSet.changes().get(id) instanceof Change.Alter;
    }

    private static boolean isMadeOfTypes(ObjectId id) {
        return switch (id.kind()) {
            case DOMAIN, COMPOSITE_TYPE, RANGE_TYPE -> true;
            default -> false;
        };
    }

    private boolean hostedBy(ObjectId part, ObjectId host) {
        return part.kind() != host.kind()
                && current.find(part).flatMap(CatalogObject::host).equals(Optional.of(host));
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
            Integer dependent = makes.get(changer(dependency.dependent(), desired));
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
                    && (standIns.containsKey(dependency.referenced()) || staysTheType(dependency.referenced()))) {
                // its default is what columns that are added to rows have in them
                graph.prefer(makes.get(dependency.referenced()), dependent);
            }
            if (staysTheType(dependency.referenced())) {
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

    /** Returns what is changed when the object is: the command for an attribute is one of its type's. */
    private ObjectId changer(ObjectId id, Catalog catalog) {
        return makes.containsKey(id) || id.kind() != ObjectKind.COLUMN
                ? id
                : catalog.find(id)
                        .flatMap(CatalogObject::host)
                        .filter(host -> host.kind() == ObjectKind.COMPOSITE_TYPE)
                        .orElse(id);
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
