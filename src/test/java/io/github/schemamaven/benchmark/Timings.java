package io.github.schemamaven.benchmark;

import java.util.List;

/**
 * How long the runs of one step took.
 *
 * @param seconds one number a run
 */
record Timings(List<Double> seconds) {
    double median() {
        List<Double> sorted = seconds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double fastest() {
        return seconds.stream().min(Double::compare).orElseThrow();
    }
}
