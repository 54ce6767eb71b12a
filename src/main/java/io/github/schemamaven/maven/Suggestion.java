package io.github.schemamaven.maven;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which name was meant. */
final class Suggestion {
    private static final int FARTHEST = 3;

    private Suggestion() {}

    /**
     * Returns the sentence that asks for the nearest name, with a space before it.
     *
     * @param wrong the name as the user wrote it
     * @param names the names that there are
     * @return {@code " Did you mean 'production'?"}, or an empty text where no name is near
     */
    static String of(String wrong, Collection<String> names) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String lower = wrong.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> near(distance, lower, name))
                .min(Comparator.comparingInt(name -> distance.apply(lower, name.toLowerCase(Locale.ROOT))))
                .map(name -> " Did you mean '" + name + "'?")
                .orElse("");
    }

    private static boolean near(LevenshteinDistance distance, String lower, String name) {
        String candidate = name.toLowerCase(Locale.ROOT);
        int shorter = Math.min(lower.length(), candidate.length());
        return distance.apply(lower, candidate) <= FARTHEST
                || (shorter > FARTHEST - 1 && (candidate.startsWith(lower) || lower.startsWith(candidate)));
    }
}
