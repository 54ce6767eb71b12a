package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Privilege;
import io.github.schemamaven.catalog.Privileges;
import io.github.schemamaven.kind.GrantsOfOthers;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Statement;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Roles that granted what they do not own. They grant and revoke it themselves, and have to be let into its schema then. */
final class Grantors {
    private static final String USAGE = "USAGE";

    private static final String SET_ROLE = "SET ROLE ";

    private Grantors() {}

    /** Changes what such roles granted on the object when they may use its schemas: before these change, or after. */
    static void order(ObjectId id, Kind.States states, OperationGraph graph, Map<ObjectId, Integer> makes) {
        if (roles(id, states).isEmpty()) {
            return;
        }
        for (ObjectId schema : schemas(id, states)) {
            if (makes.containsKey(schema)) {
                boolean before = precedeSchema(id, schema, states);
                graph.order(makes.get(before ? id : schema), makes.get(before ? schema : id));
            }
        }
    }

    /** Returns whether an object is made before its schema changes; an identity column's sequence is with its table. */
    static boolean isBeforeSchema(Dependency dependency, Kind.States states) {
        if (dependency.referenced().kind() != ObjectKind.SCHEMA) {
            return false;
        }
        ObjectId made = states.desired()
                .find(dependency.dependent())
                .flatMap(CatalogObject::host)
                .filter(host -> host.kind() == ObjectKind.COLUMN)
                .map(column -> new ObjectId(ObjectKind.TABLE, column.path().subList(0, 2)))
                .orElse(dependency.dependent());
        return precedeSchema(made, dependency.referenced(), states);
    }

    /** Returns whether such a role may no longer use a schema of the object in the desired state. */
    private static boolean precedeSchema(ObjectId id, ObjectId schema, Kind.States states) {
        return roles(id, states).stream()
                        .map(Identifier::quote)
                        .anyMatch(role -> mayUse(schema, role, states.current())
                                && states.desired().contains(schema)
                                && !mayUse(schema, role, states.desired()))
                && schemas(id, states).contains(schema);
    }

    /**
     * Returns the commands with which such roles grant, and what lets them into the schemas meanwhile where they may not use
     * them: they granted while they could, or the schema's own privileges change in the same plan.
     */
    static List<Statement> admitted(ObjectId id, List<Statement> commands, Kind.States states) {
        List<String> roles = commands.stream()
                .map(Statement::sql)
                .filter(sql -> sql.startsWith(SET_ROLE))
                .map(sql -> sql.substring(SET_ROLE.length()))
                .distinct()
                .toList();
        if (roles.isEmpty()) {
            return commands;
        }
        List<Statement> admitted = new ArrayList<>(commands);
        for (ObjectId schema : schemas(id, states)) {
            Catalog meanwhile = precedeSchema(id, schema, states) ? states.current() : states.desired();
            String usage = " USAGE ON SCHEMA " + Identifier.quote(schema.name());
            int first = 0;
            for (String role : roles) {
                if (meanwhile.contains(schema) && !mayUse(schema, role, meanwhile)) {
                    admitted.add(first, Statement.of("GRANT" + usage + " TO " + role));
                    admitted.add(Statement.of("REVOKE" + usage + " FROM " + role));
                    first++;
                }
            }
        }
        return admitted;
    }

    /** The schemas that a command for the privileges on the object names: its own, and those of a routine's arguments. */
    private static Set<ObjectId> schemas(ObjectId id, Kind.States states) {
        Set<ObjectId> schemas = new TreeSet<>();
        if (id.path().size() == 1) {
            return schemas; // in no schema, or one itself
        }
        schemas.add(schema(id));
        if (id.kind() == ObjectKind.FUNCTION
                || id.kind() == ObjectKind.PROCEDURE
                || id.kind() == ObjectKind.AGGREGATE) {
            Stream.of(states.current(), states.desired())
                    .flatMap(catalog -> catalog.needsOf(id).stream())
                    .map(Dependency::referenced)
                    .filter(need -> need.path().size() > 1)
                    .map(Grantors::schema)
                    .filter(schema -> id.name().contains(Identifier.quote(schema.name()) + "."))
                    .forEach(schemas::add);
        }
        return schemas;
    }

    private static ObjectId schema(ObjectId id) {
        return new ObjectId(ObjectKind.SCHEMA, List.of(id.path().get(0)));
    }

    private static Set<String> roles(ObjectId id, Kind.States states) {
        if (id.path().size() == 1) {
            return Set.of();
        }
        GrantsOfOthers change =
                GrantsOfOthers.between(privileges(id, states.current()), privileges(id, states.desired()));
        return Stream.of(change.revoked(), change.granted())
                .flatMap(List::stream)
                .flatMap(Set::stream)
                .map(Privilege::grantor)
                .collect(Collectors.toSet());
    }

    private static Privileges privileges(ObjectId id, Catalog catalog) {
        return catalog.find(id).map(CatalogObject::privileges).orElse(Privileges.DEFAULT);
    }

    /** Whether a role, quoted, may use the schema; that another one of which it is a member may is not seen. */
    private static boolean mayUse(ObjectId schema, String role, Catalog catalog) {
        return catalog.find(schema)
                .filter(object -> object.owner()
                                .map(Identifier::quote)
                                .filter(role::equals)
                                .isPresent()
                        || object.privileges().granted().stream()
                                .filter(each -> each.name().equals(USAGE))
                                .map(Privilege::grantee)
                                .filter(grantee -> !grantee.equals(Privilege.OWNER))
                                .anyMatch(grantee -> grantee.equals(Privilege.PUBLIC)
                                        || Identifier.quote(grantee).equals(role)))
                .isPresent();
    }
}
