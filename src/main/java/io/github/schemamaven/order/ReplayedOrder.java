package io.github.schemamaven.order;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.plan.CatalogComparison;
import io.github.schemamaven.plan.Catalogs;
import io.github.schemamaven.plan.Difference;
import io.github.schemamaven.sql.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Replays what a target ran, in its order, and compares the result with that of the canonical order. */
public final class ReplayedOrder {
    private static final int SHOWN = 10;
    private static final String ADVICE = "\nNothing was applied. Write a migration that comes after both and makes the"
            + " same of them (mvn schema:diff), or plan the pending one again (mvn schema:rebase)";

    private ReplayedOrder() {}

    /**
     * Proves that both orders give the same schema.
     *
     * @param server where the scratch databases are made
     * @param ran what the target has run, in its order
     * @param pending what it is going to run then
     * @param canonical all of these in canonical order
     * @return how it was proved, one line
     * @throws SchemaException where the schemas differ, or an order fails
     */
    public static String prove(
            DevServer server, List<MigrationFile> ran, List<MigrationFile> pending, List<MigrationFile> canonical) {
        List<MigrationFile> order = new ArrayList<>(ran);
        order.addAll(pending);
        int shared = 0;
        while (shared < order.size() && order.get(shared).equals(canonical.get(shared))) {
            shared++;
        }
        try (ScratchDatabase one = server.createScratch("target")) {
            Replays.run(one, canonical.subList(0, shared));
            try (ScratchDatabase other = server.copy(one, "canonical")) {
                compare(
                        server,
                        catalog(one, order.subList(shared, order.size()), "the order of this target"),
                        catalog(other, canonical.subList(shared, canonical.size()), "canonical order"),
                        pending);
            }
        }
        return "replayed in this target's order and in canonical order on PostgreSQL " + server.majorVersion()
                + ", with the same schema: " + order.size() + " migrations, digest " + OrderDigest.of(order);
    }

    private static Catalog catalog(ScratchDatabase database, List<MigrationFile> rest, String name) {
        Optional<Outcome.Refused> refused = Replays.attempt(database, rest);
        if (refused.isPresent()) {
            throw new SchemaException(
                    "the migrations fail in " + name + ":\n  "
                            + refused.get().failure().getMessage().replace("\n", "\n  ") + ADVICE,
                    refused.get().failure());
        }
        return Catalogs.read(database);
    }

    private static void compare(DevServer server, Catalog target, Catalog canonical, List<MigrationFile> pending) {
        CatalogComparison comparison = new CatalogComparison(server);
        List<Difference> differences = comparison.differences(target, canonical);
        if (differences.isEmpty()) {
            return;
        }
        String way = comparison.way(target, canonical).stream()
                .limit(SHOWN)
                .map(sql -> "\n    " + sql.replace("\n", "\n    ") + ";")
                .collect(Collectors.joining());
        throw new SchemaException("the pending migrations come out of order on this target, and would give it another"
                + " schema than canonical order gives.\n  pending: "
                + pending.stream().map(MigrationFile::name).collect(Collectors.joining(", "))
                + "\n  what differs: "
                + differences.stream()
                        .limit(SHOWN)
                        .map(difference -> difference.id().toString())
                        .collect(Collectors.joining(", "))
                + (differences.size() > SHOWN ? " and " + (differences.size() - SHOWN) + " more" : "")
                + (way.isEmpty() ? "" : "\n  from this target's schema to the canonical one:" + way) + ADVICE);
    }
}
