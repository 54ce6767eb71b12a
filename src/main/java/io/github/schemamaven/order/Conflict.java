package io.github.schemamaven.order;

import io.github.schemamaven.migration.MigrationFile;
import java.util.List;

/**
 * Two concurrent migrations whose order matters.
 *
 * @param first the one that comes first in canonical order
 * @param second the other
 * @param context the concurrent migrations that ran before both, where it takes one to see the difference; mostly none
 * @param behind the migrations that ran after both, where the difference shows only then; mostly none
 * @param canonical what the canonical order of the two gave
 * @param swapped what the other order gave
 * @param objects what differs, such as {@code view public.open_tickets}; none where an order fails
 * @param way the SQL that leads from what the canonical order gave to what the other gave; none where that is not known
 */
public record Conflict(
        MigrationFile first,
        MigrationFile second,
        List<MigrationFile> context,
        List<MigrationFile> behind,
        Outcome canonical,
        Outcome swapped,
        List<String> objects,
        List<String> way) {
    /** Copies the lists. */
    public Conflict {
        context = List.copyOf(context);
        behind = List.copyOf(behind);
        objects = List.copyOf(objects);
        way = List.copyOf(way);
    }
}
