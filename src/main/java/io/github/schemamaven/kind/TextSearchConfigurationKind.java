package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Text search configurations. */
final class TextSearchConfigurationKind implements Kind {
    /**
     * A configuration.
     *
     * @param parser what finds the tokens
     * @param mappings for each kind of token, the dictionaries it goes through as SQL
     */
    private record Configuration(String parser, Map<String, String> mappings) implements Definition {}

    @Override
    public String resource() {
        return "text_search_configuration.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.TEXT_SEARCH_CONFIGURATION);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        List<String> tokens = row.texts("tokens");
        List<String> dictionaries = row.texts("dictionaries");
        Map<String, String> mappings = new LinkedHashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            mappings.put(tokens.get(i), dictionaries.get(i));
        }
        return new Configuration(row.text("parser"), mappings);
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        Configuration configuration = object.definitionAs(Configuration.class);
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of("CREATE " + target(object) + " (PARSER = " + configuration.parser() + ")"));
        map(object, "ADD", configuration.mappings(), statements);
        return statements;
    }

    /** One command for all kinds of tokens that go through the same dictionaries. */
    private static void map(
            CatalogObject object, String verb, Map<String, String> mappings, List<Statement> statements) {
        Map<String, List<String>> tokens = new LinkedHashMap<>();
        mappings.forEach((token, dictionaries) -> tokens.computeIfAbsent(dictionaries, unused -> new ArrayList<>())
                .add(token));
        tokens.forEach((dictionaries, names) -> statements.add(Statement.of(
                "ALTER " + target(object) + " " + verb + " MAPPING FOR " + list(names) + " WITH " + dictionaries)));
    }

    private static String list(List<String> tokens) {
        return tokens.stream().map(Identifier::quote).collect(Collectors.joining(", "));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        Configuration old = from.definitionAs(Configuration.class);
        Configuration wanted = to.definitionAs(Configuration.class);
        if (!old.parser().equals(wanted.parser())) {
            return Alteration.replace();
        }
        Map<String, String> added = new LinkedHashMap<>(wanted.mappings());
        added.keySet().removeAll(old.mappings().keySet());
        Map<String, String> changed = new LinkedHashMap<>(wanted.mappings());
        changed.keySet().retainAll(old.mappings().keySet());
        changed.entrySet()
                .removeIf(mapping -> mapping.getValue().equals(old.mappings().get(mapping.getKey())));
        List<String> gone = old.mappings().keySet().stream()
                .filter(token -> !wanted.mappings().containsKey(token))
                .toList();
        List<Statement> statements = new ArrayList<>();
        if (!gone.isEmpty()) {
            statements.add(Statement.of("ALTER " + target(to) + " DROP MAPPING FOR " + list(gone)));
        }
        map(to, "ALTER", changed, statements);
        map(to, "ADD", added, statements);
        return Alteration.inPlace(statements);
    }

    private static String target(CatalogObject object) {
        return "TEXT SEARCH CONFIGURATION " + Names.qualified(object.id());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }
}
