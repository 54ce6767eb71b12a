package io.github.schemamaven.source;

import io.github.schemamaven.source.StatementHeader.Manner;
import io.github.schemamaven.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the first words of a statement. */
final class HeaderReader {
    /** Kinds of objects whose name is two or more words; the longest first where one begins another. */
    private static final List<List<String>> LONG_KINDS = List.of(
            List.of("materialized", "view"),
            List.of("foreign", "table"),
            List.of("foreign", "data", "wrapper"),
            List.of("event", "trigger"),
            List.of("text", "search", "configuration"),
            List.of("text", "search", "dictionary"),
            List.of("text", "search", "parser"),
            List.of("text", "search", "template"),
            List.of("access", "method"),
            List.of("operator", "class"),
            List.of("operator", "family"),
            List.of("user", "mapping"));

    private static final Set<String> KINDS = Set.of(
            "table",
            "view",
            "index",
            "sequence",
            "type",
            "domain",
            "function",
            "procedure",
            "aggregate",
            "trigger",
            "rule",
            "policy",
            "schema",
            "extension",
            "role",
            "user",
            "group",
            "server",
            "collation",
            "conversion",
            "language",
            "publication",
            "subscription",
            "statistics",
            "operator");

    /** Words between CREATE and the kind that do not change what is created. */
    private static final List<String> FILLERS = List.of(
            "global", "local", "unlogged", "recursive", "constraint", "trusted", "procedural", "unique", "default");

    private static final Set<String> CHANGES = Set.of(
            "comment",
            "grant",
            "revoke",
            "drop",
            "insert",
            "update",
            "delete",
            "merge",
            "copy",
            "refresh",
            "security",
            "analyze",
            "truncate",
            "reindex",
            "cluster",
            "vacuum",
            "import",
            "lock");

    private final TokenCursor tokens;

    private HeaderReader(TokenCursor tokens) {
        this.tokens = tokens;
    }

    /** Reads the header of a statement. */
    static StatementHeader read(SqlStatement statement) {
        return new HeaderReader(new TokenCursor(statement)).read();
    }

    private StatementHeader read() {
        String first = tokens.word();
        tokens.advance();
        return switch (first) {
            case "create" -> create();
            case "alter" -> alter();
            case "set", "reset" -> setting();
            case "select" -> select();
            case "begin" -> StatementHeader.of(Manner.BEGIN);
            case "start" -> StatementHeader.of(tokens.accept("transaction") ? Manner.BEGIN : Manner.OTHER);
            case "commit", "end" -> StatementHeader.of(tokens.accept("prepared") ? Manner.SERVER : Manner.COMMIT);
            case "rollback", "abort" -> rollback();
            case "savepoint" -> StatementHeader.of(Manner.SAVEPOINT, "", tokens.qualifiedName());
            case "release" -> {
                tokens.accept("savepoint");
                yield StatementHeader.of(Manner.RELEASE, "", tokens.qualifiedName());
            }
            case "prepare" -> StatementHeader.of(tokens.accept("transaction") ? Manner.SERVER : Manner.SESSION);
            case "declare", "listen", "load", "discard" -> StatementHeader.of(Manner.SESSION);
            case "reassign" -> StatementHeader.of(Manner.SERVER);
            case "drop" -> drop();
            case "comment", "security", "grant", "revoke" -> aboutDatabase();
            default -> StatementHeader.of(CHANGES.contains(first) ? Manner.CHANGES : Manner.OTHER);
        };
    }

    /** Reads what a {@code DROP} names, of which there may be several; none for another statement. */
    static Optional<Dropped> dropped(SqlStatement statement) {
        HeaderReader reader = new HeaderReader(new TokenCursor(statement));
        return reader.tokens.accept("drop") ? Optional.of(reader.dropped()) : Optional.empty();
    }

    /**
     * What a {@code DROP} names.
     *
     * @param kind the kind of object as {@link StatementHeader#keyword()} has it; empty for one without such a word
     * @param ifExists whether it says {@code IF EXISTS}
     * @param names the names of the objects as written
     * @param table for a trigger, rule or policy the name of its table; else empty
     */
    record Dropped(String kind, boolean ifExists, List<List<String>> names, List<String> table) {}

    private Dropped dropped() {
        String kind = kind();
        tokens.accept("concurrently");
        boolean ifExists = skipExistence();
        List<List<String>> names = new ArrayList<>();
        do {
            names.add(kind.equals("operator") ? tokens.operatorName() : tokens.qualifiedName());
            tokens.skipParentheses();
        } while (tokens.acceptSign(","));
        List<String> table = switch (kind) {
            case "trigger", "policy", "rule" -> tableAfter("on");
            default -> List.of();
        };
        return new Dropped(kind, ifExists, names, table);
    }

    private StatementHeader rollback() {
        if (tokens.accept("prepared")) {
            return StatementHeader.of(Manner.SERVER);
        }
        if (!tokens.accept("work")) {
            tokens.accept("transaction");
        }
        if (!tokens.accept("to")) {
            return StatementHeader.of(Manner.ROLLBACK);
        }
        tokens.accept("savepoint");
        return StatementHeader.of(Manner.ROLLBACK_TO, "", tokens.qualifiedName());
    }

    private StatementHeader setting() {
        if (!tokens.accept("session") && !tokens.accept("local")) {
            tokens.accept("global");
        }
        if (tokens.accept("names")) {
            return StatementHeader.of(Manner.SETTING, "client_encoding", List.of());
        }
        return StatementHeader.of(Manner.SETTING, String.join(".", tokens.qualifiedName()), List.of());
    }

    /** {@code SELECT pg_catalog.set_config('search_path', '', false)}, as pg_dump has it, is a setting. */
    private StatementHeader select() {
        List<String> function = tokens.qualifiedName();
        boolean setsParameter =
                !function.isEmpty() && function.get(function.size() - 1).equals("set_config");
        return StatementHeader.of(
                setsParameter && tokens.acceptSign("(") ? Manner.SETTING : Manner.OTHER,
                setsParameter ? tokens.string().toLowerCase(Locale.ROOT) : "",
                List.of());
    }

    private StatementHeader drop() {
        return switch (tokens.word()) {
            case "database" -> database("");
            case "role", "user", "group", "tablespace", "owned" ->
                isUserMapping() ? StatementHeader.of(Manner.CHANGES) : StatementHeader.of(Manner.SERVER);
            default -> {
                kind();
                tokens.accept("concurrently");
                skipExistence();
                yield StatementHeader.of(Manner.CHANGES, "drop", tokens.qualifiedName());
            }
        };
    }

    private boolean isUserMapping() {
        return tokens.acceptAll(List.of("user", "mapping"));
    }

    /** Reads from the word DATABASE on; the keyword tells {@code CREATE DATABASE} from the rest. */
    private StatementHeader database(String verb) {
        tokens.advance();
        skipExistence();
        return StatementHeader.of(Manner.DATABASE, verb, tokens.qualifiedName());
    }

    /** {@code COMMENT ON DATABASE}, {@code GRANT … ON DATABASE}, {@code SECURITY LABEL … ON DATABASE}. */
    private StatementHeader aboutDatabase() {
        while (!tokens.atEnd()) {
            if (tokens.accept("on")) {
                if (tokens.word().equals("database")) {
                    return database("");
                }
                if (tokens.word().equals("tablespace") || tokens.word().equals("parameter")) {
                    return StatementHeader.of(Manner.SERVER);
                }
                return StatementHeader.of(Manner.CHANGES);
            }
            tokens.advance();
        }
        return StatementHeader.of(Manner.CHANGES);
    }

    private StatementHeader alter() {
        return switch (tokens.word()) {
            case "database" -> database("");
            case "system", "tablespace" -> StatementHeader.of(Manner.SERVER);
            case "role", "user", "group" -> isUserMapping() ? StatementHeader.of(Manner.CHANGES) : alterRole();
            default -> {
                kind();
                skipExistence();
                tokens.accept("only");
                yield StatementHeader.of(Manner.CHANGES, "", tokens.qualifiedName());
            }
        };
    }

    /** {@code ALTER ROLE … IN DATABASE}, which {@code pg_dump -C} prints, is about a database. */
    private StatementHeader alterRole() {
        tokens.advance();
        List<String> role = tokens.qualifiedName();
        if (tokens.acceptAll(List.of("in", "database"))) {
            return StatementHeader.of(Manner.DATABASE, "", tokens.qualifiedName());
        }
        return StatementHeader.of(Manner.CHANGES, "role", role);
    }

    private StatementHeader create() {
        boolean tolerant = tokens.acceptAll(List.of("or", "replace"));
        boolean temporary = false;
        boolean filler;
        do {
            boolean temporaryWord = tokens.accept("temp") || tokens.accept("temporary");
            temporary |= temporaryWord;
            filler = temporaryWord || FILLERS.stream().anyMatch(tokens::accept);
        } while (filler);
        if (tokens.word().equals("database")) {
            return database("create");
        }
        if (tokens.word().equals("tablespace")) {
            return StatementHeader.of(Manner.SERVER);
        }
        String kind = kind();
        tokens.accept("concurrently");
        tolerant |= skipExistence();
        return definition(kind, tolerant, temporary);
    }

    private StatementHeader definition(String kind, boolean tolerant, boolean temporary) {
        List<String> name = switch (kind) {
            case "", "user mapping" -> List.of();
            case "operator" -> tokens.operatorName();
            case "schema" -> {
                boolean named = !tokens.accept("authorization");
                List<String> schema = tokens.qualifiedName();
                yield named || !schema.isEmpty() ? schema : List.of();
            }
            case "index" -> tokens.word().equals("on") ? List.of() : tokens.qualifiedName();
            default -> tokens.qualifiedName();
        };
        List<String> table = switch (kind) {
            case "trigger", "policy", "index" -> tableAfter("on");
            case "rule" -> tableAfter("to");
            default -> List.of();
        };
        return new StatementHeader(
                kind.isEmpty() ? Manner.CHANGES : Manner.DEFINES, kind, name, table, tolerant, temporary);
    }

    private List<String> tableAfter(String word) {
        while (!tokens.atEnd()) {
            if (tokens.accept(word)) {
                tokens.accept("only");
                return tokens.qualifiedName();
            }
            tokens.advance();
        }
        return List.of();
    }

    /** Steps over the kind of object and returns it; empty if it is none of those that have a name. */
    private String kind() {
        for (List<String> words : LONG_KINDS) {
            if (tokens.acceptAll(words)) {
                return String.join(" ", words);
            }
        }
        String word = tokens.word();
        if (!KINDS.contains(word)) {
            return "";
        }
        tokens.advance();
        return word.equals("user") || word.equals("group") ? "role" : word;
    }

    private boolean skipExistence() {
        return tokens.acceptAll(List.of("if", "not", "exists")) || tokens.acceptAll(List.of("if", "exists"));
    }
}
