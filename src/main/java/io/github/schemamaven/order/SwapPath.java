package io.github.schemamaven.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The way from the canonical order to another one, in each step of which two neighbours change places. All the orders on
 * it are allowed ones: neighbours that stand in the wrong order are concurrent.
 */
final class SwapPath {
    private final List<Integer> end;
    private final List<Integer> swaps = new ArrayList<>();

    /** Finds the way to an order. */
    SwapPath(List<Integer> end) {
        this.end = List.copyOf(end);
        List<Integer> sorted = new ArrayList<>(end);
        for (int i = 1; i < sorted.size(); i++) {
            for (int j = i; j > 0 && sorted.get(j - 1) > sorted.get(j); j--) {
                Collections.swap(sorted, j - 1, j);
                swaps.add(j - 1);
            }
        }
    }

    /** Returns how many steps there are. */
    int length() {
        return swaps.size();
    }

    /** Returns the order after a number of steps; 0 is the canonical one. */
    List<Integer> at(int step) {
        List<Integer> order = new ArrayList<>(end);
        for (int swap : swaps.subList(0, length() - step)) {
            Collections.swap(order, swap, swap + 1);
        }
        return List.copyOf(order);
    }

    /** Returns the place of the first of the two that change places in a step, counted from 1. */
    int place(int step) {
        return swaps.get(length() - step);
    }
}
