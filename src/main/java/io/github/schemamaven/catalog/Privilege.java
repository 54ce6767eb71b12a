package io.github.schemamaven.catalog;

import java.util.Comparator;

/**
 * One entry of an access control list.
 *
 * @param grantee the role, {@link #PUBLIC} for everybody, or {@link #OWNER} for whoever owns the object (owners are not
 *     managed, so the owner's own entries must compare equal whoever it is)
 * @param grantor the role that granted it, or {@link #OWNER}, as whom a superuser grants too (grant.sgml, "Notes")
 * @param name the privilege as {@code aclexplode} names it, such as {@code SELECT}
 * @param grantable whether it was given {@code WITH GRANT OPTION}
 */
public record Privilege(String grantee, String grantor, String name, boolean grantable)
        implements Comparable<Privilege> {
    /** Stands for {@code PUBLIC}; the empty string is no role's name. */
    public static final String PUBLIC = "";

    /** Stands for the owner; a role name cannot hold this character. */
    public static final String OWNER = "\0owner";

    private static final Comparator<Privilege> ORDER = Comparator.comparing(Privilege::grantee)
            .thenComparing(Privilege::name)
            .thenComparing(Privilege::grantable)
            .thenComparing(Privilege::grantor);

    /** Makes an entry that the owner granted. */
    public Privilege(String grantee, String name, boolean grantable) {
        this(grantee, OWNER, name, grantable);
    }

    /** Returns whether the owner granted it. */
    public boolean isByOwner() {
        return grantor.equals(OWNER);
    }

    /** Returns the same privilege of the same grantee by the same grantor, with the grant option or without. */
    public Privilege withOption(boolean option) {
        return new Privilege(grantee, grantor, name, option);
    }

    /** Returns what the entry is once an owner has become another: whatever one role had or gave is the other's. */
    public Privilege handedOver(String from, String to) {
        return new Privilege(grantee.equals(from) ? to : grantee, grantor.equals(from) ? to : grantor, name, grantable);
    }

    @Override
    public int compareTo(Privilege other) {
        return ORDER.compare(this, other);
    }
}
