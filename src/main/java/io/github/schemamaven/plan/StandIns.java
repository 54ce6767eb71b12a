package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.plan.Operation.Phase;
import io.github.schemamaven.sql.SchemaException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Views, functions and domains that need what needs them: two views that read from each other, a view that calls a
 * function that reads from it, two functions, a domain whose default calls a function that returns it. One of them is
 * made without what it needs and gets that when the others are there; before they go, it loses it again.
 */
final class StandIns {
    private final Set<ObjectId> emptied = new HashSet<>();
    private final Set<ObjectId> created = new HashSet<>();
    private final Kind.States states;

    /** Begins with those that need themselves. */
    StandIns(Kind.States states) {
        this.states = states;
        states.desired().objects().values().stream()
                .filter(object -> Kinds.of(object.id().kind())
                        .standIn(object)
                        .filter(Kind.StandIn::alwaysNeeded)
                        .isPresent())
                .forEach(object -> created.add(object.id()));
    }

    /** Opens a circle; returns whether there is something in it that can be there without what it needs. */
    boolean open(List<Operation> circle) {
        return add(circle, Phase.MAKE, states.desired(), created) || add(circle, Phase.DROP, states.current(), emptied);
    }

    /** Opens a circle that the default of a domain closes; returns whether there is one. */
    boolean openDefaults(List<Operation> circle) {
        Set<ObjectId> ids = circle.stream().map(Operation::id).collect(Collectors.toSet());
        Stream<ObjectId> made = circle.stream()
                .filter(operation -> operation.phase() == Phase.MAKE)
                .map(Operation::id)
                .filter(id -> needsByDefault(id, ids, states.desired()));
        Stream<ObjectId> gone = circle.stream()
                .filter(operation -> operation.phase() == Phase.DROP || operation.phase() == Phase.CLEAN_UP)
                .map(Operation::id)
                .filter(id -> needsByDefault(id, ids, states.current()));
        return made.anyMatch(created::add) || gone.anyMatch(emptied::add);
    }

    /** Whether it is a domain whose default needs something of a circle. */
    private static boolean needsByDefault(ObjectId id, Set<ObjectId> circle, Catalog catalog) {
        return id.kind() == ObjectKind.DOMAIN
                && catalog.find(id).flatMap(Kinds.of(id.kind())::standIn).isPresent()
                && catalog.needsOf(id).stream()
                        .map(Dependency::referenced)
                        .anyMatch(need -> circle.contains(need) && !isNeeded(need));
    }

    private static boolean add(List<Operation> circle, Phase phase, Catalog catalog, Set<ObjectId> known) {
        Optional<ObjectId> found = circle.stream()
                .filter(operation -> operation.phase() == phase)
                .map(Operation::id)
                .filter(id -> !known.contains(id) && id.kind() != ObjectKind.DOMAIN)
                .filter(id -> catalog.find(id)
                        .flatMap(object -> Kinds.of(id.kind()).standIn(object))
                        .isPresent())
                // what calls a function meanwhile finds one that does nothing, while a view without rows is plain to
                // see
                .min(Comparator.<ObjectId, Boolean>comparing(
                                id -> Kinds.of(id.kind()).kinds().contains(ObjectKind.FUNCTION))
                        .thenComparing(Comparator.naturalOrder()));
        found.ifPresent(known::add);
        return found.isPresent();
    }

    /** Returns what loses what it needs before it is dropped. */
    Collection<ObjectId> emptied() {
        return emptied;
    }

    /** Returns what is made before what it needs. */
    Collection<ObjectId> created() {
        return created;
    }

    /**
     * Returns the refusal of a circle that no stand-in opens: a view has a column of the row type of what reads from it. It
     * would have to be made without that column, and go without it.
     */
    static Optional<SchemaException> refusal(List<Operation> circle, Kind.States states) {
        Set<ObjectId> ids = circle.stream().map(Operation::id).collect(Collectors.toSet());
        return Stream.of(states.desired(), states.current())
                .flatMap(catalog -> catalog.dependencies().stream())
                .filter(dependency -> isNeeded(dependency) && !isNeeded(dependency.referenced()))
                .filter(dependency -> ids.contains(dependency.referenced()) && ids.contains(view(dependency)))
                .findFirst()
                .map(dependency -> new SchemaException("The " + view(dependency) + " has a " + dependency.dependent()
                        + " of the row type of the " + dependency.referenced() + ", which reads from that view itself."
                        + "\nA plan cannot order that. Give the column the type of a table, or a composite type."))
                .or(() -> typeOfFormer(circle, ids, states.current()));
    }

    /** The former table keeps the column until its rows are copied, and that its type. */
    private static Optional<SchemaException> typeOfFormer(List<Operation> circle, Set<ObjectId> ids, Catalog current) {
        Set<ObjectId> gone = circle.stream()
                .filter(operation -> operation.phase() == Operation.Phase.DROP)
                .map(Operation::id)
                .collect(Collectors.toSet());
        return current.dependencies().stream()
                .filter(dependency -> dependency.dependent().kind() == ObjectKind.COLUMN
                        && !isOwn(dependency)
                        && (ids.contains(dependency.dependent()) || ids.contains(table(dependency)))
                        && gone.contains(dependency.referenced())
                        && dependency.referenced().kind() != ObjectKind.COLUMN)
                .findFirst()
                .map(dependency -> new SchemaException("The " + dependency.dependent() + " is of a table that is made"
                        + " anew, and its type needs the " + dependency.referenced()
                        + ", which goes before the rows are"
                        + " copied.\nA plan cannot order that. Change the column in a migration of its own first: declare"
                        + " it with the type text, or leave it out, and everything else as it was."));
    }

    private static ObjectId table(Dependency column) {
        return new ObjectId(ObjectKind.TABLE, column.dependent().path().subList(0, 2));
    }

    private static ObjectId view(Dependency column) {
        return new ObjectId(ObjectKind.VIEW, column.dependent().path().subList(0, 2));
    }

    /** Returns whether what stands in for an object needs what it needs: a view's columns also a row type of a view. */
    static boolean isNeeded(Dependency dependency) {
        return isNeeded(dependency.referenced())
                || (dependency.dependent().kind() == ObjectKind.COLUMN
                        && Relations.isView(dependency.referenced())
                        && !isOwn(dependency));
    }

    private static boolean isOwn(Dependency column) {
        return column.dependent()
                .path()
                .subList(0, 2)
                .equals(column.referenced().path());
    }

    /** Returns whether what stands in for an object needs this as well. */
    static boolean isNeeded(ObjectId id) {
        return switch (id.kind()) {
            case SCHEMA, EXTENSION, COLLATION, ENUM, DOMAIN, COMPOSITE_TYPE, RANGE_TYPE, BASE_TYPE, SHELL_TYPE, TABLE ->
                true;
            default -> false;
        };
    }
}
