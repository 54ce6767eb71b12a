package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What acts on other commands of the plan goes before them and comes after them: objects start without new default
 * privileges, and no event trigger fires that is new, or goes, or is disabled.
 */
final class Onlookers {
    private final Kind.States states;
    private final Predicate<ObjectId> dropsWithAnother;

    /** Takes what tells whether an object goes with another one's drop, without a command of its own. */
    Onlookers(Kind.States states, Predicate<ObjectId> dropsWithAnother) {
        this.states = states;
        this.dropsWithAnother = dropsWithAnother;
    }

    void order(
            OperationGraph graph,
            Map<ObjectId, Integer> drops,
            Map<ObjectId, Integer> makes,
            Map<ObjectId, Integer> standIns) {
        drops.forEach((id, node) -> {
            if (rank(id) > 0 && !dropsWithAnother.test(id)) {
                makes.forEach((other, make) -> {
                    if (rank(id) > 1 || !fallsSilent(other)) {
                        graph.order(node, make);
                    }
                });
                standIns.values().forEach(make -> graph.order(node, make));
            }
            if (id.kind() == ObjectKind.EVENT_TRIGGER) {
                drops.forEach((other, drop) -> {
                    if (rank(other) < rank(id) && !needs(states.current(), other, id)) {
                        graph.order(node, drop);
                    }
                });
            }
        });
        makes.forEach((id, node) -> {
            if (fallsSilent(id) && !drops.containsKey(id)) {
                drops.forEach((other, drop) -> {
                    if (rank(other) < rank(id)) {
                        graph.order(node, drop);
                    }
                });
                standIns.values().forEach(make -> graph.order(node, make));
                makes.forEach((other, make) -> {
                    if (!fallsSilent(other)) {
                        graph.order(node, make);
                    }
                });
            } else if (rank(id) > 0) {
                makes.forEach((other, make) -> {
                    if (rank(other) < rank(id) && !needs(states.desired(), other, id)) {
                        graph.order(make, node);
                    }
                });
            }
        });
    }

    /** Whether an event trigger that stays acts on commands before the plan, and no more after it. */
    private boolean fallsSilent(ObjectId id) {
        return id.kind() == ObjectKind.EVENT_TRIGGER
                && states.current().find(id).filter(Kinds::fires).isPresent()
                && states.desired().find(id).filter(Kinds::fires).isEmpty();
    }

    private static boolean needs(Catalog catalog, ObjectId dependent, ObjectId referenced) {
        return catalog.needsOf(dependent).stream()
                .anyMatch(need -> need.referenced().equals(referenced));
    }

    private static int rank(ObjectId id) {
        return switch (id.kind()) {
            case DEFAULT_PRIVILEGES -> 1;
            case EVENT_TRIGGER -> 2;
            default -> 0;
        };
    }
}
