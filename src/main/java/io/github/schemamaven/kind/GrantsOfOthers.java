package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Privilege;
import io.github.schemamaven.catalog.Privileges;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changes of the grants that not the owner has made, but somebody with the grant option. Each stands on the option of
 * its grantor: that cannot be revoked before what was granted with it (recursive_revoke in src/backend/utils/adt/acl.c), and
 * what is to be granted has to wait for it. The option may also be one on the table of a column.
 *
 * @param revoked what is revoked before the owner's own grants change, the last grants first
 * @param granted what is granted after that, the first grants first; each step needs those before it
 */
public record GrantsOfOthers(List<SortedSet<Privilege>> revoked, List<SortedSet<Privilege>> granted) {
    private static final GrantsOfOthers NONE = new GrantsOfOthers(List.of(), List.of());

    /** Returns the way from one list to another. */
    public static GrantsOfOthers between(Privileges old, Privileges wanted) {
        return between(old, wanted, Set.of(), entry -> false);
    }

    /**
     * Returns the way from one list to another.
     *
     * @param revoked what is revoked meanwhile, with what it is granted on: those with the option where only that is
     * @param withoutOption tells of an entry whether its grantor loses an option elsewhere that it may stand on
     */
    public static GrantsOfOthers between(
            Privileges old, Privileges wanted, Set<Privilege> revoked, Predicate<Privilege> withoutOption) {
        if (Stream.of(old, wanted).flatMap(each -> each.granted().stream()).allMatch(Privilege::isByOwner)) {
            return NONE;
        }
        Set<Privilege> kept = new TreeSet<>();
        Set<Privilege> both = new TreeSet<>(old.granted());
        both.retainAll(wanted.granted());
        both.removeIf(each -> losesOption(each, revoked));
        both.stream()
                .filter(each -> isSupported(each, both, old, wanted, withoutOption))
                .forEach(kept::add);
        return new GrantsOfOthers(revokes(others(old, kept)), grants(others(wanted, kept), wanted.granted()));
    }

    /** Returns whether an entry is a grant option that goes with what is revoked elsewhere. */
    public static boolean losesOption(Privilege entry, Set<Privilege> revoked) {
        return entry.grantable() && (revoked.contains(entry) || revoked.contains(entry.withOption(false)));
    }

    private static SortedSet<Privilege> others(Privileges privileges, Set<Privilege> kept) {
        return privileges.granted().stream()
                .filter(each -> !each.isByOwner() && !kept.contains(each))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether neither an entry changes nor any that it stands on. */
    private static boolean isSupported(
            Privilege entry,
            Set<Privilege> both,
            Privileges old,
            Privileges wanted,
            Predicate<Privilege> withoutOption) {
        boolean elsewhere = Stream.of(old, wanted).noneMatch(each -> isSupportedIn(each.granted(), entry));
        return entry.isByOwner()
                || (elsewhere && !withoutOption.test(entry))
                || both.stream()
                        .filter(each -> supports(each, entry))
                        .anyMatch(each -> isSupported(each, both, old, wanted, withoutOption));
    }

    /** Returns whether one of the entries is the grant option on which another entry stands. */
    public static boolean isSupportedIn(Set<Privilege> entries, Privilege entry) {
        return entries.stream().anyMatch(each -> supports(each, entry));
    }

    private static boolean supports(Privilege option, Privilege entry) {
        return option.grantable()
                && option.grantee().equals(entry.grantor())
                && option.name().equals(entry.name());
    }

    private static List<SortedSet<Privilege>> revokes(SortedSet<Privilege> entries) {
        return steps(entries, (entry, left) -> left.stream().noneMatch(each -> supports(entry, each)));
    }

    private static List<SortedSet<Privilege>> grants(SortedSet<Privilege> entries, Set<Privilege> wanted) {
        return steps(
                entries,
                (entry, left) -> !isSupportedIn(wanted, entry)
                        || wanted.stream().anyMatch(each -> supports(each, entry) && !left.contains(each)));
    }

    private interface Ready {
        boolean test(Privilege entry, Set<Privilege> left);
    }

    /** Takes what is ready until nothing is left; PostgreSQL lets nobody grant in a circle (check_circularity in acl.c). */
    private static List<SortedSet<Privilege>> steps(SortedSet<Privilege> entries, Ready ready) {
        SortedSet<Privilege> left = new TreeSet<>(entries);
        List<SortedSet<Privilege>> steps = new ArrayList<>();
        while (!left.isEmpty()) {
            Predicate<Privilege> isReady = each -> ready.test(each, left);
            SortedSet<Privilege> step = left.stream().filter(isReady).collect(Collectors.toCollection(TreeSet::new));
            if (step.isEmpty()) {
                throw new IllegalStateException("roles that granted in a circle: " + left);
            }
            steps.add(step);
            left.removeAll(step);
        }
        return steps;
    }
}
