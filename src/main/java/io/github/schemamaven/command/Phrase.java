package io.github.schemamaven.command;

/** Small pieces of sentences. */
final class Phrase {
    private Phrase() {}

    /** Returns a number with its noun, such as {@code 1 migration} and {@code 3 migrations}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
