package io.github.schemamaven.random;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a failing pair small: leaves out statements, then parts of statements, as long as the same failure comes of what
 * is left (delta debugging; Zeller and Hildebrandt, 2002).
 */
final class Shrinker {
    private static final int MOST_TRIALS = Integer.getInteger("random.trials", 150);

    private final Trial trial;
    private final Outcome outcome;
    private int trials;

    Shrinker(Trial trial, Outcome outcome) {
        this.trial = trial;
        this.outcome = outcome;
    }

    /** Returns the smallest pair found. */
    Pair shrink(Pair pair) throws SQLException {
        List<Pair.Line> lines = new ArrayList<>(pair.lines());
        for (int chunk = Math.max(1, lines.size() / 2); chunk >= 1; chunk /= 2) {
            boolean smaller = true;
            while (smaller) {
                smaller = without(lines, chunk);
                smaller &= chunk == 1;
            }
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            inBoth(lines, i);
            simplify(lines, i);
        }
        return new Pair(lines);
    }

    private boolean without(List<Pair.Line> lines, int chunk) throws SQLException {
        boolean smaller = false;
        for (int end = lines.size(); end > 0; end -= chunk) {
            List<Pair.Line> fewer = new ArrayList<>(lines);
            fewer.subList(Math.max(0, end - chunk), Math.min(end, fewer.size())).clear();
            if (fails(fewer)) {
                lines.clear();
                lines.addAll(fewer);
                smaller = true;
            }
        }
        return smaller;
    }

    /** What only one state has may as well be in both. */
    private void inBoth(List<Pair.Line> lines, int index) throws SQLException {
        Pair.Line line = lines.get(index);
        if (line.inOld() && line.inNew()) {
            return;
        }
        List<Pair.Line> changed = new ArrayList<>(lines);
        changed.set(index, new Pair.Line(line.sql(), true, true));
        if (fails(changed)) {
            lines.set(index, changed.get(index));
        }
    }

    private void simplify(List<Pair.Line> lines, int index) throws SQLException {
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            Pair.Line line = lines.get(index);
            for (String simpler : Parts.without(line.sql())) {
                List<Pair.Line> changed = new ArrayList<>(lines);
                changed.set(index, new Pair.Line(simpler, line.inOld(), line.inNew()));
                if (fails(changed)) {
                    lines.set(index, changed.get(index));
                    smaller = true;
                    break;
                }
            }
        }
    }

    private boolean fails(List<Pair.Line> lines) throws SQLException {
        if (++trials > MOST_TRIALS) {
            return false;
        }
        return trial.way(new Pair(lines), outcome.direction()).signature().equals(outcome.signature());
    }
}
