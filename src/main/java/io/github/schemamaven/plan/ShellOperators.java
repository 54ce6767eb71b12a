package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The shells of operators that others name as their commutator or negator. They have no command of their own, but may
 * have a comment, and are there once one of the others is.
 *
 * @param desired the state that has them
 */
record ShellOperators(Catalog desired) {
    void order(OperationGraph graph, Map<ObjectId, Integer> makes, ChangeSet changeSet) {
        makes.forEach((id, node) -> {
            Set<String> names = id.kind() == ObjectKind.OPERATOR ? names(id) : Set.of();
            // one that does not name its partner in turn was a shell when that was made: else it would name it since
            partners(id).stream()
                    .filter(partner -> changeSet.creates(partner) && makes.containsKey(partner))
                    .filter(partner -> !partners(partner).contains(id))
                    .forEach(partner -> graph.order(node, makes.get(partner)));
            if (names.size() > 1) {
                makes.forEach((other, shell) -> {
                    if (other.kind() == ObjectKind.OPERATOR
                            && !other.equals(id)
                            && changeSet.creates(other)
                            && names.containsAll(names(other))) {
                        graph.order(node, shell);
                    }
                });
            }
        });
    }

    private List<ObjectId> partners(ObjectId id) {
        return desired.find(id).map(Kinds::partners).orElse(List.of());
    }

    private Set<String> names(ObjectId operator) {
        return Kinds.of(operator.kind()).names(desired.find(operator).orElseThrow());
    }
}
