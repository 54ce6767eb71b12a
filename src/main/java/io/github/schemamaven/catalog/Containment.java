package io.github.schemamaven.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The dependencies that follow from names alone: an object needs the schema it is in and the relation or type that its
 * path begins with.
 */
final class Containment {
    private Containment() {}

    static List<Dependency> of(Collection<ObjectId> ids) {
        Map<List<String>, ObjectId> containers = new HashMap<>();
        Map<List<String>, ObjectId> shells = new HashMap<>();
        // a domain may have the name of a sequence
        Map<List<String>, ObjectId> domains = new HashMap<>();
        for (ObjectId id : ids) {
            switch (id.kind()) {
                case SCHEMA, TABLE, VIEW, MATERIALIZED_VIEW, COMPOSITE_TYPE, SEQUENCE, COLUMN ->
                    containers.put(id.path(), id);
                case DOMAIN -> domains.put(id.path(), id);
                case SHELL_TYPE -> shells.put(id.path(), id);
                default -> {
                    // nothing is inside the other kinds
                }
            }
        }
        List<Dependency> found = new ArrayList<>();
        for (ObjectId id : ids) {
            if (id.kind() == ObjectKind.DOMAIN_CONSTRAINT) {
                add(id, domains.get(id.path().subList(0, 2)), Dependency.Type.AUTO, found);
            } else {
                container(id, containers, shells, found);
            }
        }
        return found;
    }

    private static void container(
            ObjectId id,
            Map<List<String>, ObjectId> containers,
            Map<List<String>, ObjectId> shells,
            List<Dependency> found) {
        switch (id.kind()) {
            case SCHEMA,
                    EXTENSION,
                    LANGUAGE,
                    ACCESS_METHOD,
                    CAST,
                    TRANSFORM,
                    FOREIGN_DATA_WRAPPER,
                    SERVER,
                    USER_MAPPING,
                    PUBLICATION,
                    PUBLICATION_TABLE,
                    PUBLICATION_SCHEMA,
                    SUBSCRIPTION,
                    COMMENT,
                    SECURITY_LABEL,
                    EXTENSION_DEPENDENCY,
                    SYSTEM_PRIVILEGES,
                    DEFAULT_PRIVILEGES,
                    EVENT_TRIGGER -> {
                // not in a schema
            }
            case COLUMN_DEFAULT, SEQUENCE_OWNERSHIP, PARTITION, TABLE_TYPE ->
                add(id, containers.get(id.path()), Dependency.Type.AUTO, found);
            case COLUMN, CONSTRAINT, FOREIGN_KEY, RULE, TRIGGER, POLICY, INHERITANCE ->
                add(id, containers.get(id.path().subList(0, 2)), Dependency.Type.AUTO, found);
            case BASE_TYPE, RANGE_TYPE -> {
                add(id, containers.get(id.path().subList(0, 1)), Dependency.Type.NORMAL, found);
                add(id, shells.get(id.path()), Dependency.Type.AUTO, found);
            }
            default -> add(id, containers.get(id.path().subList(0, 1)), Dependency.Type.NORMAL, found);
        }
    }

    private static void add(ObjectId id, ObjectId container, Dependency.Type type, List<Dependency> found) {
        if (container != null && !container.equals(id)) {
            found.add(new Dependency(id, container, type));
        }
    }
}
