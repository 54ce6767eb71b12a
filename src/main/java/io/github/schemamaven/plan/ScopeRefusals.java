package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.sql.SchemaException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is declared and cannot be while something else is left alone.
 *
 * @param current the state that is
 * @param declared the declared state
 * @param kept what is not managed, and stays as it is
 * @param objects all objects of the state to reach
 */
record ScopeRefusals(Catalog current, Catalog declared, Set<ObjectId> kept, Map<ObjectId, CatalogObject> objects) {
    /**
     * Refuses what cannot be.
     *
     * @throws SchemaException if there is something, naming it and what is in its way
     */
    void refuse() {
        refuseOtherTypes();
        refuseOtherHosts();
        refuseTakenNames();
        refuseOtherParents();
        refuseGonePartners();
    }

    /** An operator that goes, be it a shell, is forgotten by those that name it as their commutator or negator. */
    private void refuseGonePartners() {
        for (ObjectId id : kept) {
            Kinds.partners(objects.get(id)).stream()
                    .filter(partner -> current.contains(partner) && !objects.containsKey(partner))
                    .findFirst()
                    .ifPresent(partner -> {
                        throw new SchemaException("The " + id + " is not managed (schema.include, schema.exclude) and"
                                + " names the " + partner + " as its commutator or negator, which is not declared any"
                                + " more.\nDeclare that again, or let both be managed.");
                    });
        }
    }

    /** The sequence of an identity column is declared as that of another one, which has to be made. */
    private void refuseOtherHosts() {
        for (ObjectId id : kept) {
            Optional<ObjectId> host = objects.get(id).host();
            declared.find(id)
                    .flatMap(CatalogObject::host)
                    .filter(other -> !host.equals(Optional.of(other)))
                    .filter(other -> objects.containsKey(other) && !kept.contains(other))
                    .ifPresent(other -> {
                        throw new SchemaException("The " + id
                                + " is not managed (schema.include, schema.exclude) and is declared to belong to the "
                                + other + ", which it does not.\nLet both be managed.");
                    });
        }
    }

    /** A partition or child has its parent's columns, a table of a type its attributes, and those stay as they are. */
    private void refuseOtherParents() {
        for (ObjectId link : objects.keySet()) {
            boolean givesColumns = switch (link.kind()) {
                case PARTITION, INHERITANCE, TABLE_TYPE -> true;
                default -> false;
            };
            if (kept.contains(link) || !givesColumns) {
                continue;
            }
            declared.needsOf(link).stream()
                    .map(Dependency::referenced)
                    .filter(kept::contains)
                    .filter(parent -> switch (parent.kind()) {
                        case TABLE -> !columns(parent, current).equals(columns(parent, declared));
                        case COMPOSITE_TYPE -> !definition(parent, current).equals(definition(parent, declared));
                        default -> false;
                    })
                    .findFirst()
                    .ifPresent(parent -> {
                        throw new SchemaException("The " + parent
                                + " is not managed (schema.include, schema.exclude) and has other columns than are"
                                + " declared; the " + link + " needs those.\nLet both be managed.");
                    });
        }
    }

    private static Definition definition(ObjectId id, Catalog catalog) {
        return catalog.find(id).orElseThrow().definition();
    }

    /** Returns the columns of a relation by their names. */
    static Map<String, Definition> columns(ObjectId table, Catalog catalog) {
        Map<String, Definition> columns = new HashMap<>();
        catalog.dependentsOf(table).stream()
                .map(Dependency::dependent)
                .filter(id -> id.kind() == ObjectKind.COLUMN
                        && id.path().subList(0, 2).equals(table.path()))
                .forEach(id ->
                        columns.put(id.name(), catalog.find(id).orElseThrow().definition()));
        return columns;
    }

    private void refuseTakenNames() {
        Map<String, ObjectId> taken = new HashMap<>();
        kept.forEach(id -> Kinds.of(id.kind()).names(objects.get(id)).forEach(name -> taken.put(name, id)));
        objects.forEach((id, object) -> {
            if (!current.contains(id)) {
                Kinds.of(id.kind()).names(object).stream()
                        .filter(taken::containsKey)
                        .findFirst()
                        .ifPresent(name -> {
                            throw new SchemaException("The " + taken.get(name)
                                    + " is not managed (schema.include, schema.exclude) and has the name "
                                    + name.substring(name.lastIndexOf('\0') + 1) + ", with which the " + id
                                    + " is declared.\nName that otherwise, or let both be managed.");
                        });
            }
        });
    }

    /** A table of a type has the type's columns, whoever manages it. */
    private void refuseOtherTypes() {
        for (ObjectId id : kept) {
            if (id.kind() != ObjectKind.TABLE_TYPE) {
                continue;
            }
            for (Dependency need : current.needsOf(id)) {
                ObjectId type = need.referenced();
                boolean changes = type.kind() == ObjectKind.COMPOSITE_TYPE
                        && !objects.get(type)
                                .definition()
                                .equals(current.find(type).orElseThrow().definition());
                if (changes) {
                    throw new SchemaException("The " + new ObjectId(ObjectKind.TABLE, id.path())
                            + " is not managed (schema.include, schema.exclude) and is a table of the " + type
                            + ", whose attributes change.\nLet both be managed.");
                }
            }
        }
    }
}
