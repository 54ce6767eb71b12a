package io.github.schemamaven.survival;

/** Sums up what became of data in many plans. Safe for use by several threads. */
public final class SurvivalTotals {
    private int plans;
    private int inTheWay;
    private int tables;
    private int filled;
    private int compared;
    private int rows;
    private int sequences;
    private int losses;

    /** Adds what came of one plan. */
    public synchronized void add(Survival.Result result) {
        plans++;
        inTheWay += result.inTheWay().isPresent() ? 1 : 0;
        tables += result.filled().tables();
        filled += result.filled().filled();
        compared += result.compared();
        rows += result.rows();
        sequences += result.sequences();
        losses += result.losses().size();
    }

    /** Returns how many losses there were. */
    public synchronized int losses() {
        return losses;
    }

    /** Returns the sums in a line. */
    @Override
    public synchronized String toString() {
        return "data: " + plans + " plans, " + filled + " of " + tables + " tables with rows; the rows did not fit the"
                + " new state of " + inTheWay + "; compared " + compared + " tables with " + rows + " rows and "
                + sequences + " positions of sequences; lost: " + losses;
    }
}
