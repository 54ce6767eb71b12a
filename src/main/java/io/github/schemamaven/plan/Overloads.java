package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Functions and operators that go while others of their name come. PostgreSQL chooses among all that are there when it
 * reads a call: of two it may not know which is meant, or take the one that goes (src/backend/parser/parse_func.c,
 * parse_oper.c). Most calls fit only one of them, so a former one leaves first only where PostgreSQL says so.
 */
record Overloads(Catalog current, Catalog desired) {
    /**
     * Returns what has to leave first where PostgreSQL does not know which function or operator a call means: those of
     * the name, and all other functions whose arguments change likewise, as PostgreSQL would say so of one at a time.
     */
    Set<ObjectId> ambiguous(String reason) {
        Set<String> words = Set.copyOf(List.of(reason.split("[ (]")));
        Map<List<String>, List<ObjectId>> wanted = wanted();
        return former(wanted)
                .filter(id -> words.contains(String.join(".", name(id)))
                        || words.contains(id.path().get(1))
                        || wanted.get(name(id)).stream().anyMatch(other -> isExtended(id, other)))
                .flatMap(this::leaving)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns what has to leave first where a call has found the former function or operator, which cannot go then. */
    Set<ObjectId> stillCalled(ObjectId former) {
        return former(wanted())
                .filter(former::equals)
                .flatMap(this::leaving)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<List<String>, List<ObjectId>> wanted() {
        return desired.objects().keySet().stream()
                .filter(Overloads::isChosen)
                .collect(Collectors.groupingBy(Overloads::name));
    }

    private Stream<ObjectId> former(Map<List<String>, List<ObjectId>> wanted) {
        return current.objects().keySet().stream()
                .filter(id -> isChosen(id) && !desired.contains(id) && wanted.containsKey(name(id)));
    }

    /** Whether a function that is in use gets arguments, or loses its last ones. */
    private boolean isExtended(ObjectId former, ObjectId other) {
        return isRoutine(former)
                && isRoutine(other)
                && !current.dependentsOf(former).isEmpty()
                && (beginsWith(former, other) || beginsWith(other, former));
    }

    private static boolean beginsWith(ObjectId longer, ObjectId shorter) {
        String types = shorter.path().get(2);
        return types.isEmpty() || longer.path().get(2).startsWith(types + ", ");
    }

    /** A function can have another name until its users have left it. Else they go, and come back for the other one. */
    private Stream<ObjectId> leaving(ObjectId former) {
        return isRoutine(former)
                ? Stream.of(former)
                : current.dependentsOf(former).stream()
                        .map(Dependency::dependent)
                        .filter(user -> desired.contains(user) && Planner.replaceable(user));
    }

    /** Adds to the order that a former function has another name before what calls one of its name is made. */
    void order(
            Set<ObjectId> displaced, OperationGraph graph, Map<ObjectId, Integer> drops, Map<ObjectId, Integer> makes) {
        Map<List<String>, List<Integer>> renamed = new HashMap<>();
        for (ObjectId id : new TreeSet<>(displaced)) {
            if (isRoutine(id) && !desired.contains(id)) {
                renamed.computeIfAbsent(name(id), unused -> new ArrayList<>()).add(drops.get(id));
            }
        }
        if (renamed.isEmpty()) {
            return;
        }
        for (Dependency dependency : desired.dependencies()) {
            ObjectId called = dependency.referenced();
            Integer caller = makes.get(dependency.dependent());
            if (caller != null && isChosen(called)) {
                renamed.getOrDefault(name(called), List.of()).forEach(rename -> graph.order(rename, caller));
            }
        }
    }

    /** Returns whether it is a function or procedure: it is called by its name, and can get another one. */
    static boolean isRoutine(ObjectId id) {
        return id.kind() == ObjectKind.FUNCTION || id.kind() == ObjectKind.PROCEDURE;
    }

    private static boolean isChosen(ObjectId id) {
        return isRoutine(id) || id.kind() == ObjectKind.AGGREGATE || id.kind() == ObjectKind.OPERATOR;
    }

    private static List<String> name(ObjectId id) {
        return id.path().subList(0, 2);
    }
}
