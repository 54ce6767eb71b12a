package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.Optional;
import java.util.Set;

/** What has columns and rows under a name of its schema: tables and views. */
final class Relations {
    private static final Set<ObjectKind> VIEWS = Set.of(ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW);

    private Relations() {}

    /** Returns whether it is a view, materialized or not. */
    static boolean isView(ObjectId id) {
        return VIEWS.contains(id.kind());
    }

    /** Returns the relation that the object is, or is a column of; empty for all others, and composite types. */
    static Optional<CatalogObject> of(ObjectId id, Catalog catalog) {
        if (id.kind() == ObjectKind.TABLE || isView(id)) {
            return catalog.find(id);
        }
        ObjectId table = new ObjectId(
                ObjectKind.TABLE, id.path().subList(0, Math.min(2, id.path().size())));
        return id.kind() != ObjectKind.COLUMN
                ? Optional.empty()
                : catalog.find(table)
                        .or(() -> VIEWS.stream()
                                .flatMap(kind -> catalog.find(new ObjectId(kind, table.path())).stream())
                                .findFirst());
    }
}
