package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Privilege;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.sql.RenameHint;
import io.github.schemamaven.sql.SchemaException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is managed. An object that is not managed is never created, changed or dropped, whatever the declaration says of
 * it; with one exception: one that a managed object needs and that is not there yet is created, for without it the
 * migrations could not run in an empty database.
 *
 * @param include patterns of what is managed; none for everything
 * @param exclude patterns of what is not managed, though it is included
 * @param owners whether owners are managed; if not, each object keeps the one that it has
 * @param tablespaces whether tablespaces are managed; if not, each object stays where it is
 */
public record Scope(List<ScopePattern> include, List<ScopePattern> exclude, boolean owners, boolean tablespaces) {
    /** Everything but owners and tablespaces, the default. */
    public static final Scope ALL = new Scope(List.of(), List.of(), false, false);

    /** Copies the lists. */
    public Scope {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /**
     * Reads the patterns that a user wrote.
     *
     * @param include patterns, see {@link ScopePattern}
     * @param exclude patterns
     * @param owners whether owners are managed
     * @param tablespaces whether tablespaces are managed
     * @throws SchemaException if one of the patterns is none
     */
    public static Scope of(List<String> include, List<String> exclude, boolean owners, boolean tablespaces) {
        return new Scope(
                include.stream().map(ScopePattern::parse).toList(),
                exclude.stream().map(ScopePattern::parse).toList(),
                owners,
                tablespaces);
    }

    /** Returns the part of a state that is managed, with what that needs. */
    public Catalog of(Catalog catalog) {
        Catalog told = catalog.map(object -> object.ownedBy(object.owner().filter(role -> owners))
                .storedIn(object.tablespace().filter(space -> tablespaces)));
        return isAll() ? told : told.restrictedTo(needed(told, managed(told), id -> false));
    }

    /** Returns whether an object of a state is not managed. */
    boolean leavesAlone(ObjectId id, Catalog catalog) {
        return !isAll() && !managed(catalog).contains(id);
    }

    /**
     * Returns whether an object of a state is not managed, and changes along with what is: the columns, constraints,
     * indexes and triggers of a partition or child whose parent is managed, what a view takes from the types of managed
     * columns, and what a column is by its type.
     */
    boolean comesAlong(ObjectId id, Catalog catalog) {
        return !isAll() && (followsParent(id, catalog) || followsTypes(id, catalog) || followsOwnType(id, catalog));
    }

    /**
     * Returns whether an object is what a partition or child that is managed gets from a parent that is not: that may have
     * more than is declared of it.
     *
     * @param id the object
     * @param catalog a state that has it
     */
    boolean comesFromParent(ObjectId id, Catalog catalog) {
        return !isAll()
                && new InheritedParts(catalog)
                        .parents(id).stream()
                                .anyMatch(parent -> leavesAlone(parent, catalog) || comesFromParent(parent, catalog));
    }

    /** Returns what is not managed of what gives a view its columns' types, or a column its type; if there is something. */
    Optional<ObjectId> foreignSource(ObjectId id, Catalog catalog) {
        ObjectId user = catalog.find(id).flatMap(CatalogObject::host).orElse(id);
        return isAll() || leavesAlone(user, catalog)
                ? Optional.empty()
                : catalog.needsOf(user).stream()
                        .map(Dependency::referenced)
                        .filter(need -> givesType(need.kind(), user.kind()) && leavesAlone(need, catalog))
                        .findFirst();
    }

    private static boolean givesType(ObjectKind kind, ObjectKind user) {
        return switch (user) {
            case VIEW, MATERIALIZED_VIEW -> kind == ObjectKind.COLUMN;
            case COLUMN -> kind == ObjectKind.DOMAIN || kind == ObjectKind.BASE_TYPE;
            default -> false;
        };
    }

    private boolean followsTypes(ObjectId id, Catalog catalog) {
        ObjectId view = catalog.find(id).flatMap(CatalogObject::host).orElse(id);
        return Relations.isView(view)
                && leavesAlone(view, catalog)
                && catalog.needsOf(view).stream()
                        .map(Dependency::referenced)
                        .filter(need -> need.kind() == ObjectKind.COLUMN
                                && !catalog.find(need)
                                        .flatMap(CatalogObject::host)
                                        .equals(Optional.of(view)))
                        .anyMatch(need -> !leavesAlone(need, catalog) || followsTypes(need, catalog));
    }

    /** How values of a type are stored by default, say, is up to the type. */
    private boolean followsOwnType(ObjectId id, Catalog catalog) {
        return id.kind() == ObjectKind.COLUMN
                && catalog.contains(id)
                && leavesAlone(id, catalog)
                && catalog.needsOf(id).stream()
                        .map(Dependency::referenced)
                        .anyMatch(need -> need.kind().isType() && !leavesAlone(need, catalog));
    }

    private boolean followsParent(ObjectId id, Catalog catalog) {
        boolean isPart = switch (id.kind()) {
            case COLUMN, COLUMN_DEFAULT, CONSTRAINT, FOREIGN_KEY, INDEX, TRIGGER -> true;
            default -> false;
        };
        return isPart
                && catalog.contains(id)
                && new InheritedParts(catalog)
                        .table(id).filter(catalog::contains).stream()
                                .anyMatch(table -> leavesAlone(table, catalog) && hasManagedParent(table, catalog));
    }

    private boolean hasManagedParent(ObjectId table, Catalog catalog) {
        return catalog.dependentsOf(table).stream()
                .map(Dependency::dependent)
                .filter(link -> link.kind() == ObjectKind.PARTITION || link.kind() == ObjectKind.INHERITANCE)
                .filter(link -> link.path().subList(0, 2).equals(table.path()))
                .flatMap(link -> new InheritedParts(catalog).parent(link).stream())
                .anyMatch(parent -> !leavesAlone(parent, catalog) || hasManagedParent(parent, catalog));
    }

    boolean isAll() {
        return include.isEmpty() && exclude.isEmpty();
    }

    /**
     * Returns the state to reach: what is managed as it is declared, everything else as it is.
     *
     * @param current the state that is
     * @param declared the declared state
     * @throws SchemaException if something that is not managed needs what is not declared any more
     */
    public Catalog desired(Catalog current, Catalog declared) {
        Catalog desired = isAll() ? declared : merged(current, declared);
        return desired.map(object -> (owners ? object : keepingOwner(object, current, desired))
                .storedIn(
                        tablespaces
                                ? object.tablespace()
                                : current.find(object.id()).flatMap(CatalogObject::tablespace)));
    }

    private static CatalogObject keepingOwner(CatalogObject object, Catalog current, Catalog desired) {
        if (object.id().kind() == ObjectKind.COLUMN) {
            Optional<String> owner =
                    Relations.of(object.id(), desired).flatMap(relation -> keptOwner(relation, current, desired));
            return owner.map(role -> object.with(TableOwners.ofColumn(object.privileges(), Privilege.OWNER, role)))
                    .orElse(object);
        }
        Optional<String> owner = keptOwner(object, current, desired);
        return object.ownedBy(owner).with(object.privileges().ownedBy(owner));
    }

    /** A sequence must have the owner of the table to whose column it belongs; a new object is of whoever makes it. */
    private static Optional<String> keptOwner(CatalogObject object, Catalog current, Catalog desired) {
        ObjectId id = object.id();
        Optional<ObjectId> column = id.kind() == ObjectKind.SEQUENCE ? Kinds.columnOf(id, desired) : Optional.empty();
        ObjectId owned = column.map(
                        it -> new ObjectId(ObjectKind.TABLE, it.path().subList(0, 2)))
                .orElse(id);
        return current.find(owned).flatMap(CatalogObject::owner);
    }

    private Catalog merged(Catalog current, Catalog declared) {
        Set<ObjectId> wanted = managed(declared);
        Set<ObjectId> needed = needed(declared, wanted, current::contains);
        return new PartlyManaged(current, declared, managed(current), wanted).with(needed);
    }

    /** Returns the hints about what is managed. */
    List<RenameHint> of(List<RenameHint> hints, Catalog declared) {
        if (isAll()) {
            return hints;
        }
        Set<ObjectId> managed = managed(declared);
        return hints.stream()
                .filter(hint -> managed.stream().anyMatch(id -> names(id, hint)))
                .toList();
    }

    private static boolean names(ObjectId id, RenameHint hint) {
        return id.path().containsAll(hint.name());
    }

    private Set<ObjectId> managed(Catalog catalog) {
        Map<ObjectId, Boolean> known = new HashMap<>();
        Set<ObjectId> managed = new HashSet<>();
        for (ObjectId id : catalog.objects().keySet()) {
            if (isManaged(catalog, id, known)) {
                managed.add(id);
            }
        }
        return managed;
    }

    /** A part of something is managed with it, unless a pattern is about parts of its kind. */
    private boolean isManaged(Catalog catalog, ObjectId id, Map<ObjectId, Boolean> known) {
        Boolean before = known.get(id);
        if (before != null) {
            return before;
        }
        known.put(id, true);
        boolean withWhole = wholes(catalog, id).stream().allMatch(whole -> isManaged(catalog, whole, known));
        boolean isPart = !wholes(catalog, id).isEmpty();
        boolean included =
                isPart ? withWhole : include.isEmpty() || include.stream().anyMatch(pattern -> pattern.matches(id));
        boolean excluded = exclude.stream().anyMatch(pattern -> isPart ? pattern.namesPart(id) : pattern.matches(id));
        boolean managed = included && !excluded;
        known.put(id, managed);
        return managed;
    }

    private static List<ObjectId> wholes(Catalog catalog, ObjectId id) {
        List<ObjectId> found = new ArrayList<>(catalog.needsOf(id).stream()
                .filter(dependency -> dependency.type() != Dependency.Type.NORMAL)
                .map(Dependency::referenced)
                .filter(whole -> whole.kind() != ObjectKind.SHELL_TYPE && whole.kind() != id.kind())
                // before 15 a computed column goes with all that its expression names
                .filter(whole -> id.kind() != ObjectKind.COLUMN
                        || whole.path().equals(id.path().subList(0, 2)))
                .toList());
        // a partition's column or index belongs to its table rather than to its parent's
        Optional<ObjectId> host =
                catalog.find(id).flatMap(CatalogObject::host).filter(whole -> whole.kind() != id.kind());
        host.filter(whole -> !found.contains(whole)).ifPresent(found::add);
        return found;
    }

    /** Returns the objects and what they need; a table that is not there already comes with all of its columns. */
    private static Set<ObjectId> needed(Catalog catalog, Set<ObjectId> managed, Predicate<ObjectId> present) {
        Set<ObjectId> found = new HashSet<>(managed);
        Deque<ObjectId> pending = new ArrayDeque<>(managed);
        while (!pending.isEmpty()) {
            ObjectId id = pending.poll();
            for (Dependency need : catalog.needsOf(id)) {
                if (!found.add(need.referenced())) {
                    continue;
                }
                pending.add(need.referenced());
                if (!present.test(need.referenced())) {
                    parts(need.referenced(), catalog, present)
                            .filter(found::add)
                            .forEach(pending::add);
                }
            }
        }
        return found;
    }

    /**
     * Returns a table's links to its parents and its columns with their defaults, and the sequences of those; a column's; or
     * a sequence's ownership where the column is there.
     */
    private static Stream<ObjectId> parts(ObjectId whole, Catalog catalog, Predicate<ObjectId> present) {
        if (whole.kind() == ObjectKind.SEQUENCE) {
            ObjectId ownership = new ObjectId(ObjectKind.SEQUENCE_OWNERSHIP, whole.path());
            return catalog.needsOf(ownership).stream()
                    .map(Dependency::referenced)
                    .filter(id -> id.kind() == ObjectKind.COLUMN && present.test(id))
                    .map(column -> ownership);
        }
        if (whole.kind() == ObjectKind.COLUMN) {
            return belongings(whole, catalog);
        }
        Stream<ObjectId> links = catalog.dependentsOf(whole).stream()
                .map(Dependency::dependent)
                .filter(id -> id.kind() == ObjectKind.PARTITION || id.kind() == ObjectKind.INHERITANCE)
                .filter(id -> id.path().subList(0, 2).equals(whole.path()));
        return Stream.concat(links, columns(whole, catalog));
    }

    private static Stream<ObjectId> columns(ObjectId whole, Catalog catalog) {
        return catalog.dependentsOf(whole).stream()
                .filter(part -> part.type() != Dependency.Type.NORMAL)
                .map(Dependency::dependent)
                .filter(id -> id.kind() == ObjectKind.COLUMN)
                .flatMap(column -> Stream.concat(Stream.of(column), belongings(column, catalog)));
    }

    private static Stream<ObjectId> belongings(ObjectId column, Catalog catalog) {
        return catalog.dependentsOf(column).stream()
                .map(Dependency::dependent)
                .filter(id -> belongsTo(column, id, catalog));
    }

    private static boolean belongsTo(ObjectId column, ObjectId id, Catalog catalog) {
        return switch (id.kind()) {
            case COLUMN_DEFAULT -> id.path().equals(column.path());
            case SEQUENCE_OWNERSHIP -> true;
            case SEQUENCE -> catalog.find(id).flatMap(CatalogObject::host).equals(Optional.of(column));
            default -> false;
        };
    }
}
