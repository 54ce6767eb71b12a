package io.github.schemamaven.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** All chance of a run: the same seed gives the same throws. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
        random.nextInt(); // the first number of near seeds is near
    }

    /** Returns a number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Returns a number from {@code least} to {@code most}. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Returns true in so many of a hundred cases. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** Returns one of the values. */
    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Returns one of the values, or empty where there are none. */
    <T> Optional<T> from(List<T> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(random.nextInt(values.size())));
    }

    /** Returns the text in so many of a hundred cases, else nothing. */
    String maybe(int chance, String text) {
        return percent(chance) ? text : "";
    }

    /** Returns some of the values, at least {@code least} where there are so many, in a random order. */
    <T> List<T> some(List<T> values, int least, int most) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(shuffled.size(), between(least, most)));
    }
}
