package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.sql.SchemaException;
import java.util.List;

/** Compares two catalogs as {@code schema:diff} does: what {@code docs/planning.md} calls not compared is no difference. */
public final class CatalogComparison {
    private final Spelling spelling;

    /**
     * Makes a comparison.
     *
     * @param server where catalogs that differ in the spelling of expressions are made once more
     */
    public CatalogComparison(DevServer server) {
        this.spelling = new Spelling(server);
    }

    /** Returns the objects that differ, in the order of their identities; none where the catalogs are the same. */
    public List<Difference> differences(Catalog left, Catalog right) {
        List<Difference> found = Difference.between(PlacedNames.asIn(left, right), right);
        return found.stream().noneMatch(Difference::isSpelling)
                ? found
                : Difference.between(spelling.alike(left, right), right);
    }

    /** Returns the commands that would lead from one to the other, without semicolons; none where no plan can be made. */
    public List<String> way(Catalog from, Catalog to) {
        try {
            return Planner.plan(PlacedNames.asIn(from, to), to).steps().stream()
                    .map(PlanStep::sql)
                    .toList();
        } catch (SchemaException unplannable) {
            // Only a help for the reader beside the names of the objects; a rebuild that keeps rows has no plan.
            return List.of();
        }
    }
}
