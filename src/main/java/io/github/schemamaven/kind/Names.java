package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.sql.Identifier;
import java.util.List;
import java.util.Set;

/** Names of objects as SQL, and the namespaces in which PostgreSQL keeps them. */
final class Names {
    private Names() {}

    /** Returns a schema-qualified object's name, quoted where needed. */
    static String qualified(ObjectId id) {
        return Identifier.quoteQualified(
                id.path().subList(0, Math.min(2, id.path().size())));
    }

    /** Returns an object's own name, quoted where needed. */
    static String own(ObjectId id) {
        return Identifier.quote(id.name());
    }

    /** Returns the name of what the object lives on: the first two parts of its path. */
    static String owner(ObjectId id) {
        return Identifier.quoteQualified(id.path().subList(0, 2));
    }

    /** Returns the identity's first two parts. */
    static List<String> ownerPath(ObjectId id) {
        return id.path().subList(0, 2);
    }

    /** Relations of all kinds share the names of a schema (pg_class), and each but indexes and sequences is a type. */
    static Set<String> relationAndType(ObjectId id) {
        return Set.of(relation(id.path()), type(id.path()));
    }

    static String relation(List<String> path) {
        return of("relation", List.of(path.get(0), path.get(path.size() - 1)));
    }

    /** Functions, procedures and aggregates share the names of a schema, with their arguments. */
    static String routine(List<String> path) {
        return of("routine", path);
    }

    static String type(List<String> path) {
        return of("type", List.of(path.get(0), path.get(path.size() - 1)));
    }

    /** Returns the text by which objects that share a namespace are told to have one name. */
    static String of(String namespace, List<String> path) {
        return namespace + ' ' + String.join("\0", path);
    }
}
