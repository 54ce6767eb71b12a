package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.AllNeeds;
import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The order of what a table's rebuild consists of. The former table steps aside, with the partitions that go or are made
 * anew with it. What holds a name that the new table's parts need (indexes, keys, statistics, sequences), or needs
 * something that is dropped meanwhile, is dropped before by itself; all else goes with the former table. When the rows are
 * copied is for {@link Refills}.
 */
final class Rebuilds {
    private final Catalog current;
    private final Catalog desired;
    private final ChangeSet changeSet;
    private final Performers performers;

    Rebuilds(Kind.States states, ChangeSet changeSet, Performers performers) {
        this.current = states.current();
        this.desired = states.desired();
        this.changeSet = changeSet;
        this.performers = performers;
    }

    /** Returns whether a part of a table that steps aside is dropped before by a command of its own. */
    boolean dropsBefore(ObjectId part) {
        ObjectId table = performers.of(part);
        if (part.kind() == ObjectKind.DOMAIN_CONSTRAINT && aside(table)) {
            return losesWhatNeeds(part, table);
        }
        if (part.equals(table)
                || (table.kind() != ObjectKind.TABLE && table.kind() != ObjectKind.VIEW)
                || !aside(table)
                || taker(part).isPresent()) {
            return false;
        }
        return switch (part.kind()) {
            case INDEX, FOREIGN_KEY, STATISTICS, SEQUENCE -> true;
            case COLUMN -> false;
            case PARTITION, INHERITANCE -> !parentsAside(part);
            case CONSTRAINT -> isKey(part) || needsWhatGoes(part, table);
            case TABLE_TYPE -> needsWhatGoes(part, table) || isOfTypeThatChanges(part);
            case RULE, POLICY -> needsWhatGoes(part, table) || namesAnotherAside(part, table);
            case PUBLICATION_TABLE -> needsWhatGoes(part, table) || isOfPublicationThatChanges(part);
            default -> needsWhatGoes(part, table);
        };
    }

    /** Returns the table that steps aside and takes the object along, if there is one. */
    Optional<ObjectId> takenAsideWith(ObjectId id) {
        ObjectId performer = performers.of(id);
        if (!aside(performer) || dropsBefore(id)) {
            return Optional.empty();
        }
        Optional<ObjectId> taker = taker(id);
        return taker.isPresent() ? takenAsideWith(taker.get()) : Optional.of(performer);
    }

    /**
     * Returns what a part of a table that steps aside goes with, where that is another part: a key's index with the key,
     * an identity column's sequence with the column, a partition's index or key with its parent's, and with each what is
     * said of it.
     */
    Optional<ObjectId> taker(ObjectId part) {
        if (part.kind() == ObjectKind.TABLE || !aside(performers.of(part))) {
            return Optional.empty();
        }
        if (part.kind() == ObjectKind.EXTENSION_DEPENDENCY || part.kind() == ObjectKind.SECURITY_LABEL) {
            return Optional.of(performers.takerOf(part)).filter(whole -> !aside(whole));
        }
        return current.find(part)
                .flatMap(CatalogObject::host)
                .filter(host -> host.kind() != part.kind() || (part.kind() != ObjectKind.COLUMN && aside(table(host))))
                .or(() -> current.needsOf(part).stream()
                        .filter(dependency -> dependency.type() == Dependency.Type.OWNED)
                        .map(Dependency::referenced)
                        .filter(other -> other.kind() == part.kind() && !isParted(part, other))
                        .findFirst())
                .filter(changeSet::removes);
    }

    /** Whether the part's partition is detached before; a foreign key goes with its parent's all the same. */
    private boolean isParted(ObjectId part, ObjectId parents) {
        return part.kind() != ObjectKind.FOREIGN_KEY
                && new InheritedParts(current)
                        .link(part, parents)
                        .filter(changeSet::removes)
                        .filter(link -> performers.of(link).equals(link) || dropsBefore(link))
                        .isPresent();
    }

    /** Returns the table whose rebuild copies the rows of this one too: itself, or one that it is a partition of. */
    ObjectId root(ObjectId table) {
        ObjectId root = table;
        for (ObjectId parent : new PartitionTree(current).above(table)) {
            if (!aside(parent) || leaves(table, parent) || leaves(root, parent)) {
                break;
            }
            root = parent;
        }
        return root;
    }

    /** Whether a table that stays, or is made anew, is no partition of another one any more. */
    private boolean leaves(ObjectId table, ObjectId parent) {
        return desired.contains(table)
                && !new PartitionTree(desired).above(table).contains(parent);
    }

    /**
     * Returns whether the table steps aside without its partition key, and so do the partitions below: an operator class
     * goes that one of the keys uses, and has no other name that it could go by.
     *
     * @param table a table that steps aside, and is no partition of one that does
     */
    boolean unties(ObjectId table) {
        return aside(table) && tablesAside(table).stream().anyMatch(this::losesOperatorClass);
    }

    private boolean losesOperatorClass(ObjectId table) {
        return current.needsOf(table).stream()
                .map(Dependency::referenced)
                .anyMatch(id -> id.kind() == ObjectKind.OPERATOR_CLASS && changeSet.removes(id));
    }

    /** Returns the table and the partitions that step aside with it. */
    private List<ObjectId> tablesAside(ObjectId root) {
        List<ObjectId> tables = new ArrayList<>(List.of(root));
        new PartitionTree(current)
                .below(root).stream()
                        .filter(table -> aside(table) && root(table).equals(root))
                        .forEach(tables::add);
        return tables;
    }

    /** Returns the partitions below that hold rows, each with the table that it is attached to. */
    SortedMap<ObjectId, ObjectId> parentsOfLeaves(ObjectId root) {
        PartitionTree tree = new PartitionTree(current);
        SortedMap<ObjectId, ObjectId> parents = new TreeMap<>();
        tablesAside(root).stream()
                .filter(table -> !table.equals(root) && isLeaf(table))
                .forEach(table -> parents.put(table, tree.parent(table).orElseThrow()));
        return parents;
    }

    /** Returns whether a table is no partitioned one. */
    boolean isLeaf(ObjectId table) {
        return !Kinds.of(table.kind()).isPartitioned(current.find(table).orElseThrow());
    }

    /** Orders the steps of a table that steps aside without its key: its partitions follow, then the operator class goes. */
    void orderUntied(OperationGraph graph, Map<ObjectId, Integer> drops) {
        for (ObjectId root : changeSet.displaced()) {
            if (root.kind() == ObjectKind.TABLE && root(root).equals(root) && unties(root)) {
                for (ObjectId table : tablesAside(root)) {
                    graph.order(drops.get(root), drops.get(table));
                    current.needsOf(table).stream()
                            .map(Dependency::referenced)
                            .filter(id -> id.kind() == ObjectKind.OPERATOR_CLASS && drops.containsKey(id))
                            .forEach(id -> graph.order(drops.get(root), drops.get(id)));
                }
            }
        }
    }

    /** Returns whether a dependency ends when the dependent steps aside rather than when it goes. */
    boolean isUntied(Dependency dependency) {
        return dependency.referenced().kind() == ObjectKind.OPERATOR_CLASS
                && dependency.dependent().kind() == ObjectKind.TABLE
                && aside(dependency.dependent())
                && unties(root(dependency.dependent()));
    }

    private boolean aside(ObjectId id) {
        return changeSet.displaced().contains(id);
    }

    private static ObjectId table(ObjectId part) {
        return new ObjectId(ObjectKind.TABLE, part.path().subList(0, 2));
    }

    private boolean parentsAside(ObjectId link) {
        return current.needsOf(link).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.TABLE)
                .filter(id -> !id.path().equals(link.path().subList(0, 2)))
                .allMatch(parent -> aside(parent) && sameRoot(link, parent));
    }

    private boolean sameRoot(ObjectId link, ObjectId parent) {
        return link.kind() == ObjectKind.PARTITION && root(table(link)).equals(root(parent));
    }

    private boolean isKey(ObjectId constraint) {
        return current.dependentsOf(constraint).stream()
                .anyMatch(dependency -> dependency.dependent().kind() == ObjectKind.INDEX
                        && dependency.type() == Dependency.Type.INTERNAL);
    }

    /** PostgreSQL changes no type that a table is of; the former table has the rows of the type as it was. */
    private boolean isOfTypeThatChanges(ObjectId tableType) {
        return current.needsOf(tableType).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.COMPOSITE_TYPE)
                .anyMatch(type -> changeSet.changes().get(type) instanceof Change.Alter alter
                        && !alter.alteration().statements().isEmpty());
    }

    /** What a publication says of one table, columns or rows, may not go with its other options, or schemas in it. */
    private boolean isOfPublicationThatChanges(ObjectId member) {
        String publication = member.path().get(0);
        return changeSet.changes().keySet().stream().anyMatch(id -> switch (id.kind()) {
            case PUBLICATION, PUBLICATION_SCHEMA -> id.path().get(0).equals(publication);
            default -> false;
        });
    }

    /** Whether the part names another table that steps aside, and that may have a column of this one's row type. */
    private boolean namesAnotherAside(ObjectId part, ObjectId table) {
        return current.needsOf(part).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.TABLE || id.kind() == ObjectKind.COLUMN)
                .map(Rebuilds::table)
                .anyMatch(other -> aside(other) && !root(other).equals(root(table)));
    }

    private boolean needsWhatGoes(ObjectId part, ObjectId table) {
        return current.needsOf(part).stream()
                .filter(dependency -> detachment(dependency).isEmpty())
                .map(Dependency::referenced)
                .anyMatch(id -> changeSet.removes(id)
                        ? !aside(id) && (!performers.of(id).equals(table) || dropsBefore(id))
                        : hinders(part, id));
    }

    /** Whether what the part needs is changed where it is, for instance another table's column, and not under the part. */
    private boolean hinders(ObjectId part, ObjectId need) {
        return changeSet.changes().get(need) instanceof Change.Alter alter
                && alter.alteration().displaces().contains(part.kind());
    }

    /** Whether a check of a domain that steps aside calls what needs the domain itself, and has to go before. */
    private boolean losesWhatNeeds(ObjectId check, ObjectId domain) {
        List<ObjectId> lost = current.needsOf(check).stream()
                .map(Dependency::referenced)
                .filter(id -> !id.equals(domain) && changeSet.removes(id))
                .toList();
        return AllNeeds.of(lost, current).contains(domain);
    }

    /**
     * A partition that leaves is detached before its former parent loses what is the partition's too, and before it
     * loses itself what belongs to its parent's until then.
     */
    void orderDetachments(OperationGraph graph, Map<ObjectId, Integer> drops) {
        PartitionTree tree = new PartitionTree(current);
        orderInherited(tree, graph, drops);
        drops.forEach((link, detach) -> {
            if (link.kind() == ObjectKind.PARTITION && takenAsideWith(link).isEmpty()) {
                List<ObjectId> above =
                        tree.above(table(link)).stream().filter(this::aside).toList();
                Set<ObjectId> keys = keysGoingTogether(table(link), drops.keySet());
                drops.forEach((part, drop) -> {
                    ObjectId table = performers.of(part);
                    boolean parents = above.contains(table);
                    boolean own = table.equals(table(link)) && belongsToParents(part);
                    if ((parents || own) && dropsBefore(part) && !keys.contains(part)) {
                        graph.order(detach, drop);
                    }
                });
            }
        });
    }

    /** Returns the foreign keys of a partition that go with those of its parents, before it leaves, and these. */
    private Set<ObjectId> keysGoingTogether(ObjectId partition, Set<ObjectId> dropped) {
        InheritedParts inherited = new InheritedParts(current);
        Set<ObjectId> keys = new TreeSet<>();
        dropped.stream()
                .filter(key ->
                        key.kind() == ObjectKind.FOREIGN_KEY && table(key).equals(partition))
                .filter(key -> inherited.allAboveGo(key, dropped::contains))
                .map(key -> withParents(key, dropped))
                .filter(together -> together.size() > 1)
                .forEach(keys::addAll);
        return keys;
    }

    private Set<ObjectId> withParents(ObjectId key, Set<ObjectId> dropped) {
        Set<ObjectId> keys = new TreeSet<>(Set.of(key));
        current.needsOf(key).stream()
                .map(Dependency::referenced)
                .filter(parent -> parent.kind() == ObjectKind.FOREIGN_KEY && dropped.contains(parent))
                .forEach(parent -> keys.addAll(withParents(parent, dropped)));
        return keys;
    }

    /** A column or check that a table has from a parent as well is dropped when the parent is no more. */
    private void orderInherited(PartitionTree tree, OperationGraph graph, Map<ObjectId, Integer> drops) {
        drops.forEach((link, detach) -> {
            if (takenAsideWith(link).isPresent()) {
                // it goes with the former tables, which stay attached to each other
                return;
            }
            Optional<List<String>> parent = switch (link.kind()) {
                case PARTITION -> tree.parent(table(link)).map(ObjectId::path);
                case INHERITANCE -> Optional.of(link.path().subList(2, 4));
                default -> Optional.empty();
            };
            parent.ifPresent(path -> drops.forEach((part, drop) -> {
                boolean ofChild = (part.kind() == ObjectKind.COLUMN || part.kind() == ObjectKind.CONSTRAINT)
                        && table(part).equals(table(link));
                if (ofChild
                        && current.contains(
                                new ObjectId(part.kind(), List.of(path.get(0), path.get(1), part.name())))) {
                    graph.order(detach, drop);
                }
            }));
        });
    }

    /**
     * Returns the attachment by which a part of a former partition needs a part of its parent's, where that is undone
     * before: the parent's can go while the former partition is still there.
     */
    Optional<ObjectId> detachment(Dependency dependency) {
        ObjectId part = dependency.dependent();
        boolean ofParent = part.kind() == dependency.referenced().kind()
                && (part.kind() == ObjectKind.COLUMN || part.kind() == ObjectKind.CONSTRAINT)
                && aside(table(part));
        return ofParent
                ? Optional.of(new ObjectId(ObjectKind.PARTITION, part.path().subList(0, 2)))
                        .filter(changeSet::removes)
                        .filter(link -> takenAsideWith(link).isEmpty())
                : Optional.empty();
    }

    /** Whether the part is one of a partition that PostgreSQL made, or took, for its parent's. */
    private boolean belongsToParents(ObjectId part) {
        return current.needsOf(part).stream()
                .anyMatch(dependency -> dependency.type() != Dependency.Type.NORMAL
                        && dependency.referenced().kind() == part.kind());
    }
}
