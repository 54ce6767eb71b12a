package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds, for each object that goes, the object whose drop command takes it along. */
final class Performers {
    private final Catalog current;
    private final ChangeSet changeSet;
    private final Map<ObjectId, ObjectId> found = new HashMap<>();

    Performers(Catalog current, ChangeSet changeSet) {
        this.current = current;
        this.changeSet = changeSet;
    }

    /** Returns the object whose drop drops this one: itself, unless it goes silently with something else that goes. */
    ObjectId of(ObjectId id) {
        ObjectId known = found.get(id);
        if (known != null) {
            return known;
        }
        found.put(id, id);
        ObjectId taker = takerOf(id);
        ObjectId performer = taker.equals(id) ? id : of(taker);
        found.put(id, performer);
        return performer;
    }

    /** Returns the object that takes this one along when it goes, or goes itself; this one, if none does. */
    ObjectId takerOf(ObjectId id) {
        return current.needsOf(id).stream()
                .filter(dependency -> dependency.type() != Dependency.Type.NORMAL)
                .filter(dependency -> changeSet.removes(dependency.referenced()))
                .filter(this::takesAlong)
                // the constraint that made an index rather than the table; what an object is on itself rather than a
                // parent's index that it belongs to, but that rather than a column, which may go later; and the family
                // that an operator is in rather than a type that the family is for, which goes after it
                .sorted(Comparator.comparing((Dependency dependency) -> !makes(dependency))
                        .thenComparing(dependency -> dependency.referenced().kind() != ObjectKind.OPERATOR_FAMILY)
                        .thenComparing(dependency -> !isCheckOfParent(dependency))
                        .thenComparing(dependency -> !isTableOfColumn(dependency))
                        .thenComparing(Performers::isColumnOfIndex)
                        .thenComparing(dependency -> dependency.type() == Dependency.Type.OWNED)
                        .thenComparing(Dependency::referenced))
                .map(Dependency::referenced)
                .findFirst()
                .orElse(id);
    }

    /**
     * What goes with its table, or domain, unless it names what goes before that does (tables that reference each other, a
     * rule that names a child, a check that calls a function of the table's rows), or has a name that is needed before:
     * then it has to go by itself.
     */
    boolean separable(ObjectId id) {
        return switch (id.kind()) {
            case RULE, TRIGGER, POLICY, COLUMN_DEFAULT, DOMAIN_CONSTRAINT, STATISTICS -> true;
            case FOREIGN_KEY -> !isPartOfAnotherOfItsTable(id);
            case SEQUENCE -> isOfColumnThatGoes(id);
            case CONSTRAINT, INDEX ->
                current.find(id).flatMap(CatalogObject::host).isEmpty()
                        && current.needsOf(id).stream()
                                .noneMatch(dependency -> dependency.type() == Dependency.Type.OWNED
                                        && !isPartedFrom(id, dependency.referenced()));
            default -> false;
        };
    }

    /** Before 15 a partition that refers to its own table, and leaves it, keeps a part of that key. */
    private boolean isPartOfAnotherOfItsTable(ObjectId key) {
        return current.needsOf(key).stream()
                .anyMatch(dependency -> dependency.type() == Dependency.Type.INTERNAL
                        && dependency.referenced().kind() == ObjectKind.FOREIGN_KEY
                        && dependency
                                .referenced()
                                .path()
                                .subList(0, 2)
                                .equals(key.path().subList(0, 2)));
    }

    /** Whether the partition of an index is detached before the index goes. */
    private boolean isPartedFrom(ObjectId index, ObjectId parent) {
        return new InheritedParts(current)
                .link(index, parent)
                .filter(changeSet::removes)
                .isPresent();
    }

    private boolean isOfColumnThatGoes(ObjectId sequence) {
        return current.find(sequence)
                .flatMap(CatalogObject::host)
                .filter(column -> changeSet.changes().get(column) instanceof Change.Drop)
                .isPresent();
    }

    /** A generated column goes with its table rather than with what its expression names. */
    private static boolean isTableOfColumn(Dependency dependency) {
        return dependency.dependent().kind() == ObjectKind.COLUMN
                && isOwnTable(dependency.dependent(), dependency.referenced());
    }

    private static boolean isOwnTable(ObjectId column, ObjectId other) {
        return other.kind() == ObjectKind.TABLE
                && other.path().equals(column.path().subList(0, 2));
    }

    /** A check that a child has from its parent goes with that one's, be it before the column or with it. */
    private static boolean isCheckOfParent(Dependency dependency) {
        return dependency.dependent().kind() == ObjectKind.CONSTRAINT
                && dependency.referenced().kind() == ObjectKind.CONSTRAINT;
    }

    private static boolean isColumnOfIndex(Dependency dependency) {
        return dependency.dependent().kind() == ObjectKind.INDEX
                && dependency.referenced().kind() == ObjectKind.COLUMN;
    }

    /** Before 15 a generated column would go with another column that its expression names, unseen. */
    private static boolean isColumnBeside(Dependency dependency) {
        return dependency.dependent().kind() == ObjectKind.COLUMN
                && dependency.referenced().kind() == ObjectKind.COLUMN
                && dependency
                        .referenced()
                        .path()
                        .subList(0, 2)
                        .equals(dependency.dependent().path().subList(0, 2));
    }

    /** And with any other object that it names, an attribute of a composite type too. */
    private boolean namesInExpression(ObjectId id, ObjectId other) {
        return id.kind() == ObjectKind.COLUMN
                && Kinds.of(id.kind()).holdsExpression(current.find(id).orElseThrow())
                && !isOwnTable(id, other)
                && !new InheritedParts(current).parents(id).contains(other);
    }

    private boolean makes(Dependency dependency) {
        return dependency.dependent().kind() == ObjectKind.INDEX
                && current.find(dependency.dependent())
                        .flatMap(CatalogObject::host)
                        .equals(Optional.of(dependency.referenced()));
    }

    /**
     * What a child has from its parent goes with the parent's only while the two belong together; a foreign key goes with
     * the parent's before that, unless that has to leave its own parent first.
     */
    private boolean takesAlong(Dependency dependency) {
        ObjectId child = dependency.dependent();
        ObjectId parent = dependency.referenced();
        if (namesInExpression(child, parent) || isColumnBeside(dependency)) {
            return false; // its own command says what goes
        }
        InheritedParts inherited = new InheritedParts(current);
        if (child.kind() == ObjectKind.CONSTRAINT && parent.kind() == ObjectKind.COLUMN) {
            return !isLeftToChild(child, parent, inherited) && !isLeftByParent(child, inherited);
        }
        if (!inherited.parents(child).contains(parent)) {
            return true;
        }
        if (child.kind() == ObjectKind.FOREIGN_KEY) {
            return isLinked(child, parent, inherited) || inherited.allAboveGo(parent, changeSet::removes);
        }
        return isLinked(child, parent, inherited) && !anyBelowOutlives(parent, inherited);
    }

    /** Whether a child is to keep its own, so that the parent's drop must not reach it, nor any other child's. */
    private boolean anyBelowOutlives(ObjectId parent, InheritedParts inherited) {
        return current.dependentsOf(parent).stream()
                .map(Dependency::dependent)
                // another generated column of the table is a dependent, too
                .filter(other -> other.kind() == parent.kind()
                        && inherited.parents(other).contains(parent)
                        && isLinked(other, parent, inherited))
                .anyMatch(other -> changeSet.removes(other)
                        ? anyBelowOutlives(other, inherited)
                        : !hasAnother(other, parent, inherited));
    }

    /**
     * Whether a check that goes with its column would stay behind in a child that keeps one or the column: it counts as
     * inherited there ever after, and could not be dropped. A command of its own reaches the child's.
     */
    private boolean isLeftToChild(ObjectId check, ObjectId column, InheritedParts inherited) {
        return inherited
                .linksTo(new ObjectId(ObjectKind.TABLE, check.path().subList(0, 2)))
                .filter(link -> link.kind() == ObjectKind.INHERITANCE && !changeSet.removes(link))
                .map(InheritedParts::child)
                .anyMatch(table -> {
                    ObjectId childs = of(table, check);
                    ObjectId childsColumn = of(table, column);
                    return current.contains(childs)
                            && inherited.parents(childs).contains(check)
                            && (staysBehind(childs)
                                    || staysBehind(childsColumn)
                                    || isLeftToChild(childs, childsColumn, inherited));
                });
    }

    /** Whether a parent's check goes without this one, which goes by itself after that. */
    private boolean isLeftByParent(ObjectId check, InheritedParts inherited) {
        return inherited.parents(check).stream()
                .anyMatch(parent -> changeSet.removes(parent)
                        && isLinked(check, parent, inherited)
                        && anyBelowOutlives(parent, inherited));
    }

    private static ObjectId of(ObjectId table, ObjectId part) {
        return ObjectId.of(part.kind(), table.path().get(0), table.name(), part.name());
    }

    /** Whether a child keeps its part where the parent's column goes: the child's own, or that of a child that is left. */
    private boolean staysBehind(ObjectId part) {
        return current.find(part).flatMap(CatalogObject::host).isEmpty() || !changeSet.removes(part);
    }

    /** A child loses nothing with what one parent loses while it has the same from another. */
    private boolean hasAnother(ObjectId child, ObjectId parents, InheritedParts inherited) {
        return inherited.parents(child).stream()
                .anyMatch(other ->
                        !other.equals(parents) && !changeSet.removes(other) && isLinked(child, other, inherited));
    }

    private boolean isLinked(ObjectId child, ObjectId parent, InheritedParts inherited) {
        return inherited.link(child, parent).filter(changeSet::removes).isEmpty();
    }
}
