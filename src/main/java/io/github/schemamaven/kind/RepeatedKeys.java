package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Keys of the same columns as another key of the table. Within one {@code CREATE TABLE} PostgreSQL takes them for the
 * same key and makes one of them alone, silently, or where they are not deferrable alike, the primary key first
 * (transformIndexConstraints in parse_utilcmd.c).
 */
final class RepeatedKeys {
    private RepeatedKeys() {}

    /**
     * Returns the parts of a table that its create command cannot hold along with the others, in the order to make them. A
     * partition's keys have the order of those of its table, which take the first that fits, be it a primary key or a
     * unique one (AttachPartitionEnsureIndexes in src/backend/commands/tablecmds.c).
     */
    static List<Kind.Part> among(List<Kind.Part> parts, Kind.States states) {
        List<Kind.Part> keys = parts.stream()
                .filter(part ->
                        part.object().id().kind() == ObjectKind.CONSTRAINT && ConstraintKind.isKey(part.object()))
                .sorted(Comparator.comparing(part -> rank(part.object().id(), states)))
                .toList();
        Set<String> taken = keys.stream()
                .map(Kind.Part::object)
                .filter(key -> ConstraintKind.parent(key.id(), states.desired()).isPresent())
                .map(ConstraintKind::keyColumns)
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        return keys.stream().filter(part -> !seen.add(likeness(part, taken))).toList();
    }

    /** What belongs to a parent's key is made apart from what that one could be taken for. */
    private static String likeness(Kind.Part key, Set<String> taken) {
        String columns = ConstraintKind.keyColumns(key.object());
        String name = "CONSTRAINT " + Names.own(key.object().id()) + " ";
        return taken.contains(columns) ? columns : columns(key.clause().substring(name.length()));
    }

    /**
     * Returns those of a new partition's keys that are over the same columns, in the order to make them.
     *
     * @param keys the keys of a table as it is to be
     */
    static Collection<List<ObjectId>> inOrder(List<ObjectId> keys, Kind.States states) {
        return keys.stream()
                .sorted(Comparator.comparing(key -> rank(key, states)))
                .collect(Collectors.groupingBy(
                        key -> ConstraintKind.keyColumns(
                                states.desired().find(key).orElseThrow()),
                        TreeMap::new,
                        Collectors.toList()))
                .values();
    }

    /** Returns the columns of a key, of what stands behind its name, by which PostgreSQL takes it for another. */
    static String columns(String text) {
        return text.replaceFirst("^(PRIMARY KEY|UNIQUE( NULLS NOT DISTINCT)?) ", "")
                .replaceFirst(" WITH \\(.*?\\)", "");
    }

    /**
     * What belongs to a key that is there comes first, what belongs to none last, a primary key before the others; in between
     * the order is the parents'.
     */
    private static String rank(ObjectId key, Kind.States states) {
        Optional<ObjectId> parent = ConstraintKind.parent(key, states.desired());
        boolean isThere = parent.filter(states.current()::contains).isPresent()
                && !states.removed().contains(parent.get());
        return isThere
                ? String.format(Locale.ROOT, "0%020d", indexNumber(parent.get(), states))
                : parent.map(other -> "1" + rank(other, states)).orElseGet(() -> "2" + place(key, states));
    }

    private static String place(ObjectId key, Kind.States states) {
        int position = states.desired().find(key).orElseThrow().position();
        return String.format(Locale.ROOT, "%010d", position) + key.name();
    }

    /** A table offers its keys to a new partition's in the order of their indexes' numbers (RelationGetIndexList). */
    private static long indexNumber(ObjectId key, Kind.States states) {
        return ConstraintKind.indexNumber(states.current().find(key).orElseThrow());
    }
}
