package io.github.schemamaven.order;

import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which migrations have to come before which. A migration is a number here, its place in the canonical order, so the
 * numbers in their order always are an allowed order. Immutable.
 */
final class Precedence {
    /** For each migration all that come before it, over any number of steps. */
    private final List<BitSet> above;

    private Precedence(List<BitSet> above) {
        this.above = above;
    }

    /** Takes what the seals say about migrations that stand in canonical order. */
    static Precedence of(MigrationDirectory directory, List<MigrationFile> canonical) {
        List<BitSet> above = new ArrayList<>();
        for (MigrationFile later : canonical) {
            BitSet before = new BitSet();
            for (int i = 0; i < above.size(); i++) {
                before.set(i, directory.isBefore(canonical.get(i), later));
            }
            above.add(before);
        }
        return new Precedence(above);
    }

    int size() {
        return above.size();
    }

    /** Returns whether the first has to come before the second. */
    boolean before(int first, int second) {
        return above.get(second).get(first);
    }

    /** Returns whether both orders of the two are allowed. */
    boolean concurrent(int one, int other) {
        return one != other && !before(one, other) && !before(other, one);
    }

    /** Returns all that have to come before one. */
    BitSet above(int number) {
        return (BitSet) above.get(number).clone();
    }

    /** Returns the same with one more demand; {@code first} is the smaller number. */
    Precedence with(int first, int second) {
        BitSet added = above(first);
        added.set(first);
        List<BitSet> changed = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            BitSet before = above(i);
            if (i == second || before.get(second)) {
                before.or(added);
            }
            changed.add(before);
        }
        return new Precedence(changed);
    }

    /** Returns the same with the demand that these keep their order among themselves. */
    Precedence inOrder(BitSet numbers) {
        Precedence result = this;
        int last = -1;
        for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
            result = last >= 0 && !result.before(last, i) ? result.with(last, i) : result;
            last = i;
        }
        return result;
    }

    /**
     * A run of migrations that come after all that is before the run and before all that is behind it.
     *
     * @param from the first number
     * @param to the number behind the last
     */
    record Region(int from, int to) {
        int size() {
            return to - from;
        }
    }

    /** Returns the smallest runs of more than one migration: only inside of these is there a choice. */
    List<Region> regions() {
        int[] complete = new int[size() + 1];
        complete[size()] = size();
        for (int i = size() - 1; i >= 0; i--) {
            complete[i] = Math.min(complete[i + 1], above.get(i).nextClearBit(0));
        }
        List<Region> regions = new ArrayList<>();
        int from = 0;
        for (int cut = 1; cut <= size(); cut++) {
            if (complete[cut] >= cut) {
                if (cut - from > 1) {
                    regions.add(new Region(from, cut));
                }
                from = cut;
            }
        }
        return regions;
    }

    /** Returns what is demanded inside of a region, numbered from 0. */
    Precedence inside(Region region) {
        List<BitSet> inside = new ArrayList<>();
        for (int i = region.from(); i < region.to(); i++) {
            inside.add(above.get(i).get(region.from(), region.to()));
        }
        return new Precedence(inside);
    }
}
