package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Privilege;
import io.github.schemamaven.catalog.Privileges;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What has the owner of its table or view: columns, and the sequences that belong to them. A command that gives that another
 * one reaches them, and makes the new owner's what was the former one's by a grant (ATExecChangeOwner in
 * src/backend/commands/tablecmds.c).
 */
final class TableOwners {
    private TableOwners() {}

    /** Changes the privileges of such an object once its table has its new owner. */
    static void order(ObjectId id, Kind.States states, OperationGraph graph, Map<ObjectId, Integer> makes) {
        if (states.current().contains(id)) {
            changing(id, states).ifPresent(table -> graph.order(makes.get(table), makes.get(id)));
        }
    }

    /**
     * Returns what the privileges on such an object are once its table has its new owner, who has what the former one had.
     *
     * @param id the object
     * @param privileges its privileges before
     */
    static Privileges after(ObjectId id, Privileges privileges, Kind.States states) {
        Optional<ObjectId> table = changing(id, states);
        if (table.isEmpty()) {
            return privileges;
        }
        Optional<String> owner = states.desired().find(table.get()).flatMap(CatalogObject::owner);
        if (id.kind() != ObjectKind.COLUMN) {
            return privileges.ownedBy(owner);
        }
        String former =
                states.current().find(table.get()).flatMap(CatalogObject::owner).orElse(Privilege.OWNER);
        return ofColumn(privileges, former, owner.orElse(Privilege.OWNER));
    }

    /**
     * Returns what the privileges on a column are once its table has another owner. Nobody has anything of a column by
     * default, and whoever runs the migrations is called the owner.
     *
     * @param former the one that the table has had
     * @param latter the one that it gets
     */
    static Privileges ofColumn(Privileges privileges, String former, String latter) {
        SortedSet<Privilege> granted = new TreeSet<>();
        for (Privilege each : privileges.granted()) {
            Privilege byOwner =
                    each.grantor().equals(latter) ? new Privilege(each.grantee(), each.name(), each.grantable()) : each;
            granted.add(
                    each.grantee().equals(former)
                            ? new Privilege(latter, byOwner.grantor(), each.name(), each.grantable())
                            : byOwner);
        }
        return new Privileges(Privileges.merged(granted), privileges.revoked());
    }

    private static Optional<ObjectId> changing(ObjectId id, Kind.States states) {
        return table(id, states.desired())
                .filter(table -> states.current().contains(table))
                .filter(table -> table(id, states.current()).equals(Optional.of(table)))
                .filter(table -> !states.current()
                        .find(table)
                        .flatMap(CatalogObject::owner)
                        .equals(states.desired().find(table).flatMap(CatalogObject::owner)));
    }

    private static Optional<ObjectId> table(ObjectId id, Catalog catalog) {
        Optional<ObjectId> column = switch (id.kind()) {
            case COLUMN -> Optional.of(id);
            case SEQUENCE -> Kinds.columnOf(id, catalog);
            default -> Optional.empty();
        };
        return column.flatMap(part -> Relations.of(part, catalog)).map(CatalogObject::id);
    }
}
