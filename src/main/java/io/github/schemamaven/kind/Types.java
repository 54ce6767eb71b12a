package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.Identifier;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the kinds of types have in common. */
final class Types {
    /** PostgreSQL cuts longer names (limits.sgml, NAMEDATALEN - 1). */
    private static final int MAX_NAME_BYTES = 63;

    private static final String FORMER = "__former";

    private static final Set<ObjectKind> NAMED = EnumSet.of(
            ObjectKind.ENUM, ObjectKind.DOMAIN, ObjectKind.RANGE_TYPE, ObjectKind.BASE_TYPE, ObjectKind.SHELL_TYPE);

    private Types() {}

    /** A type that columns use is renamed, replaced, and dropped once no column uses it any more. */
    static Kind.Displacement displacement(CatalogObject type) {
        ObjectId id = type.id();
        String former = formerName(id.name());
        String keyword = switch (id.kind()) {
            case DOMAIN -> "DOMAIN ";
            case COLLATION -> "COLLATION ";
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

    /** Returns another qualified name for a time. */
    static List<String> other(List<String> name) {
        return List.of(name.get(0), formerName(name.get(name.size() - 1)));
    }

    /** Returns the name of what has stepped aside; names that are cut keep a digest of what was cut off. */
    static String formerName(String name) {
        if (fits(name + FORMER)) {
            return name + FORMER;
        }
        String end = "_" + Integer.toHexString(name.hashCode()) + FORMER;
        String start = name;
        while (!fits(start + end)) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        return start + end;
    }

    private static boolean fits(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length <= MAX_NAME_BYTES;
    }
}
