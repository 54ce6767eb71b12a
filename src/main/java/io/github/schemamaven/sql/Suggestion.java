package io.github.schemamaven.sql;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Guesses which name was meant. */
public final class Suggestion {
    private static final int FARTHEST = 3;

    private Suggestion() {}

    /**
     * Returns the sentence that asks for the nearest name, with a space before it.
     *
     * @param wrong the name as the user wrote it
     * @param names the names that there are
     * @return {@code " Did you mean 'production'?"}, or an empty text where no name is near
     */
    public static String of(String wrong, Collection<String> names) {
        return nearest(wrong, names)
                .map(name -> " Did you mean '" + name + "'?")
                .orElse("");
    }

    /**
     * Returns the name that was probably meant; empty where none is near.
     *
     * @param wrong the name as the user wrote it
     * @param names the names that there are
     */
    public static Optional<String> nearest(String wrong, Collection<String> names) {
        return closest(wrong, names, name -> isMisspelling(wrong, name) || isCutShort(wrong, name));
    }

    /**
     * Returns the name of which another is a misspelling; empty where it is none, a longer or shorter form included.
     *
     * @param wrong the name as the user wrote it
     * @param names the names that there are
     */
    public static Optional<String> misspelt(String wrong, Collection<String> names) {
        return closest(wrong, names, name -> isMisspelling(wrong, name));
    }

    private static Optional<String> closest(String wrong, Collection<String> names, Predicate<String> near) {
        return names.stream().filter(near).min(Comparator.comparingInt(name -> distance(wrong, name)));
    }

    /** Up to a third of the letters: any two names of three letters are three apart. */
    private static boolean isMisspelling(String wrong, String name) {
        int far = Math.min(FARTHEST, Math.max(wrong.length(), name.length()) / 3);
        return distance(wrong, name) <= far;
    }

    private static boolean isCutShort(String wrong, String name) {
        String one = lower(wrong);
        String other = lower(name);
        return Math.min(one.length(), other.length()) >= FARTHEST && (one.startsWith(other) || other.startsWith(one));
    }

    private static int distance(String one, String other) {
        return new DamerauLevenshteinDistance().apply(lower(one), lower(other));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
