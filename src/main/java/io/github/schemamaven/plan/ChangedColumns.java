package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.kind.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** When the columns of a table that stays are made and changed, as seen from the table and from its row type. */
final class ChangedColumns {
    private final Catalog current;
    private final Catalog desired;
    private final ChangeSet changeSet;
    private final OperationGraph graph;
    private final Map<ObjectId, Integer> drops;
    private final Map<ObjectId, Integer> makes;

    ChangedColumns(
            Kind.States states,
            ChangeSet changeSet,
            OperationGraph graph,
            Map<ObjectId, Integer> drops,
            Map<ObjectId, Integer> makes) {
        this.current = states.current();
        this.desired = states.desired();
        this.changeSet = changeSet;
        this.graph = graph;
        this.drops = drops;
        this.makes = makes;
    }

    /**
     * Returns whether a column is made or changed before its table's settings are changed: it may bring the TOAST table
     * that they are for, and without one PostgreSQL forgets them.
     */
    boolean isBeforeTable(Dependency dependency) {
        return dependency.dependent().kind() == ObjectKind.COLUMN
                && dependency.referenced().kind() == ObjectKind.TABLE
                && changeSet.changes().get(dependency.referenced()) instanceof Change.Alter alter
                && alter.alteration().statements().stream()
                        .map(Statement::sql)
                        .anyMatch(sql -> sql.contains(" SET (") && sql.contains("toast."));
    }

    /** Returns whether a column is one that a parent's new one of the same name is merged with: it has to be like that. */
    boolean isMerged(Dependency dependency) {
        ObjectId column = dependency.dependent();
        return column.kind() == ObjectKind.COLUMN
                && dependency.referenced().kind() == ObjectKind.COLUMN
                && dependency.type() != Dependency.Type.NORMAL
                && column.name().equals(dependency.referenced().name())
                && changeSet.changes().get(column) instanceof Change.Alter
                && changeSet.creates(dependency.referenced());
    }

    /** Adds a child's own column before its parent gets one of that name, which PostgreSQL then merges with it. */
    void orderOwnColumn(ObjectId column, int make) {
        if (column.kind() != ObjectKind.COLUMN || !changeSet.creates(column)) {
            return;
        }
        InheritedParts inherited = new InheritedParts(desired);
        for (ObjectId parent : inherited.parents(column)) {
            boolean own =
                    desired.needsOf(column).stream().map(Dependency::referenced).noneMatch(parent::equals);
            boolean linked = inherited
                    .link(column, parent)
                    .filter(link -> !makes.containsKey(link))
                    .isPresent();
            if (own && linked && changeSet.creates(parent)) {
                graph.order(make, makes.get(parent));
            }
        }
    }

    /**
     * Changes or adds a column while no other one has the table's row type, if it can: before one is made that has it, after
     * one is gone that had it. PostgreSQL refuses it otherwise.
     */
    void orderUsersOfRowType(ObjectId column, int change) {
        if (column.kind() != ObjectKind.COLUMN) {
            return;
        }
        ObjectId table = new ObjectId(ObjectKind.TABLE, column.path().subList(0, 2));
        boolean refused = changeSet.changes().get(column) instanceof Change.Alter || hasValueAtOnce(column);
        Set<ObjectId> wanted = RowTypeUsers.columns(table, desired);
        Set<ObjectId> users = refused || !wanted.isEmpty() ? RowTypeUsers.columns(table, current) : Set.of();
        users.stream()
                .filter(user -> refused && !wanted.contains(user))
                .map(user -> changeSet.removes(user) ? drops.get(user) : makes.get(user))
                .filter(Objects::nonNull)
                .forEach(leaves -> graph.prefer(leaves, change));
        for (ObjectId user : wanted) {
            if (makes.containsKey(user)
                    && (changeSet.creates(user) || changeSet.creates(table) || !users.contains(user))) {
                if (refused) {
                    graph.order(change, makes.get(user));
                } else {
                    // another new one is refused only where the rows need a value for it
                    graph.prefer(change, makes.get(user));
                }
            }
        }
    }

    /**
     * Returns whether a column that is added to a table has to have a value in each row at once. One of a domain has, even
     * null, so that the domain's constraints are checked (ATExecAddColumn in src/backend/commands/tablecmds.c).
     */
    private boolean hasValueAtOnce(ObjectId column) {
        return isIdentity(column)
                || desired.contains(new ObjectId(ObjectKind.COLUMN_DEFAULT, column.path()))
                || Kinds.of(column.kind()).holdsExpression(desired.find(column).orElseThrow())
                || desired.needsOf(column).stream()
                        .anyMatch(need -> need.referenced().kind() == ObjectKind.DOMAIN);
    }

    private boolean isIdentity(ObjectId column) {
        return desired.dependentsOf(column).stream()
                .map(Dependency::dependent)
                .filter(id -> id.kind() == ObjectKind.SEQUENCE)
                .anyMatch(id -> desired.find(id).flatMap(CatalogObject::host).equals(Optional.of(column)));
    }

    /** Sets the defaults of a parent's columns before {@code INHERITS} gives them to the columns of a new child. */
    void orderInheritedDefault(ObjectId columnDefault, int make) {
        if (columnDefault.kind() != ObjectKind.COLUMN_DEFAULT) {
            return;
        }
        ObjectId table = new ObjectId(ObjectKind.TABLE, columnDefault.path().subList(0, 2));
        new InheritedParts(desired)
                .linksTo(table)
                .filter(link -> link.kind() == ObjectKind.INHERITANCE)
                .map(InheritedParts::child)
                .filter(changeSet::creates)
                .forEach(child -> graph.order(make, makes.get(child)));
    }
}
