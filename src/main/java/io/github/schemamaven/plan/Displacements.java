package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.AllNeeds;
import io.github.schemamaven.catalog.BaseTypeParts;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What steps aside: it has another name while its dependents leave it for what is made under its own, and goes then. */
final class Displacements {
    private final Kind.States states;
    private final Map<ObjectId, Change> changes;
    private final Set<ObjectId> goingAtOnce;
    private final Set<ObjectId> displaced = new HashSet<>();
    private final Set<String> newNames = new HashSet<>();

    /**
     * Begins with nothing.
     *
     * @param states both catalogs
     * @param changes the changes as far as they are known; more come to it
     * @param goingAtOnce what does not step aside, though it could
     */
    Displacements(Kind.States states, Map<ObjectId, Change> changes, Set<ObjectId> goingAtOnce) {
        this.states = states;
        this.changes = changes;
        this.goingAtOnce = goingAtOnce;
    }

    Set<ObjectId> all() {
        return displaced;
    }

    void add(ObjectId id) {
        displaced.add(id);
    }

    boolean contains(ObjectId id) {
        return displaced.contains(id);
    }

    /**
     * Adds what has to step aside with the others, once all changes are known.
     *
     * @param aside what else steps aside, if it can
     */
    void addWhatElseStepsAside(Set<ObjectId> aside) {
        displaceTypesFollowed();
        aside.stream()
                .filter(id -> changes.containsKey(id) && changes.get(id).removes() && isPossible(id))
                .forEach(displaced::add);
        displaceWholeBaseTypes();
        displaceWhatIsInUse();
        displaceWholeBaseTypes();
    }

    /** What has stepped aside keeps what it needs until it goes, a table the types of its columns too. */
    private void displaceWhatIsInUse() {
        Deque<ObjectId> aside = new ArrayDeque<>(new TreeSet<>(displaced));
        while (!aside.isEmpty()) {
            ObjectId id = aside.poll();
            List<Dependency> needs = new ArrayList<>(states.current().needsOf(id));
            states.current().dependentsOf(id).stream()
                    .map(Dependency::dependent)
                    .filter(part -> part.kind() == ObjectKind.COLUMN)
                    .forEach(column -> states.current().needsOf(column).stream()
                            // one of the type in a view leaves with that
                            .filter(need -> !need.referenced()
                                    .path()
                                    .equals(column.path().subList(0, 2)))
                            .forEach(needs::add));
            for (Dependency need : needs) {
                ObjectId needed = need.referenced();
                if (!closesCircle(need) && stepsAside(needed) && displaced.add(needed)) {
                    aside.add(needed);
                }
            }
        }
    }

    /** A default that calls what needs the domain is dropped before, see {@link StandIns}. */
    private boolean closesCircle(Dependency need) {
        return need.dependent().kind() == ObjectKind.DOMAIN
                && !StandIns.isNeeded(need.referenced())
                && AllNeeds.of(Set.of(need.referenced()), states.current()).contains(need.dependent());
    }

    /** A base type steps aside with its shell and its functions. */
    private void displaceWholeBaseTypes() {
        for (ObjectId type : List.copyOf(displaced)) {
            if (type.kind() == ObjectKind.BASE_TYPE) {
                displaced.addAll(BaseTypeParts.of(type, states.current()));
            }
        }
    }

    /** A column leaves a type that goes only when its new type is there, and that may have the old one's name. */
    private void displaceTypesFollowed() {
        for (ObjectId type : List.copyOf(changes.keySet())) {
            boolean left = goesAndIsFollowed(type)
                    && states.current().dependentsOf(type).stream()
                            .map(Dependency::dependent)
                            .anyMatch(id -> id.kind() == ObjectKind.COLUMN && changes.get(id) instanceof Change.Alter);
            if (left && stepsAside(type)) {
                displaced.add(type);
            }
        }
    }

    /** Returns whether an object, which goes at once, could do so later, under another name meanwhile. */
    boolean canAdd(ObjectId id) {
        return !displaced.contains(id) && stepsAside(id);
    }

    private boolean stepsAside(ObjectId id) {
        return (changes.get(id) instanceof Change.Replace || goesAndIsFollowed(id))
                && id.kind() != ObjectKind.TABLE
                && isPossible(id);
    }

    /** Returns whether an object can have another name while its dependents leave it. */
    boolean isPossible(ObjectId id) {
        return !goingAtOnce.contains(id)
                && Kinds.of(id.kind())
                        .displacement(states.current().find(id).orElseThrow(), states)
                        .isPresent();
    }

    /** Whether what is made has a name that the object has until it goes: another kind of type, a multirange's. */
    boolean goesAndIsFollowed(ObjectId id) {
        return changes.get(id) instanceof Change.Drop
                && id.kind() != ObjectKind.TABLE
                && BaseTypeParts.with(id, states.current()).stream()
                        .flatMap(part -> Kinds.names(states.current().find(part).orElseThrow()).stream())
                        .anyMatch(newNames::contains);
    }

    /** Learns the names of what is made or moves, once that is known from the comparison of each object with itself. */
    void findNewNames() {
        changes.forEach((id, change) -> {
            if (!(change instanceof Change.Drop)) {
                Set<String> names = Kinds.names(states.desired().find(id).orElseThrow());
                if (!change.creates()) {
                    names.removeAll(Kinds.names(states.current().find(id).orElseThrow()));
                }
                newNames.addAll(names);
            }
        });
    }
}
