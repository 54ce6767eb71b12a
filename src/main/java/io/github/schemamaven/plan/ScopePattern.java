package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.SchemaException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern of objects: {@code audit.*} for all in a schema, {@code audit} for the schema too, {@code *.tmp_?} with
 * wildcards for any characters and for one, {@code table:audit.*} for those of a kind, {@code trigger:public.users.log_*}
 * for parts of an object.
 *
 * @param kind the kind it is about; empty for every kind
 * @param names what an object's name has to match, its parts joined by points
 * @param parts how many points the pattern has
 */
public record ScopePattern(Optional<ObjectKind> kind, Pattern names, int parts) {
    /**
     * Reads a pattern.
     *
     * @param text what the user wrote
     * @throws SchemaException if it is none
     */
    static ScopePattern parse(String text) {
        String value = text.strip();
        int colon = value.indexOf(':');
        String name = value.substring(colon + 1).strip();
        if (name.isEmpty() || name.startsWith(".") || name.endsWith(".")) {
            throw new SchemaException("'" + text + "' is no pattern for schema.include and schema.exclude. Write"
                    + " 'schema.object', such as 'audit.*' or '*.tmp_*', or with a kind 'table:audit.*'.");
        }
        Optional<ObjectKind> kind = colon < 0
                ? Optional.empty()
                : Optional.of(kind(value.substring(0, colon).strip()));
        return new ScopePattern(
                kind, glob(name), (int) name.chars().filter(c -> c == '.').count() + 1);
    }

    private static ObjectKind kind(String word) {
        String name = word.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(ObjectKind.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new SchemaException("'" + word + "' is no kind of object (schema.include,"
                        + " schema.exclude). The kinds are: "
                        + Arrays.stream(ObjectKind.values())
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    /** Returns whether the pattern is about an object that stands by itself. */
    boolean matches(ObjectId id) {
        if (kind.isPresent() && kind.get() != id.kind()) {
            return false;
        }
        return isNamed(id.path().subList(0, Math.min(parts, id.path().size())));
    }

    /** Returns whether the pattern is about parts of its kind and matches this one. */
    boolean namesPart(ObjectId id) {
        return kind.isPresent() && kind.get() == id.kind() && isNamed(id.path());
    }

    private boolean isNamed(List<String> path) {
        return names.matcher(String.join(".", path)).matches();
    }

    private static Pattern glob(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            regex.append(
                    switch (pattern.charAt(i)) {
                        case '*' -> ".*";
                        case '?' -> ".";
                        default -> Pattern.quote(pattern.substring(i, i + 1));
                    });
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
