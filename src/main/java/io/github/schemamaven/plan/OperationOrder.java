package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.plan.Operation.Phase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
    private final Set<ObjectId> explicit = new HashSet<>();

    OperationOrder(Kind.States states, ChangeSet changeSet) {
        this.current = states.current();
        this.desired = states.desired();
        this.changeSet = changeSet;
        this.performers = new Performers(current, changeSet);
        this.rebuilds = new Rebuilds(states, changeSet, performers);
        addOperations();
        orderDrops();
        InheritedDrops inheritedDrops = new InheritedDrops(current, performers, rebuilds, drops, graph);
        inheritedDrops.order();
        orderMakes();
        orderNames();
        orderOnlookers();
        new Persistence(states, changeSet.changes()).order(graph, makes);
        rebuilds.orderDetachments(graph, drops);
        rebuilds.order(graph, makes, cleanUps);
        explicit.addAll(inheritedDrops.merge(explicit));
        mergeMakes();
    }

    OperationGraph.Sorted sort() {
        return graph.sort();
    }

    /** Returns whether the object goes with another one's drop, without a command of its own. */
    boolean dropsWithAnother(ObjectId id) {
        return !explicit.contains(id) && !performers.of(id).equals(id);
    }

    private void addOperations() {
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
        cleanUps.forEach((id, node) -> graph.order(makes.getOrDefault(id, drops.get(id)), node));
        drops.forEach((id, node) -> {
            if (rebuilds.dropsBefore(id)) {
                explicit.add(id);
            } else if (rebuilds.taker(id).isPresent()) {
                graph.merge(drops.get(rebuilds.taker(id).orElseThrow()), node);
            } else if (!performers.separable(id)) {
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

    /** Dependents go, or let go, before what they need goes or changes. */
    private void orderDrops() {
        for (Dependency dependency : current.dependencies()) {
            ObjectId dependent = dependency.dependent();
            ObjectId referenced = dependency.referenced();
            Integer dropDependent = drops.get(dependent);
            Integer dropReferenced = drops.get(referenced);
            Integer makeReferenced = makes.get(referenced);
            if (goTogether(dependent, referenced)) {
                continue;
            }
            Optional<Integer> detachment = rebuilds.detachment(dependency).map(drops::get);
            if (detachment.isPresent() && dropReferenced != null) {
                graph.order(detachment.get(), dropReferenced);
            } else if (dropDependent != null && dropReferenced != null) {
                Integer cleanUp = cleanUpOf(dependent);
                Integer later = cleanUpOf(referenced);
                if (cleanUp == null) {
                    // a type's command does not name what it is made of, so that may have stepped aside by then
                    graph.order(dropDependent, later == null || !isMadeOfTypes(dependent) ? dropReferenced : later);
                } else {
                    graph.order(cleanUp, later == null ? dropReferenced : later);
                    if (cleanUps.containsKey(dependent) && isRoutine(dependent)) {
                        // its command names its arguments' types
                        graph.order(dropDependent, dropReferenced);
                    }
                }
            } else if (dropDependent != null && makeReferenced != null) {
                if (referenced.kind() == ObjectKind.SCHEMA) {
                    continue; // what changes a schema where it is does not care about what is in it
                }
                if (hostedBy(dependent, referenced)) {
                    // the host's own change drops it: an identity column that becomes a plain one, its sequence
                    graph.order(makeReferenced, dropDependent);
                } else {
                    graph.order(dropDependent, makeReferenced);
                }
            } else if (dropReferenced != null && makes.containsKey(dependent)) {
                boolean leavesLater = cleanUps.containsKey(referenced)
                        && changeSet.changes().get(dependent) instanceof Change.Alter alter
                        && (alter.rebinding() || !makes.containsKey(referenced));
                int until = leavesLater ? cleanUps.get(referenced) : dropReferenced;
                boolean outlives = dependency.type() == Dependency.Type.OWNED;
                if (isInheritedColumn(dependency)) {
                    // it can be changed by itself only when it is the parent's no more
                    graph.order(dropReferenced, makes.get(dependent));
                } else if (!outlives) {
                    graph.order(makes.get(dependent), until);
                }
            }
        }
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

    /** A partitioned index needs the attachments of partitions only to be made after them. */
    private boolean goTogether(ObjectId dependent, ObjectId referenced) {
        return dependent.kind() == ObjectKind.INDEX
                && referenced.kind() == ObjectKind.PARTITION
                && drops.containsKey(dependent)
                && drops.containsKey(referenced);
    }

    private static boolean isMadeOfTypes(ObjectId id) {
        return switch (id.kind()) {
            case DOMAIN, COMPOSITE_TYPE, RANGE_TYPE -> true;
            default -> false;
        };
    }

    private static boolean isRoutine(ObjectId id) {
        return id.kind() == ObjectKind.FUNCTION || id.kind() == ObjectKind.PROCEDURE;
    }

    private boolean hostedBy(ObjectId part, ObjectId host) {
        return part.kind() != host.kind()
                && current.find(part).flatMap(CatalogObject::host).equals(Optional.of(host));
    }

    /** What is needed is there, in its new form, before what needs it is made. */
    private void orderMakes() {
        Attachments attachments = new Attachments(desired, graph, drops, makes);
        ChangedColumns columns = new ChangedColumns(desired, changeSet, graph, makes);
        for (Dependency dependency : desired.dependencies()) {
            Integer dependent = makes.get(dependency.dependent());
            Integer referenced = makes.get(dependency.referenced());
            if (dependent == null || referenced == null) {
                continue;
            }
            if (columns.isBeforeTable(dependency)) {
                graph.order(dependent, referenced);
            } else if (dependency.type() != Dependency.Type.OWNED) {
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
            if (id.kind() == ObjectKind.PARTITION || (id.kind() == ObjectKind.INHERITANCE && !created(table))) {
                attachments.order(id, node);
            }
            if (id.kind() == ObjectKind.CONSTRAINT) {
                makeChildFirst(id);
            }
            columns.orderUsersOfRowType(id, node);
        });
    }

    /** A partition's own index or key that belongs to its parent's. */
    private static boolean isOfPartition(Dependency dependency) {
        return switch (dependency.dependent().kind()) {
            case INDEX, CONSTRAINT, FOREIGN_KEY -> true;
            default -> false;
        };
    }

    /**
     * {@code INHERITS} makes checks valid. One that is not comes from the parent's command, once the child is there.
     */
    private void makeChildFirst(ObjectId check) {
        CatalogObject object = desired.find(check).orElseThrow();
        Optional<ObjectId> parent = object.host().filter(host -> host.kind() == check.kind());
        if (parent.isPresent()
                && makes.containsKey(parent.get())
                && Kinds.of(check.kind()).partOf(object).isEmpty()) {
            List<String> link = new ArrayList<>(check.path().subList(0, 2));
            link.addAll(parent.get().path().subList(0, 2));
            Integer made = makes.get(new ObjectId(ObjectKind.INHERITANCE, link));
            if (made != null) {
                graph.order(made, makes.get(parent.get()));
            }
        }
    }

    private boolean partitionStays(ObjectId part) {
        Optional<ObjectId> table = new InheritedParts(desired).table(part);
        return table.isPresent()
                && !makes.containsKey(
                        new ObjectId(ObjectKind.PARTITION, table.get().path()));
    }

    /** A name is free before another object takes it. */
    private void orderNames() {
        Map<String, List<Integer>> freed = new HashMap<>();
        drops.forEach((id, node) -> {
            CatalogObject object = current.find(id).orElseThrow();
            Kinds.of(id.kind())
                    .names(object)
                    .forEach(name -> freed.computeIfAbsent(name, unused -> new ArrayList<>())
                            .add(node));
        });
        makes.forEach((id, node) -> {
            if (changeSet.changes().get(id).creates()) {
                CatalogObject object = desired.find(id).orElseThrow();
                Kinds.of(id.kind())
                        .names(object)
                        .forEach(name -> freed.getOrDefault(name, List.of()).forEach(drop -> graph.order(drop, node)));
            }
        });
    }

    /**
     * What acts on other commands of the plan goes before them and comes after them: objects start without new default
     * privileges, and no new event trigger fires.
     */
    private void orderOnlookers() {
        drops.forEach((id, node) -> {
            if (onlooker(id) > 0 && !dropsWithAnother(id)) {
                makes.values().forEach(make -> graph.order(node, make));
            }
        });
        makes.forEach((id, node) -> {
            if (onlooker(id) > 0) {
                makes.forEach((other, make) -> {
                    if (onlooker(other) < onlooker(id) && !needs(other, id)) {
                        graph.order(make, node);
                    }
                });
            }
        });
    }

    private boolean needs(ObjectId dependent, ObjectId referenced) {
        return desired.needsOf(dependent).stream()
                .anyMatch(need -> need.referenced().equals(referenced));
    }

    private static int onlooker(ObjectId id) {
        return switch (id.kind()) {
            case DEFAULT_PRIVILEGES -> 1;
            case EVENT_TRIGGER -> 2;
            default -> 0;
        };
    }

    /** What one command can create together is created together, where that leaves an order. */
    private void mergeMakes() {
        List<CatalogObject> parts = new ArrayList<>();
        makes.forEach((id, node) -> parts.add(desired.find(id).orElseThrow()));
        parts.sort(Comparator.comparing((CatalogObject part) -> rank(part.id().kind()))
                .thenComparing(CatalogObject::position)
                .thenComparing(CatalogObject::id));
        mergeHosted(parts);
        for (CatalogObject part : parts) {
            Optional<ObjectId> whole = Kinds.of(part.id().kind()).partOf(part);
            if (whole.isPresent() && created(part.id()) && created(whole.get())) {
                int wholeNode = makes.get(whole.get());
                int partNode = makes.get(part.id());
                if (!isOwnedFirst(part.id(), whole.get()) && graph.mergeable(wholeNode, partNode)) {
                    graph.merge(wholeNode, partNode);
                }
            }
        }
    }

    /** A sequence must have the owner of its column's table before it can belong to it. */
    private boolean isOwnedFirst(ObjectId part, ObjectId whole) {
        return part.kind() == ObjectKind.SEQUENCE_OWNERSHIP
                && desired.find(whole).flatMap(CatalogObject::owner).isPresent()
                && !graph.isMerged(makes.get(whole));
    }

    /** What another object's command makes as a matter of course (a view's columns, a key's index) goes with it. */
    private void mergeHosted(Collection<CatalogObject> parts) {
        for (CatalogObject part : parts) {
            part.host()
                    .filter(host -> host.kind() != part.id().kind())
                    .filter(makes::containsKey)
                    .ifPresent(host -> graph.merge(makes.get(host), makes.get(part.id())));
        }
    }

    private boolean created(ObjectId id) {
        Change change = changeSet.changes().get(id);
        return change != null && change.creates();
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
