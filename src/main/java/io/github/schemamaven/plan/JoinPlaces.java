package io.github.schemamaven.plan;

import io.github.schemamaven.sql.FromItem;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.NameList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The columns of a join that a list gives names to, which stand in another order where those of its sources do: the merged
 * ones, the others of its left side, those of its right side.
 */
final class JoinPlaces {
    private final Function<FromItem, Optional<Places>> relations;
    private int sources;

    /**
     * Makes a reader of joins.
     *
     * @param relations the columns of a relation or function; empty where they are the same wherever the query is
     */
    JoinPlaces(Function<FromItem, Optional<Places>> relations) {
        this.relations = relations;
    }

    /**
     * The columns of a source where the query was printed, and where it is to be created.
     *
     * @param before the names of the relation's columns; of what is no column of it, something that is no name
     * @param beforeNames what the query calls them, as written
     * @param after the names of the relation's columns there
     * @param afterNames what the query calls them there
     */
    record Places(List<String> before, List<String> beforeNames, List<String> after, List<String> afterNames) {
        static Places same(List<String> names) {
            List<String> numbers = IntStream.range(0, names.size())
                    .mapToObj(number -> "#" + number)
                    .toList();
            return new Places(numbers, names, numbers, names);
        }

        boolean areSame() {
            return before.equals(after);
        }
    }

    /** It cannot be told which column a name of a list is for. */
    static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A column by its source, and the name that the query has for it. */
    private record Column(int source, String key, String name) {
        Column named(String other) {
            return new Column(source, key, other);
        }

        /** All columns of a source of which the text does not say how many it has. */
        boolean isRest() {
            return key.isEmpty();
        }
    }

    /** The columns of an item before and after. */
    private record Columns(List<Column> before, List<Column> after) {}

    /**
     * Returns the names of the list in the places that the columns have by then.
     *
     * @param join a join with a list
     * @return empty where the list can stay as it is
     * @throws Unknown if it has to change and cannot be understood
     */
    Optional<List<String>> names(FromItem.Join join) {
        if (!changes(join)) {
            return Optional.empty();
        }
        List<String> names = columns(join).after().stream().map(Column::name).toList();
        return names.equals(join.list().orElseThrow().names()) ? Optional.empty() : Optional.of(names);
    }

    private boolean changes(FromItem item) {
        return item instanceof FromItem.Join join
                ? changes(join.left()) || changes(join.right())
                : relations.apply(item).filter(places -> !places.areSame()).isPresent();
    }

    private Columns columns(FromItem item) {
        if (item instanceof FromItem.Join join) {
            return join(join);
        }
        int source = sources++;
        Optional<Places> places = relations.apply(item).or(() -> own(item));
        return places.map(known -> new Columns(
                        columns(source, known.before(), known.beforeNames()),
                        columns(source, known.after(), known.afterNames())))
                .orElseGet(() -> {
                    List<Column> rest = List.of(new Column(source, "", ""));
                    return new Columns(rest, rest);
                });
    }

    private static Optional<Places> own(FromItem item) {
        if (item instanceof FromItem.Other other) {
            return other.columns()
                    .map(names -> names.stream().map(Identifier::quote).toList())
                    .map(Places::same);
        }
        Optional<NameList> list =
                item instanceof FromItem.Call call ? Optional.of(call.list()) : ((FromItem.Relation) item).list();
        return list.map(NameList::names).map(Places::same);
    }

    private static List<Column> columns(int source, List<String> keys, List<String> names) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new Column(
                        source, keys.get(i), i < names.size() ? names.get(i) : Identifier.quote(keys.get(i))))
                .toList();
    }

    private Columns join(FromItem.Join join) {
        Columns left = columns(join.left());
        Columns right = columns(join.right());
        List<Column> before = merged(left.before(), right.before(), join.using());
        List<Column> after = merged(left.after(), right.after(), join.using());
        return join.list().map(list -> listed(list, before, after)).orElseGet(() -> new Columns(before, after));
    }

    private static List<Column> merged(List<Column> left, List<Column> right, List<String> using) {
        List<Column> columns = new ArrayList<>();
        List<Column> others = new ArrayList<>(left);
        List<Column> last = new ArrayList<>(right);
        for (String name : using) {
            Column column = take(Identifier.quote(name), others);
            take(Identifier.quote(name), last);
            columns.add(column);
        }
        columns.addAll(others);
        columns.addAll(last);
        return columns;
    }

    /** A name that none of the known columns has is one of the unknown ones'. */
    private static Column take(String name, List<Column> columns) {
        Optional<Column> known =
                columns.stream().filter(column -> column.name().equals(name)).findFirst();
        known.ifPresent(columns::remove);
        return known.or(() -> columns.stream()
                        .filter(Column::isRest)
                        .findFirst()
                        .map(rest -> new Column(rest.source(), "=" + name, name)))
                .orElseThrow(Unknown::new);
    }

    private static Columns listed(NameList list, List<Column> before, List<Column> after) {
        int unnamed = list.names().size() - before.size();
        List<Column> all = counted(before, unnamed + 1);
        if (all.size() != list.names().size()) {
            throw new Unknown();
        }
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            names.put(all.get(i).source() + "." + all.get(i).key(), list.names().get(i));
        }
        Set<String> used = new HashSet<>(list.names());
        List<Column> placed = counted(after, unnamed + 1).stream()
                .map(column -> column.named(Optional.ofNullable(names.get(column.source() + "." + column.key()))
                        .orElseGet(() -> Placing.free(column.key(), used))))
                .toList();
        List<Column> listed = IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).named(list.names().get(i)))
                .toList();
        return new Columns(listed, placed);
    }

    /** Where the columns of one source alone are not known, there are as many as the list has names for besides. */
    private static List<Column> counted(List<Column> columns, int rest) {
        long unknown = columns.stream().filter(Column::isRest).count();
        if (unknown > 1 || (unknown == 1 && rest < 0)) {
            throw new Unknown();
        }
        return columns.stream()
                .flatMap(column -> column.isRest()
                        ? IntStream.range(0, rest).mapToObj(i -> new Column(column.source(), "*" + i, ""))
                        : Stream.of(column))
                .toList();
    }
}
