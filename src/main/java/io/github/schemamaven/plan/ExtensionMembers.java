package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Objects that an extension got or lost by {@code ALTER EXTENSION ... ADD} or {@code DROP}: in one state they are objects
 * of their own, in the other they are among those that it contains, although it brings the same into both.
 */
final class ExtensionMembers {
    /** What an extension can contain, of what others can be in the way of. */
    private static final Set<ObjectKind> POSSIBLE = EnumSet.of(
            ObjectKind.TABLE,
            ObjectKind.VIEW,
            ObjectKind.MATERIALIZED_VIEW,
            ObjectKind.SEQUENCE,
            ObjectKind.FUNCTION,
            ObjectKind.PROCEDURE,
            ObjectKind.AGGREGATE,
            ObjectKind.OPERATOR,
            ObjectKind.ENUM,
            ObjectKind.DOMAIN,
            ObjectKind.COMPOSITE_TYPE,
            ObjectKind.RANGE_TYPE,
            ObjectKind.BASE_TYPE);

    private ExtensionMembers() {}

    /** Returns the commands that take objects out of extensions, or give them to these; none where nothing differs so. */
    static List<PlanStep> steps(Catalog current, Catalog desired) {
        List<PlanStep> steps = new ArrayList<>();
        for (CatalogObject from : current.objects().values()) {
            if (from.id().kind() == ObjectKind.EXTENSION) {
                desired.find(from.id())
                        .filter(to -> Kinds.isMadeAlike(from, to))
                        .ifPresent(to -> {
                            ownOnlyIn(desired, current, from).forEach(id -> steps.add(step(from, " DROP ", id)));
                            ownOnlyIn(current, desired, to).forEach(id -> steps.add(step(from, " ADD ", id)));
                        });
            }
        }
        return steps;
    }

    /** Returns the objects of a state that have the name of what an extension contains in the other one. */
    private static Stream<CatalogObject> ownOnlyIn(Catalog catalog, Catalog other, CatalogObject extension) {
        return catalog.objects().values().stream()
                .filter(object -> POSSIBLE.contains(object.id().kind()) && !other.contains(object.id()))
                .filter(object -> !Collections.disjoint(Kinds.names(object), Kinds.names(extension)));
    }

    private static PlanStep step(CatalogObject extension, String action, CatalogObject member) {
        ObjectId id = member.id();
        String target = Kinds.of(id.kind()).commentTarget(member).orElseThrow();
        String name = Identifier.quote(extension.id().name());
        return new PlanStep(Optional.of(id), "ALTER EXTENSION " + name + action + target);
    }
}
