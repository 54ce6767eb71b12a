package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import java.util.HashMap;
import java.util.Map;

/** What does without something it needs, which goes in the meantime: a column that holds the texts of its values. */
final class Detours {
    private final Map<ObjectId, Integer> begins = new HashMap<>();

    /** Adds the operations by which they begin. */
    Detours(ChangeSet changeSet, OperationGraph graph) {
        changeSet.changes().forEach((id, change) -> {
            if (change instanceof Change.Alter alter && alter.detour().isPresent()) {
                begins.put(id, graph.add(new Operation(Operation.Phase.EMPTY, id, 0)));
            }
        });
    }

    /** Returns whether what is needed goes during the detour of what needs it. */
    boolean covers(Dependency dependency, Map<ObjectId, Integer> drops) {
        return begins.containsKey(dependency.dependent()) && drops.containsKey(dependency.referenced());
    }

    /** A detour begins when what is made for the object is gone, and before what it needs goes. */
    void order(OperationGraph graph, Catalog current, Map<ObjectId, Integer> drops, Map<ObjectId, Integer> makes) {
        begins.forEach((id, begin) -> {
            graph.order(begin, makes.get(id));
            for (Dependency need : current.needsOf(id)) {
                if (drops.containsKey(need.referenced())) {
                    graph.order(begin, drops.get(need.referenced()));
                } else if (begins.containsKey(need.referenced())) {
                    // a child's column follows its parent's
                    graph.order(begin, begins.get(need.referenced()));
                }
            }
            for (Dependency use : current.dependentsOf(id)) {
                if (drops.containsKey(use.dependent())) {
                    graph.order(drops.get(use.dependent()), begin);
                }
            }
        });
    }
}
