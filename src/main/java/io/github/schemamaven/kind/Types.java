package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.Identifier;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the kinds of types have in common. */
final class Types {
    private static final Set<ObjectKind> NAMED = EnumSet.of(
            ObjectKind.ENUM, ObjectKind.DOMAIN, ObjectKind.RANGE_TYPE, ObjectKind.BASE_TYPE, ObjectKind.SHELL_TYPE);

    private Types() {}

    /** A type that columns use, a view's row type too, is renamed, replaced, and dropped once no column uses it any more. */
    static Kind.Displacement displacement(CatalogObject type, Kind.States states) {
        ObjectId id = type.id();
        String former = FormerName.of(id.path().get(0), id.name(), states);
        String keyword = switch (id.kind()) {
            case DOMAIN -> "DOMAIN ";
            case COLLATION -> "COLLATION ";
            case VIEW -> "VIEW ";
            default -> "TYPE ";
        };
        return new Kind.Displacement(
                List.of(Statement.of(
                        "ALTER " + keyword + Names.qualified(id) + " RENAME TO " + Identifier.quote(former))),
                Statement.of("DROP " + keyword
                        + Identifier.quoteQualified(List.of(id.path().get(0), former))));
    }

    /**
     * Returns whether a type that is no relation's row type, or a range type's multirange type, has the name of a relation,
     * or should have it.
     */
    static boolean isNameOfType(ObjectId relation, Kind.States states) {
        return isNameOf(
                relation.path(),
                objects(states).filter(object -> NAMED.contains(object.id().kind())));
    }

    /** Returns whether a type of any kind has a name, or should have it. */
    static boolean isTaken(List<String> name, Kind.States states) {
        return isNameOf(name, objects(states));
    }

    private static Stream<CatalogObject> objects(Kind.States states) {
        return Stream.of(states.current(), states.desired()).flatMap(catalog -> catalog.objects().values().stream());
    }

    private static boolean isNameOf(List<String> path, Stream<CatalogObject> objects) {
        String name = Names.type(path);
        return objects.anyMatch(
                object -> Kinds.of(object.id().kind()).names(object).contains(name));
    }

    /** Returns a qualified name for what is new and cannot have its own yet. */
    static List<String> ofNew(List<String> name, Kind.States states) {
        return List.of(name.get(0), FormerName.ofNew(name.get(0), name.get(name.size() - 1), states));
    }

    /** Returns a qualified name for what steps aside. */
    static List<String> other(List<String> name, Kind.States states) {
        return List.of(name.get(0), FormerName.of(name.get(0), name.get(name.size() - 1), states));
    }
}
