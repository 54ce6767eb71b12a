package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Privilege;
import io.github.schemamaven.catalog.Privileges;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The commands that change privileges, alike for every kind of object. */
public final class Grants {
    private final CatalogObject object;
    private final Kind kind;
    private final String target;
    private final List<Statement> statements = new ArrayList<>();

    /** As whom the last of the statements is run. */
    private String current = Privilege.OWNER;

    private Grants(CatalogObject object) {
        this.object = object;
        this.kind = Kinds.of(object.id().kind());
        this.target = kind.grantTarget(object)
                .orElseThrow(() -> new IllegalStateException("no privileges possible on " + object.id()));
    }

    /**
     * Returns the commands that give an object other privileges.
     *
     * @param object the object with the privileges that it has
     * @param wanted the privileges that it should have
     */
    public static List<Statement> change(CatalogObject object, Privileges wanted) {
        return between(object.privileges(), wanted, object);
    }

    /**
     * Returns the commands that give an object its privileges.
     *
     * @param old the privileges that it has
     * @param object the object with the privileges that it should have
     */
    public static List<Statement> make(Privileges old, CatalogObject object) {
        return between(old, object.privileges(), object);
    }

    /**
     * Returns the commands that revoke what others than the owner have granted on an object.
     *
     * @param steps the entries in the order in which they go
     */
    public static List<Statement> revoke(List<SortedSet<Privilege>> steps, CatalogObject object) {
        return steps.isEmpty()
                ? List.of()
                : new Grants(object).commands(new TreeSet<>(), new TreeSet<>(), new GrantsOfOthers(steps, List.of()));
    }

    private static List<Statement> between(Privileges old, Privileges wanted, CatalogObject object) {
        return old.equals(wanted) ? List.of() : new Grants(object).commands(old, wanted);
    }

    /**
     * Returns the commands that give an object its privileges whether default privileges were in force when it was made
     * or not: every privilege is granted, and every one that it lacks is revoked.
     *
     * @param possible what the object has if they were
     * @param object the object with the privileges that it should have
     */
    public static List<Statement> makeInAnyCase(Privileges possible, CatalogObject object) {
        if (possible.equals(Privileges.DEFAULT)) {
            return make(possible, object);
        }
        Privileges wanted = object.privileges();
        Grants grants = new Grants(object);
        SortedSet<Privilege> granted = byOwner(wanted);
        granted.addAll(minus(possible.revoked(), wanted.revoked()));
        SortedSet<Privilege> revoked = new TreeSet<>(wanted.revoked());
        revoked.addAll(minus(possible.granted(), wanted.granted()));
        return grants.commands(granted, revoked, GrantsOfOthers.between(Privileges.DEFAULT, wanted));
    }

    private List<Statement> commands(Privileges old, Privileges wanted) {
        SortedSet<Privilege> revoked = minus(byOwner(old), byOwner(wanted));
        revoked.addAll(minus(wanted.revoked(), old.revoked()));
        SortedSet<Privilege> granted = minus(byOwner(wanted), byOwner(old));
        granted.addAll(minus(old.revoked(), wanted.revoked()));
        return commands(granted, revoked, GrantsOfOthers.between(old, wanted));
    }

    private static SortedSet<Privilege> byOwner(Privileges privileges) {
        return privileges.granted().stream()
                .filter(Privilege::isByOwner)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Statement> commands(
            SortedSet<Privilege> granted, SortedSet<Privilege> revoked, GrantsOfOthers others) {
        others.revoked().forEach(step -> lists(step).forEach((who, what) -> add(who, revoke(who, what))));
        ofOwner(granted, revoked);
        others.granted().forEach(step -> lists(step).forEach((who, what) -> add(who, grant(who, what))));
        as(Privilege.OWNER);
        return statements;
    }

    private void ofOwner(SortedSet<Privilege> granted, SortedSet<Privilege> revoked) {
        SortedSet<Privilege> weakened = new TreeSet<>();
        for (Privilege privilege : List.copyOf(revoked)) {
            Privilege plain = privilege.withOption(false);
            Privilege grantable = privilege.withOption(true);
            if (privilege.grantable() && granted.remove(plain)) {
                revoked.remove(privilege);
                weakened.add(privilege);
            } else if (!privilege.grantable() && granted.contains(grantable)) {
                revoked.remove(privilege);
            }
        }
        lists(revoked).forEach((who, what) -> add(who, revoke(who, what)));
        lists(weakened).forEach((who, what) -> add(who, revoke(who, "GRANT OPTION FOR " + what)));
        lists(granted).forEach((who, what) -> add(who, grant(who, what)));
    }

    private String revoke(Recipient who, String what) {
        return kind.grantPrefix(object) + "REVOKE " + what + " ON " + target + " FROM " + role(who);
    }

    private String grant(Recipient who, String what) {
        return kind.grantPrefix(object) + "GRANT " + what + " ON " + target + " TO " + role(who)
                + (who.grantable() ? " WITH GRANT OPTION" : "");
    }

    private void add(Recipient who, String sql) {
        as(who.grantor());
        statements.add(Statement.of(sql));
    }

    /** {@code GRANTED BY} takes nobody but the current user (grant.sgml). */
    private void as(String grantor) {
        if (!grantor.equals(current)) {
            statements.add(Statement.of(
                    grantor.equals(Privilege.OWNER) ? "RESET ROLE" : "SET ROLE " + Identifier.quote(grantor)));
            current = grantor;
        }
    }

    private static SortedSet<Privilege> minus(SortedSet<Privilege> all, SortedSet<Privilege> without) {
        SortedSet<Privilege> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    /** For whom a command speaks, and as whom. */
    private record Recipient(String grantee, String grantor, boolean grantable) implements Comparable<Recipient> {
        private static final Comparator<Recipient> ORDER = Comparator.comparing(Recipient::grantee)
                .thenComparing(Recipient::grantable)
                .thenComparing(Recipient::grantor);

        @Override
        public int compareTo(Recipient other) {
            return ORDER.compare(this, other);
        }
    }

    private String role(Recipient recipient) {
        return switch (recipient.grantee()) {
            case Privilege.OWNER -> owner(recipient.grantor());
            case Privilege.PUBLIC -> "PUBLIC";
            default -> Identifier.quote(recipient.grantee());
        };
    }

    /** The current user is another one where the role that granted does so itself. */
    private String owner(String grantor) {
        String owner = kind.owner(object);
        return owner.equals(Kind.CURRENT_USER) && !grantor.equals(Privilege.OWNER) ? "SESSION_USER" : owner;
    }

    private Map<Recipient, String> lists(SortedSet<Privilege> privileges) {
        String column = kind.grantColumn(object)
                .map(name -> " (" + Identifier.quote(name) + ")")
                .orElse("");
        return privileges.stream()
                .collect(Collectors.groupingBy(
                        privilege -> new Recipient(privilege.grantee(), privilege.grantor(), privilege.grantable()),
                        TreeMap::new,
                        Collectors.mapping(privilege -> privilege.name() + column, Collectors.joining(", "))));
    }
}
