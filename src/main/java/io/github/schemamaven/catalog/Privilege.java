package io.github.schemamaven.catalog;

/**
 * One entry of an access control list.
 *
 * @param grantee the role, {@link #PUBLIC} for everybody, or {@link #OWNER} for whoever owns the object (owners are not
 *     managed, so the owner's own entries must compare equal whoever it is)
 * @param name the privilege as {@code aclexplode} names it, such as {@code SELECT}
 * @param grantable whether it was given {@code WITH GRANT OPTION}
 */
public record Privilege(String grantee, String name, boolean grantable) implements Comparable<Privilege> {
    /** Stands for {@code PUBLIC}; the empty string is no role's name. */
    public static final String PUBLIC = "";

    /** Stands for the owner; a role name cannot hold this character. */
    public static final String OWNER = "\0owner";

    @Override
    public int compareTo(Privilege other) {
        int byGrantee = grantee.compareTo(other.grantee);
        if (byGrantee != 0) {
            return byGrantee;
        }
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : Boolean.compare(grantable, other.grantable);
    }
}
