package io.github.schemamaven.order;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.migration.TransactionMode;
import io.github.schemamaven.plan.CatalogComparison;
import io.github.schemamaven.plan.Catalogs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Runs the migrations of one region in different orders, and says which orders lead to the same as the canonical one. */
final class OrderRuns {
    private final DevServer server;
    private final ScratchDatabase base;
    private final List<MigrationFile> files;
    private final List<MigrationFile> tail;
    private final CatalogComparison comparison;
    private final Map<List<Integer>, Boolean> known = new HashMap<>();
    private boolean committed;
    private boolean reconciled;
    private Outcome canonical;
    private Outcome canonicalEnd;

    /**
     * Prepares.
     *
     * @param server where the databases are
     * @param base with all that comes before the region; nobody may be connected to it, and it is left as it is
     * @param files the region, in canonical order
     * @param tail what comes after it, in canonical order
     */
    OrderRuns(DevServer server, ScratchDatabase base, List<MigrationFile> files, List<MigrationFile> tail) {
        this.server = server;
        this.base = base;
        this.files = files;
        this.tail = tail;
        this.comparison = new CatalogComparison(server);
        this.committed = files.stream().anyMatch(file -> file.transactionMode() == TransactionMode.NONE);
    }

    /** Returns whether an order differed behind the region and no longer did at the end of all migrations. */
    boolean reconciled() {
        return reconciled;
    }

    /** Returns the canonical outcome. */
    Outcome canonical() {
        if (canonical == null) {
            canonical = onCopy(IntStream.range(0, files.size()).boxed().toList(), List.of());
        }
        return canonical;
    }

    /** Runs some of the region's migrations in an order, each committed, on a database of their own. */
    Outcome run(List<Integer> order) {
        return onCopy(order, List.of());
    }

    /** Returns the first of some orders that leads to something else than the canonical one. */
    Optional<List<Integer>> firstDifferent(List<List<Integer>> orders) {
        List<List<Integer>> open =
                orders.stream().filter(order -> !known.containsKey(order)).toList();
        if (!committed && !open.isEmpty()) {
            Optional<List<Integer>> suspect = suspect(open);
            if (suspect.isPresent() && !same(suspect.get())) {
                return suspect;
            }
            if (suspect.isPresent()) {
                // It differs only while nothing is committed, so such runs cannot be relied upon here.
                committed = true;
            }
        }
        return orders.stream().filter(order -> !same(order)).findFirst();
    }

    /** Runs all in one transaction up to the first that seems to differ; the ones before it are the same. */
    private Optional<List<Integer>> suspect(List<List<Integer>> orders) {
        List<List<Integer>> suspects = new ArrayList<>();
        Outcome first = canonical();
        try (SavepointRuns runs = new SavepointRuns(base, files)) {
            runs.run(orders, (order, outcome) -> {
                if (sameCatalog(first, outcome)) {
                    known.put(order, true);
                    return true;
                }
                suspects.add(order);
                return false;
            });
        }
        return suspects.stream().findFirst();
    }

    /** Returns whether an order leads to what the canonical one leads to, behind the region or at the end of all. */
    boolean same(List<Integer> order) {
        Boolean answer = known.get(order);
        if (answer == null) {
            Outcome outcome = run(order);
            answer = sameCatalog(canonical(), outcome) || (outcome instanceof Outcome.Reached && sameAtTheEnd(order));
            known.put(order, answer);
        }
        return answer;
    }

    private boolean sameAtTheEnd(List<Integer> order) {
        if (tail.isEmpty()) {
            return false;
        }
        if (canonicalEnd == null) {
            canonicalEnd = onCopy(IntStream.range(0, files.size()).boxed().toList(), tail);
        }
        boolean same = sameCatalog(canonicalEnd, onCopy(order, tail));
        reconciled |= same;
        return same;
    }

    private boolean sameCatalog(Outcome one, Outcome other) {
        return one instanceof Outcome.Reached left
                && other instanceof Outcome.Reached right
                && comparison.differences(left.catalog(), right.catalog()).isEmpty();
    }

    private Outcome onCopy(List<Integer> order, List<MigrationFile> behind) {
        List<MigrationFile> sequence =
                new ArrayList<>(order.stream().map(files::get).toList());
        sequence.addAll(behind);
        try (ScratchDatabase copy = server.copy(base, "order")) {
            Optional<Outcome.Refused> refused = Replays.attempt(copy, sequence);
            return refused.isPresent() ? refused.get() : new Outcome.Reached(Catalogs.read(copy));
        }
    }
}
