package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Privilege;
import io.github.schemamaven.catalog.Privileges;
import io.github.schemamaven.kind.Grants;
import io.github.schemamaven.kind.GrantsOfOthers;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is revoked on a table is revoked on each of its columns as well (revoke.sgml), also where it was granted on those
 * alone and is to stay there. And who has the grant option for the table has it for the columns: what somebody granted
 * on a column is revoked before the table's privileges change where the option goes, and granted again by its column.
 */
final class TableRevokes {
    private TableRevokes() {}

    /** Returns the privileges on a column of the current state once those on its table have changed. */
    static Privileges left(CatalogObject column, Kind.States states) {
        if (column.id().kind() != ObjectKind.COLUMN
                || column.privileges().granted().isEmpty()) {
            return column.privileges();
        }
        Optional<CatalogObject> to = Relations.of(column.id(), states.desired());
        if (Relations.of(column.id(), states.current()).isEmpty() || to.isEmpty()) {
            return column.privileges();
        }
        Set<Privilege> revoked =
                revoked(ofRelation(column.id(), states), to.get().privileges()).collect(Collectors.toSet());
        SortedSet<Privilege> left = new TreeSet<>();
        Set<Privilege> before =
                revokedBefore(column, states).stream().flatMap(Set::stream).collect(Collectors.toSet());
        Privileges own = TableOwners.after(column.id(), column.privileges(), states);
        for (Privilege privilege : own.granted()) {
            Privilege plain = privilege.withOption(false);
            if (before.contains(privilege)) {
                continue;
            }
            if (revoked.contains(privilege.withOption(true))) {
                // no more than the option
                left.add(plain);
            } else if (!revoked.contains(plain)) {
                left.add(privilege);
            }
        }
        return new Privileges(left, own.revoked());
    }

    /** Returns the current privileges on the relation of a column, once that has the owner that it is to have. */
    private static Privileges ofRelation(ObjectId column, Kind.States states) {
        return Relations.of(column, states.current())
                .orElseThrow()
                .privileges()
                .ownedBy(Relations.of(column, states.desired()).flatMap(CatalogObject::owner));
    }

    /** Returns the commands for the columns of a table or view that come before those for its own privileges. */
    static List<Statement> ofColumns(CatalogObject relation, Kind.States states) {
        List<Statement> commands = new ArrayList<>();
        List<String> path = relation.id().path();
        if (relation.id().kind() == ObjectKind.TABLE || Relations.isView(relation.id())) {
            ObjectId first = ObjectId.of(ObjectKind.COLUMN, path.get(0), path.get(1), "");
            states.current().objects().tailMap(first).values().stream()
                    .takeWhile(each -> each.id().kind() == ObjectKind.COLUMN
                            && each.id().path().subList(0, 2).equals(path))
                    // one that is made anew is gone by then
                    .filter(each -> !states.removed().contains(each.id()))
                    .forEach(column -> commands.addAll(Grants.revoke(revokedBefore(column, states), column)));
        }
        return commands;
    }

    private static List<SortedSet<Privilege>> revokedBefore(CatalogObject column, Kind.States states) {
        Optional<CatalogObject> wanted = states.desired().find(column.id());
        Optional<CatalogObject> to = Relations.of(column.id(), states.desired());
        boolean byOthers = column.privileges().granted().stream().anyMatch(each -> !each.isByOwner());
        if (!byOthers || wanted.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        Privileges ofRelation = ofRelation(column.id(), states);
        SortedSet<Privilege> before = options(ofRelation);
        SortedSet<Privilege> after = options(to.get().privileges());
        Set<Privilege> revoked = revoked(ofRelation, to.get().privileges()).collect(Collectors.toSet());
        Privileges own = TableOwners.after(column.id(), column.privileges(), states);
        if (before.equals(after)
                && own.granted().stream().noneMatch(entry -> GrantsOfOthers.losesOption(entry, revoked))) {
            return List.of();
        }
        Set<Privilege> both = new TreeSet<>(before);
        both.retainAll(after);
        return GrantsOfOthers.between(
                        own,
                        wanted.get().privileges(),
                        revoked,
                        entry -> GrantsOfOthers.isSupportedIn(before, entry)
                                && !GrantsOfOthers.isSupportedIn(both, entry))
                .revoked();
    }

    private static SortedSet<Privilege> options(Privileges privileges) {
        return privileges.granted().stream()
                .filter(Privilege::grantable)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns what is revoked, those with the option where only that is. */
    private static Stream<Privilege> revoked(Privileges from, Privileges to) {
        Stream<Privilege> others = GrantsOfOthers.between(from, to).revoked().stream()
                .flatMap(Set::stream)
                .map(each -> each.withOption(false));
        Stream<Privilege> granted = from.granted().stream()
                .filter(Privilege::isByOwner)
                .filter(each -> !to.granted().contains(each) && !to.granted().contains(each.withOption(true)))
                .map(each -> each.withOption(to.granted().contains(each.withOption(false))));
        Stream<Privilege> usual =
                to.revoked().stream().filter(each -> !from.revoked().contains(each));
        return Stream.concat(others, Stream.concat(granted, usual));
    }
}
