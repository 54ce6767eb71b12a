package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Not-null constraints of a table (18) that exchange their names, two or more in a circle: one of them steps aside before
 * anything else is done, so that the others find their names free. So does that of a column which goes and which the one
 * that gets its name was computed from, and has to outlive.
 */
final class ExchangedNotNulls {
    private final Catalog current;
    private final Catalog desired;
    private final InheritedParts parts;
    private final Map<ObjectId, ObjectId> nameHolders = new TreeMap<>();
    private final Map<ObjectId, String> aside = new TreeMap<>();

    private ExchangedNotNulls(Catalog current, Catalog desired) {
        this.current = current;
        this.desired = desired;
        this.parts = new InheritedParts(current);
    }

    /** Returns the renames; none where no names are exchanged, as before 18, where such a constraint has none. */
    static List<PlanStep> steps(Catalog current, Catalog desired) {
        ExchangedNotNulls names = new ExchangedNotNulls(current, desired);
        names.findHolders();
        names.circles().forEach(names::stepAside);
        names.sources().forEach(column -> names.stepAside(Set.of(column)));
        return names.aside.isEmpty()
                ? List.of()
                : Planner.plan(current, current.map(names::named)).steps();
    }

    /** Finds for each column whose constraint gets a name that another column's has, and is not to have, that column. */
    private void findHolders() {
        Map<String, ObjectId> holders = new TreeMap<>();
        Map<ObjectId, String> wanted = new TreeMap<>();
        for (ObjectId column : current.objects().keySet()) {
            Optional<String> before = occupied(column, current);
            Optional<String> after = occupied(column, desired);
            if (before.isPresent() && after.isPresent() && !before.equals(after)) {
                holders.put(before.get(), column);
                wanted.put(column, after.get());
            }
        }
        wanted.forEach((column, name) -> {
            if (holders.containsKey(name)) {
                nameHolders.put(column, holders.get(name));
            }
        });
    }

    private static Optional<String> occupied(ObjectId column, Catalog catalog) {
        return column.kind() == ObjectKind.COLUMN
                ? catalog.find(column).stream()
                        .flatMap(ExchangedNotNulls::names)
                        .findFirst()
                : Optional.empty();
    }

    private static Stream<String> names(CatalogObject object) {
        return Kinds.of(object.id().kind()).names(object).stream();
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('\0') + 1);
    }

    private Optional<String> name(ObjectId column) {
        return occupied(column, current).map(ExchangedNotNulls::last);
    }

    /** Returns the circles, each beginning with the first of its columns. */
    private Stream<Set<ObjectId>> circles() {
        return nameHolders.keySet().stream()
                .map(this::circle)
                .flatMap(Optional::stream)
                .distinct();
    }

    /** Returns the columns that go, whose names go to columns that are generated from them until then. */
    private List<ObjectId> sources() {
        return current.objects().keySet().stream()
                .filter(column ->
                        !desired.contains(column) && occupied(column, current).isPresent())
                .filter(column -> current.dependentsOf(column).stream()
                        .map(Dependency::dependent)
                        .anyMatch(user -> occupied(user, desired).equals(occupied(column, current))))
                .toList();
    }

    private Optional<Set<ObjectId>> circle(ObjectId column) {
        Set<ObjectId> seen = new LinkedHashSet<>();
        ObjectId next = column;
        while (next != null && seen.add(next)) {
            next = nameHolders.get(next);
        }
        return column.equals(next) ? Optional.of(seen) : Optional.empty();
    }

    /** A child's that has the name from its parent's goes with that one. */
    private void stepAside(Set<ObjectId> circle) {
        circle.stream()
                .filter(column -> parts.parents(column).stream()
                        .noneMatch(parent -> name(parent).equals(name(column))))
                .findFirst()
                .ifPresent(column -> stepAside(column, aside(name(column).orElseThrow())));
    }

    private void stepAside(ObjectId column, String name) {
        if (aside.putIfAbsent(column, name) == null) {
            parts.linksTo(new ObjectId(ObjectKind.TABLE, column.path().subList(0, 2)))
                    .map(InheritedParts::child)
                    .map(child -> ObjectId.of(ObjectKind.COLUMN, child.path().get(0), child.name(), column.name()))
                    .filter(child -> name(child).equals(name(column)))
                    .forEach(child -> stepAside(child, name));
        }
    }

    private CatalogObject named(CatalogObject object) {
        return Optional.ofNullable(aside.get(object.id()))
                .map(name -> Kinds.namingNotNull(object, name))
                .orElse(object);
    }

    private String aside(String name) {
        Set<String> taken = Stream.of(current, desired)
                .flatMap(catalog -> catalog.objects().values().stream())
                .flatMap(ExchangedNotNulls::names)
                .map(ExchangedNotNulls::last)
                .collect(Collectors.toSet());
        String base = name;
        while (taken.contains(Kinds.formerName(base))) {
            base += "_";
        }
        return Kinds.formerName(base);
    }
}
