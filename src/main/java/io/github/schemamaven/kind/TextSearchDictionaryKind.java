package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text search dictionaries. */
final class TextSearchDictionaryKind implements Kind {
    /** An option as serialize_deflist (tsearchcmds.c) writes it: a name, and a number or a quoted text. */
    private static final Pattern OPTION =
            Pattern.compile("(\"(?:[^\"]|\"\")*+\"|[^\\s=\"]+) = (E?'(?:[^'\\\\]|''|\\\\.)*+'|[^,']+)(?:, |$)");

    /**
     * A dictionary.
     *
     * @param template what it is made of
     * @param options the template's options: names and values as SQL
     */
    private record Dictionary(String template, Map<String, String> options) implements Definition {}

    @Override
    public String resource() {
        return "text_search_dictionary.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.TEXT_SEARCH_DICTIONARY);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        Map<String, String> options = new LinkedHashMap<>();
        Matcher option = OPTION.matcher(row.text("options"));
        while (option.find()) {
            options.put(option.group(1), option.group(2));
        }
        return new Dictionary(row.text("template"), options);
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        Dictionary dictionary = object.definitionAs(Dictionary.class);
        List<String> options = new ArrayList<>();
        options.add("TEMPLATE = " + dictionary.template());
        dictionary.options().forEach((name, value) -> options.add(name + " = " + value));
        return List.of(Statement.of("CREATE " + target(object) + " (" + String.join(", ", options) + ")"));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        Dictionary old = from.definitionAs(Dictionary.class);
        Dictionary wanted = to.definitionAs(Dictionary.class);
        if (!old.template().equals(wanted.template())) {
            return Alteration.replace();
        }
        List<String> changes = new ArrayList<>();
        // a name without a value takes the option away
        old.options().keySet().stream()
                .filter(name -> !wanted.options().containsKey(name))
                .forEach(changes::add);
        wanted.options().forEach((name, value) -> {
            if (!value.equals(old.options().get(name))) {
                changes.add(name + " = " + value);
            }
        });
        return Alteration.inPlace("ALTER " + target(to) + " (" + String.join(", ", changes) + ")");
    }

    /** A thesaurus names another dictionary (thesaurus_init in dict_thesaurus.c looks it up). */
    @Override
    public Optional<String> unreadText(CatalogObject object) {
        return Optional.of(
                String.join(" ", object.definitionAs(Dictionary.class).options().values()));
    }

    private static String target(CatalogObject object) {
        return "TEXT SEARCH DICTIONARY " + Names.qualified(object.id());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }
}
