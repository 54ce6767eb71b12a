package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.NameList;
import io.github.schemamaven.sql.ResultColumns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Names that queries give to columns by their places: {@code FROM t x(a, b)}, and the same for a function that returns
 * rows of a table, or selects them in an SQL body. PostgreSQL adds columns at the end, so a table has them in another
 * order after a plan than it is declared with, and a list means the same only with its names in that order.
 */
final class PlacedNames {
    private final Catalog catalog;
    private final Map<List<String>, List<String>> columns;
    private final Map<String, List<String>> relationsByText = new HashMap<>();

    /**
     * Makes the reader of a state's texts.
     *
     * @param catalog the state in which the texts were printed
     */
    PlacedNames(Catalog catalog) {
        this.catalog = catalog;
        this.columns = columns(catalog);
        columns.keySet().forEach(path -> relationsByText.put(Identifier.quoteQualified(path), path));
    }

    /** Returns the columns of each relation, in their order. */
    static Map<List<String>, List<String>> columns(Catalog catalog) {
        Map<List<String>, List<ObjectId>> byRelation = new HashMap<>();
        catalog.objects().keySet().stream()
                .filter(id -> id.kind() == ObjectKind.COLUMN)
                .forEach(id -> byRelation
                        .computeIfAbsent(id.path().subList(0, 2), unused -> new ArrayList<>())
                        .add(id));
        Map<List<String>, List<String>> columns = new HashMap<>();
        byRelation.forEach((path, ids) -> columns.put(
                path,
                ids.stream()
                        .map(id -> catalog.find(id).orElseThrow())
                        .sorted((one, other) -> Integer.compare(one.position(), other.position()))
                        .map(object -> object.id().name())
                        .toList()));
        return columns;
    }

    /**
     * Returns a state with its texts as PostgreSQL would print them if its relations got the columns of another one's, in
     * their order.
     */
    static Catalog asIn(Catalog catalog, Catalog other) {
        Map<List<String>, List<String>> places = columns(other);
        PlacedNames names = new PlacedNames(catalog);
        return names.areAllInPlace(places)
                ? catalog
                : catalog.map(object -> object.with(object.definition()
                        .respelled(text -> names.replaced(object.id(), text, places, PlacedNames::printed))));
    }

    /** Returns whether no relation that is in both has other columns, or has them in another order. */
    private boolean areAllInPlace(Map<List<String>, List<String>> places) {
        return columns.entrySet().stream()
                .allMatch(entry ->
                        places.getOrDefault(entry.getKey(), entry.getValue()).equals(entry.getValue()));
    }

    /**
     * Returns a command with the names of each list in other places.
     *
     * @param id the object that the command makes or changes
     * @param sql the command, as it is for the state
     * @param places the columns of each relation when it is run; one that is not among them is left alone
     */
    String replaced(ObjectId id, String sql, Map<List<String>, List<String>> places) {
        return replaced(id, sql, places, PlacedNames::written);
    }

    /** How the names of a list are given to other columns. */
    private interface Placing {
        List<String> names(NameList list, Map<String, String> known, List<String> columns);
    }

    private String replaced(ObjectId id, String sql, Map<List<String>, List<String>> places, Placing placing) {
        StringBuilder result = new StringBuilder();
        int copied = 0;
        for (NameList list : NameList.in(sql)) {
            Optional<List<String>> relation = relation(id, list).filter(places::containsKey);
            if (relation.isPresent() && !columns.get(relation.get()).equals(places.get(relation.get()))) {
                List<String> names = names(list, columns.get(relation.get()), places.get(relation.get()), placing);
                result.append(sql, copied, list.start()).append(String.join(", ", names));
                copied = list.end();
            }
        }
        return withResult(id, result.append(sql, copied, sql.length()).toString(), places);
    }

    /** What a function selects is the columns of the relation whose rows it returns by its places too. */
    private String withResult(ObjectId id, String sql, Map<List<String>, List<String>> places) {
        Optional<List<String>> relation = rows(id).filter(places::containsKey);
        if (relation.isEmpty() || columns.get(relation.get()).equals(places.get(relation.get()))) {
            return sql;
        }
        List<String> from = columns.get(relation.get());
        List<String> to = new ArrayList<>(places.get(relation.get()));
        to.retainAll(from);
        from.stream().filter(column -> !to.contains(column)).forEach(to::add);
        return ResultColumns.reordered(sql, to.stream().map(from::indexOf).toList());
    }

    /** A function in a query gives the columns that the relation has by then, so the new ones come first. */
    void order(OperationGraph graph, Map<ObjectId, Integer> makes, ChangeSet changeSet) {
        Map<List<String>, List<Integer>> added = new HashMap<>();
        makes.forEach((id, node) -> {
            if (id.kind() == ObjectKind.COLUMN && changeSet.creates(id)) {
                added.computeIfAbsent(id.path().subList(0, 2), unused -> new ArrayList<>())
                        .add(node);
            }
        });
        makes.forEach((id, node) -> relations(id)
                .forEach(relation ->
                        added.getOrDefault(relation, List.of()).forEach(column -> graph.prefer(column, node))));
    }

    private Set<List<String>> relations(ObjectId id) {
        Set<List<String>> found = new TreeSet<>(Comparator.comparing(Identifier::quoteQualified));
        catalog.find(id).orElseThrow().definition().respelled(text -> {
            NameList.in(text).forEach(list -> relation(id, list).ifPresent(found::add));
            rows(id).ifPresent(found::add);
            return text;
        });
        return found;
    }

    /** The columns that the list has names for are those of a relation, or of the one whose rows the function returns. */
    private Optional<List<String>> relation(ObjectId id, NameList list) {
        if (!list.ofFunction()) {
            return Optional.of(list.source()).filter(columns::containsKey);
        }
        // of several functions of one name the text says which only by its arguments
        Set<Optional<List<String>>> results = catalog.needsOf(id).stream()
                .map(Dependency::referenced)
                .filter(other -> other.kind() == ObjectKind.FUNCTION
                        && other.path().subList(0, 2).equals(list.source()))
                .map(this::rows)
                .collect(Collectors.toSet());
        return results.size() == 1 ? results.iterator().next() : Optional.empty();
    }

    private Optional<List<String>> rows(ObjectId function) {
        return function.kind() != ObjectKind.FUNCTION
                ? Optional.empty()
                : catalog.find(function)
                        .flatMap(object -> Kinds.of(function.kind()).rowType(object))
                        .map(relationsByText::get);
    }

    private static List<String> names(NameList list, List<String> from, List<String> to, Placing placing) {
        int numbered = list.ordinality() ? 1 : 0;
        int named = Math.min(list.names().size() - numbered, from.size());
        Map<String, String> known = new HashMap<>();
        for (int i = 0; i < named; i++) {
            known.put(from.get(i), list.names().get(i));
        }
        List<String> names = new ArrayList<>(placing.names(list, known, to));
        names.addAll(list.names().subList(named, list.names().size()));
        return names;
    }

    /** A relation's list is printed for all columns that it has, a function's for those that it had. */
    private static List<String> printed(NameList list, Map<String, String> known, List<String> columns) {
        return list.ofFunction()
                ? columns.stream().filter(known::containsKey).map(known::get).toList()
                : all(list, known, columns);
    }

    private static List<String> written(NameList list, Map<String, String> known, List<String> columns) {
        int needed = columns.size();
        while (!list.ordinality() && needed > 0 && !known.containsKey(columns.get(needed - 1))) {
            needed--;
        }
        return all(list, known, columns.subList(0, needed));
    }

    private static List<String> all(NameList list, Map<String, String> known, List<String> columns) {
        Set<String> used = new HashSet<>(list.names());
        return columns.stream()
                .map(column -> known.containsKey(column) ? known.get(column) : free(column, used))
                .toList();
    }

    private static String free(String column, Set<String> used) {
        String name = Identifier.quote(column);
        for (int i = 1; !used.add(name); i++) {
            name = Identifier.quote(column + "_" + i);
        }
        return name;
    }
}
