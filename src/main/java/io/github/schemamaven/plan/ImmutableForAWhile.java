package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.kind.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Functions that something needs to be immutable, and that were made volatile once it was there: PostgreSQL looks only when
 * it makes an index, a generated column, a partition key, a cast or a transform.
 *
 * @param desired the state to reach
 */
record ImmutableForAWhile(Catalog desired) {
    /** Returns commands that make objects, with what lets the functions that these need count as immutable meanwhile. */
    List<Statement> around(List<Statement> statements, List<ObjectId> made) {
        Map<ObjectId, Kind.Disguise> disguises = new LinkedHashMap<>();
        made.stream()
                .filter(this::hasToBeImmutable)
                .forEach(id -> desired.needsOf(id).stream()
                        .map(Dependency::referenced)
                        .forEach(need -> disguise(need, id).ifPresent(each -> disguises.put(need, each))));
        if (disguises.isEmpty() || statements.isEmpty()) {
            return statements;
        }
        List<Statement> all = new ArrayList<>();
        disguises.values().forEach(each -> all.add(each.begin()));
        all.addAll(statements);
        disguises.values().forEach(each -> all.add(each.end()));
        return all;
    }

    private Optional<Kind.Disguise> disguise(ObjectId function, ObjectId user) {
        boolean stableWillDo = switch (user.kind()) {
            case CAST, TRANSFORM -> true;
            default -> false;
        };
        return desired.find(function)
                .flatMap(object -> Kinds.of(function.kind()).asImmutable(object, stableWillDo));
    }

    private boolean hasToBeImmutable(ObjectId id) {
        return switch (id.kind()) {
            case INDEX, TABLE, CAST, TRANSFORM, RANGE_TYPE -> true;
            case COLUMN -> {
                CatalogObject column = desired.find(id).orElseThrow();
                yield Kinds.of(id.kind()).holdsExpression(column);
            }
            default -> false;
        };
    }
}
