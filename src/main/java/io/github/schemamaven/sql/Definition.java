package io.github.schemamaven.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a {@code CREATE} command names, read from its first tokens.
 *
 * @param keyword what it creates, as {@link RenameHint#keyword()}
 * @param name its name, as {@link RenameHint#name()}
 * @param afterName the index of the token right after the name
 */
record Definition(String keyword, List<String> name, int afterName) {
    /** The kinds of object that have a name of their own, those with more words first. */
    private static final List<List<String>> KINDS = Stream.of(
                    "materialized view",
                    "foreign table",
                    "foreign data wrapper",
                    "text search configuration",
                    "text search dictionary",
                    "text search parser",
                    "text search template",
                    "operator class",
                    "operator family",
                    "event trigger",
                    "table",
                    "view",
                    "index",
                    "sequence",
                    "schema",
                    "type",
                    "domain",
                    "function",
                    "procedure",
                    "aggregate",
                    "trigger",
                    "policy",
                    "rule",
                    "collation",
                    "conversion",
                    "statistics",
                    "publication",
                    "subscription",
                    "server",
                    "language")
            .map(kind -> List.of(kind.split(" ")))
            .toList();

    /** Words that may stand between CREATE and the kind. */
    private static final Set<String> ADJECTIVES = Set.of(
            "or",
            "replace",
            "global",
            "local",
            "temp",
            "temporary",
            "unlogged",
            "recursive",
            "unique",
            "constraint",
            "default",
            "trusted",
            "procedural");

    /** Keywords that begin a table's constraint or a LIKE clause; all are reserved, so no column has such a name. */
    private static final Set<String> NOT_A_COLUMN =
            Set.of("constraint", "primary", "unique", "check", "foreign", "not", "like");

    private static final Set<String> PARTS_OF_TABLES = Set.of("trigger", "policy", "rule");

    private static final Set<String> IN_NO_SCHEMA = Set.of(
            "schema", "language", "foreign data wrapper", "server", "publication", "subscription", "event trigger");

    /**
     * Reads a command.
     *
     * @param tokens the command without comments
     * @return empty where the command is no CREATE, or creates something without a name
     */
    static Optional<Definition> read(List<Token> tokens) {
        if (!isWord(tokens, 0, "create")) {
            return Optional.empty();
        }
        int at = 1;
        while (at < tokens.size() && ADJECTIVES.contains(tokens.get(at).lower())) {
            at++;
        }
        for (List<String> kind : KINDS) {
            if (areWords(tokens, at, kind)) {
                return readName(tokens, at + kind.size(), String.join(" ", kind));
            }
        }
        return Optional.empty();
    }

    private static Optional<Definition> readName(List<Token> tokens, int from, String keyword) {
        int at = isWord(tokens, from, "concurrently") ? from + 1 : from;
        at += areWords(tokens, at, List.of("if", "not", "exists")) ? 3 : 0;
        if (keyword.equals("schema") && isWord(tokens, at, "authorization")) {
            at++;
        }
        boolean anonymous = (keyword.equals("index") || keyword.equals("statistics")) && isWord(tokens, at, "on");
        List<String> own = anonymous ? List.of() : qualifiedName(tokens, at);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        int after = at + own.size() * 2 - 1;
        List<String> name = new ArrayList<>();
        if (PARTS_OF_TABLES.contains(keyword)) {
            name.addAll(tableAfter(tokens, after, keyword.equals("rule") ? "to" : "on"));
        } else if (keyword.equals("index")) {
            List<String> table = tableAfter(tokens, after, "on");
            name.addAll(table.subList(0, Math.max(0, table.size() - 1)));
        }
        name.addAll(own);
        return Optional.of(new Definition(keyword, List.copyOf(name), after));
    }

    /** Tells whether an old name has a schema of its own: not one within a table, nor of what is in no schema. */
    boolean isInSchema() {
        return !PARTS_OF_TABLES.contains(keyword) && !IN_NO_SCHEMA.contains(keyword);
    }

    /**
     * Reads the column that is defined at a token.
     *
     * @param tokens the command without comments
     * @param index where the definition of the column should begin
     * @return the table's name followed by the column's; empty where no column's definition begins there
     */
    Optional<List<String>> column(List<Token> tokens, int index) {
        int open = openingOfColumns(tokens);
        if (open < 0 || index <= open || !tokens.get(index).isName() || !beginsElement(tokens, open, index)) {
            return Optional.empty();
        }
        Token column = tokens.get(index);
        boolean excludes =
                column.isWord("exclude") && (isWord(tokens, index + 1, "using") || is(tokens, index + 1, "("));
        if (excludes || (column.kind() == Token.Kind.WORD && NOT_A_COLUMN.contains(column.lower()))) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(name);
        parts.add(Identifier.read(column));
        return Optional.of(List.copyOf(parts));
    }

    /** Finds the parenthesis that opens the list of columns, or returns -1. */
    private int openingOfColumns(List<Token> tokens) {
        int at = afterName;
        if (keyword.equals("type")) {
            at += isWord(tokens, at, "as") ? 1 : tokens.size();
        } else if (keyword.equals("table") || keyword.equals("foreign table")) {
            int of = isWord(tokens, at, "partition") ? at + 1 : at;
            if (isWord(tokens, of, "of")) {
                at = of + Math.max(1, qualifiedName(tokens, of + 1).size() * 2);
            }
        } else {
            return -1;
        }
        return is(tokens, at, "(") ? at : -1;
    }

    private static boolean beginsElement(List<Token> tokens, int open, int index) {
        int depth = 0;
        for (int i = open; i < index; i++) {
            if (tokens.get(i).is("(") || tokens.get(i).is("[")) {
                depth++;
            } else if (tokens.get(i).is(")") || tokens.get(i).is("]")) {
                depth--;
            }
            if (depth == 0) {
                return false;
            }
        }
        return depth == 1 && (index == open + 1 || tokens.get(index - 1).is(","));
    }

    private static List<String> tableAfter(List<Token> tokens, int from, String preposition) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).isWord(preposition)) {
                return qualifiedName(tokens, isWord(tokens, i + 1, "only") ? i + 2 : i + 1);
            }
        }
        return List.of();
    }

    private static List<String> qualifiedName(List<Token> tokens, int from) {
        List<String> parts = new ArrayList<>();
        int i = from;
        while (i < tokens.size() && tokens.get(i).isName()) {
            parts.add(Identifier.read(tokens.get(i)));
            if (!is(tokens, i + 1, ".")) {
                break;
            }
            i += 2;
        }
        return parts;
    }

    private static boolean areWords(List<Token> tokens, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!isWord(tokens, from + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(List<Token> tokens, int index, String word) {
        return index < tokens.size() && tokens.get(index).isWord(word);
    }

    private static boolean is(List<Token> tokens, int index, String sign) {
        return index < tokens.size() && tokens.get(index).is(sign);
    }
}
