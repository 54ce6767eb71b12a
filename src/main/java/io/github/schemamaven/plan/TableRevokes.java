package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Privilege;
import io.github.schemamaven.catalog.Privileges;
import io.github.schemamaven.kind.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is revoked on a table is revoked on each of its columns as well (revoke.sgml), also where it was granted on those
 * alone and is to stay there.
 */
final class TableRevokes {
    private TableRevokes() {}

    /** Returns the privileges on a column of the current state once those on its table have changed. */
    static Privileges left(CatalogObject column, Kind.States states) {
        if (column.id().kind() != ObjectKind.COLUMN
                || column.privileges().granted().isEmpty()) {
            return column.privileges();
        }
        Optional<CatalogObject> from = Relations.of(column.id(), states.current());
        Optional<CatalogObject> to = Relations.of(column.id(), states.desired());
        if (from.isEmpty() || to.isEmpty()) {
            return column.privileges();
        }
        Set<Privilege> revoked =
                revoked(from.get().privileges(), to.get().privileges()).collect(Collectors.toSet());
        SortedSet<Privilege> left = new TreeSet<>();
        for (Privilege privilege : column.privileges().granted()) {
            Privilege plain = plain(privilege);
            if (revoked.contains(grantable(privilege))) {
                // no more than the option
                left.add(plain);
            } else if (!revoked.contains(plain)) {
                left.add(privilege);
            }
        }
        return new Privileges(left, column.privileges().revoked());
    }

    /** Returns what is revoked, those with the option where only that is. */
    private static Stream<Privilege> revoked(Privileges from, Privileges to) {
        Stream<Privilege> granted = from.granted().stream()
                .filter(each -> !to.granted().contains(each) && !to.granted().contains(grantable(each)))
                .map(each -> to.granted().contains(plain(each)) ? grantable(each) : plain(each));
        Stream<Privilege> usual =
                to.revoked().stream().filter(each -> !from.revoked().contains(each));
        return Stream.concat(granted, usual);
    }

    private static Privilege plain(Privilege privilege) {
        return new Privilege(privilege.grantee(), privilege.name(), false);
    }

    private static Privilege grantable(Privilege privilege) {
        return new Privilege(privilege.grantee(), privilege.name(), true);
    }
}
