package io.github.schemamaven.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads a stored expression or query in the form of {@code pg_node_tree} (src/backend/nodes/outfuncs.c and read.c): nodes
 * in braces with named fields, lists in brackets, and words.
 */
final class NodeTree {
    private static final String SIGNS = "(){}";

    /** What some nodes were called in trees before they all had the names of their structures (outfuncs.c). */
    private static final Map<String, String> NAMES_BEFORE_16 =
            Map.of("ROW", "ROWEXPR", "ARRAY", "ARRAYEXPR", "RTE", "RANGETBLENTRY");

    private final String text;
    private int position;

    private NodeTree(String text) {
        this.text = text;
    }

    /** Something in a tree. */
    sealed interface Value {
        /** Returns the elements of a list, or the value alone; none for nothing. */
        default List<Value> elements() {
            return List.of(this);
        }
    }

    /** A list. */
    record Elements(List<Value> elements) implements Value {}

    /** A number, a name, or {@code <>} for nothing. */
    record Word(String text) implements Value {
        @Override
        public List<Value> elements() {
            return text.equals("<>") ? List.of() : List.of(this);
        }
    }

    /** A node with its fields in order. */
    record Node(String type, Map<String, Value> fields) implements Value {
        /** Returns a field; nothing where there is none. */
        Value field(String name) {
            return fields.getOrDefault(name, new Word("<>"));
        }

        /** Returns a number; 0 where there is none. */
        long number(String name) {
            return field(name) instanceof Word word && word.text().matches("-?[0-9]+")
                    ? Long.parseLong(word.text())
                    : 0;
        }

        /** Returns a text; empty where there is none. */
        String text(String name) {
            return field(name).elements().stream()
                    .map(value -> value instanceof Word word ? word.text() : "")
                    .collect(Collectors.joining(" "));
        }

        /** Returns the nodes in a field. */
        List<Node> nodes(String name) {
            return field(name).elements().stream()
                    .filter(Node.class::isInstance)
                    .map(Node.class::cast)
                    .toList();
        }
    }

    /**
     * Reads trees.
     *
     * @param text trees, one after the other
     */
    static List<Value> read(String text) {
        NodeTree reader = new NodeTree(text);
        List<Value> values = new ArrayList<>();
        for (String token = reader.next(); !token.isEmpty(); token = reader.next()) {
            values.add(reader.value(token));
        }
        return values;
    }

    private Value value(String token) {
        return switch (token) {
            case "{" -> node();
            case "(" -> list();
            default -> new Word(unescaped(token));
        };
    }

    private Elements list() {
        List<Value> elements = new ArrayList<>();
        for (String token = next(); !token.equals(")") && !token.isEmpty(); token = next()) {
            elements.add(value(token));
        }
        return new Elements(elements);
    }

    private Node node() {
        String type = next();
        Map<String, Value> fields = new LinkedHashMap<>();
        String token = next();
        while (!token.equals("}") && !token.isEmpty()) {
            String name = token.substring(1);
            // each field has a value, which may begin as the name of the next one does
            List<Value> values = new ArrayList<>(List.of(value(next())));
            token = next();
            while (!token.startsWith(":") && !token.equals("}") && !token.isEmpty()) {
                values.add(value(token));
                token = next();
            }
            fields.put(name, values.size() == 1 ? values.get(0) : new Elements(values));
        }
        return new Node(NAMES_BEFORE_16.getOrDefault(type, type), fields);
    }

    /** Returns the next token as it is written; empty at the end. */
    private String next() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        int start = position;
        if (start < text.length() && SIGNS.indexOf(text.charAt(start)) >= 0) {
            position++;
        }
        while (position == start || SIGNS.indexOf(text.charAt(start)) < 0) {
            if (position >= text.length()
                    || Character.isWhitespace(text.charAt(position))
                    || SIGNS.indexOf(text.charAt(position)) >= 0) {
                break;
            }
            position += text.charAt(position) == '\\' ? 2 : 1;
        }
        position = Math.min(position, text.length());
        return text.substring(start, position);
    }

    private static String unescaped(String token) {
        return token.indexOf('\\') < 0 ? token : token.replaceAll("\\\\(.)", "$1");
    }
}
