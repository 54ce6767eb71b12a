package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The types of a routine's arguments, as its identity has them ({@code integer, app.state[]}): they go by the names that
 * types and schemas have.
 */
final class ArgumentTypes {
    private static final String NAME = "(\"(?:[^\"]|\"\")*\"|[^\", .\\[]+)";

    /** A name with its schema, or one without, which is PostgreSQL's own. */
    private static final Pattern TYPE = Pattern.compile(NAME + "\\." + NAME + "|" + NAME);

    private static final List<ObjectKind> TYPES = List.of(
            ObjectKind.TABLE,
            ObjectKind.VIEW,
            ObjectKind.MATERIALIZED_VIEW,
            ObjectKind.ENUM,
            ObjectKind.DOMAIN,
            ObjectKind.COMPOSITE_TYPE,
            ObjectKind.RANGE_TYPE,
            ObjectKind.BASE_TYPE,
            ObjectKind.SHELL_TYPE);

    private ArgumentTypes() {}

    /** Returns whether an object's identity ends with the types of its arguments. */
    static boolean has(ObjectId id) {
        return switch (id.kind()) {
            case FUNCTION, PROCEDURE, AGGREGATE -> true;
            default -> false;
        };
    }

    /**
     * Returns arguments with the names that their types have by now.
     *
     * @param arguments the arguments as the migrations have them
     * @param catalog the state of the migrations
     * @param now gives what an object is called by now
     * @param schemas gives what a schema is called by now
     */
    static String now(String arguments, Catalog catalog, UnaryOperator<ObjectId> now, UnaryOperator<String> schemas) {
        return TYPE.matcher(arguments).replaceAll(match -> {
            if (match.group(1) == null) {
                return Matcher.quoteReplacement(match.group());
            }
            List<String> name = List.of(plain(match.group(1)), plain(match.group(2)));
            List<String> path = object(catalog, name)
                    .map(now)
                    .map(ObjectId::path)
                    .orElse(List.of(schemas.apply(name.get(0)), name.get(1)));
            return Matcher.quoteReplacement(Identifier.quoteQualified(path));
        });
    }

    /**
     * Returns whether arguments are of the same types. Those of an extension may be in another schema, where it moves later.
     *
     * @param current the arguments with the names that their types have by now
     * @param wanted the declared ones
     * @param declared the declared state
     */
    static boolean areAlike(String current, String wanted, Catalog declared) {
        return current.equals(wanted) || Objects.equals(parts(current, declared), parts(wanted, declared));
    }

    /** Returns the names one by one and what is between them, without the schemas of types that are not declared. */
    private static List<String> parts(String arguments, Catalog declared) {
        List<String> parts = new ArrayList<>();
        Matcher type = TYPE.matcher(arguments);
        int end = 0;
        while (type.find()) {
            parts.add(arguments.substring(end, type.start()));
            boolean own = type.group(1) == null
                    || object(declared, List.of(plain(type.group(1)), plain(type.group(2))))
                            .isPresent();
            parts.add(own ? type.group() : type.group(2));
            end = type.end();
        }
        parts.add(arguments.substring(end));
        return parts;
    }

    private static Optional<ObjectId> object(Catalog catalog, List<String> name) {
        return TYPES.stream()
                .map(kind -> new ObjectId(kind, name))
                .filter(catalog::contains)
                .findFirst();
    }

    private static String plain(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
