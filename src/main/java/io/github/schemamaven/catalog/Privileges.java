package io.github.schemamaven.catalog;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An object's access control list as its difference from what PostgreSQL gives by default ({@code acldefault}), which
 * makes it independent of the owner's name.
 *
 * @param granted entries beyond the default
 * @param revoked entries of the default that are missing
 */
public record Privileges(SortedSet<Privilege> granted, SortedSet<Privilege> revoked) {
    /** The privileges of an object on which nothing was granted or revoked. */
    public static final Privileges DEFAULT = new Privileges(Collections.emptySortedSet(), Collections.emptySortedSet());

    /** Copies the sets. */
    public Privileges {
        granted = Collections.unmodifiableSortedSet(new TreeSet<>(granted));
        revoked = Collections.unmodifiableSortedSet(new TreeSet<>(revoked));
    }

    /**
     * Returns what these become on an object that a role owns: what was granted to the role by name is the owner's, who
     * has everything by default.
     *
     * @param role the owner
     */
    public Privileges ownedBy(String role) {
        SortedSet<Privilege> kept = new TreeSet<>();
        SortedSet<Privilege> missing = new TreeSet<>(revoked);
        for (Privilege privilege : granted) {
            if (privilege.grantee().equals(role)) {
                missing.removeIf(each ->
                        each.grantee().equals(Privilege.OWNER) && each.name().equals(privilege.name()));
            } else {
                kept.add(privilege);
            }
        }
        return new Privileges(kept, missing);
    }
}
