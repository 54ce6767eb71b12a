package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Not-null constraints of a table (18) that exchange their names, two or more in a circle: one of them steps aside before
 * anything else is done, so that the others find their names free. Those of a parent's column and of its children's change
 * together, so the circle may lead through several tables. That of a column which goes steps aside too, where the one that
 * gets its name was computed from it, and has to outlive it; and one whose name a key of a partition is to have.
 */
final class ExchangedNotNulls {
    private final Catalog current;
    private final Catalog desired;
    private final InheritedParts parts;
    private final InheritedParts desiredParts;
    private final Map<ObjectId, Set<ObjectId>> families = new TreeMap<>();
    private final Map<ObjectId, ObjectId> nameHolders = new TreeMap<>();
    private final Map<ObjectId, String> aside = new TreeMap<>();

    private ExchangedNotNulls(Catalog current, Catalog desired) {
        this.current = current;
        this.desired = desired;
        this.parts = new InheritedParts(current);
        this.desiredParts = new InheritedParts(desired);
    }

    /** Returns the renames; none where no names are exchanged, as before 18, where such a constraint has none. */
    static List<PlanStep> steps(Catalog current, Catalog desired) {
        ExchangedNotNulls names = new ExchangedNotNulls(current, desired);
        names.findHolders();
        names.breakCircles();
        names.sources().forEach(names::stepAside);
        names.underKeys().map(names::namer).forEach(names::stepAside);
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

    /** Lets all constraints of one family step aside whose names others wait for, until none waits for itself. */
    private void breakCircles() {
        Map<ObjectId, Set<ObjectId>> waiting = new TreeMap<>();
        nameHolders.forEach((column, holder) -> {
            if (!first(column).equals(first(holder))) {
                waiting.computeIfAbsent(first(column), unused -> new TreeSet<>())
                        .add(first(holder));
            }
        });
        for (ObjectId family : waiting.keySet()) {
            if (waitsForItself(family, waiting)) {
                nameHolders.values().stream()
                        .filter(holder -> first(holder).equals(family))
                        .map(this::namer)
                        .forEach(this::stepAside);
                waiting.values().forEach(others -> others.remove(family));
            }
        }
    }

    private static boolean waitsForItself(ObjectId family, Map<ObjectId, Set<ObjectId>> waiting) {
        Set<ObjectId> seen = new HashSet<>();
        Deque<ObjectId> next = new ArrayDeque<>(Set.of(family));
        while (!next.isEmpty()) {
            for (ObjectId other : waiting.getOrDefault(next.remove(), Set.of())) {
                if (other.equals(family)) {
                    return true;
                }
                if (seen.add(other)) {
                    next.add(other);
                }
            }
        }
        return false;
    }

    private ObjectId first(ObjectId column) {
        return family(column).iterator().next();
    }

    /** Returns the columns that leave their names to keys of partitions, which get them before anything else is done. */
    private Stream<ObjectId> underKeys() {
        Set<String> taken = desired.objects().values().stream()
                .filter(object -> object.id().kind() == ObjectKind.INDEX && !current.contains(object.id()))
                .filter(index -> AttachedIndexes.parent(index.id(), desired)
                        .filter(current::contains)
                        .isPresent())
                .flatMap(index -> index.host().stream())
                .flatMap(key -> desired.find(key).stream())
                .flatMap(ExchangedNotNulls::names)
                .collect(Collectors.toSet());
        return taken.isEmpty()
                ? Stream.empty()
                : current.objects().keySet().stream()
                        .filter(desired::contains)
                        .filter(column -> occupied(column, current)
                                .filter(taken::contains)
                                .isPresent());
    }

    /** Returns a column and those that are one with it, of parents and children that stay. */
    private Set<ObjectId> family(ObjectId column) {
        if (!families.containsKey(column)) {
            Set<ObjectId> family = new TreeSet<>();
            Deque<ObjectId> next = new ArrayDeque<>(Set.of(column));
            while (!next.isEmpty()) {
                ObjectId each = next.remove();
                if (family.add(each)) {
                    Stream.concat(
                                    parts.parents(each).stream().filter(parent -> isOne(each, parent)),
                                    children(each).filter(child -> isOne(child, each)))
                            .forEach(next::add);
                }
            }
            family.forEach(each -> families.put(each, family));
        }
        return families.get(column);
    }

    private boolean isOne(ObjectId child, ObjectId parent) {
        return Stream.of(parts, desiredParts)
                .allMatch(state ->
                        state.catalog().contains(child) && state.parents(child).contains(parent));
    }

    private Stream<ObjectId> children(ObjectId column) {
        return parts.linksTo(new ObjectId(ObjectKind.TABLE, column.path().subList(0, 2)))
                .map(InheritedParts::child)
                .map(child -> ObjectId.of(ObjectKind.COLUMN, child.path().get(0), child.name(), column.name()));
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

    /** Returns the parent's column whose constraint a column has its name from, or itself. */
    private ObjectId namer(ObjectId column) {
        return parts.parents(column).stream()
                .filter(parent -> name(parent).equals(name(column)))
                .findFirst()
                .map(this::namer)
                .orElse(column);
    }

    private void stepAside(ObjectId column) {
        if (namer(column).equals(column)) {
            stepAside(column, aside(name(column).orElseThrow()));
        }
    }

    /** A child's that has the name from its parent's goes with that one. */
    private void stepAside(ObjectId column, String name) {
        if (aside.putIfAbsent(column, name) == null) {
            children(column).filter(child -> name(child).equals(name(column))).forEach(child -> stepAside(child, name));
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
