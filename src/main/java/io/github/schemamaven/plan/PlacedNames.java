package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Meaning;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.sql.FromItem;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.JoinReader;
import io.github.schemamaven.sql.NameList;
import io.github.schemamaven.sql.ResultColumns;
import io.github.schemamaven.sql.RowValues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names that queries give to columns by their places: {@code FROM t x(a, b)}, and the same for a function that returns
 * rows of a table, or selects them in an SQL body. PostgreSQL adds columns at the end, so a table has them in another
 * order after a plan than it is declared with, and a list means the same only with its names in that order.
 */
final class PlacedNames {
    /** What tells a text from one that reads the same and means other columns. */
    private static final String OTHER_COLUMNS = " /* of other columns */";

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

    /** Returns the columns of a relation, in their order; empty of what is none. */
    List<String> columnsOf(List<String> path) {
        return columns.getOrDefault(path, List.of());
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
                : catalog.map(object -> {
                    boolean others = names.meansOthers(object, other, places);
                    return object.with(object.definition()
                            .respelled(text -> names.replaced(object.id(), text, places, Placing.PRINTED)
                                    + (others ? OTHER_COLUMNS : "")));
                });
    }

    /** Returns whether what differs is what columns are meant, with texts that read the same or not. */
    static boolean areOthers(Difference difference) {
        return difference.left().stream()
                .anyMatch(object -> object.definition().toString().contains(OTHER_COLUMNS));
    }

    /** Whether an object of one text means other columns, of relations that have them in another order. */
    private boolean meansOthers(CatalogObject object, Catalog other, Map<List<String>, List<String>> places) {
        Optional<Meaning> meaning = object.meaning();
        Optional<Meaning> wanted = other.find(object.id()).flatMap(CatalogObject::meaning);
        return meaning.isPresent()
                && wanted.isPresent()
                && !meaning.get().columns().equals(wanted.get().columns())
                && Stream.concat(meaning.get().relations().stream(), wanted.get().relations().stream())
                        .anyMatch(relation -> moves(relation, places));
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
        return replaced(id, sql, places, Placing.WRITTEN);
    }

    /** Returns a command with the values of rows in other places, where it has expressions and no queries. */
    String rowsReplaced(String sql, Map<List<String>, List<String>> places) {
        return withRows(sql, places, Placing.WRITTEN);
    }

    private String replaced(ObjectId id, String sql, Map<List<String>, List<String>> places, Placing placing) {
        TreeMap<Integer, Edit> edits = new TreeMap<>();
        for (NameList list : NameList.in(sql)) {
            namesOfSource(id, list, places, placing).ifPresent(names -> edits.put(list.start(), Edit.of(list, names)));
        }
        for (FromItem.Join join : JoinReader.withLists(sql)) {
            NameList list = join.list().orElseThrow();
            try {
                new JoinPlaces(item -> places(id, item, places, placing))
                        .names(join)
                        .ifPresent(names -> edits.put(list.start(), Edit.of(list, names)));
            } catch (JoinPlaces.Unknown unknown) {
                edits.put(list.start(), Edit.of(list, placing.unknown(id, list)));
            }
        }
        StringBuilder result = new StringBuilder();
        int copied = 0;
        for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
            result.append(sql, copied, edit.getKey()).append(edit.getValue().text());
            copied = edit.getValue().end();
        }
        return withResult(id, result.append(sql, copied, sql.length()).toString(), places, placing);
    }

    /** What takes the place of a list. */
    private record Edit(String text, int end) {
        static Edit of(NameList list, List<String> names) {
            return new Edit(String.join(", ", names), list.end());
        }
    }

    private Optional<List<String>> namesOfSource(
            ObjectId id, NameList list, Map<List<String>, List<String>> places, Placing placing) {
        boolean moves = results(id, list).stream()
                .flatMap(Optional::stream)
                .anyMatch(path -> places.containsKey(path) && !columns.get(path).equals(places.get(path)));
        if (!moves) {
            return Optional.empty();
        }
        return Optional.of(relation(id, list)
                .map(path -> names(list, columns.get(path), places.get(path), placing))
                .orElseGet(() -> placing.unknown(id, list)));
    }

    /** The columns of what a join is made of. */
    private Optional<JoinPlaces.Places> places(
            ObjectId id, FromItem item, Map<List<String>, List<String>> places, Placing placing) {
        if (item instanceof FromItem.Relation relation) {
            List<String> from = columns.getOrDefault(relation.path(), List.of());
            List<String> to = places.getOrDefault(relation.path(), from);
            return from.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new JoinPlaces.Places(
                            from,
                            relation.list().map(NameList::names).orElseGet(() -> quoted(from)),
                            to,
                            relation.list()
                                    .map(list -> from.equals(to) ? list.names() : names(list, from, to, placing))
                                    .orElseGet(() -> quoted(to))));
        }
        if (item instanceof FromItem.Call call) {
            NameList list = call.list();
            return namesOfSource(id, list, places, placing).map(names -> {
                List<String> path = relation(id, list).orElseThrow(JoinPlaces.Unknown::new);
                return ofFunction(list, columns.get(path), places.get(path), names, placing);
            });
        }
        return Optional.empty();
    }

    private static JoinPlaces.Places ofFunction(
            NameList list, List<String> from, List<String> to, List<String> names, Placing placing) {
        int named = Math.min(list.names().size() - (list.ordinality() ? 1 : 0), from.size());
        List<String> known = from.subList(0, named);
        List<String> others = IntStream.range(named, list.names().size())
                .mapToObj(i -> "#" + i)
                .toList();
        return new JoinPlaces.Places(
                Stream.concat(known.stream(), others.stream()).toList(),
                list.names(),
                Stream.concat(placing.kept(known, to).stream(), others.stream()).toList(),
                names);
    }

    private static List<String> quoted(List<String> names) {
        return names.stream().map(Identifier::quote).toList();
    }

    /** What a function selects is the columns of the relation whose rows it returns by its places too. */
    private String withResult(ObjectId id, String sql, Map<List<String>, List<String>> places, Placing placing) {
        String placed = withRows(sql, places, placing);
        Optional<List<String>> relation = returned(id).filter(path -> moves(path, places));
        if (relation.isEmpty()) {
            return placed;
        }
        List<String> from = columns.get(relation.get());
        List<String> to = new ArrayList<>(places.get(relation.get()));
        to.retainAll(from);
        from.stream().filter(column -> !to.contains(column)).forEach(to::add);
        List<Integer> order = to.stream().map(from::indexOf).toList();
        return id.kind() == ObjectKind.RULE
                ? ResultColumns.ofRule(placed, order)
                : ResultColumns.reordered(placed, order);
    }

    private String withRows(String sql, Map<List<String>, List<String>> places, Placing placing) {
        return RowValues.placed(
                sql,
                (type, values) -> Optional.of(type)
                        .filter(path -> moves(path, places) && columns.get(path).size() == values)
                        .map(path -> placing.values(columns.get(path), places.get(path))));
    }

    private boolean moves(List<String> relation, Map<List<String>, List<String>> places) {
        return columns.containsKey(relation)
                && places.containsKey(relation)
                && !columns.get(relation).equals(places.get(relation));
    }

    /** The relation whose rows a function returns, or a rule on it. */
    private Optional<List<String>> returned(ObjectId id) {
        return id.kind() == ObjectKind.RULE ? Optional.of(id.path().subList(0, 2)) : rows(id);
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
            JoinReader.withLists(text).forEach(join -> addRelations(join, found));
            returned(id).ifPresent(found::add);
            found.addAll(RowValues.types(text));
            found.retainAll(columns.keySet());
            return text;
        });
        return found;
    }

    private void addRelations(FromItem item, Set<List<String>> found) {
        if (item instanceof FromItem.Join join) {
            addRelations(join.left(), found);
            addRelations(join.right(), found);
        } else if (item instanceof FromItem.Relation relation && columns.containsKey(relation.path())) {
            found.add(relation.path());
        }
    }

    /** The columns that the list has names for are those of a relation, or of the one whose rows the function returns. */
    private Optional<List<String>> relation(ObjectId id, NameList list) {
        Set<Optional<List<String>>> results = results(id, list);
        return results.size() == 1 ? results.iterator().next() : Optional.empty();
    }

    /** Of several functions of one name the text says which only by its arguments, but each has a name of its own. */
    private Set<Optional<List<String>>> results(ObjectId id, NameList list) {
        if (!list.ofFunction()) {
            return Set.of(Optional.of(list.source()).filter(columns::containsKey));
        }
        List<Meaning.Call> calls =
                catalog.find(id).flatMap(CatalogObject::meaning).map(Meaning::calls).orElse(List.of()).stream()
                        .filter(call -> call.function().equals(list.source()))
                        .toList();
        boolean named = calls.stream().anyMatch(call -> call.alias().equals(list.alias()));
        return calls.stream()
                .filter(call -> !named || call.alias().equals(list.alias()))
                .map(call -> Optional.of(call.relation()).filter(columns::containsKey))
                .collect(Collectors.toSet());
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
}
