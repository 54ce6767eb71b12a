package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Alteration;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of several equal indexes of a partition belongs to the index of the table that it is a partition of. PostgreSQL
 * takes the one that was made first, and lets none go while its parent's is there. But it finds nothing in their names:
 * two that exchange them have exchanged what they belong to, and no entry of an index is moved.
 */
final class AttachedIndexes {
    private final Catalog current;
    private final Catalog desired;
    private final Map<ObjectId, ObjectId> present = new TreeMap<>();
    private final Map<ObjectId, ObjectId> names = new TreeMap<>();
    private final Map<Place, ObjectId> attached = new HashMap<>();
    private final List<PlanStep> steps = new ArrayList<>();

    /** The one index of a table that belongs to another table's index. */
    private record Place(ObjectId parent, Optional<ObjectId> table) {}

    private AttachedIndexes(Catalog current, Catalog desired) {
        this.current = current;
        this.desired = desired;
    }

    /** Returns the index that an index belongs to. */
    static Optional<ObjectId> parent(ObjectId index, Catalog catalog) {
        return index.kind() == ObjectKind.INDEX
                ? catalog.needsOf(index).stream()
                        .filter(dependency -> dependency.type() == Dependency.Type.OWNED)
                        .map(Dependency::referenced)
                        .filter(other -> other.kind() == ObjectKind.INDEX)
                        .findFirst()
                : Optional.empty();
    }

    /** Returns the renames after which those belong to their parents' that should; none where they do. */
    static List<PlanStep> steps(Catalog current, Catalog desired) {
        AttachedIndexes indexes = new AttachedIndexes(current, desired);
        current.objects().keySet().forEach(indexes::find);
        desired.objects().keySet().stream()
                .filter(id -> id.kind() == ObjectKind.INDEX)
                .sorted(Comparator.comparing((ObjectId id) -> depth(id, desired))
                        .thenComparing(id -> id))
                .forEach(indexes::name);
        return indexes.steps;
    }

    /**
     * Returns what holds an index that is to belong to nothing, or to another one, and cannot be given its name: an index of
     * a table that is no partition, or the key that has made it. Made anew, it takes what it should.
     */
    static Set<ObjectId> holding(Catalog current, Catalog desired) {
        AttachedIndexes before = new AttachedIndexes(current, desired);
        AttachedIndexes after = new AttachedIndexes(desired, current);
        current.objects().keySet().forEach(before::find);
        desired.objects().keySet().forEach(after::find);
        Set<Place> places = new HashSet<>(before.attached.keySet());
        places.addAll(after.attached.keySet());
        return places.stream()
                .filter(place -> !Objects.equals(before.attached.get(place), after.attached.get(place)))
                .filter(place -> place.table().filter(before::staysPartition).isPresent())
                .map(place -> holder(place.parent(), current))
                .filter(id -> current.contains(id) && desired.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns what stays and some new partition is to have no part of, or one that it does not take. PostgreSQL makes one
     * for each partition that is attached (AttachPartitionEnsureIndexes in src/backend/commands/tablecmds.c): it has to be
     * made after that.
     */
    static Set<ObjectId> reachingTooFar(Kind.States states, ChangeSet changeSet) {
        Catalog desired = states.desired();
        Stream<ObjectId> ofAnotherSort = desired.objects().values().stream()
                .filter(object -> object.id().kind() == ObjectKind.CONSTRAINT && Kinds.attachesParts(object, states))
                .map(key -> index(key.id()))
                .filter(index -> links(index, desired).anyMatch(changeSet::creates))
                .map(index -> holder(index, desired));
        return Stream.concat(withoutPart(desired, changeSet), ofAnotherSort)
                .filter(id -> !changeSet.creates(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<ObjectId> withoutPart(Catalog desired, ChangeSet changeSet) {
        InheritedParts inherited = new InheritedParts(desired);
        return desired.dependencies().stream()
                .filter(need -> need.dependent().kind() == ObjectKind.INDEX
                        && need.referenced().kind() == ObjectKind.PARTITION
                        && changeSet.creates(need.referenced()))
                .filter(need -> desired.dependentsOf(need.dependent()).stream()
                        .map(Dependency::dependent)
                        .filter(part -> parent(part, desired).equals(Optional.of(need.dependent())))
                        .noneMatch(part ->
                                inherited.table(part).equals(Optional.of(InheritedParts.child(need.referenced())))))
                .map(need -> holder(need.dependent(), desired));
    }

    /** Makes the one that is to belong to a parent's before the others of its table that are like it, which is then the first. */
    static void makeFirst(Kind.States states, Map<ObjectId, Integer> makes, OperationGraph graph) {
        Catalog desired = states.desired();
        Map<Optional<ObjectId>, List<CatalogObject>> byTable = makes.keySet().stream()
                .filter(id -> id.kind() == ObjectKind.INDEX && !states.current().contains(id))
                .sorted()
                .flatMap(id -> desired.find(id).stream())
                .filter(index -> index.host().isEmpty())
                .collect(Collectors.groupingBy(
                        index -> new InheritedParts(desired).table(index.id()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        for (List<CatalogObject> indexes : byTable.values()) {
            for (CatalogObject index : indexes) {
                if (parent(index.id(), desired).isPresent()) {
                    indexes.stream()
                            .filter(other -> parent(other.id(), desired).isEmpty() && Kinds.mayBeTakenFor(other, index))
                            .forEach(other -> graph.prefer(makes.get(index.id()), makes.get(other.id())));
                    keysLike(index, states)
                            .filter(makes::containsKey)
                            .forEach(key -> graph.order(makes.get(index.id()), makes.get(key)));
                }
            }
        }
    }

    /** Returns the new keys of an index's table that could be taken for it: its parent's index takes any index that fits. */
    private static Stream<ObjectId> keysLike(CatalogObject index, Kind.States states) {
        Optional<ObjectId> table = new InheritedParts(states.desired()).table(index.id());
        return states.desired().needsOf(index.id()).stream()
                .map(Dependency::referenced)
                .filter(column -> column.kind() == ObjectKind.COLUMN)
                .flatMap(column -> states.desired().dependentsOf(column).stream())
                .map(Dependency::dependent)
                .filter(key ->
                        key.kind() == ObjectKind.CONSTRAINT && !states.current().contains(key))
                .filter(key -> table.equals(
                        Optional.of(new ObjectId(ObjectKind.TABLE, key.path().subList(0, 2)))))
                .distinct()
                .filter(key -> Kinds.mayBeTakenFor(states.desired().find(key).orElseThrow(), index, states));
    }

    /** Makes keys over the same columns in the order in which a table takes those of its partitions for its own. */
    static void makeKeysInOrder(
            Kind.States states, ChangeSet changeSet, Map<ObjectId, Integer> makes, OperationGraph graph) {
        makes.keySet().stream()
                .filter(id -> id.kind() == ObjectKind.CONSTRAINT && changeSet.creates(id))
                .collect(Collectors.groupingBy(id -> id.path().subList(0, 2), LinkedHashMap::new, Collectors.toList()))
                .forEach((table, constraints) -> {
                    List<CatalogObject> made = constraints.stream()
                            .sorted()
                            .flatMap(id -> states.desired().find(id).stream())
                            .toList();
                    for (List<ObjectId> keys : Kinds.keysInOrder(made, states)) {
                        for (int i = 1; i < keys.size(); i++) {
                            graph.order(makes.get(keys.get(i - 1)), makes.get(keys.get(i)));
                        }
                    }
                });
    }

    /** Makes an index, or a key, that attaches those of partitions once these are attached. */
    static void makeLater(Kind.States states, Map<ObjectId, Integer> makes, OperationGraph graph) {
        makes.keySet().stream()
                .flatMap(id -> states.desired().find(id).stream())
                .filter(made -> Kinds.attachesParts(made, states))
                .map(CatalogObject::id)
                .forEach(made -> links(index(made), states.desired())
                        .filter(makes::containsKey)
                        .forEach(link -> graph.order(makes.get(link), makes.get(made))));
    }

    /**
     * Makes what reaches the partitions of a table once those are gone that leave: it would look at their rows for nothing,
     * and its parts there could have names that others need.
     */
    static void makeAfterLeaving(
            Kind.States states, Map<ObjectId, Integer> drops, Map<ObjectId, Integer> makes, OperationGraph graph) {
        InheritedParts present = new InheritedParts(states.current());
        Map<ObjectId, List<Integer>> leaving = new HashMap<>();
        drops.forEach((id, drop) -> {
            if (id.kind() == ObjectKind.PARTITION) {
                present.parent(id)
                        .ifPresent(parent -> leaving.computeIfAbsent(parent, unused -> new ArrayList<>())
                                .add(drop));
            }
        });
        InheritedParts wanted = new InheritedParts(states.desired());
        makes.forEach((id, make) -> {
            switch (id.kind()) {
                case INDEX, CONSTRAINT, FOREIGN_KEY ->
                    wanted.table(id).map(leaving::get).ifPresent(all -> all.forEach(drop -> graph.prefer(drop, make)));
                default -> {
                    // reaches no rows
                }
            }
        });
    }

    /** Returns what attaches the tables of the indexes that belong to one. */
    private static Stream<ObjectId> links(ObjectId index, Catalog catalog) {
        InheritedParts parts = new InheritedParts(catalog);
        return catalog.dependentsOf(index).stream()
                .map(Dependency::dependent)
                .filter(part -> parent(part, catalog).equals(Optional.of(index)))
                .flatMap(part -> parts.link(part, index).stream());
    }

    /** A key's index has the key's name. */
    private static ObjectId index(ObjectId made) {
        return ObjectId.of(ObjectKind.INDEX, made.path().get(0), made.name());
    }

    private static boolean equal(CatalogObject from, CatalogObject to, Kind.States states) {
        return from.definition().equals(to.definition())
                || Kinds.of(ObjectKind.INDEX).alter(from, to, states) instanceof Alteration.InPlace;
    }

    private boolean staysPartition(ObjectId table) {
        ObjectId link = new ObjectId(ObjectKind.PARTITION, table.path());
        Optional<CatalogObject> before = current.find(link);
        return before.isPresent()
                && before.map(CatalogObject::definition)
                        .equals(desired.find(link).map(CatalogObject::definition));
    }

    private static ObjectId holder(ObjectId index, Catalog catalog) {
        return parent(index, catalog)
                .map(above -> holder(above, catalog))
                .orElseGet(() -> key(index, catalog).map(CatalogObject::id).orElse(index));
    }

    private void find(ObjectId index) {
        if (index.kind() != ObjectKind.INDEX) {
            return;
        }
        present.put(index, index);
        names.put(index, index);
        place(index, current).ifPresent(place -> attached.put(place, index));
    }

    private static int depth(ObjectId index, Catalog catalog) {
        return parent(index, catalog).map(above -> 1 + depth(above, catalog)).orElse(0);
    }

    private static Optional<Place> place(ObjectId index, Catalog catalog) {
        return parent(index, catalog).map(parent -> new Place(parent, new InheritedParts(catalog).table(index)));
    }

    /** Gives an index its name, if it is the one that has its place under the parent's. */
    private void name(ObjectId wanted) {
        Optional<ObjectId> index = place(wanted, desired)
                .flatMap(place -> Optional.ofNullable(present.get(place.parent()))
                        .map(parent -> attached.get(new Place(parent, place.table()))));
        Optional<ObjectId> name = index.map(names::get).filter(other -> !other.equals(wanted));
        if (name.isPresent() && fits(index.get(), wanted) && isFreeFor(name.get(), wanted)) {
            exchange(name.get(), wanted);
        }
    }

    /** What has the name takes the other one, if it is to be there at all. */
    private boolean isFreeFor(ObjectId name, ObjectId wanted) {
        Optional<ObjectId> holder = Optional.ofNullable(present.get(wanted));
        if (holder.isPresent()) {
            return isOnTableOf(holder.get(), wanted) && (!desired.contains(name) || fits(holder.get(), name));
        }
        Set<String> names =
                Kinds.of(ObjectKind.INDEX).names(desired.find(wanted).orElseThrow());
        return current.objects().values().stream()
                .noneMatch(object ->
                        Kinds.of(object.id().kind()).names(object).stream().anyMatch(names::contains));
    }

    private boolean isOnTableOf(ObjectId index, ObjectId wanted) {
        return new InheritedParts(current).table(index).equals(new InheritedParts(desired).table(wanted))
                && key(index, current).isPresent() == key(wanted, desired).isPresent();
    }

    /** Returns whether one becomes the other where it is, which leaves out their names. */
    private boolean fits(ObjectId index, ObjectId wanted) {
        CatalogObject from = current.find(index).orElseThrow();
        CatalogObject to = desired.find(wanted).orElseThrow();
        return key(index, current)
                        .map(CatalogObject::definition)
                        .equals(key(wanted, desired).map(CatalogObject::definition))
                && equal(from, to, new Kind.States(current, desired));
    }

    private static Optional<CatalogObject> key(ObjectId index, Catalog catalog) {
        return catalog.find(index).flatMap(CatalogObject::host).flatMap(catalog::find);
    }

    private void exchange(ObjectId name, ObjectId wanted) {
        ObjectId index = present.remove(name);
        ObjectId other = present.get(wanted);
        if (other == null) {
            rename(index, name, wanted.name());
        } else {
            String schema = name.path().get(0);
            String aside = Kinds.formerName(schema, name.name(), new Kind.States(current, desired));
            rename(index, name, aside);
            rename(other, wanted, name.name());
            rename(index, ObjectId.of(ObjectKind.INDEX, schema, aside), wanted.name());
            call(other, name);
        }
        call(index, wanted);
    }

    private void call(ObjectId index, ObjectId name) {
        present.put(name, index);
        names.put(index, name);
    }

    /** The index of a key is renamed by way of the key. */
    private void rename(ObjectId index, ObjectId from, String to) {
        String sql = key(index, current)
                .map(key -> "ALTER TABLE "
                        + Identifier.quoteQualified(key.id().path().subList(0, 2)) + " RENAME CONSTRAINT "
                        + Identifier.quote(from.name()))
                .orElse("ALTER INDEX " + Identifier.quoteQualified(from.path()) + " RENAME");
        steps.add(new PlanStep(Optional.of(from), sql + " TO " + Identifier.quote(to)));
    }
}
