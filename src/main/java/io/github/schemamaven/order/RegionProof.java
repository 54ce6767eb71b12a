package io.github.schemamaven.order;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.plan.CatalogComparison;
import io.github.schemamaven.plan.Difference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds out for one region of concurrent migrations whether their order matters, and between which of them. */
final class RegionProof {
    private static final int MOST_CONFLICTS = 20;

    private final CatalogComparison comparison;
    private final List<MigrationFile> files;
    private final OrderRuns runs;
    private final List<Conflict> conflicts = new ArrayList<>();
    private Precedence precedence;
    private Optional<OrderCover> proved = Optional.empty();

    private RegionProof(DevServer server, List<MigrationFile> files, Precedence precedence, OrderRuns runs) {
        this.comparison = new CatalogComparison(server);
        this.files = files;
        this.precedence = precedence;
        this.runs = runs;
    }

    /**
     * What was found out.
     *
     * @param conflicts the pairs whose order matters
     * @param proved the orders that all gave the same, up to the order of those pairs; empty where that did not come about
     * @param reconciled whether a later migration makes the same of what differed
     */
    record Result(List<Conflict> conflicts, Optional<OrderCover> proved, boolean reconciled) {}

    /** Runs the orders. */
    static Result prove(
            DevServer server,
            ScratchDatabase base,
            List<MigrationFile> files,
            List<MigrationFile> tail,
            Precedence precedence) {
        OrderRuns runs = new OrderRuns(server, base, files, tail);
        RegionProof proof = new RegionProof(server, files, precedence, runs);
        if (runs.canonical() instanceof Outcome.Refused refused) {
            proof.blame(files.indexOf(refused.file()));
        } else {
            proof.search();
        }
        return new Result(proof.conflicts, proof.proved, runs.reconciled());
    }

    /** A pair that was found keeps its canonical order from then on, so that the next search finds another one. */
    private void search() {
        while (conflicts.size() < MOST_CONFLICTS) {
            OrderCover cover = OrderCover.of(precedence);
            Optional<List<Integer>> different = runs.firstDifferent(cover.orders());
            if (different.isEmpty()) {
                proved = Optional.of(cover);
                return;
            }
            SwapPath path = new SwapPath(different.get());
            int step = firstDifferent(path);
            List<Integer> order = path.at(step - 1);
            int place = path.place(step);
            int first = order.get(place);
            int second = order.get(place + 1);
            conflicts.add(conflict(order.subList(0, place), first, second, order.subList(place + 2, order.size())));
            precedence = precedence.with(first, second);
        }
    }

    /** Returns a step of the way that leads from an order that gives the canonical result to one that does not. */
    private int firstDifferent(SwapPath path) {
        int same = 0;
        int different = path.length();
        while (different - same > 1) {
            int middle = (same + different) / 2;
            if (runs.same(path.at(middle))) {
                same = middle;
            } else {
                different = middle;
            }
        }
        return different;
    }

    /** The canonical order itself fails at a migration: finds the concurrent one before it that is in its way. */
    private void blame(int failed) {
        BitSet needed = precedence.above(failed);
        List<Integer> others = IntStream.range(0, failed)
                .filter(number -> !needed.get(number))
                .boxed()
                .toList();
        if (others.isEmpty() || refuses(failed, needed, others.subList(0, 0))) {
            return;
        }
        int runs = 0;
        int fails = others.size();
        while (fails - runs > 1) {
            int middle = (runs + fails) / 2;
            if (refuses(failed, needed, others.subList(0, middle))) {
                fails = middle;
            } else {
                runs = middle;
            }
        }
        int culprit = others.get(fails - 1);
        conflicts.add(conflict(together(needed, others.subList(0, fails - 1)), culprit, failed, List.of()));
    }

    private boolean refuses(int number, BitSet needed, List<Integer> others) {
        List<Integer> order = new ArrayList<>(together(needed, others));
        order.add(number);
        return runs.run(order) instanceof Outcome.Refused;
    }

    private static List<Integer> together(BitSet needed, List<Integer> others) {
        BitSet all = (BitSet) needed.clone();
        others.forEach(all::set);
        return all.stream().boxed().toList();
    }

    /** Describes a pair in the smallest surroundings in which its order matters. */
    private Conflict conflict(List<Integer> before, int first, int second, List<Integer> behind) {
        BitSet common = precedence.above(first);
        common.or(precedence.above(second));
        List<Integer> smallest = common.stream().boxed().toList();
        Optional<Conflict> small = attempt(smallest, first, second, List.of(), common);
        if (small.isEmpty()) {
            small = attempt(before, first, second, List.of(), common);
        }
        return small.or(() -> attempt(before, first, second, behind, common))
                .orElseGet(() -> described(before, first, second, behind, common, runs.canonical(), runs.canonical()));
    }

    private Optional<Conflict> attempt(
            List<Integer> before, int first, int second, List<Integer> behind, BitSet common) {
        Outcome one = runs.run(sequence(before, first, second, behind));
        Outcome other = runs.run(sequence(before, second, first, behind));
        boolean same = one instanceof Outcome.Reached left
                && other instanceof Outcome.Reached right
                && comparison.differences(left.catalog(), right.catalog()).isEmpty();
        return same ? Optional.empty() : Optional.of(described(before, first, second, behind, common, one, other));
    }

    private Conflict described(
            List<Integer> before,
            int first,
            int second,
            List<Integer> behind,
            BitSet common,
            Outcome one,
            Outcome other) {
        List<String> objects = List.of();
        List<String> way = List.of();
        if (one instanceof Outcome.Reached left && other instanceof Outcome.Reached right) {
            objects = comparison.differences(left.catalog(), right.catalog()).stream()
                    .map(Difference::id)
                    .map(Object::toString)
                    .toList();
            way = comparison.way(left.catalog(), right.catalog());
        }
        List<MigrationFile> context = before.stream()
                .filter(number -> !common.get(number))
                .map(files::get)
                .toList();
        return new Conflict(
                files.get(first),
                files.get(second),
                context,
                behind.stream().map(files::get).toList(),
                one,
                other,
                objects,
                way);
    }

    private static List<Integer> sequence(List<Integer> before, int first, int second, List<Integer> behind) {
        List<Integer> order = new ArrayList<>(before);
        order.add(first);
        order.add(second);
        order.addAll(behind);
        return order;
    }
}
