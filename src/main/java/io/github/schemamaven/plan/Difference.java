package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.kind.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One object in which two catalogs differ.
 *
 * @param id the object
 * @param left it in the one catalog, if it is there
 * @param right it in the other catalog, if it is there
 * @param leftParent for an index of a partition the one that it belongs to in the one catalog, if any
 * @param rightParent the one that it belongs to in the other catalog, if any
 */
public record Difference(
        ObjectId id,
        Optional<CatalogObject> left,
        Optional<CatalogObject> right,
        Optional<ObjectId> leftParent,
        Optional<ObjectId> rightParent) {
    /** Returns all differences in the order of the objects' identities. */
    static List<Difference> between(Catalog left, Catalog right) {
        TreeSet<ObjectId> ids = new TreeSet<>(left.objects().keySet());
        ids.addAll(right.objects().keySet());
        List<Difference> found = new ArrayList<>();
        for (ObjectId id : ids) {
            Optional<CatalogObject> one = left.find(id);
            Optional<CatalogObject> other = right.find(id);
            boolean same = (one.isPresent() && other.isPresent())
                    ? one.get().sameAs(other.get())
                            && AttachedIndexes.parent(id, left).equals(AttachedIndexes.parent(id, right))
                    : !counts(one, left) && !counts(other, right);
            if (!same) {
                found.add(new Difference(
                        id, one, other, AttachedIndexes.parent(id, left), AttachedIndexes.parent(id, right)));
            }
        }
        return found;
    }

    /** What no command makes is no difference where it is in one of the two alone. */
    private static boolean counts(Optional<CatalogObject> object, Catalog catalog) {
        return object.filter(each -> Kinds.of(each.id().kind()).canBeMade(each, catalog))
                .isPresent();
    }

    /** Returns whether both sides differ in nothing but the spelling of deparsed texts. */
    boolean isSpelling() {
        return left.isPresent()
                && right.isPresent()
                && !left.get().definition().equals(right.get().definition())
                && left.get()
                        .definition()
                        .skeleton()
                        .equals(right.get().definition().skeleton());
    }

    /** Returns both sides for a message. */
    String describe(String leftName, String rightName) {
        return id + "\n    " + leftName + ": " + side(left) + belonging(leftParent) + "\n    " + rightName + ": "
                + side(right) + belonging(rightParent);
    }

    private static String belonging(Optional<ObjectId> parent) {
        return parent.map(index -> " of " + index).orElse("");
    }

    private static String side(Optional<CatalogObject> object) {
        return object.map(it -> it.definition()
                        + it.owner().map(role -> " owner " + role).orElse("")
                        + it.tablespace().map(name -> " tablespace " + name).orElse("")
                        + it.comment().map(text -> " comment '" + text + "'").orElse("")
                        + (it.privileges().granted().isEmpty()
                                        && it.privileges().revoked().isEmpty()
                                ? ""
                                : " " + it.privileges()))
                .orElse("absent");
    }
}
