package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Alteration;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What has to happen to each object: first by comparing each with itself, then by following {@code pg_depend} from
 * everything that is dropped, replaced or changed in a way that its dependents hinder.
 */
final class ChangeSet {
    private final Kind.States states;
    private final Set<ObjectId> forcedReplacements;
    private final SortedMap<ObjectId, Change> changes = new TreeMap<>();
    private final Displacements displaced;
    private final Deque<ObjectId> pending = new ArrayDeque<>();
    private final PartitionReferences references;
    private final OtherMeanings meanings;

    private ChangeSet(Kind.States states, Set<ObjectId> forcedReplacements, Set<ObjectId> goingAtOnce) {
        this.states = states;
        this.forcedReplacements = forcedReplacements;
        this.displaced = new Displacements(states, changes, goingAtOnce);
        this.references = new PartitionReferences(states);
        this.meanings = new OtherMeanings(states);
    }

    /**
     * Finds the changes.
     *
     * @param states both catalogs
     * @param forcedReplacements objects to replace even if a command could alter them in place
     * @param aside objects that step aside if they are replaced
     * @param goingAtOnce objects that do not step aside, though they could
     */
    static ChangeSet between(
            Kind.States states, Set<ObjectId> forcedReplacements, Set<ObjectId> aside, Set<ObjectId> goingAtOnce) {
        ChangeSet set = new ChangeSet(states, forcedReplacements, goingAtOnce);
        Set<ObjectId> ids = new TreeSet<>(states.current().objects().keySet());
        ids.addAll(states.desired().objects().keySet());
        ids.forEach(set::compare);
        new Persistence(states, set.changes).inTheWay().forEach(set::replace);
        new ChecksNotValid(states).inTheWay().forEach(set::replace);
        set.displaced.findNewNames();
        while (!set.pending.isEmpty()) {
            set.follow(set.pending.poll());
        }
        set.displaced.addWhatElseStepsAside(aside);
        return set;
    }

    /** Returns the changes by object; an object that is kept is not in it. */
    SortedMap<ObjectId, Change> changes() {
        return changes;
    }

    /** Returns whether a create command makes the object. */
    boolean creates(ObjectId id) {
        Change change = changes.get(id);
        return change != null && change.creates();
    }

    /** Returns whether the object as it is disappears. */
    boolean removes(ObjectId id) {
        Change change = changes.get(id);
        return change != null && change.removes();
    }

    /** Returns the objects that disappear as they are. */
    Set<ObjectId> removed() {
        return changes.keySet().stream().filter(this::removes).collect(Collectors.toSet());
    }

    /** Returns the objects that step aside under another name while their dependents leave them. */
    Set<ObjectId> displaced() {
        return displaced.all();
    }

    /** Returns whether the object, which goes at once, could do so later, under another name meanwhile. */
    boolean canStepAside(ObjectId id) {
        return displaced.canAdd(id);
    }

    private void compare(ObjectId id) {
        if (removes(id)) {
            return;
        }
        Optional<CatalogObject> from = states.current().find(id);
        Optional<CatalogObject> to = states.desired().find(id);
        if (from.isEmpty()) {
            changes.put(id, new Change.Create());
        } else if (to.isEmpty()) {
            put(id, new Change.Drop());
            replaceShell(id);
        } else if (forcedReplacements.contains(id) || Kinds.of(id.kind()).isMadeAgain(from.get(), to.get(), states)) {
            replace(id);
        } else if (!from.get().definition().equals(to.get().definition())) {
            Alteration alteration = Kinds.of(id.kind()).alter(from.get(), to.get(), states);
            alter(id, meanings.has(id) ? meanings.readAgain(alteration, from.get(), to.get()) : alteration);
        } else if (meanings.has(id)) {
            alter(id, Kinds.of(id.kind()).readAgain(from.get(), to.get(), states));
        } else if (!from.get().sameAs(to.get())
                || !TableRevokes.left(from.get(), states).equals(from.get().privileges())) {
            put(id, new Change.Alter(new Alteration.InPlace(List.of(), Set.of()), false));
        }
    }

    private void alter(ObjectId id, Alteration alteration) {
        if (alteration instanceof Alteration.InPlace inPlace) {
            put(id, new Change.Alter(inPlace, false));
        } else {
            replace(id);
        }
    }

    private void put(ObjectId id, Change change) {
        changes.put(id, change);
        pending.add(id);
    }

    private void replace(ObjectId id) {
        if (removes(id)) {
            return;
        }
        put(id, new Change.Replace());
        if (losesRows(id)) {
            displaced.add(id);
            replacePartitions(id);
        }
        replaceTable(id);
        replaceShell(id);
        replaceReferences(id);
        CatalogObject object = states.current().find(id).orElseThrow();
        // a part that its host made cannot be made without it
        object.host()
                .filter(host -> host.kind() != id.kind() || !(onDisplacedTable(id) || goesWithTable(id)))
                .filter(host ->
                        states.desired().find(id).flatMap(CatalogObject::host).equals(Optional.of(host)))
                .ifPresent(this::replace);
    }

    /** The rows of a table that is made anew are those of its partitions, which may belong in other ones by then. */
    private void replacePartitions(ObjectId table) {
        PartitionTree wanted = new PartitionTree(states.desired());
        for (ObjectId partition : new PartitionTree(states.current()).below(table)) {
            if (!states.desired().contains(partition)) {
                if (displaced.isPossible(partition)) {
                    displaced.add(partition);
                }
            } else if (wanted.above(partition).contains(table)) {
                replace(partition);
            }
        }
    }

    /** A partition is not detached from under rows that refer to its own, not even to be attached again. */
    private void replaceReferences(ObjectId link) {
        if (link.kind() == ObjectKind.PARTITION) {
            references.keysWithParts(new ObjectId(ObjectKind.TABLE, link.path())).stream()
                    .filter(states.desired()::contains)
                    .forEach(this::replace);
        }
    }

    /** A partition's part of its table's foreign key goes and comes with that one, also where another one is to be the part. */
    private void replaceParentsKey(ObjectId key) {
        if (key.kind() == ObjectKind.FOREIGN_KEY && removes(key)) {
            InheritedParts inherited = new InheritedParts(states.current());
            inherited.parents(key).stream()
                    .filter(states.desired()::contains)
                    .filter(parent ->
                            inherited.link(key, parent).filter(this::removes).isEmpty())
                    .forEach(this::replace);
        }
    }

    /** A column of a partition key is a part of the table that cannot be made without it. */
    private void replaceTable(ObjectId column) {
        if (column.kind() == ObjectKind.COLUMN) {
            states.current().needsOf(column).stream()
                    .filter(dependency -> dependency.type() == Dependency.Type.INTERNAL)
                    .map(Dependency::referenced)
                    .filter(id ->
                            id.kind() == ObjectKind.TABLE && states.desired().contains(id))
                    .forEach(this::replace);
        }
    }

    /** A type goes with the shell that it began as, since both have one name and one drop. */
    private void replaceShell(ObjectId id) {
        ObjectId shell = new ObjectId(ObjectKind.SHELL_TYPE, id.path());
        boolean began = id.kind() == ObjectKind.BASE_TYPE || id.kind() == ObjectKind.RANGE_TYPE;
        if (began && states.current().contains(shell) && states.desired().contains(shell)) {
            replace(shell);
        }
    }

    /** A table that becomes a foreign table loses its rows as one that is dropped does: that is what is asked for. */
    private boolean losesRows(ObjectId id) {
        Kind kind = Kinds.of(id.kind());
        return kind.holdsRows(states.current().find(id).orElseThrow())
                && kind.holdsRows(states.desired().find(id).orElseThrow());
    }

    private void follow(ObjectId id) {
        Change change = changes.get(id);
        replaceParentsKey(id);
        for (Dependency dependency : states.current().dependentsOf(id)) {
            ObjectId dependent = dependency.dependent();
            if (removes(dependent) || !states.desired().contains(dependent)) {
                continue;
            }
            if (change.removes()) {
                loses(dependent, dependency, change);
            } else if (change instanceof Change.Alter alter
                    && !isParents(dependency)
                    && hinders(dependent, id, alter)) {
                replace(dependent);
            }
        }
    }

    /** What a child has from its parents changes along with theirs. */
    private static boolean isParents(Dependency dependency) {
        ObjectId dependent = dependency.dependent();
        ObjectId referenced = dependency.referenced();
        return dependency.type() == Dependency.Type.INTERNAL
                && dependent.kind() == ObjectKind.COLUMN
                && referenced.kind() == ObjectKind.COLUMN
                && !dependent.path().subList(0, 2).equals(referenced.path().subList(0, 2));
    }

    private boolean hinders(ObjectId dependent, ObjectId id, Change.Alter alter) {
        if (!alter.alteration().displaces().contains(dependent.kind())) {
            return retypes(alter) && needsAnotherRetyped(dependent, id);
        }
        Optional<ObjectId> host = states.current().find(dependent).flatMap(CatalogObject::host);
        return host.isEmpty() || !host.get().equals(id);
    }

    /** PostgreSQL makes such an expression anew after each change, and between two of them there may be no operator. */
    private boolean needsAnotherRetyped(ObjectId dependent, ObjectId column) {
        return Kinds.of(dependent.kind())
                        .holdsExpression(states.current().find(dependent).orElseThrow())
                && states.current().needsOf(dependent).stream()
                        .map(Dependency::referenced)
                        .anyMatch(other -> !other.equals(column)
                                && changes.get(other) instanceof Change.Alter alter
                                && retypes(alter));
    }

    /** A foreign key stands in the way of another type of a column, and of nothing less. */
    private static boolean retypes(Change.Alter alter) {
        return alter.alteration().displaces().contains(ObjectKind.FOREIGN_KEY);
    }

    /** A dependent that stays in the desired state loses something it needs. */
    private void loses(ObjectId dependent, Dependency dependency, Change change) {
        boolean dropped = change instanceof Change.Drop;
        boolean inherited = dependency.type() == Dependency.Type.INTERNAL
                && dependent.kind() == dependency.referenced().kind();
        if (dependent.kind() == dependency.referenced().kind()
                && dependency.type() != Dependency.Type.NORMAL
                && onDisplacedTable(dependency.referenced())) {
            // what a partition or child has from its parent stays with it when the former parent goes without it
            return;
        }
        InheritedParts parts = new InheritedParts(states.current());
        if (parts.parents(dependent).contains(dependency.referenced())
                && parts.link(dependent, dependency.referenced())
                        .filter(this::removes)
                        .isPresent()) {
            // or when it leaves before
            return;
        }
        if (references.letsGo(dependent, dependency.referenced())) {
            return;
        }
        if (dependent.kind() == ObjectKind.INHERITANCE
                && dependency.referenced().kind() == ObjectKind.COLUMN) {
            // a child does without the column, but not with two that change one after the other
            return;
        }
        boolean outlives = dependent.kind() == ObjectKind.SEQUENCE && dependency.type() == Dependency.Type.OWNED;
        if (outlives || (inherited && (dropped || becomesOwn(dependent)))) {
            return;
        }
        if (dependency.type() != Dependency.Type.NORMAL
                || new Upserts(states.desired()).keeps(dependent, dependency.referenced())) {
            replace(dependent);
        } else if (dropped && !displaced.goesAndIsFollowed(dependency.referenced())) {
            if (!(changes.get(dependent) instanceof Change.Alter)) {
                surviveOrReplace(dependent, dependency.referenced(), false);
            }
        } else {
            surviveOrReplace(dependent, dependency.referenced(), displaced.isPossible(dependency.referenced()));
        }
    }

    private boolean becomesOwn(ObjectId inherited) {
        return inherited.kind() == ObjectKind.COLUMN
                && states.desired().find(inherited).flatMap(CatalogObject::host).isEmpty();
    }

    /** A part of a partition or child that is made anew as another kind of table. */
    private boolean goesWithTable(ObjectId id) {
        return new InheritedParts(states.current())
                .table(id)
                .filter(this::removes)
                .isPresent();
    }

    private boolean onDisplacedTable(ObjectId id) {
        return switch (id.kind()) {
            case COLUMN, CONSTRAINT, FOREIGN_KEY ->
                displaced.contains(new ObjectId(ObjectKind.TABLE, id.path().subList(0, 2)));
            case INDEX ->
                states.current().needsOf(id).stream()
                        .map(Dependency::referenced)
                        .anyMatch(other -> displaced.contains(other)
                                || (other.kind() != ObjectKind.INDEX && onDisplacedTable(other)));
            default -> false;
        };
    }

    /** What a dependent loses steps aside until it has left, or goes before. */
    private void surviveOrReplace(ObjectId dependent, ObjectId lost, boolean stepsAside) {
        if (stepsAside && changes.get(dependent) instanceof Change.Alter alter && alter.rebinding()) {
            displaced.add(lost);
            return;
        }
        Kind kind = Kinds.of(dependent.kind());
        CatalogObject from = states.current().find(dependent).orElseThrow();
        CatalogObject to = states.desired().find(dependent).orElseThrow();
        Optional<Change> survives = stepsAside
                ? kind.rebind(from, to, lost, states).map(rebinding -> new Change.Alter(rebinding, true))
                : kind.detour(from, to, lost, states)
                        .map(detour -> new Change.Alter(detour.back(), true, Optional.of(detour.away())));
        if (survives.isEmpty()) {
            replace(dependent);
            return;
        }
        if (stepsAside) {
            displaced.add(lost);
        }
        put(dependent, survives.get());
    }
}
