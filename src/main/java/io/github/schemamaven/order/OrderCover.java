package io.github.schemamaven.order;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * The orders that are run to find out whether the order matters.
 *
 * <p>Where there are few, all. Else for each migration one order in which it comes as early as it can and one in which it
 * comes as late as it can, so that it meets the smallest and the largest set of others, every pair is run both ways, and
 * each writer of an object is the last one once; the reverse; and a few drawn ones, always the same.
 *
 * @param orders different orders; the canonical one is the first
 * @param all whether there are no others
 */
record OrderCover(List<List<Integer>> orders, boolean all) {
    private static final int MOST_TO_RUN_ALL = 24;
    private static final int DRAWN = 3;

    OrderCover {
        orders = List.copyOf(orders);
    }

    /** Chooses the orders. */
    static OrderCover of(Precedence precedence) {
        List<List<Integer>> all = new ArrayList<>();
        extend(precedence, new ArrayList<>(), new BitSet(), all);
        return all.size() <= MOST_TO_RUN_ALL
                ? new OrderCover(all, true)
                : new OrderCover(List.copyOf(chosen(precedence)), false);
    }

    /** Adds every way to go on, the canonical one first; stops once there are too many. */
    private static void extend(Precedence precedence, List<Integer> order, BitSet placed, List<List<Integer>> found) {
        if (found.size() > MOST_TO_RUN_ALL) {
            return;
        }
        if (order.size() == precedence.size()) {
            found.add(List.copyOf(order));
            return;
        }
        for (int next : ready(precedence, placed)) {
            order.add(next);
            placed.set(next);
            extend(precedence, order, placed, found);
            placed.clear(next);
            order.remove(order.size() - 1);
        }
    }

    private static List<Integer> ready(Precedence precedence, BitSet placed) {
        List<Integer> ready = new ArrayList<>();
        for (int i = 0; i < precedence.size(); i++) {
            BitSet missing = precedence.above(i);
            missing.andNot(placed);
            if (!placed.get(i) && missing.isEmpty()) {
                ready.add(i);
            }
        }
        return ready;
    }

    private static Set<List<Integer>> chosen(Precedence precedence) {
        Set<List<Integer>> orders = new LinkedHashSet<>();
        orders.add(greedy(precedence, count -> 0));
        int size = precedence.size();
        for (int number = 0; number < size; number++) {
            int before = (number + size - 1) % size;
            if (precedence.before(before, number)) {
                orders.add(parts(precedence, early(precedence, number), new BitSet()));
                orders.add(parts(precedence, new BitSet(), late(precedence, before)));
            } else {
                // one order serves both: this one as early, the one before it as late as can be
                orders.add(parts(precedence, early(precedence, number), late(precedence, before)));
            }
        }
        orders.add(greedy(precedence, count -> count - 1));
        Random random = new Random(precedence.size());
        for (int i = 0; i < DRAWN; i++) {
            orders.add(greedy(precedence, random::nextInt));
        }
        return orders;
    }

    /** Puts one after another of those that may come next; {@code choice} is told how many there are. */
    private static List<Integer> greedy(Precedence precedence, IntUnaryOperator choice) {
        List<Integer> order = new ArrayList<>();
        BitSet placed = new BitSet();
        while (order.size() < precedence.size()) {
            List<Integer> ready = ready(precedence, placed);
            int next = ready.get(choice.applyAsInt(ready.size()));
            order.add(next);
            placed.set(next);
        }
        return List.copyOf(order);
    }

    /** Returns what comes first where one comes as early as it can. */
    private static BitSet early(Precedence precedence, int number) {
        BitSet first = precedence.above(number);
        first.set(number);
        return first;
    }

    /** Returns what comes last where one comes as late as it can. */
    private static BitSet late(Precedence precedence, int number) {
        BitSet last = new BitSet();
        for (int i = 0; i < precedence.size(); i++) {
            last.set(i, i == number || precedence.before(number, i));
        }
        return last;
    }

    private static List<Integer> parts(Precedence precedence, BitSet first, BitSet last) {
        List<Integer> order = new ArrayList<>();
        first.stream().forEach(order::add);
        for (int i = 0; i < precedence.size(); i++) {
            if (!first.get(i) && !last.get(i)) {
                order.add(i);
            }
        }
        last.stream().forEach(order::add);
        return List.copyOf(order);
    }
}
