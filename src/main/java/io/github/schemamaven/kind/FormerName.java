package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The name of what has stepped aside, or is new and cannot have its own name yet: the usual one with an ending, or, where
 * something has that name or is to have it, the next that is free.
 */
final class FormerName {
    /** PostgreSQL cuts longer names (limits.sgml, NAMEDATALEN - 1). */
    private static final int MAX_NAME_BYTES = 63;

    private static final String ENDING = "__former";

    private static final String ENDING_OF_NEW = "__new";

    private FormerName() {}

    /**
     * Returns the former name of something in a schema.
     *
     * @param schema the schema
     * @param name what it is called
     * @param states neither of which has anything of the name that is returned in that schema
     */
    static String of(String schema, String name, Kind.States states) {
        return free(schema, name, ENDING, states);
    }

    /** Returns what something new is called for a while, which is the former name of nothing. */
    static String ofNew(String schema, String name, Kind.States states) {
        return free(schema, name, ENDING_OF_NEW, states);
    }

    private static String free(String schema, String name, String ending, Kind.States states) {
        String base = name;
        while (isTaken(schema, with(ending, base), states)) {
            base += "_";
        }
        return with(ending, base);
    }

    /** Returns the usual one; names that are cut keep a digest of what was cut off. */
    static String of(String name) {
        return with(ENDING, name);
    }

    private static String with(String ending, String name) {
        if (fits(name + ending)) {
            return name + ending;
        }
        String end = "_" + Integer.toHexString(name.hashCode()) + ending;
        String start = name;
        while (!fits(start + end)) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        return start + end;
    }

    private static boolean fits(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length <= MAX_NAME_BYTES;
    }

    private static boolean isTaken(String schema, String name, Kind.States states) {
        return Stream.of(states.current(), states.desired())
                .map(Catalog::objects)
                .flatMap(objects -> objects.values().stream())
                .anyMatch(object -> hasName(object, schema, name));
    }

    /** Relations, types and routines alike: what is named needlessly otherwise does no harm. */
    private static boolean hasName(CatalogObject object, String schema, String name) {
        List<String> path = object.id().path();
        if (path.size() > 1 && path.get(1).equals(name)) {
            return path.get(0).equals(schema);
        }
        boolean namesAnother = object.id().kind() == ObjectKind.RANGE_TYPE
                || (object.id().kind() == ObjectKind.CONSTRAINT
                        && object.id().name().equals(name));
        List<String> other = List.of(schema, name);
        return namesAnother
                && Kinds.of(object.id().kind()).names(object).stream()
                        .anyMatch(each -> each.equals(Names.relation(other)) || each.equals(Names.type(other)));
    }
}
