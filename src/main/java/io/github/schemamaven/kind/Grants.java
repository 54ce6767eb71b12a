package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Privilege;
import io.github.schemamaven.catalog.Privileges;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayList;
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
        SortedSet<Privilege> granted = new TreeSet<>(wanted.granted());
        granted.addAll(minus(possible.revoked(), wanted.revoked()));
        SortedSet<Privilege> revoked = new TreeSet<>(wanted.revoked());
        revoked.addAll(minus(possible.granted(), wanted.granted()));
        return grants.commands(granted, revoked);
    }

    private List<Statement> commands(Privileges old, Privileges wanted) {
        SortedSet<Privilege> revoked = minus(old.granted(), wanted.granted());
        revoked.addAll(minus(wanted.revoked(), old.revoked()));
        SortedSet<Privilege> granted = minus(wanted.granted(), old.granted());
        granted.addAll(minus(old.revoked(), wanted.revoked()));
        return commands(granted, revoked);
    }

    private List<Statement> commands(SortedSet<Privilege> granted, SortedSet<Privilege> revoked) {
        SortedSet<Privilege> weakened = new TreeSet<>();
        for (Privilege privilege : List.copyOf(revoked)) {
            Privilege plain = new Privilege(privilege.grantee(), privilege.name(), false);
            Privilege grantable = new Privilege(privilege.grantee(), privilege.name(), true);
            if (privilege.grantable() && granted.remove(plain)) {
                revoked.remove(privilege);
                weakened.add(privilege);
            } else if (!privilege.grantable() && granted.contains(grantable)) {
                revoked.remove(privilege);
            }
        }
        String prefix = kind.grantPrefix(object);
        lists(revoked).forEach((who, what) -> add(prefix + "REVOKE " + what + " ON " + target + " FROM " + role(who)));
        lists(weakened)
                .forEach((who, what) ->
                        add(prefix + "REVOKE GRANT OPTION FOR " + what + " ON " + target + " FROM " + role(who)));
        lists(granted)
                .forEach((who, what) -> add(prefix + "GRANT " + what + " ON " + target + " TO " + role(who)
                        + (who.grantable() ? " WITH GRANT OPTION" : "")));
        return statements;
    }

    private void add(String sql) {
        statements.add(Statement.of(sql));
    }

    private static SortedSet<Privilege> minus(SortedSet<Privilege> all, SortedSet<Privilege> without) {
        SortedSet<Privilege> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    /** For whom a command speaks. */
    private record Recipient(String grantee, boolean grantable) implements Comparable<Recipient> {
        @Override
        public int compareTo(Recipient other) {
            int byName = grantee.compareTo(other.grantee);
            return byName != 0 ? byName : Boolean.compare(grantable, other.grantable);
        }
    }

    private String role(Recipient recipient) {
        return switch (recipient.grantee()) {
            case Privilege.OWNER -> kind.owner(object);
            case Privilege.PUBLIC -> "PUBLIC";
            default -> Identifier.quote(recipient.grantee());
        };
    }

    private Map<Recipient, String> lists(SortedSet<Privilege> privileges) {
        String column = kind.grantColumn(object)
                .map(name -> " (" + Identifier.quote(name) + ")")
                .orElse("");
        return privileges.stream()
                .collect(Collectors.groupingBy(
                        privilege -> new Recipient(privilege.grantee(), privilege.grantable()),
                        TreeMap::new,
                        Collectors.mapping(privilege -> privilege.name() + column, Collectors.joining(", "))));
    }
}
