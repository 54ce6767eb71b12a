package io.github.schemamaven.sql;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

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
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String lower = wrong.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> near(distance, lower, name))
                .min(Comparator.comparingInt(name -> distance.apply(lower, name.toLowerCase(Locale.ROOT))));
    }

    private static boolean near(LevenshteinDistance distance, String lower, String name) {
        String candidate = name.toLowerCase(Locale.ROOT);
        int shorter = Math.min(lower.length(), candidate.length());
        // Any two names of three letters are three apart; two letters that changed places are two.
        int far = Math.max(1, Math.min(FARTHEST, (Math.max(lower.length(), candidate.length()) + 1) / 3));
        return distance.apply(lower, candidate) <= far
                || (shorter > FARTHEST - 1 && (candidate.startsWith(lower) || lower.startsWith(candidate)));
    }
}
