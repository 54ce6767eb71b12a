package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Indexes, constraints and the sequences of columns that differ in nothing but their names: a rename is the same change
 * without the work of building them again, and a sequence keeps its position. No hint is needed, since nothing but what
 * the object is defined to be can be meant. Two that exchange their names are renamed by way of a third one.
 */
final class OtherNames {
    private final Catalog current;
    private final Catalog desired;
    private final Map<String, Set<ObjectId>> holders = new HashMap<>();
    private final SortedMap<ObjectId, ObjectId> formers = new TreeMap<>();
    private final List<PlanStep> steps = new ArrayList<>();

    private OtherNames(Catalog current, Catalog desired) {
        this.current = current;
        this.desired = desired;
    }

    /** Returns the commands that rename; none where nothing differs in its name alone. */
    static List<PlanStep> steps(Catalog current, Catalog desired) {
        OtherNames names = new OtherNames(current, desired);
        names.findFormers();
        if (!names.formers.isEmpty()) {
            names.findHolders();
            names.leaveOutWhatIsInTheWay();
            names.rename();
        }
        return names.steps;
    }

    private void findFormers() {
        Set<ObjectId> used = new HashSet<>();
        for (CatalogObject wanted : desired.objects().values()) {
            if (considered(wanted) && (!current.contains(wanted.id()) || isAnother(wanted.id()))) {
                former(wanted, used).ifPresent(old -> {
                    used.add(old.id());
                    formers.put(wanted.id(), old.id());
                });
            }
        }
    }

    private void findHolders() {
        for (CatalogObject object : current.objects().values()) {
            ObjectId holder = holder(object.id());
            names(object)
                    .forEach(name -> holders.computeIfAbsent(name, unused -> new HashSet<>())
                            .add(holder));
        }
    }

    /** A key and its index have their name together, and a check and those that children have from it. */
    private ObjectId holder(ObjectId id) {
        return switch (id.kind()) {
            case INDEX -> current.find(id).flatMap(CatalogObject::host).orElse(id);
            case CONSTRAINT -> inherited(id).map(this::holder).orElse(id);
            default -> id;
        };
    }

    /** Returns the parent's check that a child's is one with: a command on the parent renames both. */
    private Optional<ObjectId> inherited(ObjectId check) {
        return current.find(check)
                .flatMap(CatalogObject::host)
                .or(() -> new InheritedParts(current).merged(check).findFirst());
    }

    /** Returns the names that an object has to find free, a check also on the children of its table. */
    private Set<String> namesToTake(CatalogObject wanted) {
        Set<String> names = new HashSet<>(names(wanted));
        if (wanted.id().kind() == ObjectKind.CONSTRAINT
                && Kinds.of(ObjectKind.CONSTRAINT).holdsExpression(wanted)) {
            for (ObjectId child :
                    childrenOf(new ObjectId(ObjectKind.TABLE, wanted.id().path().subList(0, 2)))) {
                names.addAll(names(wanted.named(ObjectId.of(
                        ObjectKind.CONSTRAINT,
                        child.path().get(0),
                        child.name(),
                        wanted.id().name()))));
            }
        }
        return names;
    }

    /** Returns the partitions and children of a table, and theirs. */
    private Set<ObjectId> childrenOf(ObjectId table) {
        Set<ObjectId> found = new TreeSet<>();
        new InheritedParts(current).linksTo(table).map(InheritedParts::child).forEach(child -> {
            if (found.add(child)) {
                found.addAll(childrenOf(child));
            }
        });
        return found;
    }

    /** What is in the way is what keeps its name, or goes later. */
    private void leaveOutWhatIsInTheWay() {
        boolean changed = true;
        while (changed) {
            Set<ObjectId> leaving = Set.copyOf(formers.values());
            changed = formers.entrySet()
                    .removeIf(entry -> !leaving.containsAll(inTheWay(entry.getKey(), entry.getValue()))
                            || isFollowedByAnother(entry.getValue()));
        }
    }

    /** Whether an object is to have the name, but is none that has another name now; a column makes its sequence itself. */
    private boolean isFollowedByAnother(ObjectId old) {
        return old.kind() != ObjectKind.SEQUENCE && desired.contains(old) && !formers.containsKey(old);
    }

    private Set<ObjectId> inTheWay(ObjectId wanted, ObjectId old) {
        Set<ObjectId> others = new HashSet<>();
        for (String name : namesToTake(desired.find(wanted).orElseThrow())) {
            others.addAll(holders.getOrDefault(name, Set.of()));
        }
        others.remove(old);
        return others;
    }

    private void rename() {
        SortedMap<ObjectId, ObjectId> pending = new TreeMap<>(formers);
        Map<ObjectId, ObjectId> aside = new HashMap<>();
        while (!pending.isEmpty()) {
            Optional<ObjectId> free = pending.keySet().stream()
                    .filter(wanted -> inTheWay(wanted, pending.get(wanted)).isEmpty())
                    .findFirst();
            if (free.isPresent()) {
                ObjectId old = pending.remove(free.get());
                rename(aside.getOrDefault(old, old), free.get());
                leave(old);
            } else {
                ObjectId wanted = pending.firstKey();
                ObjectId old = new TreeSet<>(inTheWay(wanted, pending.get(wanted))).first();
                aside.put(old, named(old, formerName(old)));
                rename(old, aside.get(old));
                leave(old);
            }
        }
    }

    private void leave(ObjectId old) {
        holders.values().forEach(all -> all.remove(old));
    }

    private String formerName(ObjectId old) {
        String name = Kinds.formerName(old.name());
        CatalogObject object = current.find(old).orElseThrow();
        while (names(object.named(named(old, name))).stream()
                .anyMatch(
                        each -> holders.getOrDefault(each, Set.of()).stream().anyMatch(other -> !other.equals(old)))) {
            name = Kinds.formerName(name + "_");
        }
        return name;
    }

    private static ObjectId named(ObjectId id, String name) {
        List<String> path = new ArrayList<>(id.path());
        path.set(path.size() - 1, name);
        return new ObjectId(id.kind(), path);
    }

    private void rename(ObjectId old, ObjectId wanted) {
        steps.add(new PlanStep(Optional.of(wanted), command(old, wanted)));
    }

    private static Set<String> names(CatalogObject object) {
        return Kinds.of(object.id().kind()).names(object);
    }

    private boolean considered(CatalogObject object) {
        boolean sequenceOfColumn = object.id().kind() == ObjectKind.SEQUENCE
                && !ownerOf(desired, object).isEmpty();
        return switch (object.id().kind()) {
            case INDEX -> object.host().isEmpty();
            case CONSTRAINT, FOREIGN_KEY -> object.host().isEmpty() && !isOfTypedTable(object.id());
            case SEQUENCE -> sequenceOfColumn;
            case DOMAIN_CONSTRAINT -> staysAlike(ownerOf(desired, object));
            default -> false;
        };
    }

    /** A domain that changes may be made anew, with its checks; its not-null constraint may be what has the name. */
    private boolean staysAlike(Set<List<String>> domains) {
        return domains.stream()
                .map(path -> new ObjectId(ObjectKind.DOMAIN, path))
                .allMatch(id -> desired.find(id)
                        .map(CatalogObject::definition)
                        .equals(current.find(id).map(CatalogObject::definition)));
    }

    /** PostgreSQL takes such a rename for that of a column (renameatt_check in src/backend/commands/tablecmds.c). */
    private boolean isOfTypedTable(ObjectId constraint) {
        return current.contains(
                new ObjectId(ObjectKind.TABLE_TYPE, constraint.path().subList(0, 2)));
    }

    private Optional<CatalogObject> former(CatalogObject wanted, Set<ObjectId> used) {
        return current.objects().values().stream()
                .filter(old -> old.id().kind() == wanted.id().kind())
                .filter(old -> !used.contains(old.id()) && (!desired.contains(old.id()) || isAnother(old.id())))
                .filter(old -> old.host().isPresent() == wanted.host().isPresent())
                .filter(old -> old.id().kind() != ObjectKind.CONSTRAINT
                        || inherited(old.id()).isEmpty())
                .filter(old -> isIdentity(old) || old.definition().equals(wanted.definition()))
                .filter(old -> old.schema().equals(wanted.schema()))
                .filter(old -> ownerOf(current, old).equals(ownerOf(desired, wanted)))
                .findFirst();
    }

    /** Whether something else is to have an object's name: of an identity column's sequence, the one of another column. */
    private boolean isAnother(ObjectId id) {
        CatalogObject old = current.find(id).orElseThrow();
        CatalogObject wanted = desired.find(id).orElseThrow();
        return id.kind() == ObjectKind.SEQUENCE
                ? isIdentity(old) && !old.host().equals(wanted.host())
                : !old.definition().equals(wanted.definition());
    }

    private static boolean isIdentity(CatalogObject object) {
        return object.id().kind() == ObjectKind.SEQUENCE && object.host().isPresent();
    }

    /** What an object is on: for a constraint its table or domain, for an index and a sequence what it goes with. */
    private static Set<List<String>> ownerOf(Catalog catalog, CatalogObject object) {
        if (object.id().kind() == ObjectKind.DOMAIN_CONSTRAINT) {
            return Set.of(object.id().path().subList(0, 2));
        }
        Set<List<String>> owners = new HashSet<>();
        for (Dependency dependency : catalog.needsOf(object.id())) {
            ObjectKind kind = dependency.referenced().kind();
            boolean part =
                    kind == ObjectKind.COLUMN || kind == ObjectKind.TABLE || kind == ObjectKind.MATERIALIZED_VIEW;
            if (part && dependency.type() != Dependency.Type.NORMAL) {
                owners.add(dependency.referenced().path());
            }
        }
        return owners;
    }

    private static String command(ObjectId old, ObjectId wanted) {
        String name = Identifier.quote(wanted.name());
        return switch (old.kind()) {
            case INDEX -> "ALTER INDEX " + Identifier.quoteQualified(old.path()) + " RENAME TO " + name;
            case SEQUENCE -> "ALTER SEQUENCE " + Identifier.quoteQualified(old.path()) + " RENAME TO " + name;
            default ->
                (old.kind() == ObjectKind.DOMAIN_CONSTRAINT ? "ALTER DOMAIN " : "ALTER TABLE ")
                        + Identifier.quoteQualified(old.path().subList(0, 2)) + " RENAME CONSTRAINT "
                        + Identifier.quote(old.name()) + " TO " + name;
        };
    }
}
