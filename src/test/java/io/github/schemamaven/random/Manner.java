package io.github.schemamaven.random;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.plan.Scope;
import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.RenameHint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * In which manner a pair is planned: most with the defaults, some with owners and tablespaces, with rename hints, with some
 * patterns included, or with a part of the schema excluded. What is hinted or excluded is found in the catalogs, so that it is there in a smaller pair as well.
 */
enum Manner {
    PLAIN,
    OWNERS,
    HINTS,
    INCLUDED,
    EXCLUDED;

    private static final int MOST_HINTS = 5;

    /** The keywords of hints for the kinds of which no two have a name, in one schema or on one table, but other arguments. */
    private static final Map<ObjectKind, String> KEYWORDS = Map.ofEntries(
            Map.entry(ObjectKind.SCHEMA, "schema"),
            Map.entry(ObjectKind.TABLE, "table"),
            Map.entry(ObjectKind.COLUMN, "column"),
            Map.entry(ObjectKind.VIEW, "view"),
            Map.entry(ObjectKind.MATERIALIZED_VIEW, "materialized view"),
            Map.entry(ObjectKind.SEQUENCE, "sequence"),
            Map.entry(ObjectKind.INDEX, "index"),
            Map.entry(ObjectKind.DOMAIN, "domain"),
            Map.entry(ObjectKind.ENUM, "type"),
            Map.entry(ObjectKind.COMPOSITE_TYPE, "type"),
            Map.entry(ObjectKind.BASE_TYPE, "type"),
            Map.entry(ObjectKind.LANGUAGE, "language"),
            Map.entry(ObjectKind.COLLATION, "collation"),
            Map.entry(ObjectKind.FOREIGN_DATA_WRAPPER, "foreign data wrapper"),
            Map.entry(ObjectKind.SERVER, "server"),
            Map.entry(ObjectKind.OPERATOR_FAMILY, "operator family"),
            Map.entry(ObjectKind.OPERATOR_CLASS, "operator class"),
            Map.entry(ObjectKind.CONVERSION, "conversion"),
            Map.entry(ObjectKind.TEXT_SEARCH_PARSER, "text search parser"),
            Map.entry(ObjectKind.TEXT_SEARCH_TEMPLATE, "text search template"),
            Map.entry(ObjectKind.TEXT_SEARCH_DICTIONARY, "text search dictionary"),
            Map.entry(ObjectKind.TEXT_SEARCH_CONFIGURATION, "text search configuration"),
            Map.entry(ObjectKind.STATISTICS, "statistics"),
            Map.entry(ObjectKind.RULE, "rule"),
            Map.entry(ObjectKind.PUBLICATION, "publication"),
            Map.entry(ObjectKind.EVENT_TRIGGER, "event trigger"),
            Map.entry(ObjectKind.TRIGGER, "trigger"),
            Map.entry(ObjectKind.POLICY, "policy"));

    /** Returns the manner for the pair of a seed. */
    static Manner of(long seed) {
        return switch ((int) Math.floorMod(seed, 10L)) {
            case 3 -> OWNERS;
            case 6, 7 -> HINTS;
            case 8 -> INCLUDED;
            case 9 -> EXCLUDED;
            default -> PLAIN;
        };
    }

    /** Returns what is managed. */
    Scope scope(Catalog from) {
        return switch (this) {
            case OWNERS -> Scope.of(List.of(), List.of(), true, true);
            case INCLUDED -> Scope.of(List.of("public", "*t*", "table:*.?"), List.of(), false, false);
            case EXCLUDED -> Scope.of(List.of(), excluded(from), false, false);
            default -> Scope.ALL;
        };
    }

    /** A schema other than public, where there is one, and the objects with a letter in their names. */
    private static List<String> excluded(Catalog from) {
        List<String> patterns = new ArrayList<>(List.of("public.*b*", "trigger:*.a"));
        from.objects().keySet().stream()
                .filter(id -> id.kind() == ObjectKind.SCHEMA && !id.name().equals("public"))
                .map(ObjectId::name)
                .filter(name -> !name.matches("(?s).*[:.,].*|\\s.*|.*\\s"))
                .findFirst()
                .ifPresent(name -> patterns.add(name + ".*"));
        return patterns;
    }

    /** Returns hints that call what is new a former object of its kind that is gone. */
    List<RenameHint> hints(Catalog from, Catalog to) {
        if (this != HINTS) {
            return List.of();
        }
        List<RenameHint> hints = new ArrayList<>();
        List<ObjectId> used = new ArrayList<>();
        for (CatalogObject object : to.objects().values()) {
            if (hints.size() < MOST_HINTS && hintable(object, from)) {
                from.objects().values().stream()
                        .filter(old -> hintable(old, to) && !used.contains(old.id()))
                        .map(CatalogObject::id)
                        .filter(old -> old.kind() == object.id().kind() && sameHost(old, object.id()))
                        .findFirst()
                        .ifPresent(old -> {
                            used.add(old);
                            hints.add(hint(old, object.id()));
                        });
            }
        }
        return hints;
    }

    private static boolean hintable(CatalogObject object, Catalog other) {
        return KEYWORDS.containsKey(object.id().kind()) && object.host().isEmpty() && !other.contains(object.id());
    }

    /** A part stays on its table; what stands by itself may come from another schema. */
    private static boolean sameHost(ObjectId old, ObjectId now) {
        int parts = old.path().size();
        if (hasMethod(old)) {
            return old.path().get(2).equals(now.path().get(2));
        }
        return parts < 3 || old.path().subList(0, parts - 1).equals(now.path().subList(0, parts - 1));
    }

    /** An access method stands behind the name. */
    private static boolean hasMethod(ObjectId id) {
        return id.kind() == ObjectKind.OPERATOR_CLASS || id.kind() == ObjectKind.OPERATOR_FAMILY;
    }

    private static RenameHint hint(ObjectId old, ObjectId now) {
        return new RenameHint(KEYWORDS.get(now.kind()), named(now), formerly(old), new Location("new.sql", 1, 1));
    }

    private static List<String> named(ObjectId id) {
        return hasMethod(id) ? id.path().subList(0, 2) : id.path();
    }

    private static List<String> formerly(ObjectId id) {
        return named(id).size() == 2 ? named(id) : List.of(id.name());
    }
}
