package io.github.schemamaven.corpus;

/** What came of one case in one direction. */
record CorpusResult(String name, String direction, String outcome, int statements, long milliseconds, String message) {
    /** Returns the line for the table of results. */
    String line() {
        return String.join(
                "\t",
                name,
                direction,
                outcome,
                String.valueOf(statements),
                String.valueOf(milliseconds),
                message.replaceAll("[\t\r\n]+", " "));
    }
}
