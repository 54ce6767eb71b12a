package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import java.util.List;
import java.util.Map;

/**
 * The order of a parent's column and the own ones of that name that children have, which PostgreSQL has merged with it:
 * a command on the parent's reaches them. One that is made anew, or that children have otherwise, goes before theirs
 * change and comes once they are there.
 */
final class LateColumns {
    private final Kind.States states;
    private final ChangeSet changeSet;
    private final OperationGraph graph;
    private final Map<ObjectId, Integer> drops;
    private final Map<ObjectId, Integer> makes;

    LateColumns(
            Kind.States states,
            ChangeSet changeSet,
            OperationGraph graph,
            Map<ObjectId, Integer> drops,
            Map<ObjectId, Integer> makes) {
        this.states = states;
        this.changeSet = changeSet;
        this.graph = graph;
        this.drops = drops;
        this.makes = makes;
    }

    void order() {
        makes.forEach((id, make) -> {
            ObjectId table = new ObjectId(
                    ObjectKind.TABLE, id.path().subList(0, Math.min(2, id.path().size())));
            if (id.kind() == ObjectKind.COLUMN && (isApart(id) || !changeSet.creates(table))) {
                new InheritedParts(states.desired())
                        .linksTo(table)
                        .filter(link -> link.kind() == ObjectKind.INHERITANCE)
                        .forEach(link -> order(id, make, link));
            }
        });
    }

    private boolean isApart(ObjectId column) {
        return Kinds.of(column.kind()).isMadeApart(states.desired().find(column).orElseThrow(), states);
    }

    private void order(ObjectId column, int make, ObjectId link) {
        List<String> child = link.path().subList(0, 2);
        ObjectId own = ObjectId.of(ObjectKind.COLUMN, child.get(0), child.get(1), column.name());
        if (!isOwn(own)) {
            return;
        }
        boolean apart = isApart(column);
        if (apart) {
            before(makes.get(link), make);
        }
        if (changeSet.creates(column)) {
            before(drops.get(column), makes.get(own));
            before(drops.get(column), drops.get(own));
        }
        if (makes.containsKey(link) && !apart) {
            // both have to be of one type by then
            before(make, makes.get(link));
        } else if (changeSet.creates(column)) {
            before(makes.get(own), make);
        } else if (!changeSet.creates(own)) {
            before(make, makes.get(own));
        }
    }

    private boolean isOwn(ObjectId column) {
        return states.desired()
                .find(column)
                .filter(object -> object.host().isEmpty())
                .isPresent();
    }

    private void before(Integer first, Integer second) {
        if (first != null && second != null) {
            graph.order(first, second);
        }
    }
}
