package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Extensions that move to another schema. What uses them follows by itself: compared as PostgreSQL prints it afterwards, no
 * column of a type of theirs and no index of an operator class of theirs has changed.
 */
final class MovedExtensions {
    private MovedExtensions() {}

    /** Returns the commands that move extensions; none where nothing moves, or what goes may be in the way of it. */
    static List<PlanStep> steps(Catalog current, Catalog desired) {
        List<PlanStep> steps = new ArrayList<>();
        Set<ObjectId> made = new HashSet<>();
        for (CatalogObject from : current.objects().values()) {
            Optional<String> schema = from.id().kind() == ObjectKind.EXTENSION
                    ? desired.find(from.id()).flatMap(to -> Kinds.schemaMovedTo(from, to))
                    : Optional.empty();
            if (schema.filter(target -> nothingGoesFrom(target, current, desired))
                    .isPresent()) {
                ObjectId target = new ObjectId(ObjectKind.SCHEMA, List.of(schema.get()));
                if (!current.contains(target) && made.add(target)) {
                    steps.add(new PlanStep(Optional.of(target), "CREATE SCHEMA " + Identifier.quote(target.name())));
                }
                steps.add(new PlanStep(Optional.of(from.id()), RenameCommands.setSchema(from.id(), target.name())));
            }
        }
        return steps;
    }

    /** What an extension contains is not known, and may have the name of what goes from there in the same plan. */
    private static boolean nothingGoesFrom(String schema, Catalog current, Catalog desired) {
        return namesIn(schema, desired).containsAll(namesIn(schema, current));
    }

    /** Returns what objects are called, without arguments, the types of which may be the extension's. */
    private static Set<ObjectId> namesIn(String schema, Catalog catalog) {
        return catalog.objects().keySet().stream()
                .filter(id ->
                        RenameCommands.ownPart(id) == 1 && id.path().get(0).equals(schema))
                .map(id -> new ObjectId(id.kind(), id.path().subList(0, 2)))
                .collect(Collectors.toSet());
    }
}
