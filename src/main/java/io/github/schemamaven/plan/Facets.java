package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Privilege;
import io.github.schemamaven.catalog.Privileges;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.kind.Statement;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Comments and privileges, written alike for every kind of object. */
final class Facets {
    private Facets() {}

    /** Returns the commands that give a new object its comment and privileges. */
    static List<Statement> ofNew(CatalogObject object) {
        List<Statement> statements = new ArrayList<>();
        comment(Optional.empty(), object, statements);
        privileges(Privileges.DEFAULT, object, statements);
        return statements;
    }

    /** Returns the commands that change the comment and privileges of an object that stays. */
    static List<Statement> change(CatalogObject from, CatalogObject to) {
        List<Statement> statements = new ArrayList<>();
        comment(from.comment(), to, statements);
        privileges(from.privileges(), to, statements);
        return statements;
    }

    private static void comment(Optional<String> old, CatalogObject object, List<Statement> statements) {
        if (!old.equals(object.comment())) {
            Kind kind = Kinds.of(object.id().kind());
            String target = kind.commentTarget(object)
                    .orElseThrow(() -> new IllegalStateException("no comment possible on " + object.id()));
            statements.add(Statement.of("COMMENT ON " + target + " IS "
                    + object.comment().map(Literal::quote).orElse("NULL")));
        }
    }

    private static void privileges(Privileges old, CatalogObject object, List<Statement> statements) {
        Privileges wanted = object.privileges();
        if (old.equals(wanted)) {
            return;
        }
        String target = Kinds.of(object.id().kind())
                .grantTarget(object)
                .orElseThrow(() -> new IllegalStateException("no privileges possible on " + object.id()));
        SortedSet<Privilege> revoked = minus(old.granted(), wanted.granted());
        revoked.addAll(minus(wanted.revoked(), old.revoked()));
        SortedSet<Privilege> granted = minus(wanted.granted(), old.granted());
        granted.addAll(minus(old.revoked(), wanted.revoked()));
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
        lists(revoked, object)
                .forEach((who, what) ->
                        statements.add(Statement.of("REVOKE " + what + " ON " + target + " FROM " + who.role())));
        lists(weakened, object)
                .forEach((who, what) -> statements.add(
                        Statement.of("REVOKE GRANT OPTION FOR " + what + " ON " + target + " FROM " + who.role())));
        lists(granted, object)
                .forEach((who, what) -> statements.add(Statement.of("GRANT " + what + " ON " + target + " TO "
                        + who.role() + (who.grantable() ? " WITH GRANT OPTION" : ""))));
    }

    private static SortedSet<Privilege> minus(SortedSet<Privilege> all, SortedSet<Privilege> without) {
        SortedSet<Privilege> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    /** For whom a command speaks. */
    private record Recipient(String grantee, boolean grantable) implements Comparable<Recipient> {
        /** The owner is whoever runs the migration. */
        String role() {
            if (grantee.equals(Privilege.OWNER)) {
                return "CURRENT_USER";
            }
            return grantee.equals(Privilege.PUBLIC) ? "PUBLIC" : Identifier.quote(grantee);
        }

        @Override
        public int compareTo(Recipient other) {
            int byName = grantee.compareTo(other.grantee);
            return byName != 0 ? byName : Boolean.compare(grantable, other.grantable);
        }
    }

    private static Map<Recipient, String> lists(SortedSet<Privilege> privileges, CatalogObject object) {
        String column = object.id().kind() == ObjectKind.COLUMN
                ? " (" + Identifier.quote(object.id().name()) + ")"
                : "";
        return privileges.stream()
                .collect(Collectors.groupingBy(
                        privilege -> new Recipient(
                                privilege.grantee(),
                                // an owner's own grant options come with the ownership
                                privilege.grantable() && !privilege.grantee().equals(Privilege.OWNER)),
                        TreeMap::new,
                        Collectors.mapping(privilege -> privilege.name() + column, Collectors.joining(", "))));
    }
}
