package io.github.schemamaven.corpus;

/**
 * What came of one case in one direction.
 *
 * @param name the case: its folder's path, and for a step of a history the step's file behind it
 * @param direction {@code forth}, {@code back}, or {@code self} for the comparison of a schema with itself
 * @param statements the commands of the plan
 * @param milliseconds how long planning and proving took
 * @param message why it did not converge, or why its rows could not be looked at; empty where there is nothing to say
 */
record CorpusResult(String name, String direction, Outcome outcome, int statements, long milliseconds, String message) {
    /** How it ended. */
    enum Outcome {
        /** A plan was made, and leads to the other state. */
        CONVERGED("converged"),
        /** The product says that it cannot plan this, and what to do instead. */
        REFUSED("refused"),
        /** A plan was made and does not lead there, or the product broke. */
        FAILED("failed"),
        /** The plan leads there, and rows or a sequence's position that the change leaves did not survive it. */
        LOST("lost"),
        /** PostgreSQL does not accept the case's own files. */
        INPUT_ERROR("input-error");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** Returns the line for the table of results. */
    String line() {
        return String.join(
                "\t",
                name,
                direction,
                outcome.toString(),
                String.valueOf(statements),
                String.valueOf(milliseconds),
                message.strip().replaceAll("\\s+", " "));
    }
}
