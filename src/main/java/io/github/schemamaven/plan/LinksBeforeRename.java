package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The partitions and children that leave before a column is renamed. A rename reaches the columns of all that are there,
 * also of those that the declaration has outside of the table, under the former name; and it is refused where one of them
 * has the column from a parent that the rename does not reach (renameatt_internal in src/backend/commands/tablecmds.c).
 * Such a child joins that parent again in what is planned afterwards.
 */
final class LinksBeforeRename {
    private final Catalog desired;
    private final Whereabouts whereabouts;
    private final InheritedParts parts;
    private final Set<ObjectId> cut = new HashSet<>();

    LinksBeforeRename(Catalog current, Catalog desired, Whereabouts whereabouts) {
        this.desired = desired;
        this.whereabouts = whereabouts;
        this.parts = new InheritedParts(current);
    }

    /** Returns the columns that a column is from and will be, as its table does not leave theirs. */
    List<ObjectId> lastingParents(ObjectId column) {
        return parts.parents(column).stream()
                .filter(parent -> parts.link(column, parent).filter(this::lasts).isPresent())
                .toList();
    }

    /**
     * Adds the commands that a rename of a column has to come after.
     *
     * @param column the column
     * @param name the name that it gets
     * @param commands the commands; these are added
     */
    void cut(ObjectId column, String name, List<PlanStep> commands) {
        for (ObjectId parent : parts.parents(column)) {
            parts.link(column, parent).filter(link -> !lasts(link)).ifPresent(link -> leave(link, name, commands));
        }
        Set<ObjectId> reached = new HashSet<>();
        Deque<ObjectId> next = new ArrayDeque<>(List.of(column));
        while (!next.isEmpty()) {
            ObjectId parent = next.remove();
            if (reached.add(parent)) {
                next.addAll(children(parent, name, commands));
            }
        }
        for (ObjectId child : reached) {
            if (!child.equals(column)) {
                parts.parents(child).stream()
                        .filter(parent -> !reached.contains(parent))
                        .forEach(parent -> parts.link(child, parent).ifPresent(link -> leave(link, name, commands)));
            }
        }
    }

    /** Returns the columns of those that stay; the others leave. */
    private List<ObjectId> children(ObjectId column, String name, List<PlanStep> commands) {
        ObjectId table = parts.table(column).orElseThrow();
        parts.linksTo(table).filter(link -> !lasts(link)).forEach(link -> leave(link, name, commands));
        return parts.linksTo(table)
                .filter(link -> !cut.contains(link))
                .map(InheritedParts::child)
                .map(child -> ObjectId.of(ObjectKind.COLUMN, child.path().get(0), child.name(), column.name()))
                .toList();
    }

    private void leave(ObjectId link, String name, List<PlanStep> commands) {
        ObjectId former = InheritedParts.child(link);
        ObjectId child = whereabouts.now(former);
        boolean inTheWay = parts.catalog()
                .contains(ObjectId.of(ObjectKind.COLUMN, former.path().get(0), former.name(), name));
        // what goes has no name to keep
        if ((desired.contains(child) || inTheWay) && cut.add(link)) {
            String parent = quoted(parentNow(link));
            commands.add(new PlanStep(
                    Optional.of(link),
                    link.kind() == ObjectKind.PARTITION
                            ? "ALTER TABLE " + parent + " DETACH PARTITION " + quoted(child)
                            : "ALTER TABLE " + quoted(child) + " NO INHERIT " + parent));
        }
    }

    /** Returns whether the declaration has the link too. */
    private boolean lasts(ObjectId link) {
        ObjectId child = whereabouts.now(InheritedParts.child(link));
        ObjectId parent = parentNow(link);
        if (link.kind() == ObjectKind.INHERITANCE) {
            return desired.contains(InheritedParts.inheritance(child.path(), parent.path()));
        }
        return desired.needsOf(new ObjectId(ObjectKind.PARTITION, child.path())).stream()
                .map(Dependency::referenced)
                .anyMatch(parent::equals);
    }

    private ObjectId parentNow(ObjectId link) {
        return whereabouts.now(parts.parent(link).orElseThrow());
    }

    private static String quoted(ObjectId table) {
        return Identifier.quoteQualified(table.path());
    }
}
