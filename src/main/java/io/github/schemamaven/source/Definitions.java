package io.github.schemamaven.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which statement has defined which object, so that a second definition can be told with both places. PostgreSQL itself
 * refuses most of them; {@code OR REPLACE} and {@code IF NOT EXISTS} are seen here.
 */
final class Definitions {
    private static final Set<String> RELATIONS =
            Set.of("table", "view", "materialized view", "index", "sequence", "foreign table");
    private static final Set<String> ROUTINES = Set.of("function", "procedure", "aggregate");
    private static final Set<String> TYPES = Set.of("type", "domain");
    /** Kinds of which one exists for each name in the database. */
    private static final Set<String> DATABASE_WIDE = Set.of(
            "schema",
            "extension",
            "role",
            "language",
            "server",
            "foreign data wrapper",
            "publication",
            "subscription",
            "event trigger",
            "access method");
    /** What any number of files may ask for, each for its own part. */
    private static final Set<String> SHARED = Set.of("schema", "extension");

    private final Map<Key, List<SourceStatement>> statements = new HashMap<>();
    private final List<Entry> inOrder = new ArrayList<>();

    private record Entry(Key key, SourceStatement statement) {}

    /**
     * What makes an object the same one.
     *
     * @param space the name space
     * @param name the full name; of a routine without its arguments, so that several may share a key
     */
    record Key(String space, List<String> name) {}

    /** Returns the key of what a statement defines, in the settings that are in force; null where it has no name. */
    Key key(StatementHeader header, LoadSession session) {
        List<String> name = header.name();
        if (header.manner() != StatementHeader.Manner.DEFINES || name.isEmpty() || header.temporary()) {
            return null;
        }
        String kind = header.keyword();
        if (DATABASE_WIDE.contains(kind)) {
            return new Key(kind, name);
        }
        List<String> full = new ArrayList<>();
        if (header.table().isEmpty()) {
            full.addAll(qualified(name, session));
        } else {
            List<String> table = qualified(header.table(), session);
            full.addAll(kind.equals("index") ? table.subList(0, table.size() - 1) : table);
            full.addAll(name);
        }
        return new Key(space(kind), full);
    }

    private static String space(String kind) {
        if (RELATIONS.contains(kind)) {
            return "relation";
        }
        if (ROUTINES.contains(kind)) {
            return "routine";
        }
        return TYPES.contains(kind) ? "type" : kind;
    }

    private static List<String> qualified(List<String> name, LoadSession session) {
        if (name.size() > 1) {
            return name;
        }
        return session.creationSchema()
                .map(schema -> List.of(schema, name.get(0)))
                .orElse(name);
    }

    /** Returns the statements that have defined something under a key, in the order in which they ran. */
    List<SourceStatement> of(Key key) {
        return statements.getOrDefault(key, List.of());
    }

    /** Notes that a statement has run. */
    void add(Key key, SourceStatement statement) {
        statements.computeIfAbsent(key, any -> new ArrayList<>(1)).add(statement);
        inOrder.add(new Entry(key, statement));
    }

    /** Returns how many there are, for {@link #forgetAfter}. */
    int count() {
        return inOrder.size();
    }

    /** Forgets what was defined since there were so many: it was rolled back. */
    void forgetAfter(int count) {
        List<Entry> undone = inOrder.subList(count, inOrder.size());
        for (Entry entry : undone) {
            List<SourceStatement> found = statements.get(entry.key());
            found.remove(found.size() - 1);
        }
        undone.clear();
    }

    /** Returns all definitions in the order in which they ran. */
    List<DefiningStatement> all() {
        return inOrder.stream()
                .map(entry -> new DefiningStatement(
                        entry.statement().header().keyword(),
                        entry.key().name(),
                        entry.statement().statement()))
                .toList();
    }

    /**
     * Explains why PostgreSQL says that something is there already.
     *
     * @return the place of the first definition; empty if no statement of the source is known to have made it
     */
    String explainDuplicate(Key key, SourceStatement second) {
        List<SourceStatement> found = of(key);
        if (found.isEmpty() && key.space().equals("type")) {
            found = of(new Key("relation", key.name()));
        } else if (found.isEmpty() && key.space().equals("relation")) {
            found = of(new Key("type", key.name()));
        }
        if (key.space().equals("routine") && found.size() > 1) {
            return "Functions of this name are defined at "
                    + found.stream()
                            .map(first -> first.statement().start().toString())
                            .collect(Collectors.joining(", "))
                    + "; keep one for each list of arguments.";
        }
        return found.isEmpty() ? "" : explainSecond(found.get(0), second);
    }

    /** Says that two statements define the same object. */
    static String explainSecond(SourceStatement first, SourceStatement second) {
        boolean same = first.statement().text().equals(second.statement().text());
        return same
                ? "It is defined in the same words at %s; remove one of the two."
                        .formatted(first.statement().start())
                : "It is defined differently at %s; keep one of the two."
                        .formatted(first.statement().start());
    }

    /** Tells whether several files may define the same object of this kind. */
    static boolean isShared(Key key) {
        return SHARED.contains(key.space());
    }
}
