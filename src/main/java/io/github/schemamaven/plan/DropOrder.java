package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.Map;
import java.util.Optional;

/**
 * The order in which goes what is there: what needs something before that one.
 *
 * @param current the state that is
 * @param changeSet the changes
 * @param performers what drops what
 * @param rebuilds the tables that step aside
 * @param detours what leaves what it needs on another way
 * @param graph the order
 * @param drops the operations that drop
 * @param makes those that make and alter
 * @param cleanUps those that end what has stepped aside
 * @param emptied those after which something needs nothing more but types
 */
record DropOrder(
        Catalog current,
        ChangeSet changeSet,
        Performers performers,
        Rebuilds rebuilds,
        Detours detours,
        OperationGraph graph,
        Map<ObjectId, Integer> drops,
        Map<ObjectId, Integer> makes,
        Map<ObjectId, Integer> cleanUps,
        Map<ObjectId, Integer> emptied) {
    /** Dependents go, or let go, before what they need goes or changes. */
    void order(InheritedDrops inherited) {
        current.dependencies().forEach(dependency -> order(dependency, inherited));
    }

    private void order(Dependency dependency, InheritedDrops inherited) {
        ObjectId dependent = dependency.dependent();
        ObjectId referenced = dependency.referenced();
        if (goTogether(dependent, referenced)
                || rebuilds.isUntied(dependency)
                || detours.covers(dependency, drops)
                || inherited.isLeft(dependent, referenced)
                || FormerSequences.isReleased(dependency, current, drops.keySet(), changeSet)) {
            return;
        }
        Integer dropDependent = lettingGo(dependent, referenced);
        Integer dropReferenced = goingOf(referenced);
        if (inherited.isPartedFrom(dependent, referenced)) {
            graph.prefer(dropDependent, dropReferenced);
            return;
        }
        if (inherited.goesWithAnother(dependent, referenced)) {
            graph.prefer(dropReferenced, dropDependent);
            return;
        }
        Optional<Integer> detachment = rebuilds.detachment(dependency).map(drops::get);
        if (detachment.isPresent() && dropReferenced != null) {
            graph.order(detachment.get(), dropReferenced);
        } else if (dropDependent != null && dropReferenced != null) {
            bothGo(dependent, dropDependent, referenced, dropReferenced);
        } else if (dropDependent != null && makes.containsKey(referenced)) {
            goesBeforeChange(dependent, dropDependent, referenced);
        } else if (dropReferenced != null && makes.containsKey(changer(dependent, current, makes))) {
            changesBeforeGoing(dependency, dropReferenced);
        }
    }

    private void bothGo(ObjectId dependent, int dropDependent, ObjectId referenced, int dropReferenced) {
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
    }

    private void goesBeforeChange(ObjectId dependent, int dropDependent, ObjectId referenced) {
        int makeReferenced = makes.get(referenced);
        if (referenced.kind() == ObjectKind.SCHEMA) {
            return; // what changes a schema where it is does not care about what is in it
        }
        if (staysTheType(referenced, changeSet)) {
            graph.prefer(dropDependent, makeReferenced);
        } else if (hostedBy(dependent, referenced)) {
            // the host's own change drops it: an identity column that becomes a plain one, its sequence
            graph.order(makeReferenced, dropDependent);
        } else if (isLeftByColumn(dependent)) {
            // that one is changed after its table, and before what it was computed from goes
            graph.prefer(dropDependent, makeReferenced);
        } else {
            graph.order(dropDependent, makeReferenced);
        }
    }

    private void changesBeforeGoing(Dependency dependency, int dropReferenced) {
        ObjectId referenced = dependency.referenced();
        ObjectId changer = changer(dependency.dependent(), current, makes);
        boolean leavesLater = cleanUps.containsKey(referenced)
                && changeSet.changes().get(changer) instanceof Change.Alter alter
                && (alter.rebinding() || !makes.containsKey(referenced));
        int until = leavesLater ? cleanUps.get(referenced) : dropReferenced;
        boolean outlives = dependency.type() == Dependency.Type.OWNED;
        if (isInheritedColumn(dependency)) {
            // it can be changed by itself only when it is the parent's no more
            graph.order(dropReferenced, makes.get(dependency.dependent()));
        } else if (!outlives) {
            graph.order(makes.get(changer), until);
        }
    }

    /** Returns the operation by which an object lets go of what it needs. */
    private Integer lettingGo(ObjectId id, ObjectId need) {
        return emptied.containsKey(id) && !StandIns.isNeeded(need) ? emptied.get(id) : drops.get(id);
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
    static boolean staysTheType(ObjectId id, ChangeSet changeSet) {
        return id.kind() == ObjectKind.DOMAIN && changeSet.changes().get(id) instanceof Change.Alter;
    }

    /** Returns what is changed when the object is: the command for an attribute is one of its type's. */
    static ObjectId changer(ObjectId id, Catalog catalog, Map<ObjectId, Integer> makes) {
        return makes.containsKey(id) || id.kind() != ObjectKind.COLUMN
                ? id
                : catalog.find(id)
                        .flatMap(CatalogObject::host)
                        .filter(host -> host.kind() == ObjectKind.COMPOSITE_TYPE)
                        .orElse(id);
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
}
