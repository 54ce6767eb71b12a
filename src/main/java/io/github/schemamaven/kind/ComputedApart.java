package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Partitions and children whose column is computed otherwise than their parent's, where one of the two changes without the
 * other. PostgreSQL (18.6, 17.11) does not do that well to a stored column, neither with {@code ONLY} nor in the child by
 * itself: it makes the not-null constraint (18) anew and counts its parents wrongly, so that nothing removes it any more; it
 * refuses to make a partition's index anew, and with {@code ONLY} leaves one behind that holds nothing; and a child loses
 * the checks of the column that it has from its parent. A virtual column beside checks it does not change at all. Apart
 * from each other, they change well.
 */
public final class ComputedApart {
    private final Catalog current;
    private final Catalog desired;

    private ComputedApart(Catalog current, Catalog desired) {
        this.current = current;
        this.desired = desired;
    }

    /** Returns the links of such partitions and children: they leave, each is changed by itself, and they join again. */
    public static Set<ObjectId> links(Catalog current, Catalog desired) {
        Set<ObjectId> links = new TreeSet<>();
        if (desired.majorVersion() >= ExpressionChange.SETS_EXPRESSION) {
            ComputedApart apart = new ComputedApart(current, desired);
            desired.objects().values().stream()
                    .filter(column -> column.id().kind() == ObjectKind.COLUMN && isComputed(column))
                    .forEach(parent -> Inherited.columnsBelow(parent, desired)
                            .filter(child -> apart.isApart(parent, child))
                            .map(child -> apart.link(child, parent))
                            .filter(link -> Inherited.isInBoth(link, current, desired))
                            .forEach(links::add));
        }
        return links;
    }

    private static boolean isComputed(CatalogObject column) {
        return column.definition() instanceof Column definition
                && definition.generated().isPresent();
    }

    private ObjectId link(CatalogObject child, CatalogObject parent) {
        ObjectId partition = new ObjectId(ObjectKind.PARTITION, Names.ownerPath(child.id()));
        return desired.contains(partition) ? partition : Inherited.inheritance(child.id(), parent.id());
    }

    private boolean isApart(CatalogObject parent, CatalogObject child) {
        if (!isComputed(child)) {
            return false;
        }
        boolean together = changes(parent) && expression(child).equals(expression(parent));
        return (changes(parent) || changes(child)) && !together && isDelicate(parent, child);
    }

    private boolean changes(CatalogObject column) {
        return !current.find(column.id())
                .filter(ComputedApart::isComputed)
                .map(ComputedApart::expression)
                .equals(Optional.of(expression(column)));
    }

    private static Column.Generated expression(CatalogObject column) {
        return column.definitionAs(Column.class).generated().orElseThrow();
    }

    private boolean isDelicate(CatalogObject parent, CatalogObject child) {
        if (!expression(child).stored()) {
            return Stream.of(current, desired).anyMatch(catalog -> hasCheck(child.id(), catalog));
        }
        boolean constrained = desired.majorVersion() >= Column.NOT_NULL_CONSTRAINTS
                && Stream.of(current, desired)
                        .flatMap(catalog -> catalog.find(parent.id()).stream())
                        .anyMatch(column ->
                                column.definitionAs(Column.class).notNull().isPresent());
        return constrained
                || Stream.of(current, desired).anyMatch(catalog -> inheritsCheck(child.id(), catalog))
                || (link(child, parent).kind() == ObjectKind.PARTITION
                        && Stream.of(parent, child).anyMatch(column -> isIndexed(column.id())));
    }

    private static boolean hasCheck(ObjectId column, Catalog catalog) {
        return users(new ObjectId(ObjectKind.TABLE, Names.ownerPath(column)), catalog)
                .anyMatch(ComputedApart::isCheck);
    }

    private static boolean inheritsCheck(ObjectId column, Catalog catalog) {
        return users(column, catalog)
                .anyMatch(user -> isCheck(user) && user.host().isPresent());
    }

    private static boolean isCheck(CatalogObject user) {
        return user.id().kind() == ObjectKind.CONSTRAINT && !ConstraintKind.isKey(user);
    }

    private boolean isIndexed(ObjectId column) {
        return users(column, current).anyMatch(user -> switch (user.id().kind()) {
            case INDEX, FOREIGN_KEY -> true;
            case CONSTRAINT -> ConstraintKind.isKey(user);
            default -> false;
        });
    }

    private static Stream<CatalogObject> users(ObjectId id, Catalog catalog) {
        return catalog.dependentsOf(id).stream()
                .map(Dependency::dependent)
                .flatMap(user -> catalog.find(user).stream());
    }
}
