package io.github.schemamaven.order;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether it matters in which order the concurrent migrations of a directory run.
 *
 * @param regions the runs of concurrent migrations, in canonical order; none where every order is decided
 */
public record Commutation(List<Region> regions) {
    /** Copies the list. */
    public Commutation {
        regions = List.copyOf(regions);
    }

    /**
     * Migrations that come after all before them and before all behind them, with some concurrent ones among them.
     *
     * @param files the migrations in canonical order
     * @param pairs the pairs of them that are concurrent and were asked for
     * @param orders how many orders were run and gave the same catalog, up to the order of the conflicting pairs; 0 where
     *     that did not come about
     * @param all whether these are all the orders there are
     * @param reconciled whether some orders differed and a later migration makes the same of them
     * @param conflicts the pairs whose order matters
     */
    public record Region(
            List<MigrationFile> files,
            List<Pair> pairs,
            int orders,
            boolean all,
            boolean reconciled,
            List<Conflict> conflicts) {
        /** Copies the lists. */
        public Region {
            files = List.copyOf(files);
            pairs = List.copyOf(pairs);
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * Two concurrent migrations.
     *
     * @param first the one that comes first in canonical order
     * @param second the other
     */
    public record Pair(MigrationFile first, MigrationFile second) {}

    /** Returns the pairs whose order matters. */
    public List<Conflict> conflicts() {
        return regions.stream().flatMap(region -> region.conflicts().stream()).toList();
    }

    /**
     * Finds out.
     *
     * @param server where the scratch databases are made
     * @param directory the migrations; one that can be ordered
     * @param fresh which are new: pairs of two others are taken as they stand in canonical order
     * @return what was found; the regions behind a migration that fails in every order are left out
     */
    public static Commutation prove(DevServer server, MigrationDirectory directory, Predicate<MigrationFile> fresh) {
        List<MigrationFile> order = directory.canonicalOrder();
        BitSet old = new BitSet();
        for (int i = 0; i < order.size(); i++) {
            old.set(i, !fresh.test(order.get(i)));
        }
        Precedence precedence = Precedence.of(directory, order).inOrder(old);
        List<Precedence.Region> regions = precedence.regions();
        return regions.isEmpty() ? new Commutation(List.of()) : prove(server, order, precedence, regions);
    }

    private static Commutation prove(
            DevServer server, List<MigrationFile> order, Precedence precedence, List<Precedence.Region> regions) {
        List<Region> results = new ArrayList<>();
        try (ScratchDatabase base = server.createScratch("orders")) {
            int done = 0;
            for (Precedence.Region region : regions) {
                Optional<Outcome.Refused> refused = Replays.attempt(base, order.subList(done, region.from()));
                if (refused.isPresent()) {
                    break;
                }
                done = region.from();
                List<MigrationFile> files = order.subList(region.from(), region.to());
                Precedence inside = precedence.inside(region);
                RegionProof.Result result =
                        RegionProof.prove(server, base, files, order.subList(region.to(), order.size()), inside);
                results.add(new Region(
                        files,
                        pairs(files, inside),
                        result.proved().map(cover -> cover.orders().size()).orElse(0),
                        result.proved().map(OrderCover::all).orElse(false),
                        result.reconciled(),
                        result.conflicts()));
            }
        }
        return new Commutation(results);
    }

    private static List<Pair> pairs(List<MigrationFile> files, Precedence precedence) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < precedence.size(); i++) {
            for (int j = i + 1; j < precedence.size(); j++) {
                if (precedence.concurrent(i, j)) {
                    pairs.add(new Pair(files.get(i), files.get(j)));
                }
            }
        }
        return pairs;
    }
}
