package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which of two tables becomes logged or unlogged first. At no time may a logged table refer to an unlogged one
 * (ATPrepChangePersistence in src/backend/commands/tablecmds.c), so a foreign key that stays has a say in it.
 */
final class Persistence {
    private final Catalog current;
    private final Catalog desired;
    private final Map<ObjectId, Change> changes;
    private final PartitionReferences references;
    private final InheritedParts inherited;

    Persistence(Kind.States states, Map<ObjectId, Change> changes) {
        this.current = states.current();
        this.desired = states.desired();
        this.changes = changes;
        this.references = new PartitionReferences(states);
        this.inherited = new InheritedParts(current);
    }

    /** A foreign key that stays, as PostgreSQL keeps it: for partitions of the table that it refers to as well. */
    private record Link(ObjectId key, ObjectId from, ObjectId to) {}

    /**
     * Returns the foreign keys that cannot stay, since one table changes alone: PostgreSQL has let them refer to a table
     * with an unlogged partition, but does not let the partition become unlogged under them.
     */
    SortedSet<ObjectId> inTheWay() {
        SortedSet<ObjectId> keys = new TreeSet<>();
        for (Link link : links()) {
            boolean unloggedUnder = becomes(link.to(), true) && !unlogged(desired, link.from());
            boolean loggedAbove = becomes(link.from(), false) && unlogged(desired, link.to());
            if (unloggedUnder || loggedAbove) {
                keys.add(link.key());
            }
        }
        return keys;
    }

    /** Orders the changes of tables that foreign keys join, and those of sequences, which tables take along. */
    void order(OperationGraph graph, Map<ObjectId, Integer> drops, Map<ObjectId, Integer> makes) {
        drops.forEach((id, drop) -> owners(id, current).forEach(table -> graph.order(drop, makes.get(table))));
        makes.forEach((id, make) -> {
            if (id.kind() == ObjectKind.SEQUENCE) {
                tablesThatChange(id, current).forEach(table -> graph.order(makes.get(table), make));
            }
            owners(id, desired).forEach(table -> graph.order(makes.get(table), make));
            if (id.kind() == ObjectKind.FOREIGN_KEY && !current.contains(id)) {
                tablesThatChange(id, desired).forEach(table -> graph.order(makes.get(table), make));
            }
        });
        for (Link link : links()) {
            if (becomes(link.from(), true) && becomes(link.to(), true)) {
                graph.order(makes.get(link.from()), makes.get(link.to()));
            } else if (becomes(link.from(), false) && becomes(link.to(), false)) {
                graph.order(makes.get(link.to()), makes.get(link.from()));
            }
        }
    }

    /** Returns the table of the column that is to own a sequence, if it becomes logged or unlogged. */
    private Stream<ObjectId> owners(ObjectId ownership, Catalog catalog) {
        return ownership.kind() == ObjectKind.SEQUENCE_OWNERSHIP
                ? tablesThatChange(ownership, catalog)
                : Stream.empty();
    }

    private Stream<ObjectId> tablesThatChange(ObjectId user, Catalog catalog) {
        return catalog.needsOf(user).stream()
                .map(Dependency::referenced)
                .filter(other -> other.kind() == ObjectKind.COLUMN)
                .map(column -> new ObjectId(ObjectKind.TABLE, column.path().subList(0, 2)))
                .filter(table -> becomes(table, true) || becomes(table, false));
    }

    /** Returns a foreign key between two of the tables by which each would have to change before the other. */
    Optional<ObjectId> between(Collection<ObjectId> tables) {
        return links().stream()
                .filter(link -> tables.contains(link.from()) && tables.contains(link.to()))
                .map(Link::key)
                .max(ObjectId::compareTo);
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        if (changes.keySet().stream().noneMatch(id -> becomes(id, true) || becomes(id, false))) {
            return links;
        }
        for (ObjectId key : current.objects().keySet()) {
            if (key.kind() == ObjectKind.FOREIGN_KEY && stays(key)) {
                ObjectId from = new ObjectId(ObjectKind.TABLE, key.path().subList(0, 2));
                references.referenced(key).stream()
                        .filter(to -> !to.equals(from))
                        .filter(to -> isStillReferenced(key, to))
                        .forEach(to -> links.add(new Link(whole(key), from, to)));
            }
        }
        return links;
    }

    /** A partition is referred to through its parent while it is attached. */
    private boolean isStillReferenced(ObjectId key, ObjectId table) {
        return stays(new ObjectId(ObjectKind.PARTITION, table.path())) || !references.throughParent(key, table);
    }

    /** A partition's key that its table's made goes and comes with that. */
    private ObjectId whole(ObjectId key) {
        List<ObjectId> parents = inherited.parents(key);
        return parents.isEmpty() ? key : whole(parents.get(0));
    }

    private boolean stays(ObjectId id) {
        Change change = changes.get(id);
        return desired.contains(id) && (change == null || !change.removes());
    }

    private boolean becomes(ObjectId table, boolean unlogged) {
        return table.kind() == ObjectKind.TABLE
                && changes.get(table) instanceof Change.Alter
                && unlogged(desired, table) == unlogged
                && unlogged(current, table) != unlogged;
    }

    private static boolean unlogged(Catalog catalog, ObjectId table) {
        return catalog.find(table)
                .filter(object -> Kinds.of(table.kind()).isUnlogged(object))
                .isPresent();
    }
}
