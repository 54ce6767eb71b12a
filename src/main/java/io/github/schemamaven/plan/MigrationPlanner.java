package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.kind.Alteration;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.sql.RenameHint;
import io.github.schemamaven.sql.SchemaException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Plans a migration and proves it: the plan is run on a copy of the current state and must end in the desired one. */
public final class MigrationPlanner {
    /**
     * What an extension makes starts with the default privileges that are in force then, and what that is only its script
     * knows; where an extension's update makes a view of its own anew, triggers on that go. CREATE OR REPLACE FUNCTION, and a
     * new type of an index's column, forget DEPENDS ON EXTENSION.
     */
    private static final Set<ObjectKind> AFTERWARDS =
            EnumSet.of(ObjectKind.SYSTEM_PRIVILEGES, ObjectKind.EXTENSION_DEPENDENCY, ObjectKind.TRIGGER);

    /** How often what is left after a plan is planned as well: an event trigger may make something else each time. */
    private static final int MOST_REMAINDERS = 4;

    private final DevServer server;
    private final Spelling spelling;

    private final Scope scope;

    private MigrationPlanner(DevServer server, Scope scope) {
        this.server = server;
        this.scope = scope;
        this.spelling = new Spelling(server);
    }

    /**
     * Plans and proves.
     *
     * @param server the server that both databases are on
     * @param current the database with the migrations replayed; nobody may be connected to it; it is not changed
     * @param desired the database with the schema source loaded
     * @param hints what was renamed
     * @return the plan
     * @throws SchemaException if a state holds something that is not supported, a change cannot be planned, a hint names
     *     nothing, or the proof fails
     */
    public static ProvedPlan plan(
            DevServer server, ScratchDatabase current, ScratchDatabase desired, List<RenameHint> hints) {
        return plan(server, current, desired, hints, Scope.ALL);
    }

    /**
     * Plans and proves for a part of the schema.
     *
     * @param server the server that both databases are on
     * @param current the database with the migrations replayed; nobody may be connected to it; it is not changed
     * @param desired the database with the schema source loaded
     * @param hints what was renamed
     * @param scope what is managed
     * @return the plan
     * @throws SchemaException if a state holds something that is not supported, a change cannot be planned, a hint names
     *     nothing, or the proof fails
     */
    public static ProvedPlan plan(
            DevServer server, ScratchDatabase current, ScratchDatabase desired, List<RenameHint> hints, Scope scope) {
        return plan(server, new ReadDatabase(current, Catalogs.read(current)), Catalogs.read(desired), hints, scope);
    }

    /**
     * Plans and proves between states that have been read already.
     *
     * @param server the server that the current state is on
     * @param current the current state; nobody may be connected to its database, which is not changed
     * @param desired the desired state
     * @param hints what was renamed
     * @param scope what is managed
     * @return the plan
     * @throws SchemaException if a change cannot be planned, a hint names nothing, or the proof fails
     */
    public static ProvedPlan plan(
            DevServer server, ReadDatabase current, Catalog desired, List<RenameHint> hints, Scope scope) {
        return new MigrationPlanner(server, scope).plan(current.database(), current.catalog(), desired, hints);
    }

    /**
     * A scratch database and what is in it.
     *
     * @param database the database
     * @param catalog what was read from it
     */
    public record ReadDatabase(ScratchDatabase database, Catalog catalog) {}

    /**
     * Plans and proves the way to a state that is known as a catalog alone, such as an existing database's.
     *
     * @param server the server that the database is on
     * @param current the database to start from; nobody may be connected to it; it is not changed
     * @param desired the state to reach
     * @param scope what is managed
     * @return the plan
     * @throws SchemaException if the change cannot be planned or the proof fails
     */
    public static ProvedPlan planTo(DevServer server, ScratchDatabase current, Catalog desired, Scope scope) {
        Catalog present = Catalogs.read(current);
        return new MigrationPlanner(server, scope)
                .planTo(current, present, desired, scope.desired(PlacedNames.asIn(present, desired), desired));
    }

    private ProvedPlan planTo(ScratchDatabase current, Catalog present, Catalog desired, Catalog wanted) {
        List<PlanStep> exchanges = exchanges(present, wanted);
        if (exchanges.isEmpty()) {
            return proved(current, new LeftAlone(scope, present, desired), wanted, List.of());
        }
        try (ScratchDatabase renamed = server.copy(current, "renamed")) {
            Catalog start = after(exchanges, renamed, present);
            return proved(current, new LeftAlone(scope, start, desired), wanted, exchanges);
        }
    }

    private static List<PlanStep> exchanges(Catalog present, Catalog wanted) {
        List<PlanStep> exchanges = new ArrayList<>(ExchangedNotNulls.steps(present, wanted));
        exchanges.addAll(AttachedIndexes.steps(present, wanted));
        return exchanges;
    }

    private ProvedPlan plan(ScratchDatabase current, Catalog present, Catalog declared, List<RenameHint> hints) {
        List<PlanStep> hinted = Renames.steps(scope.of(hints, declared), present, declared);
        Catalog wanted = hinted.isEmpty() ? scope.desired(PlacedNames.asIn(present, declared), declared) : declared;
        if (hinted.isEmpty()
                && moves(present, wanted).isEmpty()
                && OtherNames.steps(present, wanted).isEmpty()) {
            return planTo(current, present, declared, wanted);
        }
        try (ScratchDatabase renamed = server.copy(current, "renamed")) {
            List<PlanStep> renames = new ArrayList<>(hinted);
            Catalog asHinted = after(hinted, renamed, present);
            wanted = scope.desired(PlacedNames.asIn(asHinted, declared), declared);
            List<PlanStep> moves = moves(asHinted, wanted);
            Catalog asMoved;
            try {
                asMoved = after(moves, renamed, asHinted);
            } catch (RefusedStep refused) {
                moves = undisturbed(moves, asHinted, wanted).orElseThrow(() -> refused);
                asMoved = after(moves, renamed, asHinted);
            }
            renames.addAll(moves);
            if (!moves.isEmpty()) {
                wanted = scope.desired(PlacedNames.asIn(asMoved, declared), declared);
            }
            List<PlanStep> others = OtherNames.steps(asMoved, wanted);
            renames.addAll(others);
            Catalog asNamed = after(others, renamed, asMoved);
            List<PlanStep> exchanges = exchanges(asNamed, wanted);
            renames.addAll(exchanges);
            Catalog start = after(exchanges, renamed, asNamed);
            return proved(current, new LeftAlone(scope, start, declared), wanted, renames);
        } catch (NoOrder circle) {
            throw hinted.isEmpty() ? circle : circle.with(hints);
        }
    }

    private static List<PlanStep> moves(Catalog present, Catalog wanted) {
        List<PlanStep> moves = new ArrayList<>(ExtensionMembers.steps(present, wanted));
        moves.addAll(MovedExtensions.steps(present, wanted));
        return moves;
    }

    /** Returns the steps after the drops of event triggers, which may forbid them; empty where none goes. */
    private static Optional<List<PlanStep>> undisturbed(List<PlanStep> steps, Catalog present, Catalog wanted) {
        List<PlanStep> all = new ArrayList<>();
        Kind.States states = new Kind.States(present, wanted);
        present.objects().values().stream()
                .filter(object -> object.id().kind() == ObjectKind.EVENT_TRIGGER && !wanted.contains(object.id()))
                .forEach(object -> Kinds.of(object.id().kind())
                        .drop(object, states)
                        .forEach(drop -> all.add(new PlanStep(Optional.of(object.id()), drop.sql()))));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        all.addAll(steps);
        return Optional.of(all);
    }

    /** What follows is planned from the state after the renames, as PostgreSQL itself carried them out. */
    private static Catalog after(List<PlanStep> renames, ScratchDatabase database, Catalog before) {
        if (renames.isEmpty()) {
            return before;
        }
        new PlanRun(new Plan(renames), before).run(() -> database, false);
        return Catalogs.read(database);
    }

    /** Where PostgreSQL does not change an object where it is, the plan is made anew with the object replaced. */
    private ProvedPlan proved(ScratchDatabase current, LeftAlone leftAlone, Catalog wanted, List<PlanStep> renames) {
        try {
            Catalog alike = spelling.alike(leftAlone.current(), wanted);
            Set<ObjectId> replaced = new TreeSet<>(AttachedIndexes.holding(alike, wanted));
            while (true) {
                try {
                    return proved(current, Planner.plan(alike, wanted, replaced), wanted, renames, MOST_REMAINDERS);
                } catch (RefusedStep refused) {
                    boolean more = replaced.addAll(refused.unchangeable(alike, wanted, replaced).stream()
                            .filter(id -> alike.contains(id) && (wanted.contains(id) || Overloads.isRoutine(id)))
                            .toList());
                    if (!more) {
                        throw refused;
                    }
                }
            }
        } catch (RefusedStep refused) {
            SchemaException explained = leftAlone.explain(refused);
            throw explained == refused ? explained(refused, leftAlone, current) : explained;
        }
    }

    private SchemaException explained(RefusedStep refused, LeftAlone leftAlone, ScratchDatabase current) {
        if (refused.raised().isPresent()) {
            return refused.raised().get();
        }
        SchemaException explained = new UnrunnableCode(server, leftAlone.declared()).explain(refused);
        if (explained == refused) {
            explained = new ReadBack(server, List.of(leftAlone.declared(), leftAlone.current())).explain(refused);
        }
        return explained == refused ? Soundness.explain(refused, current) : explained;
    }

    private ProvedPlan proved(
            ScratchDatabase current, Plan plan, Catalog wanted, List<PlanStep> renames, int remainders) {
        if (renames.isEmpty() && plan.isEmpty()) {
            return new ProvedPlan(List.of());
        }
        Deque<ScratchDatabase> copies = new ArrayDeque<>();
        Plan rest;
        try {
            List<PlanUnit> units = new PlanRun(renames, plan, wanted)
                    .run(
                            () -> {
                                copies.push(server.copy(current, "proof"));
                                return copies.peek();
                            },
                            true);
            Soundness.require(copies.element(), current, units);
            Catalog result = Catalogs.read(copies.element());
            if (Difference.between(PlacedNames.asIn(result, wanted), wanted).isEmpty()) {
                return new ProvedPlan(units);
            }
            List<PlanStep> exchanges = AttachedIndexes.steps(result, wanted);
            Catalog alike = spelling.alike(result, wanted);
            rest = exchanges.isEmpty()
                    ? leftOver(alike, wanted)
                    : exchanged(copies.element(), result, exchanges, wanted);
            if (rest.isEmpty() || remainders == 0 || plan.steps().containsAll(rest.steps())) {
                check(alike, result, wanted, units, current);
                return new ProvedPlan(units);
            }
        } finally {
            copies.forEach(ScratchDatabase::close);
        }
        return proved(current, plan.followedBy(rest), wanted, renames, remainders - 1);
    }

    /**
     * Returns the exchanges of names that only the state after the plan asks for, and what goes by the names of indexes,
     * such as their comments.
     *
     * @param database the database on which the plan has run; the exchange is made in it
     */
    private Plan exchanged(ScratchDatabase database, Catalog result, List<PlanStep> exchanges, Catalog wanted) {
        Catalog exchanged = after(exchanges, database, result);
        return new Plan(exchanges).followedBy(Planner.plan(spelling.alike(exchanged, wanted), wanted));
    }

    /**
     * Returns what only the state after the plan asks for. The not-null constraint (18) that a new child has from its
     * parent is valid also where the parent's is not (MergeAttributes in src/backend/commands/tablecmds.c). A table that
     * needs no TOAST table between two commands loses its settings. An index or check that a partition or child has from
     * its parent is made of the parent's where a column gets another type, without its own comment and settings
     * (ATPostAlterTypeParse, there too), and any index without the statistics targets of its columns. And an event trigger
     * of the schema does whatever it does to what the plan makes.
     */
    private Plan leftOver(Catalog result, Catalog wanted) {
        Kind.States states = new Kind.States(result, wanted);
        boolean triggered = scope.isAll()
                && result.objects().values().stream()
                        .anyMatch(object -> object.id().kind() == ObjectKind.EVENT_TRIGGER && Kinds.fires(object));
        boolean expected = triggered
                || Difference.between(result, wanted).stream()
                        .allMatch(difference -> isExpectedAfterwards(difference, states));
        return expected ? Planner.plan(result, wanted) : new Plan(List.of());
    }

    private static boolean isExpectedAfterwards(Difference difference, Kind.States states) {
        if (AFTERWARDS.contains(difference.id().kind())) {
            return true;
        }
        Optional<CatalogObject> from = difference.left();
        Optional<CatalogObject> to = difference.right();
        return from.isPresent()
                && to.isPresent()
                && (Kinds.differOnlyAfterwards(from.get(), to.get()) || hasOtherSettings(from.get(), to.get(), states));
    }

    /**
     * Whether such a part, or any index, is there but for what commands can set, or the table differs in which index is its
     * identity.
     */
    private static boolean hasOtherSettings(CatalogObject from, CatalogObject to, Kind.States states) {
        Optional<Alteration.InPlace> settings = Optional.of(
                        Kinds.of(to.id().kind()).alter(from, to, states))
                .filter(Alteration.InPlace.class::isInstance)
                .map(Alteration.InPlace.class::cast);
        return switch (to.id().kind()) {
            case INDEX -> settings.isPresent();
            case CONSTRAINT ->
                !new InheritedParts(states.current()).parents(to.id()).isEmpty()
                        && (from.definition().equals(to.definition()) || settings.isPresent());
            case TABLE -> settings.filter(none -> none.statements().isEmpty()).isPresent();
            default -> false;
        };
    }

    private void check(Catalog alike, Catalog result, Catalog wanted, List<PlanUnit> units, ScratchDatabase current) {
        List<Difference> differences = Difference.between(alike, wanted).stream()
                .filter(difference ->
                        !scope.comesAlong(difference.id(), difference.left().isPresent() ? result : wanted))
                .filter(difference -> difference.right().isPresent() || !scope.comesFromParent(difference.id(), result))
                .toList();
        differences.forEach(difference -> refuseForeignSource(difference.id(), wanted));
        ReadBack readBack = new ReadBack(server, List.of(wanted));
        differences.stream()
                .flatMap(difference -> readBack.explain(difference).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
        differences.stream().filter(PlacedNames::areOthers).findFirst().ifPresent(difference -> {
            throw new SchemaException(
                    "The " + difference.id() + " means columns by their places, which are others in the"
                            + " database that is migrated than in the schema source, and the plan cannot say the same there."
                            + "\nName the type of rows that are made of values: ROW(1, 2)::public.t. Name columns where they are"
                            + " selected, SELECT t.a AS x, and not by a list behind what they come from.");
        });
        if (!differences.isEmpty()) {
            SchemaException failure =
                    new SchemaException("Internal error: the plan does not lead to the declared schema; nothing was"
                            + " written. Please report it with both states.\n  "
                            + differences.stream()
                                    .map(difference -> difference.describe("after the plan", "declared"))
                                    .collect(Collectors.joining("\n  "))
                            + "\nThe plan was:"
                            + PlanExcerpt.of(
                                    units,
                                    step -> step.object()
                                            .filter(id -> differences.stream()
                                                    .anyMatch(difference ->
                                                            difference.id().equals(id)))
                                            .isPresent()));
            throw Soundness.explain(failure, current);
        }
    }

    private void refuseForeignSource(ObjectId id, Catalog wanted) {
        scope.foreignSource(id, wanted).ifPresent(source -> {
            throw new SchemaException("The " + id + " cannot be what is declared: it needs the " + source
                    + ", which is not managed (schema.include, schema.exclude) and differs from what is declared.\n"
                    + "Declare that as it is, or let both be managed.");
        });
    }
}
