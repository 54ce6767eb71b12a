package io.github.schemamaven.random;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts outcomes and writes each kind of failure once. Safe for use by several threads. */
final class Report {
    private final Path out;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> signatures = new TreeMap<>();
    private final long started = System.nanoTime();
    private int directions;
    private boolean failed;

    Report(Path out) {
        this.out = out;
    }

    /** Counts an outcome; returns whether its signature is new. */
    synchronized boolean add(int major, long seed, Outcome outcome) {
        counts.merge(major + " " + outcome.verdict(), 1, Integer::sum);
        if (++directions % 10 == 0) {
            System.out.println("so far " + totals());
        }
        failed |= outcome.isFailure();
        if (outcome.verdict() == Outcome.Verdict.CONVERGED) {
            return false;
        }
        int times = signatures.merge(outcome.signature(), 1, Integer::sum);
        if (times > 1) {
            System.out.println(
                    "again: major=" + major + " seed=" + seed + " " + outcome.direction() + ": " + outcome.signature());
        }
        return times == 1;
    }

    /** Writes a pair as {@code old.sql} and {@code new.sql} with what came of it. */
    synchronized void write(int major, long seed, Outcome outcome, Pair pair) {
        Path folder = out.resolve(outcome.verdict().name().toLowerCase(Locale.ROOT) + "-" + major + "-" + seed + "-"
                + outcome.direction());
        boolean back = outcome.direction().equals("back");
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("old.sql"), Pair.script(back ? pair.wanted() : pair.old()), StandardCharsets.UTF_8);
            Files.writeString(
                    folder.resolve("new.sql"), Pair.script(back ? pair.old() : pair.wanted()), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("message.txt"), outcome.message(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        System.out.println(
                folder + ": major=" + major + " seed=" + seed + " " + outcome.direction() + ": " + outcome.signature());
    }

    /** Counts a pair that the generator itself could not make or try. */
    synchronized void broken(int major, long seed, Throwable failure) {
        counts.merge(major + " BROKEN", 1, Integer::sum);
        failed = true;
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        System.out.println("BROKEN major=" + major + " seed=" + seed + ": " + text);
    }

    synchronized boolean failed() {
        return failed;
    }

    synchronized String totals() {
        double seconds = (System.nanoTime() - started) / 1e9;
        return String.format(Locale.ROOT, "directions: %s, %.2f pairs/s", counts, directions / 2.0 / seconds);
    }
}
