package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Privilege;
import io.github.schemamaven.catalog.Privileges;
import io.github.schemamaven.kind.Grants;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.kind.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The default privileges that new objects start with while a plan runs: those of the role that runs it (ddl-priv.sgml;
 * get_user_default_acl in src/backend/catalog/aclchk.c). An entry for all schemas takes the place of PostgreSQL's own
 * default, one for a schema adds to it.
 */
final class DefaultsInForce {
    private final Map<List<String>, Privileges> entries = new HashMap<>();
    private final boolean always;

    private DefaultsInForce(Catalog catalog, Predicate<ObjectId> counts, boolean always) {
        this.always = always;
        catalog.objects().values().stream()
                .filter(object -> object.id().kind() == ObjectKind.DEFAULT_PRIVILEGES)
                .filter(object -> object.id().path().get(0).isEmpty())
                .filter(object -> counts.test(object.id()))
                .forEach(object -> entries.put(object.id().path().subList(1, 3), object.privileges()));
    }

    /** The plan drops the entries that go before anything else, and makes or changes the others after all else. */
    static DefaultsInForce during(Catalog current, ChangeSet changeSet) {
        return new DefaultsInForce(current, id -> !(changeSet.changes().get(id) instanceof Change.Drop), true);
    }

    /** The commands stand in files that are loaded in any order: the entries are in force, or not yet. */
    static DefaultsInForce perhaps(Catalog desired) {
        return new DefaultsInForce(desired, id -> true, false);
    }

    /** Returns the commands that give a new object its privileges. */
    List<Statement> grants(CatalogObject object) {
        Privileges made = of(object);
        // the owner has been changed by then
        Privileges start = made.ownedBy(object.owner());
        return always ? Grants.make(start, object) : Grants.makeInAnyCase(start, object);
    }

    private Privileges of(CatalogObject object) {
        Optional<String> type = type(object);
        if (entries.isEmpty() || type.isEmpty()) {
            return Privileges.DEFAULT;
        }
        Privileges everywhere = entries.getOrDefault(List.of("", type.get()), Privileges.DEFAULT);
        Privileges inSchema = type.get().equals("SCHEMAS")
                ? Privileges.DEFAULT
                : entries.getOrDefault(List.of(object.schema(), type.get()), Privileges.DEFAULT);
        return inSchema.granted().stream()
                .reduce(everywhere, (sum, entry) -> plus(sum, entry, type.get()), (left, right) -> right);
    }

    /** The word for the object's type in {@code ALTER DEFAULT PRIVILEGES}; {@code GRANT} has the same in the singular. */
    private static Optional<String> type(CatalogObject object) {
        switch (object.id().kind()) {
            case COLUMN, SYSTEM_PRIVILEGES, DEFAULT_PRIVILEGES -> {
                return Optional.empty();
            }
            default -> {
                // made by a command that default privileges act on
            }
        }
        return Kinds.of(object.id().kind())
                .grantTarget(object)
                .map(target -> target.substring(0, target.indexOf(' ')))
                .flatMap(word -> switch (word) {
                    case "TABLE", "SEQUENCE", "TYPE", "SCHEMA" -> Optional.of(word + "S");
                    case "DOMAIN" -> Optional.of("TYPES");
                    case "FUNCTION", "PROCEDURE", "ROUTINE" -> Optional.of("FUNCTIONS");
                    default -> Optional.empty();
                });
    }

    /** Adds one entry to a list that is known as its difference from PostgreSQL's own default. */
    private static Privileges plus(Privileges sum, Privilege added, String type) {
        Privilege plain = added.withOption(false);
        Privilege grantable = added.withOption(true);
        SortedSet<Privilege> granted = new TreeSet<>(sum.granted());
        SortedSet<Privilege> revoked = new TreeSet<>(sum.revoked());
        boolean usual = usual(added, type);
        boolean withOption = added.grantable() || granted.contains(grantable);
        granted.remove(plain);
        granted.remove(grantable);
        revoked.remove(plain);
        if (withOption) {
            granted.add(grantable);
            if (usual) {
                revoked.add(plain);
            }
        } else if (!usual) {
            granted.add(plain);
        }
        return new Privileges(granted, revoked);
    }

    /** Whether PostgreSQL's own default holds the privilege (acldefault in src/backend/utils/adt/acl.c). */
    private static boolean usual(Privilege privilege, String type) {
        return switch (privilege.grantee()) {
            case Privilege.OWNER -> true;
            case Privilege.PUBLIC -> type.equals("FUNCTIONS") || type.equals("TYPES");
            default -> false;
        };
    }
}
