package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of a function's body mentions, or a setting that it runs with. {@code pg_depend} does not know of it, yet
 * commands run such functions: an index or a partition key whose function is inlined, a materialized view, a default of a
 * new column. So what is mentioned comes first where that leaves an order. A word that means something else does no harm.
 * The same goes for the options of a text search dictionary, which its template reads when it is made or changed.
 */
final class Mentions {
    private static final Pattern NAME = Pattern.compile("\"((?:[^\"]|\"\")++)\"|[\\p{L}_][\\p{L}\\p{N}_$]*");

    private final Kind.States states;
    private final ChangeSet changeSet;
    private final Map<String, List<ObjectId>> named = new HashMap<>();
    private final Map<ObjectId, Set<ObjectId>> mentioned = new HashMap<>();

    Mentions(Kind.States states, ChangeSet changeSet) {
        this.states = states;
        this.changeSet = changeSet;
    }

    /** Adds what should come first to the order. */
    void order(OperationGraph graph, Map<ObjectId, Integer> drops, Map<ObjectId, Integer> makes) {
        states.desired().objects().keySet().forEach(this::addName);
        makes.forEach((id, node) -> {
            for (ObjectId other : neededUnseen(id)) {
                graph.prefer(makes.get(other), node);
            }
        });
        Set<ObjectId> firing = firingMeanwhile();
        named.clear();
        drops.keySet().forEach(this::addName);
        for (ObjectId function : firing) {
            if (changeSet.changes().get(function) instanceof Change.Alter) {
                namesIn(text(states.current(), function))
                        .forEach(other -> graph.prefer(makes.get(function), drops.get(other)));
            }
        }
    }

    /**
     * Event triggers that stay fire while the plan runs, and call functions, which call others, in the form that they have
     * by then: what these no longer name is not to go before they change.
     */
    private Set<ObjectId> firingMeanwhile() {
        Deque<ObjectId> todo = new ArrayDeque<>();
        states.current().objects().keySet().stream()
                .filter(id -> id.kind() == ObjectKind.EVENT_TRIGGER)
                .filter(id -> !changeSet.changes().containsKey(id))
                .forEach(trigger -> states.current().needsOf(trigger).stream()
                        .map(Dependency::referenced)
                        .filter(id -> text(states.current(), id).isPresent())
                        .forEach(todo::add));
        Set<ObjectId> functions = new TreeSet<>(todo);
        if (!todo.isEmpty()) {
            named.clear();
            states.current().objects().keySet().forEach(this::addName);
        }
        while (!todo.isEmpty()) {
            namesIn(text(states.current(), todo.poll())).stream()
                    .filter(id -> text(states.current(), id).isPresent())
                    .filter(functions::add)
                    .forEach(todo::add);
        }
        return functions;
    }

    private void addName(ObjectId id) {
        name(id).ifPresent(name ->
                named.computeIfAbsent(name, unused -> new ArrayList<>()).add(id));
    }

    private static Optional<String> name(ObjectId id) {
        return switch (id.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, FUNCTION, PROCEDURE, AGGREGATE ->
                Optional.of(id.path().get(1));
            case ENUM, DOMAIN, COMPOSITE_TYPE, RANGE_TYPE, BASE_TYPE ->
                Optional.of(id.path().get(1));
            case TEXT_SEARCH_DICTIONARY, TEXT_SEARCH_CONFIGURATION ->
                Optional.of(id.path().get(1));
            case COLUMN -> Optional.of(id.path().get(2));
            default -> Optional.empty();
        };
    }

    /** What has to be made before the object, as far as only texts tell. */
    private Set<ObjectId> neededUnseen(ObjectId id) {
        Set<ObjectId> needed = new TreeSet<>();
        if (text(states.desired(), id).isPresent()) {
            collect(id, needed, new HashSet<>());
        }
        states.desired().needsOf(id).stream()
                .map(Dependency::referenced)
                .filter(function -> !changeSet.changes().containsKey(function))
                .filter(function -> text(states.desired(), function).isPresent())
                .forEach(function -> collect(function, needed, new HashSet<>()));
        return needed;
    }

    /** A function that is left as it is has no place in the order, but what it mentions has. */
    private void collect(ObjectId function, Set<ObjectId> needed, Set<ObjectId> seen) {
        if (!seen.add(function)) {
            return;
        }
        for (ObjectId other : mentioned.computeIfAbsent(function, id -> namesIn(text(states.desired(), id)))) {
            Change change = changeSet.changes().get(other);
            if (change != null && !(change instanceof Change.Drop)) {
                needed.add(other);
            } else if (change == null && text(states.desired(), other).isPresent()) {
                collect(other, needed, seen);
            }
        }
    }

    private Set<ObjectId> namesIn(Optional<String> text) {
        Set<String> words = new HashSet<>();
        Matcher names = NAME.matcher(text.orElse(""));
        while (names.find()) {
            String quoted = names.group(1);
            words.add(quoted == null ? names.group().toLowerCase(Locale.ROOT) : quoted.replace("\"\"", "\""));
        }
        Set<ObjectId> found = new TreeSet<>();
        for (String word : words) {
            for (ObjectId id : named.getOrDefault(word, List.of())) {
                if (id.kind() != ObjectKind.COLUMN || words.contains(id.path().get(1))) {
                    found.add(id);
                }
            }
        }
        return found;
    }

    private static Optional<String> text(Catalog catalog, ObjectId id) {
        Optional<CatalogObject> object = catalog.find(id);
        return object.flatMap(Kinds.of(id.kind())::unreadText);
    }
}
