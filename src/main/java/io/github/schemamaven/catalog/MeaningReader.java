package io.github.schemamaven.catalog;

import io.github.schemamaven.catalog.NodeTree.Elements;
import io.github.schemamaven.catalog.NodeTree.Node;
import io.github.schemamaven.catalog.NodeTree.Value;
import io.github.schemamaven.catalog.NodeTree.Word;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the columns that a stored query means, which its tree has by their numbers in their relations
 * (src/include/nodes/parsenodes.h, primnodes.h). What goes by places in the text, so that it stands in another order where
 * the columns of a relation do, is put into the order of their names.
 */
final class MeaningReader {
    private static final int RELATION = 0;
    private static final int SUBQUERY = 1;
    private static final int JOIN = 2;
    private static final int FUNCTION = 3;
    private static final int GROUP = 9;

    private static final int UPDATE = 2;

    private static final long UNKNOWN = 705;

    private static final Set<Long> TEXTS = Set.of(25L, 1042L, 1043L);

    /** Types of constants that are stored alike in each database, unlike those that are numbers of objects. */
    private static final Set<Long> PLAIN = Set.of(
            16L, 17L, 18L, 19L, 20L, 21L, 23L, 25L, 114L, 700L, 701L, 705L, 1042L, 1043L, 1082L, 1083L, 1114L, 1184L,
            1186L, 1266L, 1700L, 2950L, 3802L);

    private final Map<Long, Relation> relations = new HashMap<>();
    private final Map<Long, Relation> rowTypes = new HashMap<>();
    private final Map<Long, List<String>> functions = new HashMap<>();
    private final Optional<Relation> owner;
    private final Deque<List<Node>> scopes = new ArrayDeque<>();
    private final List<Meaning.Call> calls = new ArrayList<>();
    private final Set<List<String>> used = new HashSet<>();
    private final Set<List<String>> upserts = new HashSet<>();
    private List<String> columns = new ArrayList<>();
    private int rows;

    private MeaningReader(Row row) throws SQLException {
        for (String text : row.texts("relations")) {
            List<String> parts = Arrays.asList(text.split("\1", -1));
            Relation relation = new Relation(parts.get(1), parts.subList(2, 4), parts.subList(4, parts.size()));
            relations.put(Long.parseLong(parts.get(0)), relation);
            rowTypes.put(Long.parseLong(parts.get(1)), relation);
        }
        for (String text : row.texts("functions")) {
            List<String> parts = Arrays.asList(text.split("\1", -1));
            functions.put(Long.parseLong(parts.get(0)), parts.subList(1, 3));
        }
        rowTypes.remove(0L);
        this.owner = Optional.ofNullable(relations.get(Long.parseLong(row.text("owner"))));
    }

    /** Reads a row of {@code meanings.sql}. */
    static Meaning read(Row row) throws SQLException {
        MeaningReader reader = new MeaningReader(row);
        Optional<Relation> result = Optional.ofNullable(reader.rowTypes.get(Long.parseLong(row.text("result"))))
                .map(Relation::ofResult);
        List<Value> trees = NodeTree.read(row.text("tree")).stream()
                .flatMap(tree -> flat(tree).stream())
                .toList();
        for (int i = 0; i < trees.size(); i++) {
            Optional<Relation> returned = reader.owner.or(() -> result);
            boolean last = i == trees.size() - 1;
            if (trees.get(i) instanceof Node node
                    && node.type().equals("QUERY")
                    && (last || reader.owner.isPresent())) {
                reader.query(node, returned, reader.owner.isEmpty());
            } else {
                reader.walk(trees.get(i));
            }
        }
        return new Meaning(reader.calls, reader.columns, reader.used, reader.upserts);
    }

    private static List<Value> flat(Value value) {
        return value instanceof Elements list
                ? list.elements().stream()
                        .flatMap(element -> flat(element).stream())
                        .toList()
                : value.elements();
    }

    private void walk(Value value) {
        if (value instanceof Elements list) {
            list.elements().forEach(this::walk);
        } else if (value instanceof Node node) {
            switch (node.type()) {
                case "QUERY" -> query(node, Optional.empty(), false);
                case "RANGETBLENTRY" -> source(node, Optional.empty());
                case "VAR" -> variable(node);
                case "CONST" -> constant(node);
                case "ROWEXPR" -> row(node, Optional.empty());
                case "OPEXPR" -> operation(node);
                case "MERGEACTION", "ONCONFLICTEXPR" -> changes(node);
                default -> node.fields().values().forEach(this::walk);
            }
        }
    }

    /**
     * A query.
     *
     * @param returned the relation whose columns it returns by places
     * @param selects whether what it selects is such columns too
     */
    private void query(Node query, Optional<Relation> returned, boolean selects) {
        scopes.push(query.nodes("rtable"));
        boolean reads = query.number("commandType") == 1;
        Optional<Relation> target = reads
                ? returned.filter(relation -> selects)
                : Optional.ofNullable(
                                query.nodes("rtable").size() >= query.number("resultRelation")
                                                && query.number("resultRelation") > 0
                                        ? query.nodes("rtable").get((int) query.number("resultRelation") - 1)
                                        : null)
                        .map(entry -> relations.get(entry.number("relid")));
        query.nodes("onConflict").stream()
                .filter(conflict -> conflict.number("action") == UPDATE)
                .forEach(conflict -> target.map(Relation::path).ifPresent(upserts::add));
        query.fields().forEach((name, value) -> {
            switch (name) {
                case "rtable" ->
                    query.nodes(name).forEach(entry -> source(entry, reads && selects ? returned : Optional.empty()));
                case "targetList" -> {
                    if (reads) {
                        results(query.nodes(name), target);
                    } else {
                        entries(query.nodes(name), target);
                    }
                }
                case "returningList" -> results(query.nodes(name), returned);
                default -> walk(value);
            }
        });
        scopes.pop();
    }

    /** What a query reads from; the columns of a join are known by those of its sides. */
    private void source(Node entry, Optional<Relation> returned) {
        for (Node function : entry.nodes("functions")) {
            call(entry, function);
        }
        List<Node> subqueries = entry.nodes("subquery");
        boolean isOneOfSeveral = isOneOfSeveral(entry);
        subqueries.forEach(subquery -> query(subquery, isOneOfSeveral ? returned : Optional.empty(), isOneOfSeveral));
        for (Value rows : entry.field("values_lists").elements()) {
            if (isRow(rows.elements(), returned)) {
                row(rows.elements().get(0), returned.orElseThrow());
            } else {
                ordered(rows.elements(), returned);
            }
        }
        walk(entry.field("functions"));
        walk(entry.field("tablefunc"));
        walk(entry.field("tablesample"));
    }

    private void call(Node entry, Node function) {
        String alias = entry.nodes("eref").stream()
                .map(eref -> eref.text("aliasname"))
                .findFirst()
                .orElse("");
        for (Node expression : function.nodes("funcexpr")) {
            List<String> path = functions.get(expression.number("funcid"));
            if (path != null) {
                List<String> relation = Optional.ofNullable(rowTypes.get(expression.number("funcresulttype")))
                        .map(Relation::path)
                        .orElse(List.of());
                calls.add(new Meaning.Call(path, alias, relation));
            }
        }
    }

    /** Which of a row's columns is given a constant is a part of what is meant. */
    private void constant(Node constant) {
        long type = constant.number("consttype");
        if (rows > 0 && PLAIN.contains(type)) {
            columns.add("=" + content(type, constant.text("constvalue").split(" ", -1)));
        }
    }

    /**
     * Returns the bytes of a constant. A text that stands without its type (which ends with a zero) is one with it (which
     * begins with its length) once PostgreSQL has read what it prints, before 15.
     */
    private static List<String> content(long type, String... value) {
        List<String> bytes = List.of(value);
        if (type == UNKNOWN && bytes.size() > 3) {
            return bytes.subList(2, bytes.size() - 2);
        }
        return TEXTS.contains(type) && bytes.size() > 6 ? bytes.subList(6, bytes.size() - 1) : bytes;
    }

    private void row(Node row, Optional<Relation> compared) {
        Optional<Relation> type = Optional.ofNullable(rowTypes.get(row.number("row_typeid")));
        ordered(row.field("args").elements(), type.or(() -> compared));
    }

    /** A row without a type that is compared with a relation's has that one's places. */
    private void operation(Node operation) {
        Optional<Relation> compared = operation.nodes("args").stream()
                .filter(argument -> argument.type().equals("VAR") && argument.number("varattno") == 0)
                .map(argument -> rowTypes.get(argument.number("vartype")))
                .filter(Objects::nonNull)
                .map(Relation::ofResult)
                .findFirst();
        for (Node argument : operation.nodes("args")) {
            if (argument.type().equals("ROWEXPR")) {
                row(argument, compared);
            } else {
                walk(argument);
            }
        }
    }

    /** What MERGE or ON CONFLICT writes into columns of the query's relation, which the tree has by their numbers. */
    private void changes(Node node) {
        node.fields().forEach((name, value) -> {
            if (!name.equals("exclRelTlist")) {
                walk(value);
            }
        });
    }

    /** What a query returns: columns by their places, or one value that is a row. */
    private void results(List<Node> entries, Optional<Relation> relation) {
        List<Value> values = entries.stream()
                .filter(entry -> !entry.text("resjunk").equals("true"))
                .flatMap(entry -> entry.nodes("expr").stream())
                .map(Value.class::cast)
                .toList();
        if (isRow(values, relation)) {
            row(values.get(0), relation.orElseThrow());
            entries(
                    entries.stream()
                            .filter(entry -> !entry.nodes("expr").equals(values))
                            .toList(),
                    Optional.empty());
        } else {
            entries(entries, relation);
        }
    }

    private static boolean isRow(List<Value> values, Optional<Relation> relation) {
        return values.size() == 1
                && values.get(0) instanceof Node value
                && relation.filter(whole -> whole.isRow(value)).isPresent();
    }

    /** A whole row of a relation has what stands in it by places only if it is a constructor. */
    private void row(Value value, Relation relation) {
        used.add(relation.path());
        if (value instanceof Node node && node.type().equals("ROWEXPR")) {
            row(node, Optional.of(relation));
        } else {
            walk(value);
        }
    }

    /** Values that are given to a relation's columns. */
    private void entries(List<Node> entries, Optional<Relation> relation) {
        List<Value> places = new ArrayList<>();
        for (Node entry : entries) {
            boolean junk = entry.text("resjunk").equals("true");
            if (junk || relation.isEmpty()) {
                continue;
            }
            while (places.size() < entry.number("resno")) {
                places.add(new Word("<>"));
            }
            places.set((int) entry.number("resno") - 1, entry);
        }
        ordered(places, relation);
        entries.stream().filter(entry -> !places.contains(entry)).forEach(this::walk);
    }

    /** Values by the places of a relation's columns come in the order of the columns' names. */
    private void ordered(List<Value> values, Optional<Relation> relation) {
        if (relation.isEmpty()) {
            values.forEach(this::walk);
            return;
        }
        used.add(relation.get().path());
        List<String> before = columns;
        rows++;
        TreeMap<String, List<String>> byName = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            columns = new ArrayList<>();
            walk(values.get(i));
            if (!columns.isEmpty()) {
                byName.put(relation.get().column(i + 1), columns);
            }
        }
        rows--;
        columns = before;
        byName.forEach((name, read) -> {
            columns.add(name + "=");
            columns.addAll(read);
        });
    }

    private void variable(Node variable) {
        List<List<Node>> levels = List.copyOf(scopes);
        int level = (int) variable.number("varlevelsup");
        long source = variable.number("varno");
        long number = variable.number("varattno");
        if (level >= levels.size()) {
            owner.ifPresent(relation -> column(relation, number));
            return;
        }
        List<Node> entries = levels.get(level);
        if (source < 1 || source > entries.size()) {
            return;
        }
        Node entry = entries.get((int) source - 1);
        switch ((int) entry.number("rtekind")) {
            case RELATION ->
                Optional.ofNullable(relations.get(entry.number("relid")))
                        .ifPresent(relation -> column(relation, number));
            case SUBQUERY -> ofSubquery(entry, number);
            case JOIN -> expanded(entry.field("joinaliasvars"), number, level);
            case GROUP -> expanded(entry.field("groupexprs"), number, level);
            case FUNCTION -> ofFunction(entry, number);
            default -> {
                // its columns are in the text: values, a name of WITH, XMLTABLE
            }
        }
    }

    private void column(Relation relation, long number) {
        used.add(relation.path());
        columns.add(String.join(".", relation.path()) + "." + relation.column(number));
    }

    /** A merged or grouped column stands for an expression of its query. */
    private void expanded(Value expressions, long number, int level) {
        List<Value> all = expressions.elements();
        if (number < 1 || number > all.size()) {
            return;
        }
        List<List<Node>> inner = new ArrayList<>();
        for (Iterator<List<Node>> it = scopes.iterator(); inner.size() < level; ) {
            inner.add(it.next());
        }
        inner.forEach(scope -> scopes.pop());
        walk(all.get((int) number - 1));
        for (int i = inner.size() - 1; i >= 0; i--) {
            scopes.push(inner.get(i));
        }
    }

    private void ofSubquery(Node entry, long number) {
        if (isOneOfSeveral(entry)) {
            // named after an expression of the first query, which each of them is read for anyway
            return;
        }
        columns.add(entry.nodes("subquery").stream()
                .flatMap(subquery -> subquery.nodes("targetList").stream())
                .filter(target -> target.number("resno") == number)
                .map(target -> "." + target.text("resname").replaceAll("^column[0-9]+$", ""))
                .findFirst()
                .orElse("." + number));
    }

    /** Whether a query is one of those that UNION, INTERSECT or EXCEPT takes together. */
    private static boolean isOneOfSeveral(Node entry) {
        return entry.text("inFromCl").equals("false");
    }

    private void ofFunction(Node entry, long number) {
        long left = number;
        for (Node function : entry.nodes("functions")) {
            long count = function.number("funccolcount");
            if (left <= count) {
                Optional<Relation> relation = function.nodes("funcexpr").stream()
                        .map(expression -> rowTypes.get(expression.number("funcresulttype")))
                        .filter(Objects::nonNull)
                        .findFirst();
                long place = left;
                relation.ifPresentOrElse(found -> column(found, place), () -> columns.add("()." + place));
                return;
            }
            left -= count;
        }
        columns.add("ordinality");
    }
}
