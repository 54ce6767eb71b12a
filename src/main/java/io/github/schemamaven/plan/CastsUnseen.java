package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.AllNeeds;
import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Casts that types may use: {@code pg_depend} knows of a cast's function alone, and some casts have none. A domain's check
 * reads otherwise before its cast is there, or not at all, and a range type finds the operator class of another type
 * only by a cast to that. All else comes after the casts anyway, see {@link ObjectKind#CAST}.
 *
 * @param desired the state that has them
 */
record CastsUnseen(Catalog desired) {
    /** Lets casts come before what may use them, if they do not need that themselves. */
    void order(OperationGraph graph, Map<ObjectId, Integer> makes) {
        makes.forEach((cast, node) -> {
            if (cast.kind() == ObjectKind.CAST) {
                Set<ObjectId> needed = AllNeeds.of(Set.of(cast), desired);
                makes.forEach((user, later) -> {
                    if (isDefinedByExpressions(user) && !needed.contains(user) && mayUse(user, cast)) {
                        graph.prefer(node, later);
                    }
                });
            }
        });
    }

    private static boolean isDefinedByExpressions(ObjectId id) {
        return switch (id.kind()) {
            case DOMAIN, DOMAIN_CONSTRAINT, RANGE_TYPE -> true;
            default -> false;
        };
    }

    /** Whether it needs the cast's function, if there is one, and one of its types, unless both are PostgreSQL's own. */
    private boolean mayUse(ObjectId user, ObjectId cast) {
        Set<ObjectId> ofCast = AllNeeds.direct(cast, desired);
        Set<ObjectId> types =
                ofCast.stream().filter(id -> id.kind() != ObjectKind.FUNCTION).collect(Collectors.toSet());
        ofCast.removeAll(types);
        Set<ObjectId> needed = AllNeeds.of(Set.of(user), desired);
        return needed.containsAll(ofCast) && (types.isEmpty() || types.stream().anyMatch(needed::contains));
    }
}
