package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.ComputedApart;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.kind.Statement;
import io.github.schemamaven.plan.Operation.Phase;
import io.github.schemamaven.sql.SchemaException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans the way from one catalog to another. A pure function: the same catalogs give the same plan. */
public final class Planner {
    private final Kind.States states;
    private final ChangeSet changeSet;
    private final OperationOrder order;
    private final Facets facets;
    private final List<List<Operation>> groups;

    private Planner(
            Kind.States states,
            ChangeSet changeSet,
            OperationOrder order,
            DefaultsInForce defaults,
            List<List<Operation>> groups) {
        this.groups = groups;
        this.states = states;
        this.changeSet = changeSet;
        this.order = order;
        this.facets = new Facets(defaults);
    }

    /**
     * Plans the commands that make one state into another.
     *
     * @param current the state that is
     * @param desired the state that should be
     * @return the plan, not proved yet
     */
    public static Plan plan(Catalog current, Catalog desired) {
        return plan(current, desired, Set.of());
    }

    /**
     * Plans the commands that make one state into another.
     *
     * @param current the state that is, its texts with the names of columns in the places of the desired state
     * @param desired the state that should be
     * @param replaced what is dropped and created again although there is a command that changes it where it is; and what
     *     goes, and leaves its name before
     * @return the plan, not proved yet
     */
    static Plan plan(Catalog current, Catalog desired, Set<ObjectId> replaced) {
        return plan(current, desired, replaced, changeSet -> DefaultsInForce.during(current, changeSet));
    }

    /**
     * Plans the commands that declare a state: they lead to it in any order that their needs of each other allow.
     *
     * @param empty the catalog of an empty database
     * @param desired the state to declare
     * @return the plan, not proved yet
     */
    static Plan declare(Catalog empty, Catalog desired) {
        Planner planner = planner(empty, desired, Set.of(), changeSet -> DefaultsInForce.perhaps(desired));
        // what a domain lacks at first a declaration gives it by ALTER DOMAIN as well
        planner.order.standIns().stream()
                .filter(id -> id.kind() != ObjectKind.DOMAIN)
                .min(Comparator.naturalOrder())
                .ifPresent(id -> {
                    throw new SchemaException(
                            "The " + id + " needs itself, directly or by way of other objects. A schema"
                                    + " source defines each object once, so it cannot say that. Replace the "
                                    + id.kind().label()
                                    + " in the database, or leave it out: -Dschema.exclude="
                                    + id.kind().label() + ":" + String.join(".", id.path()));
                });
        return planner.render();
    }

    private static Plan plan(
            Catalog current, Catalog desired, Set<ObjectId> replaced, Function<ChangeSet, DefaultsInForce> defaults) {
        return planner(current, desired, replaced, defaults).render();
    }

    private static Planner planner(
            Catalog current, Catalog desired, Set<ObjectId> replaced, Function<ChangeSet, DefaultsInForce> defaults) {
        Set<ObjectId> forced = new TreeSet<>(replaced);
        forced.addAll(ComputedApart.links(current, desired));
        Kind.States states = new Kind.States(current, desired, ForeignLinks.madeAnew(forced, current));
        Set<ObjectId> aside =
                replaced.stream().filter(id -> !desired.contains(id)).collect(Collectors.toCollection(TreeSet::new));
        Set<ObjectId> goingAtOnce = new TreeSet<>();
        StandIns standIns = new StandIns(states);
        PartitionIdentities identities = new PartitionIdentities(current, desired);
        while (true) {
            ChangeSet changeSet = ChangeSet.between(states, forced, aside, goingAtOnce);
            Set<ObjectId> parted = ForeignLinks.parted(changeSet);
            if (!states.relinked().containsAll(parted)) {
                parted.addAll(states.relinked());
                states = new Kind.States(current, desired, parted);
                continue;
            }
            Set<ObjectId> below = identities.below(changeSet);
            if (forced.addAll(below)) {
                below.addAll(states.relinked());
                states = new Kind.States(current, desired, below);
                continue;
            }
            if (forced.addAll(AttachedIndexes.reachingTooFar(states, changeSet))) {
                continue;
            }
            Kind.States removing = states.removing(changeSet.removed());
            OperationOrder order = new OperationOrder(removing, changeSet, standIns);
            OperationGraph.Sorted sorted = order.sort();
            if (sorted.circle().isEmpty()) {
                return new Planner(removing, changeSet, order, defaults.apply(changeSet), sorted.groups());
            }
            if (standIns.openDefaults(sorted.circle())) {
                continue;
            }
            Optional<ObjectId> breaking = breaking(sorted.circle(), states, changeSet);
            Optional<ObjectId> onItsWay = replacedOnItsWay(sorted.circle(), changeSet);
            if (onItsWay.isPresent()) {
                aside.add(onItsWay.get());
            } else if (breaking.isPresent()) {
                forced.add(breaking.get());
            } else if (!standIns.open(sorted.circle()) && !goingAtOnce.addAll(typesAside(sorted.circle()))) {
                List<Operation> circle = sorted.circle();
                throw StandIns.refusal(circle, states).orElseGet(() -> new NoOrder(circle));
            }
        }
    }

    /** A circle is broken by dropping and creating anew what would have been altered in place, or would have stayed. */
    private static Optional<ObjectId> breaking(List<Operation> circle, Kind.States states, ChangeSet changeSet) {
        List<ObjectId> altered = circle.stream()
                .map(Operation::id)
                .filter(id -> changeSet.changes().get(id) instanceof Change.Alter)
                .toList();
        return altered.stream()
                .filter(id -> replaceable(id) || isComputed(id, states))
                .max(Comparator.naturalOrder())
                .or(() -> new Persistence(states, changeSet.changes()).between(altered));
    }

    /** What need not be gone when the new one comes, but waits for others to leave the former one. */
    private static Optional<ObjectId> replacedOnItsWay(List<Operation> circle, ChangeSet changeSet) {
        return circle.stream()
                .filter(operation -> operation.phase() == Phase.DROP)
                .map(Operation::id)
                .filter(changeSet::canStepAside)
                // what stands in for a view opens the circle as well
                .filter(id -> id.kind() != ObjectKind.VIEW)
                .filter(id -> circle.stream()
                        .anyMatch(other ->
                                other.phase() == Phase.MAKE && other.id().equals(id)))
                .max(Comparator.naturalOrder());
    }

    /** What steps aside keeps what it needs; without it, columns of the type hold texts until the new one is there. */
    private static Set<ObjectId> typesAside(List<Operation> circle) {
        return circle.stream()
                .filter(operation -> operation.phase() == Phase.CLEAN_UP)
                .map(Operation::id)
                .filter(id -> id.kind() != ObjectKind.TABLE)
                .collect(Collectors.toSet());
    }

    /** Returns whether an object that could be changed where it is may be replaced without a loss. */
    static boolean replaceable(ObjectId id) {
        return switch (id.kind()) {
            case TABLE, COLUMN, SCHEMA, SEQUENCE, EXTENSION -> false;
            default -> true;
        };
    }

    /** The values of a generated column are computed anew. */
    private static boolean isComputed(ObjectId id, Kind.States states) {
        return id.kind() == ObjectKind.COLUMN
                && Stream.of(states.current(), states.desired())
                        .allMatch(catalog -> catalog.find(id)
                                .filter(Kinds.of(id.kind())::holdsExpression)
                                .isPresent());
    }

    private Plan render() {
        List<PlanStep> steps = new ArrayList<>();
        ColumnPlaces places = new ColumnPlaces(states, changeSet);
        for (List<Operation> group : groups) {
            Operation first = group.get(0);
            boolean early = first.phase() == Phase.ADD_VALUE;
            for (Statement statement : places.placed(first.id(), statements(group))) {
                steps.add(new PlanStep(
                        Optional.of(first.id()),
                        statement.sql(),
                        statement.alternatives(),
                        early && statement.sql().contains(" ADD VALUE "),
                        statement.destroys()));
            }
            places.follow(group);
        }
        return new Plan(steps);
    }

    private List<Statement> statements(List<Operation> group) {
        Operation first = group.get(0);
        ObjectId id = first.id();
        return switch (first.phase()) {
            case DROP -> drop(id);
            case REFILL -> refill(id);
            case CLEAN_UP -> List.of(cleanUp(id));
            case EMPTY -> empty(id);
            case STAND_IN -> List.of(standIn(states.desired(), id).create());
            case ADD_VALUE, MAKE -> make(group);
        };
    }

    private List<Statement> drop(ObjectId id) {
        if (changeSet.displaced().contains(id)) {
            return stepAside(id);
        }
        return order.dropsWithAnother(id)
                ? List.of()
                : Kinds.of(id.kind()).drop(states.current().find(id).orElseThrow(), states);
    }

    private List<Statement> empty(ObjectId id) {
        return changeSet.changes().get(id) instanceof Change.Alter alter
                ? alter.detour().orElseThrow()
                : List.of(standIn(states.current(), id).emptied());
    }

    private static Kind.StandIn standIn(Catalog catalog, ObjectId id) {
        return Kinds.of(id.kind()).standIn(catalog.find(id).orElseThrow()).orElseThrow();
    }

    private List<Statement> refill(ObjectId id) {
        return Kinds.of(id.kind())
                .refill(
                        states.current().find(id).orElseThrow(),
                        states.desired().find(id).orElseThrow(),
                        states);
    }

    private List<Statement> stepAside(ObjectId id) {
        Rebuilds rebuilds = order.rebuilds();
        if (id.kind() != ObjectKind.TABLE || !rebuilds.unties(rebuilds.root(id))) {
            return displacement(id).moveAway();
        }
        if (!rebuilds.root(id).equals(id)) {
            // a partitioned one is gone with its root by then
            return rebuilds.isLeaf(id) ? displacement(id).moveAway() : List.of();
        }
        List<Statement> statements = new ArrayList<>(displacement(id).moveAway());
        CatalogObject object = states.current().find(id).orElseThrow();
        statements.addAll(Kinds.of(id.kind()).untie(object, rebuilds.parentsOfLeaves(id), states));
        return statements;
    }

    /** What were partitions goes with its parent; as children they need the word. */
    private Statement cleanUp(ObjectId id) {
        Statement drop = displacement(id).drop();
        boolean untied = id.kind() == ObjectKind.TABLE && order.rebuilds().unties(id);
        return untied ? new Statement(drop.sql() + " CASCADE", List.of(), true, drop.destroys()) : drop;
    }

    private Kind.Displacement displacement(ObjectId id) {
        CatalogObject object = states.current().find(id).orElseThrow();
        return Kinds.of(id.kind()).displacement(object, states).orElseThrow();
    }

    private List<Statement> make(List<Operation> group) {
        ObjectId id = group.get(0).id();
        List<CatalogObject> others = group.stream()
                .skip(1)
                .map(operation -> states.desired().find(operation.id()).orElseThrow())
                .sorted(Comparator.comparing((CatalogObject part) -> part.id().kind())
                        .thenComparing(CatalogObject::position)
                        .thenComparing(CatalogObject::id))
                .toList();
        List<ObjectId> made =
                group.stream().map(Operation::id).filter(this::isExamined).toList();
        List<Statement> statements =
                new ArrayList<>(new ImmutableForAWhile(states.desired()).around(definition(id, others), made));
        statements.addAll(facets(id));
        for (CatalogObject other : others) {
            if (!(changeSet.changes().get(other.id()) instanceof Change.Alter)) {
                statements.addAll(Kinds.of(other.id().kind()).afterClause(other, states));
            }
            statements.addAll(other.host().isPresent() ? hostedSettings(other) : List.of());
            statements.addAll(
                    changeSet.changes().get(other.id()) instanceof Change.Alter
                            ? facets(other.id())
                            : facets.ofNewPart(other));
        }
        return Grantors.admitted(id, statements, states);
    }

    /** Whether PostgreSQL looks at what the object needs: not if only a setting of it changes. */
    private boolean isExamined(ObjectId id) {
        return changeSet.creates(id)
                || (changeSet.changes().get(id) instanceof Change.Alter alter
                        && alter.alteration().statements().stream()
                                .anyMatch(statement -> statement.sql().contains(" SET EXPRESSION AS ")));
    }

    /** A hosted object that is made along may have settings that no clause of its host holds (an index's of a key). */
    private List<Statement> hostedSettings(CatalogObject object) {
        boolean written = Kinds.of(object.id().kind()).partOf(object).isPresent();
        return written ? List.of() : definition(object.id(), List.of());
    }

    private List<Statement> definition(ObjectId id, List<CatalogObject> others) {
        Change change = changeSet.changes().get(id);
        if (change instanceof Change.Alter alter) {
            return alter.alteration().statements();
        }
        if (order.standIns().contains(id)) {
            return List.of(standIn(states.desired(), id).filled());
        }
        CatalogObject object = states.desired().find(id).orElseThrow();
        Map<ObjectId, List<CatalogObject>> partsByWhole = new HashMap<>();
        for (CatalogObject other : others) {
            Kinds.of(other.id().kind())
                    .partOf(other)
                    .ifPresent(whole -> partsByWhole
                            .computeIfAbsent(whole, unused -> new ArrayList<>())
                            .add(other));
        }
        return Kinds.of(id.kind()).create(object, parts(id, partsByWhole), states);
    }

    private List<Kind.Part> parts(ObjectId whole, Map<ObjectId, List<CatalogObject>> partsByWhole) {
        return partsByWhole.getOrDefault(whole, List.of()).stream()
                .map(part -> new Kind.Part(
                        part, Kinds.of(part.id().kind()).clause(part, parts(part.id(), partsByWhole), states)))
                .toList();
    }

    private List<Statement> facets(ObjectId id) {
        CatalogObject object = states.desired().find(id).orElseThrow();
        return changeSet.changes().get(id) instanceof Change.Alter
                ? Facets.change(states.current().find(id).orElseThrow(), object, states)
                : facets.ofNew(object);
    }
}
