package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.kind.Kinds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells a change of meaning from a change of spelling. PostgreSQL prints a stored expression in a form that, parsed
 * again, may print in another one, and only then stays: a migration made of printed text and the author's own text can
 * mean the same and print differently. So both states are made once more from what they print, and compared then.
 */
final class Spelling {
    private final DevServer server;
    private Optional<Reloaded> last = Optional.empty();

    /** A state that is compared with twice, before a plan and after it, is made once more only once. */
    private record Reloaded(Catalog catalog, Catalog result) {}

    Spelling(DevServer server) {
        this.server = server;
    }

    /**
     * Returns the catalog with the objects that differ from the other's only in spelling, or in the places of columns,
     * spelled as there.
     */
    Catalog alike(Catalog catalog, Catalog other) {
        Catalog placed = PlacedNames.asIn(catalog, other);
        Set<ObjectId> candidates = Difference.between(placed, other).stream()
                .filter(Difference::isSpelling)
                .map(Difference::id)
                .collect(Collectors.toSet());
        if (candidates.isEmpty()) {
            return placed;
        }
        Catalog once = PlacedNames.asIn(reload(catalog), other);
        Catalog twice = reloadedOnce(other);
        Set<ObjectId> same = candidates.stream()
                .filter(id -> once.contains(id) && twice.contains(id))
                .filter(id -> once.find(id)
                        .orElseThrow()
                        .definition()
                        .equals(twice.find(id).orElseThrow().definition()))
                .collect(Collectors.toSet());
        return placed.map(object -> same.contains(object.id()) ? respelled(object, other) : object);
    }

    private static CatalogObject respelled(CatalogObject object, Catalog other) {
        return object.with(other.find(object.id()).orElseThrow().definition());
    }

    private Catalog reloadedOnce(Catalog catalog) {
        Reloaded reloaded = last.filter(known -> known.catalog() == catalog)
                .orElseGet(() -> new Reloaded(catalog, reload(catalog)));
        last = Optional.of(reloaded);
        return reloaded.result();
    }

    private Catalog reload(Catalog catalog) {
        try (ScratchDatabase database = server.createScratch("reload")) {
            // a view need not be filled to be printed, and may not let itself be filled any more
            Plan plan = Planner.plan(Catalogs.read(database), catalog.map(Kinds::unfilled));
            List<PlanUnit> units = new PlanRun(plan, catalog).run(() -> database, false);
            if (units.isEmpty() && !plan.isEmpty()) {
                throw new IllegalStateException("a plan without units");
            }
            return Catalogs.read(database);
        }
    }
}
