package io.github.schemamaven.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The operations of a plan and which must come before which. Operations can be merged into groups that one command
 * carries out; a group is known by its first member.
 */
final class OperationGraph {
    private final List<Operation> operations = new ArrayList<>();
    private final List<Integer> leaders = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Set<Integer>> before = new ArrayList<>();
    private final List<Set<Integer>> after = new ArrayList<>();
    private final Map<Integer, Set<Integer>> preferred = new HashMap<>();

    /** Adds an operation and returns its number. */
    int add(Operation operation) {
        int node = operations.size();
        operations.add(operation);
        leaders.add(node);
        members.add(new ArrayList<>(List.of(node)));
        before.add(new LinkedHashSet<>());
        after.add(new LinkedHashSet<>());
        return node;
    }

    /** Requires the first operation to run before the second; nothing to do where they are in one group. */
    void order(int first, int second) {
        int from = find(first);
        int to = find(second);
        if (from != to) {
            after.get(from).add(to);
            before.get(to).add(from);
        }
    }

    /** Lets the first operation run before the second where no requirement is against it. */
    void prefer(int first, int second) {
        preferred.computeIfAbsent(first, unused -> new LinkedHashSet<>()).add(second);
    }

    /** Merges the part's group into the whole's. */
    void merge(int whole, int part) {
        int kept = find(whole);
        int gone = find(part);
        if (kept == gone) {
            return;
        }
        for (int node : after.get(gone)) {
            before.get(node).remove(gone);
            order(kept, node);
        }
        for (int node : before.get(gone)) {
            after.get(node).remove(gone);
            order(node, kept);
        }
        after.get(gone).clear();
        before.get(gone).clear();
        members.get(kept).addAll(members.get(gone));
        leaders.set(gone, kept);
    }

    /** Returns whether merging would leave the order without a circle: no way leads from one to the other through others. */
    boolean mergeable(int whole, int part) {
        int target = find(whole);
        int start = find(part);
        return target != start && !reaches(target, start) && !reaches(start, target);
    }

    /** Whether a way with at least one other group on it leads from one group to the other. */
    private boolean reaches(int from, int to) {
        Set<Integer> seen = new HashSet<>(Set.of(to));
        Deque<Integer> todo = new ArrayDeque<>();
        for (int node : before.get(to)) {
            if (node != from && seen.add(node)) {
                todo.add(node);
            }
        }
        while (!todo.isEmpty()) {
            for (int node : before.get(todo.poll())) {
                if (node == from) {
                    return true;
                }
                if (seen.add(node)) {
                    todo.add(node);
                }
            }
        }
        return false;
    }

    /** Returns whether the operation belongs to a group that begins with another one. */
    boolean isMerged(int node) {
        return find(node) != node;
    }

    /** Returns whether both operations belong to one group. */
    boolean areMerged(int one, int other) {
        return find(one) == find(other);
    }

    private int find(int node) {
        int leader = node;
        while (leaders.get(leader) != leader) {
            leader = leaders.get(leader);
        }
        return leader;
    }

    /** The groups in an order that keeps all requirements, and those that could not be ordered. */
    record Sorted(List<List<Operation>> groups, List<Operation> circle) {}

    /**
     * Sorts the groups: of those that may come next, the one with the least first operation does, those first for which
     * nothing is left that they would rather come after.
     */
    Sorted sort() {
        Map<Integer, Set<Integer>> rather = preferences();
        int[] waits = new int[operations.size()];
        Map<Integer, Set<Integer>> hopedFor = new HashMap<>();
        rather.forEach((first, later) -> later.forEach(node ->
                hopedFor.computeIfAbsent(node, unused -> new LinkedHashSet<>()).add(first)));
        int[] hopes = new int[operations.size()];
        hopedFor.forEach((node, firsts) -> hopes[node] = firsts.size());
        PriorityQueue<Integer> ready = new PriorityQueue<>(Comparator.comparing(operations::get));
        PriorityQueue<Integer> hesitant = new PriorityQueue<>(Comparator.comparing(operations::get));
        for (int node = 0; node < operations.size(); node++) {
            if (find(node) == node) {
                waits[node] = before.get(node).size();
                if (waits[node] == 0) {
                    (hopes[node] == 0 ? ready : hesitant).add(node);
                }
            }
        }
        List<List<Operation>> groups = new ArrayList<>();
        Set<Integer> done = new HashSet<>();
        while (!ready.isEmpty() || !hesitant.isEmpty()) {
            int node;
            if (ready.isEmpty()) {
                node = leastHoping(hesitant, hopedFor, done);
                hesitant.remove(node);
            } else {
                node = ready.poll();
            }
            done.add(node);
            groups.add(members.get(node).stream().map(operations::get).toList());
            for (int next : after.get(node)) {
                waits[next]--;
                if (waits[next] == 0) {
                    (hopes[next] == 0 ? ready : hesitant).add(next);
                }
            }
            for (int next : rather.getOrDefault(node, Set.of())) {
                hopes[next]--;
                if (hopes[next] == 0 && hesitant.remove(next)) {
                    ready.add(next);
                }
            }
        }
        return new Sorted(groups, circle(done));
    }

    /**
     * Returns which of the groups that could come next, and would all rather wait, comes next: the least one of those that
     * wait for each other in a circle of hopes, rather than one that waits for such a circle.
     */
    private int leastHoping(PriorityQueue<Integer> hesitant, Map<Integer, Set<Integer>> hopedFor, Set<Integer> done) {
        Set<Integer> seen = new HashSet<>(done);
        Deque<Integer> way = new ArrayDeque<>();
        int node = hesitant.element();
        while (true) {
            seen.add(node);
            Optional<Integer> next =
                    awaited(node, hopedFor).filter(each -> !seen.contains(each)).findFirst();
            if (next.isPresent()) {
                way.push(node);
                node = next.get();
            } else if (hesitant.contains(node)) {
                return least(node, hopedFor, hesitant, done);
            } else {
                node = way.pop();
            }
        }
    }

    /** Returns the least of a circle's groups that could come next. */
    private int least(
            int start, Map<Integer, Set<Integer>> hopedFor, PriorityQueue<Integer> hesitant, Set<Integer> done) {
        Set<Integer> seen = new HashSet<>(done);
        Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
        PriorityQueue<Integer> found = new PriorityQueue<>(Comparator.comparing(operations::get));
        while (!waiting.isEmpty()) {
            int node = waiting.pop();
            if (seen.add(node)) {
                awaited(node, hopedFor).forEach(waiting::push);
                if (hesitant.contains(node)) {
                    found.add(node);
                }
            }
        }
        return found.element();
    }

    private Stream<Integer> awaited(int node, Map<Integer, Set<Integer>> hopedFor) {
        return Stream.concat(before.get(node).stream(), hopedFor.getOrDefault(node, Set.of()).stream());
    }

    /** What was preferred of operations, of their groups. */
    private Map<Integer, Set<Integer>> preferences() {
        Map<Integer, Set<Integer>> groups = new HashMap<>();
        preferred.forEach((first, later) -> later.stream()
                .map(this::find)
                .filter(second -> second != find(first))
                .forEach(second -> groups.computeIfAbsent(find(first), unused -> new LinkedHashSet<>())
                        .add(second)));
        return groups;
    }

    /** What is left holds at least one circle: walk back from any until one comes again. */
    private List<Operation> circle(Set<Integer> done) {
        int start = -1;
        for (int node = 0; node < operations.size() && start < 0; node++) {
            start = find(node) == node && !done.contains(node) ? node : -1;
        }
        if (start < 0) {
            return List.of();
        }
        List<Integer> way = new ArrayList<>();
        int node = start;
        while (!way.contains(node)) {
            way.add(node);
            node = before.get(node).stream()
                    .filter(each -> !done.contains(each))
                    .findFirst()
                    .orElseThrow();
        }
        return way.subList(way.indexOf(node), way.size()).stream()
                .flatMap(each -> members.get(each).stream())
                .map(operations::get)
                .toList();
    }
}
