package io.github.schemamaven.random;

/**
 * What came of a pair in one direction.
 *
 * @param verdict whether it is as it should be
 * @param direction {@code forth}, {@code back}
 * @param signature the message without what differs from pair to pair
 * @param message the whole message
 */
record Outcome(Verdict verdict, String direction, String signature, String message) {
    enum Verdict {
        CONVERGED,
        REFUSED,
        FAILED
    }

    static Outcome converged(String direction) {
        return new Outcome(Verdict.CONVERGED, direction, "", "");
    }

    static Outcome of(Verdict verdict, String direction, String message) {
        return new Outcome(verdict, direction, signature(message), message);
    }

    /** Keeps the words: names, numbers and texts differ. */
    private static String signature(String message) {
        String head =
                message.split("\nThe plan was:", 2)[0].split("\n\tat ", 2)[0].split(" for these operations", 2)[0];
        return head.replaceAll("\"(?:[^\"\n]|\"\")*\"|'[^'\n]*'", "·")
                .replaceAll("\\b(public|pg_catalog)\\.\\S+", "·")
                .replaceAll("[0-9]+", "#")
                .lines()
                .limit(3)
                .map(line -> line.length() > 160 ? line.substring(0, 160) : line)
                .reduce((left, right) -> left + " | " + right)
                .orElse("");
    }

    boolean isFailure() {
        return verdict == Verdict.FAILED;
    }
}
