package io.github.schemamaven.catalog;

import java.util.Collections;
import java.util.Optional;
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
     * has everything by default, though not as a grant option; and what the role granted is the owner's grant (aclnewowner
     * in src/backend/utils/adt/acl.c).
     *
     * @param owner the owner; empty for whoever runs the migrations, whom no entry names
     */
    public Privileges ownedBy(Optional<String> owner) {
        return owner.map(this::ownedBy).orElse(this);
    }

    private Privileges ownedBy(String role) {
        SortedSet<Privilege> kept = new TreeSet<>();
        SortedSet<Privilege> missing = new TreeSet<>(revoked);
        for (Privilege privilege : granted) {
            Privilege handedOver = privilege.handedOver(role, Privilege.OWNER);
            Privilege usual = new Privilege(Privilege.OWNER, privilege.name(), false);
            if (!privilege.grantee().equals(role) || !handedOver.isByOwner()) {
                kept.add(handedOver);
            } else if (privilege.grantable()) {
                kept.add(handedOver);
                missing.add(usual);
            } else if (!granted.contains(handedOver.withOption(true))) {
                missing.remove(usual);
            }
        }
        return new Privileges(merged(kept), missing);
    }

    /** Returns the entries as a list holds them: one for a grantee, a grantor and a privilege, with the option if any has it. */
    public static SortedSet<Privilege> merged(SortedSet<Privilege> entries) {
        SortedSet<Privilege> merged = new TreeSet<>(entries);
        merged.removeIf(each -> !each.grantable() && entries.contains(each.withOption(true)));
        return merged;
    }
}
