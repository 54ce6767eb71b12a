package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.BaseTypeParts;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A base type and the shell type that it began as, which are one type in PostgreSQL. */
final class TypeWithShell {
    private TypeWithShell() {}

    /**
     * Returns how a base type steps aside.
     *
     * @param type the type or its shell
     * @param states both catalogs
     */
    static Optional<Kind.Displacement> displacement(ObjectId type, Kind.States states) {
        Optional<CatalogObject> base = states.current().find(new ObjectId(ObjectKind.BASE_TYPE, type.path()));
        if (base.isEmpty()) {
            return Optional.empty();
        }
        List<Statement> moveAway = new ArrayList<>();
        BaseTypeParts.of(base.get().id(), states.current()).stream()
                .filter(id -> id.kind() == ObjectKind.FUNCTION)
                .sorted()
                .flatMap(id ->
                        Kinds.of(id.kind())
                                .displacement(states.current().find(id).orElseThrow(), states)
                                .stream())
                .forEach(displacement -> moveAway.addAll(displacement.moveAway()));
        Kind.Displacement own = Types.displacement(base.get(), states);
        moveAway.addAll(own.moveAway());
        return Optional.of(
                new Kind.Displacement(moveAway, Statement.of(own.drop().sql() + " CASCADE")));
    }
}
