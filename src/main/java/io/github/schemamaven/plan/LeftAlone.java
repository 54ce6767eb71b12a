package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.SchemaException;
import java.util.Optional;

/**
 * Finds out whether what is not managed is the reason why PostgreSQL refuses a command of a plan.
 *
 * @param scope what is managed
 * @param current the state that is
 * @param declared the declared state
 */
record LeftAlone(Scope scope, Catalog current, Catalog declared) {
    /** Returns the refusal, or in its place one that names the object that is not managed. */
    SchemaException explain(RefusedStep refused) {
        if (refused.object().isEmpty()) {
            return refused;
        }
        ObjectId id = refused.object().get();
        return isLeftAlone(id)
                ? unmanageable(id, refused)
                : relationOfOtherColumns(id)
                        .map(relation -> otherColumns(id, relation, refused))
                        .or(() -> childsColumn(id).map(child -> otherChild(id, child, refused)))
                        .or(() -> overlapped(id, refused).map(other -> overlapping(id, other, refused)))
                        .or(() -> otherNeed(id).map(need -> needing(id, need, refused)))
                        .or(() -> user(id).map(user -> used(id, user, refused)))
                        .orElse(refused);
    }

    /** Returns the column of a child by the name of a new one of its parent, which PostgreSQL merges with it. */
    private Optional<ObjectId> childsColumn(ObjectId column) {
        return column.kind() != ObjectKind.COLUMN || current.contains(column)
                ? Optional.empty()
                : new InheritedParts(current)
                        .linksTo(new ObjectId(ObjectKind.TABLE, column.path().subList(0, 2)))
                        .map(InheritedParts::child)
                        .map(child ->
                                ObjectId.of(ObjectKind.COLUMN, child.path().get(0), child.name(), column.name()))
                        .filter(own -> current.contains(own) && isLeftAlone(own))
                        .findFirst();
    }

    private static SchemaException otherChild(ObjectId column, ObjectId childs, RefusedStep refusal) {
        return new SchemaException(
                "The " + childs + " is not managed (schema.include, schema.exclude) and does not go with the new "
                        + column + ", which its table inherits.\nLet both be managed, or declare both alike."
                        + says(refusal),
                refusal);
    }

    /** Returns the partition of the same table that PostgreSQL names as overlapping one that is to be attached. */
    private Optional<ObjectId> overlapped(ObjectId link, RefusedStep refused) {
        String says = refused.reason();
        return link.kind() != ObjectKind.PARTITION || !says.contains("would overlap partition")
                ? Optional.empty()
                : declared.needsOf(link).stream()
                        .map(Dependency::referenced)
                        .filter(parent -> parent.kind() == ObjectKind.TABLE)
                        .flatMap(new InheritedParts(current)::linksTo)
                        .map(InheritedParts::child)
                        .filter(table -> isLeftAlone(table) && says.endsWith("partition \"" + table.name() + "\""))
                        .findFirst();
    }

    private static SchemaException overlapping(ObjectId link, ObjectId other, RefusedStep refusal) {
        return new SchemaException(
                "The " + other
                        + " is not managed (schema.include, schema.exclude) and is a partition whose bounds those of"
                        + " the declared " + link + " overlap.\nLet both be managed, or declare other bounds."
                        + says(refusal),
                refusal);
    }

    /** Returns what the object, or a part of it, needs and is otherwise than declared. */
    private Optional<ObjectId> otherNeed(ObjectId id) {
        return declared.objects().keySet().stream()
                .filter(part -> part.equals(id) || isPartOf(part, id))
                .flatMap(part -> declared.needsOf(part).stream())
                .map(Dependency::referenced)
                .filter(this::isLeftAlone)
                .filter(need -> !current.find(need)
                        .map(CatalogObject::definition)
                        .equals(declared.find(need).map(CatalogObject::definition)))
                .findFirst();
    }

    private static boolean isPartOf(ObjectId part, ObjectId whole) {
        int length = whole.path().size();
        return part.path().size() > length && part.path().subList(0, length).equals(whole.path());
    }

    /** Returns what uses the object and is not declared: a publication that a table is in, say. */
    private Optional<ObjectId> user(ObjectId id) {
        return current.dependentsOf(id).stream()
                .map(Dependency::dependent)
                .filter(user -> isLeftAlone(user) && !declared.contains(user))
                .findFirst();
    }

    private static SchemaException used(ObjectId id, ObjectId user, RefusedStep refusal) {
        return new SchemaException(
                "The " + user
                        + ", which is not managed (schema.include, schema.exclude) and not declared, uses the " + id
                        + ", which PostgreSQL does not change like that meanwhile.\nDeclare that as it is, or let both be"
                        + " managed." + says(refusal),
                refusal);
    }

    private static SchemaException needing(ObjectId id, ObjectId need, RefusedStep refusal) {
        return new SchemaException(
                "The " + id + " needs the " + need
                        + ", which is not managed (schema.include, schema.exclude) and is not"
                        + " what is declared.\nDeclare that as it is, or let both be managed." + says(refusal),
                refusal);
    }

    private boolean isLeftAlone(ObjectId id) {
        return scope.leavesAlone(id, current.contains(id) ? current : declared);
    }

    /**
     * What PostgreSQL prints of a query may name the columns of a table by their places, as in {@code x(a, b)}, and those
     * that nobody uses.
     */
    private Optional<ObjectId> relationOfOtherColumns(ObjectId id) {
        return declared.needsOf(id).stream()
                .map(Dependency::referenced)
                .flatMap(need -> Relations.of(need, declared).stream())
                .map(CatalogObject::id)
                .filter(current::contains)
                .filter(relation -> isLeftAlone(relation)
                        && !ScopeRefusals.columns(relation, current).equals(ScopeRefusals.columns(relation, declared)))
                .findFirst();
    }

    private static SchemaException otherColumns(ObjectId id, ObjectId relation, RefusedStep refusal) {
        return new SchemaException(
                "The " + relation + " is not managed (schema.include, schema.exclude) and has other columns than are"
                        + " declared; the " + id + " needs those.\nLet both be managed." + says(refusal),
                refusal);
    }

    /** What is not managed has to be made again where something that it needs is, and may not go with the new one. */
    private static SchemaException unmanageable(ObjectId id, RefusedStep refusal) {
        return new SchemaException(
                "The " + id + " is not managed (schema.include, schema.exclude) and does not go with what is declared"
                        + " of what it needs.\nLet both be managed, or change it by hand first: mvn schema:new"
                        + " -Dschema.name=by_hand" + says(refusal),
                refusal);
    }

    private static String says(RefusedStep refusal) {
        return "\nPostgreSQL says: " + refusal.reason();
    }
}
