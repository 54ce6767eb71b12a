package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A name is free before another object takes it; the name of a not-null constraint is its column's. */
record FreedNames(Kind.States states, ChangeSet changeSet) {
    /**
     * Orders what takes a name after what leaves it.
     *
     * @param standIns what makes an object before it is what it should be; it has the name then
     */
    void order(
            OperationGraph graph,
            Map<ObjectId, Integer> drops,
            Map<ObjectId, Integer> makes,
            Map<ObjectId, Integer> standIns) {
        Map<String, List<Integer>> freed = new HashMap<>();
        Map<ObjectId, ObjectId> renamers = new HashMap<>();
        drops.forEach((id, node) -> free(names(states.current(), id), node, freed));
        makes.forEach((id, node) -> {
            if (!changeSet.creates(id)) {
                Set<String> left = new HashSet<>(names(states.current(), id));
                left.removeAll(names(states.desired(), id));
                if (!left.isEmpty()) {
                    free(left, makes.getOrDefault(renamer(id, renamers), node), freed);
                }
            }
        });
        makes.forEach((id, node) -> {
            Set<String> taken = new HashSet<>(names(states.desired(), id));
            if (!changeSet.creates(id)) {
                taken.removeAll(names(states.current(), id));
            }
            taken.retainAll(freed.keySet());
            if (!taken.isEmpty()) {
                int taking = standIns.getOrDefault(
                        id, changeSet.creates(id) ? node : makes.getOrDefault(renamer(id, renamers), node));
                taken.forEach(name -> freed.get(name).forEach(other -> graph.order(other, taking)));
            }
        });
    }

    /** The constraints of a parent's column and of its children's get their names in one alteration. */
    private ObjectId renamer(ObjectId id, Map<ObjectId, ObjectId> known) {
        if (!known.containsKey(id)) {
            known.put(id, id);
            known.putAll(Kinds.notNullChangers(id, states));
        }
        return known.get(id);
    }

    private static void free(Set<String> names, int node, Map<String, List<Integer>> freed) {
        names.forEach(
                name -> freed.computeIfAbsent(name, unused -> new ArrayList<>()).add(node));
    }

    private static Set<String> names(Catalog catalog, ObjectId id) {
        return Kinds.names(catalog.find(id).orElseThrow());
    }
}
