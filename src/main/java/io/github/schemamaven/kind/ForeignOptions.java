package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.Literal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The options of a foreign-data object. Those that hold a secret, by their name, are not managed: a migration is a file
 * that is kept and shared, so no value of theirs is ever read, compared or written.
 *
 * @param plain the others as {@code name=value}, in the order of their names
 * @param secrets the names of those that hold a secret; no part of the comparison
 */
record ForeignOptions(List<String> plain, List<String> secrets) {
    ForeignOptions {
        plain = List.copyOf(plain);
        secrets = List.copyOf(secrets);
    }

    static ForeignOptions read(Row row) throws SQLException {
        return new ForeignOptions(row.texts("options"), row.texts("secrets"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ForeignOptions that && plain.equals(that.plain);
    }

    @Override
    public int hashCode() {
        return plain.hashCode();
    }

    /** Returns {@code OPTIONS (…)} after a space, or nothing where there are none. */
    String clause() {
        return clause(plain);
    }

    static String clause(List<String> options) {
        return options.isEmpty()
                ? ""
                : options.stream()
                        .map(option -> name(option) + " " + value(option))
                        .collect(Collectors.joining(", ", " OPTIONS (", ")"));
    }

    /** Returns {@code OPTIONS (ADD …, SET …, DROP …)} after a space, or nothing where nothing changes. */
    String changesFrom(ForeignOptions old) {
        return changes(old.plain, plain);
    }

    static String changes(List<String> old, List<String> wanted) {
        List<String> oldNames = old.stream().map(ForeignOptions::name).toList();
        List<String> wantedNames = wanted.stream().map(ForeignOptions::name).toList();
        List<String> actions = new ArrayList<>();
        oldNames.stream().filter(name -> !wantedNames.contains(name)).forEach(name -> actions.add("DROP " + name));
        wanted.stream()
                .filter(option -> !old.contains(option))
                .forEach(option -> actions.add(
                        (oldNames.contains(name(option)) ? "SET " : "ADD ") + name(option) + " " + value(option)));
        return actions.isEmpty() ? "" : " OPTIONS (" + String.join(", ", actions) + ")";
    }

    /** Returns the lines that tell the reader of a migration which options the command leaves out. */
    String note(String object) {
        return secrets.isEmpty()
                ? ""
                : "-- Secrets are not written to migrations. On each database: ALTER " + object + " OPTIONS (ADD "
                        + secrets.stream()
                                .map(name -> Identifier.quote(name) + " '...'")
                                .collect(Collectors.joining(", ADD "))
                        + ")\n";
    }

    /** Returns what is lost when the object is dropped, though its definition is kept: the secrets that were set. */
    Optional<String> lost(String object) {
        return secrets.isEmpty()
                ? Optional.empty()
                : Optional.of("secret option " + String.join(", ", secrets) + " of " + object);
    }

    private static String name(String option) {
        return Identifier.quote(option.substring(0, option.indexOf('=')));
    }

    private static String value(String option) {
        return Literal.quote(option.substring(option.indexOf('=') + 1));
    }
}
