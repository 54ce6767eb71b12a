package io.github.schemamaven.migration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which migration comes after which. Parents that are not there are left out; immutable. */
final class MigrationGraph {
    private final List<String> order;
    private final List<String> cyclic;
    private final List<String> heads;
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, BitSet> ancestors = new HashMap<>();

    /** Builds the graph from each migration's parents. */
    MigrationGraph(Map<String, List<String>> parentsByName) {
        Map<String, List<String>> parents = new TreeMap<>();
        parentsByName.forEach((name, named) -> parents.put(
                name, named.stream().filter(parentsByName::containsKey).toList()));
        this.order = sort(parents);
        for (String name : order) {
            index.put(name, index.size());
        }
        this.cyclic = parents.keySet().stream()
                .filter(name -> !index.containsKey(name))
                .toList();
        for (String name : order) {
            BitSet above = new BitSet(index.get(name));
            for (String parent : parents.get(name)) {
                above.set(index.get(parent));
                above.or(ancestors.get(parent));
            }
            ancestors.put(name, above);
        }
        Set<String> childless = new TreeSet<>(parents.keySet());
        parents.values().forEach(named -> named.forEach(childless::remove));
        this.heads = List.copyOf(childless);
    }

    private static List<String> sort(Map<String, List<String>> parents) {
        Map<String, Integer> waitsFor = new LinkedHashMap<>();
        Map<String, List<String>> children = new HashMap<>();
        parents.forEach((name, named) -> {
            waitsFor.put(name, named.size());
            named.forEach(parent ->
                    children.computeIfAbsent(parent, p -> new ArrayList<>()).add(name));
        });
        PriorityQueue<String> ready = new PriorityQueue<>();
        waitsFor.forEach((name, count) -> {
            if (count == 0) {
                ready.add(name);
            }
        });
        List<String> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            String name = ready.remove();
            sorted.add(name);
            for (String child : children.getOrDefault(name, List.of())) {
                if (waitsFor.merge(child, -1, Integer::sum) == 0) {
                    ready.add(child);
                }
            }
        }
        return List.copyOf(sorted);
    }

    /** Returns the topological order, ties by name; migrations on or after a cycle are left out. */
    List<String> order() {
        return order;
    }

    /** Returns what {@link #order()} leaves out, by name. */
    List<String> cyclic() {
        return cyclic;
    }

    /** Returns the migrations that are nobody's parent, by name. */
    List<String> heads() {
        return heads;
    }

    /** Returns whether one migration comes, over any number of steps, before another; false for unknown names. */
    boolean isBefore(String earlier, String later) {
        BitSet above = ancestors.get(later);
        Integer bit = index.get(earlier);
        return above != null && bit != null && above.get(bit);
    }
}
