package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the objects of the migrations are called after the commands so far, which rename some of them. */
final class Whereabouts {
    /** NAMEDATALEN - 1 (limits.sgml). */
    private static final int MAX_BYTES = 63;

    private final Catalog current;
    /** What schemas were called before, by what they are called now. */
    private final Map<String, String> formerSchemas = new HashMap<>();

    private final Set<String> made = new HashSet<>();
    private final Map<List<String>, List<String>> formerTables = new HashMap<>();
    private final Map<ObjectId, ObjectId> moved = new HashMap<>();
    private final Set<ObjectId> aside = new HashSet<>();

    Whereabouts(Catalog current) {
        this.current = current;
    }

    void schemaRenamed(String former, String name) {
        formerSchemas.put(name, former);
    }

    void schemaMade(String name) {
        made.add(name);
    }

    /** Notes where an object is; what is on a table is on it wherever that is. */
    void moved(ObjectId old, ObjectId now) {
        moved.put(old, now);
        if (isRelationOrType(now)) {
            formerTables.put(now.path(), old.path());
        }
    }

    /** Notes where an object is that has stepped aside with all of its names: it is in no other one's way any more. */
    void movedAside(ObjectId old, ObjectId now) {
        moved(old, now);
        aside.add(old);
    }

    boolean isSchema(String name) {
        return made.contains(name)
                || formerSchemas.containsKey(name)
                || current.contains(new ObjectId(ObjectKind.SCHEMA, List.of(name)));
    }

    String formerSchema(String name) {
        return formerSchemas.getOrDefault(name, name);
    }

    /** Returns what a table, or a type, was called in the migrations. */
    List<String> formerTable(List<String> path) {
        return formerTables.getOrDefault(path, List.of(formerSchema(path.get(0)), path.get(1)));
    }

    /** Returns what an object of the migrations is called. */
    ObjectId now(ObjectId old) {
        if (moved.containsKey(old)) {
            return withArguments(old, moved.get(old));
        }
        List<String> path = new ArrayList<>(old.path());
        if (RenameCommands.ownPart(old) == 2) {
            formerTables.forEach((after, before) -> {
                if (before.equals(old.path().subList(0, 2))) {
                    path.set(0, after.get(0));
                    path.set(1, after.get(1));
                }
            });
        }
        if (RenameCommands.ownPart(old) > 0) {
            path.set(0, schemaNow(path.get(0)));
        }
        return withArguments(old, new ObjectId(old.kind(), path));
    }

    /** The types of a routine's arguments may have got other names before it or since. */
    private ObjectId withArguments(ObjectId old, ObjectId now) {
        if (!ArgumentTypes.has(old) || (moved.isEmpty() && formerSchemas.isEmpty())) {
            return now;
        }
        String arguments = ArgumentTypes.now(old.path().get(2), current, this::now, this::schemaNow);
        return new ObjectId(now.kind(), List.of(now.path().get(0), now.path().get(1), arguments));
    }

    /** Returns the other objects that have one of the names that an object would have; a key has that of its index. */
    Stream<CatalogObject> inTheWay(ObjectId old, ObjectId wanted) {
        CatalogObject object = current.find(old).orElseThrow();
        Set<String> names = Kinds.of(wanted.kind()).names(object.named(wanted));
        return current.objects().values().stream()
                .filter(other -> !other.id().equals(old) && !aside.contains(other.id()))
                .filter(other -> other.id().kind() != ObjectKind.CONSTRAINT)
                .filter(other ->
                        !Collections.disjoint(names, Kinds.of(other.id().kind()).names(asItIs(other))));
    }

    /** Returns an object of the migrations as it is now. */
    CatalogObject asItIs(CatalogObject object) {
        return Kinds.of(object.id().kind()).renamed(object, now(object.id()), this::schemaNow);
    }

    private String schemaNow(String former) {
        return formerSchemas.entrySet().stream()
                .filter(entry -> entry.getValue().equals(former))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(former);
    }

    /** Returns whether an object can have a name; its array type, too, has to find one in another schema. */
    boolean isFree(ObjectId old, ObjectId wanted) {
        ObjectId array = RenameCommands.named(wanted, "_" + wanted.path().get(1));
        return isUnused(old, wanted) && (!isRelationOrType(wanted) || isUnused(old, array));
    }

    private boolean isUnused(ObjectId old, ObjectId wanted) {
        return inTheWay(old, wanted).findFirst().isEmpty()
                && current.objects().keySet().stream()
                        .noneMatch(other -> other.kind() == wanted.kind()
                                && !other.equals(old)
                                && now(other).equals(wanted))
                && (!isRelationOrType(wanted) || !isArrayOfAnother(old, wanted));
    }

    /** What has a type with an array type, and may have columns, triggers and the like under its name. */
    private static boolean isRelationOrType(ObjectId id) {
        return switch (id.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW, ENUM, DOMAIN, COMPOSITE_TYPE, RANGE_TYPE, BASE_TYPE, SHELL_TYPE ->
                true;
            default -> false;
        };
    }

    /**
     * The array type of another object makes room for a type that is made or renamed, but not for one that comes from
     * another schema (AlterTypeNamespaceInternal in src/backend/commands/typecmds.c).
     */
    private boolean isArrayOfAnother(ObjectId old, ObjectId wanted) {
        String name = wanted.path().get(1);
        return name.startsWith("_")
                && current.objects().values().stream()
                        .filter(other ->
                                isRelationOrType(other.id()) && !other.id().equals(old))
                        .filter(other -> now(other.id())
                                .path()
                                .get(0)
                                .equals(wanted.path().get(0)))
                        .flatMap(other -> Kinds.of(other.id().kind()).names(other.named(now(other.id()))).stream())
                        .anyMatch(each -> isArrayOf(each.substring(each.lastIndexOf('\0') + 1), name));
    }

    /** One underscore or more, where the name with fewer was taken, and the type's name cut until it fits. */
    private static boolean isArrayOf(String type, String name) {
        String rest = name;
        while (rest.startsWith("_")) {
            rest = rest.substring(1);
            int bytes =
                    (name.substring(0, name.length() - rest.length()) + type).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_BYTES ? type.startsWith(rest) && !rest.isEmpty() : type.equals(rest)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the indexes of a table or materialized view, and the sequences of its columns: they move along with it. */
    List<ObjectId> carriedBy(ObjectId table) {
        if (!isRelationOrType(table)) {
            return List.of();
        }
        return current.objects().keySet().stream()
                .filter(id -> id.kind() == ObjectKind.INDEX || id.kind() == ObjectKind.SEQUENCE)
                .filter(id -> current.needsOf(id).stream()
                        .filter(need -> need.type() != Dependency.Type.NORMAL)
                        .anyMatch(need -> isOn(table, need.referenced())))
                .toList();
    }

    private static boolean isOn(ObjectId table, ObjectId part) {
        return switch (part.kind()) {
            case TABLE, MATERIALIZED_VIEW, COLUMN, CONSTRAINT ->
                part.path().subList(0, 2).equals(table.path());
            default -> false;
        };
    }
}
