package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Extensions that move to another schema. What uses them follows by itself: compared as PostgreSQL prints it afterwards, no
 * column of a type of theirs and no index of an operator class of theirs has changed.
 */
final class MovedExtensions {
    private MovedExtensions() {}

    /** Returns the commands that move extensions; none where nothing moves, or something is in the way of it. */
    static List<PlanStep> steps(Catalog current, Catalog desired) {
        List<PlanStep> steps = new ArrayList<>();
        Set<ObjectId> made = new HashSet<>();
        for (CatalogObject from : current.objects().values()) {
            Optional<String> moved = from.id().kind() == ObjectKind.EXTENSION
                    ? desired.find(from.id())
                            .flatMap(to -> Kinds.schemaMovedTo(from, to)
                                    .filter(schema -> nothingIsInTheWay(from, to, current)))
                    : Optional.empty();
            if (moved.isPresent()) {
                ObjectId target = new ObjectId(ObjectKind.SCHEMA, List.of(moved.get()));
                // pg_catalog is in no catalog
                if (!current.contains(target) && desired.contains(target) && made.add(target)) {
                    steps.add(new PlanStep(Optional.of(target), "CREATE SCHEMA " + Identifier.quote(target.name())));
                }
                steps.add(new PlanStep(Optional.of(from.id()), RenameCommands.setSchema(from.id(), target.name())));
            }
        }
        return steps;
    }

    /** Returns whether nothing has the name that an object of an extension gets; what goes in the same plan may have it. */
    private static boolean nothingIsInTheWay(CatalogObject from, CatalogObject to, Catalog current) {
        Set<String> names = new HashSet<>(Kinds.names(to));
        names.removeAll(Kinds.names(from));
        return current.objects().values().stream().allMatch(object -> Collections.disjoint(Kinds.names(object), names));
    }
}
