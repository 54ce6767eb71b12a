package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Writes a catalog as a schema source: one file an object, in folders by kind. What lives on a table (constraints,
 * indexes, triggers, policies, the sequences of its columns) stands in the table's file, so that two people conflict in
 * git only where both changed the same table.
 */
public final class Inspection {
    /**
     * One file of the schema source.
     *
     * @param path its path under the source's folder, with {@code /}
     * @param sql its commands, each ended by a semicolon and a line end
     */
    public record SourceFile(String path, String sql) {}

    private final Catalog catalog;

    private Inspection(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Returns the files, in the order of their paths.
     *
     * @param empty the catalog of an empty database of the same major version
     * @param catalog the state to write
     */
    public static List<SourceFile> files(Catalog empty, Catalog catalog) {
        Inspection inspection = new Inspection(catalog);
        Map<String, StringBuilder> texts = new TreeMap<>();
        for (PlanStep step : Planner.declare(empty, catalog).steps()) {
            texts.computeIfAbsent(inspection.path(step.object().orElseThrow()), unused -> new StringBuilder())
                    .append(step.sql())
                    .append(";\n");
        }
        return texts.entrySet().stream()
                .map(entry -> new SourceFile(entry.getKey(), entry.getValue().toString()))
                .toList();
    }

    private String path(ObjectId id) {
        ObjectId home = home(id);
        String schema = home.path().get(home.path().size() > 1 ? 1 : 0);
        String name = home.kind() == ObjectKind.DEFAULT_PRIVILEGES
                ? fileName(schema.isEmpty() ? ObjectId.of(home.kind(), "all") : ObjectId.of(home.kind(), schema))
                : fileName(home);
        return folder(home.kind()) + "/" + name + ".sql";
    }

    /** The object in whose file a command stands. */
    private ObjectId home(ObjectId id) {
        return switch (id.kind()) {
            case COLUMN,
                    COLUMN_DEFAULT,
                    CONSTRAINT,
                    FOREIGN_KEY,
                    RULE,
                    TRIGGER,
                    POLICY,
                    PARTITION,
                    INHERITANCE,
                    TABLE_TYPE -> relation(id.path().subList(0, 2));
            case OPERATOR_FAMILY_MEMBER ->
                new ObjectId(ObjectKind.OPERATOR_FAMILY, id.path().subList(0, 3));
            case DOMAIN_CONSTRAINT -> new ObjectId(ObjectKind.DOMAIN, id.path().subList(0, 2));
            case COMMENT, SECURITY_LABEL, EXTENSION_DEPENDENCY ->
                home(catalog.needsOf(id).stream()
                        .filter(dependency -> dependency.type() == Dependency.Type.AUTO)
                        .map(Dependency::referenced)
                        .findFirst()
                        .orElseThrow());
            case USER_MAPPING -> ObjectId.of(ObjectKind.SERVER, id.path().get(0));
            case PUBLICATION_TABLE, PUBLICATION_SCHEMA ->
                ObjectId.of(ObjectKind.PUBLICATION, id.path().get(0));
            case SEQUENCE_OWNERSHIP -> home(new ObjectId(ObjectKind.SEQUENCE, id.path()));
            case SEQUENCE -> needed(id, Dependency.Type.OWNED).map(this::home).orElse(id);
            case INDEX, STATISTICS ->
                needed(id, Dependency.Type.AUTO).map(this::home).orElse(id);
            default -> id;
        };
    }

    private Optional<ObjectId> needed(ObjectId id, Dependency.Type type) {
        return catalog.needsOf(id).stream()
                .filter(dependency -> dependency.type() == type)
                .map(Dependency::referenced)
                .filter(other -> other.kind() == ObjectKind.COLUMN
                        || other.kind() == ObjectKind.TABLE
                        || other.kind() == ObjectKind.MATERIALIZED_VIEW)
                .findFirst();
    }

    private ObjectId relation(List<String> path) {
        for (ObjectKind kind :
                List.of(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW, ObjectKind.COMPOSITE_TYPE)) {
            Optional<CatalogObject> found = catalog.find(new ObjectId(kind, path));
            if (found.isPresent()) {
                return found.get().id();
            }
        }
        throw new IllegalStateException("no relation " + path);
    }

    private static String folder(ObjectKind kind) {
        return switch (kind) {
            case ENUM, DOMAIN, COMPOSITE_TYPE, RANGE_TYPE, BASE_TYPE, SHELL_TYPE -> "types";
            case INDEX -> "indexes";
            case POLICY -> "policies";
            case STATISTICS -> "statistics";
            case OPERATOR_FAMILY -> "operator_families";
            case OPERATOR_CLASS -> "operator_classes";
            case TEXT_SEARCH_DICTIONARY -> "text_search_dictionaries";
            case SYSTEM_PRIVILEGES -> "system_privileges";
            case DEFAULT_PRIVILEGES -> "default_privileges";
            default -> kind.label().replace(' ', '_') + "s";
        };
    }

    /**
     * Overloads share a file. A name that some file system could not hold, or not tell from another, is marked by a
     * digest of the real one.
     */
    private static String fileName(ObjectId id) {
        int parts = Math.min(2, id.path().size());
        boolean inPublic = parts == 2 && id.path().get(0).equals("public");
        String name = String.join(".", id.path().subList(inPublic ? 1 : 0, parts));
        String safe = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_.-]", "_");
        return safe.equals(name) && !safe.startsWith(".")
                ? safe
                : safe + "-"
                        + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                .toString()
                                .substring(0, 8);
    }
}
