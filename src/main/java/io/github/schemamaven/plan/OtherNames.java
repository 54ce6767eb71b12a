package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Indexes, constraints and the sequences of columns that differ in nothing but their names: a rename is the same change
 * without the work of building them again, and a sequence keeps its position. No hint is needed, since nothing but what
 * the object is defined to be can be meant.
 */
final class OtherNames {
    private final Catalog current;
    private final Catalog desired;
    private final Set<String> taken = new HashSet<>();

    private OtherNames(Catalog current, Catalog desired) {
        this.current = current;
        this.desired = desired;
        for (CatalogObject object : current.objects().values()) {
            taken.addAll(Kinds.of(object.id().kind()).names(object));
        }
    }

    /** Returns the commands that rename; none where nothing differs in its name alone. */
    static List<PlanStep> steps(Catalog current, Catalog desired) {
        OtherNames names = new OtherNames(current, desired);
        List<PlanStep> steps = new ArrayList<>();
        Set<ObjectId> used = new HashSet<>();
        for (CatalogObject wanted : desired.objects().values()) {
            if (names.considered(wanted) && !current.contains(wanted.id())) {
                names.former(wanted, used).ifPresent(old -> {
                    used.add(old.id());
                    steps.add(new PlanStep(
                            Optional.of(wanted.id()),
                            rename(old.id(), wanted.id()),
                            List.of(),
                            false,
                            Optional.empty()));
                });
            }
        }
        return steps;
    }

    private boolean considered(CatalogObject object) {
        boolean sequenceOfColumn = object.id().kind() == ObjectKind.SEQUENCE
                && !ownerOf(desired, object).isEmpty();
        return switch (object.id().kind()) {
            case INDEX -> object.host().isEmpty();
            case CONSTRAINT, FOREIGN_KEY -> object.host().isEmpty() && !isOfTypedTable(object.id());
            case SEQUENCE -> sequenceOfColumn;
            default -> false;
        };
    }

    /** PostgreSQL takes such a rename for that of a column (renameatt_check in src/backend/commands/tablecmds.c). */
    private boolean isOfTypedTable(ObjectId constraint) {
        return current.contains(
                new ObjectId(ObjectKind.TABLE_TYPE, constraint.path().subList(0, 2)));
    }

    private Optional<CatalogObject> former(CatalogObject wanted, Set<ObjectId> used) {
        return current.objects().values().stream()
                .filter(old -> old.id().kind() == wanted.id().kind())
                .filter(old -> !keepsItsName(old) && !used.contains(old.id()))
                .filter(old -> old.host().isPresent() == wanted.host().isPresent())
                .filter(old -> old.definition().equals(wanted.definition()))
                .filter(old -> old.schema().equals(wanted.schema()))
                .filter(old -> ownerOf(current, old).equals(ownerOf(desired, wanted)))
                .filter(old -> isFree(wanted, old))
                .findFirst();
    }

    private boolean isFree(CatalogObject wanted, CatalogObject old) {
        Set<String> names = new HashSet<>(Kinds.of(wanted.id().kind()).names(wanted));
        names.removeAll(Kinds.of(old.id().kind()).names(old));
        return names.stream().noneMatch(taken::contains);
    }

    /** What an identity column's sequence was called may be the name of another's. */
    private boolean keepsItsName(CatalogObject old) {
        Optional<CatalogObject> namesake = desired.find(old.id());
        boolean another = old.id().kind() == ObjectKind.SEQUENCE
                && old.host().isPresent()
                && namesake.filter(other -> !other.host().equals(old.host())).isPresent();
        return namesake.isPresent() && !another;
    }

    /** What an object is on: for a constraint its table, for an index and a sequence what it goes with. */
    private static Set<List<String>> ownerOf(Catalog catalog, CatalogObject object) {
        Set<List<String>> owners = new HashSet<>();
        for (Dependency dependency : catalog.needsOf(object.id())) {
            ObjectKind kind = dependency.referenced().kind();
            boolean part =
                    kind == ObjectKind.COLUMN || kind == ObjectKind.TABLE || kind == ObjectKind.MATERIALIZED_VIEW;
            if (part && dependency.type() != Dependency.Type.NORMAL) {
                owners.add(dependency.referenced().path());
            }
        }
        return owners;
    }

    private static String rename(ObjectId old, ObjectId wanted) {
        String name = Identifier.quote(wanted.name());
        return switch (old.kind()) {
            case INDEX -> "ALTER INDEX " + Identifier.quoteQualified(old.path()) + " RENAME TO " + name;
            case SEQUENCE -> "ALTER SEQUENCE " + Identifier.quoteQualified(old.path()) + " RENAME TO " + name;
            default ->
                "ALTER TABLE " + Identifier.quoteQualified(old.path().subList(0, 2)) + " RENAME CONSTRAINT "
                        + Identifier.quote(old.name()) + " TO " + name;
        };
    }
}
