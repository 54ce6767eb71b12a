package io.github.schemamaven.catalog;

import io.github.schemamaven.sql.SchemaException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gathers what the catalog queries give and puts it together: addresses become identities. */
final class CatalogBuilder {
    private final Map<Address, List<ObjectId>> identities = new HashMap<>();
    private final Map<ObjectId, Definition> definitions = new LinkedHashMap<>();
    private final Map<ObjectId, Integer> positions = new HashMap<>();
    private final Map<ObjectId, ObjectId> hosts = new HashMap<>();
    private final Map<Address, String> comments = new HashMap<>();
    private final Map<Address, String> owners = new HashMap<>();
    private final Map<Address, String> tablespaces = new HashMap<>();
    private final Map<Address, SortedSet<Privilege>> granted = new HashMap<>();
    private final Map<Address, SortedSet<Privilege>> revoked = new HashMap<>();
    private final Map<Address, Meaning> meanings = new HashMap<>();
    private final Map<Address, Address> aliases = new HashMap<>();
    private final List<RawDependency> rawDependencies = new ArrayList<>();
    private final SortedSet<String> unsupported = new TreeSet<>();

    private record RawDependency(Address dependent, Address referenced, String type) {}

    /** An address may stand for several objects: a table and the property objects that PostgreSQL keeps with it. */
    void object(Address address, ObjectId id, Definition definition, int position) {
        positions.put(id, position);
        identities.computeIfAbsent(address, unused -> new ArrayList<>()).add(id);
        if (definitions.put(id, definition) != null) {
            throw new IllegalStateException("two objects with one identity: " + id);
        }
    }

    void comment(Address address, String text) {
        comments.put(address, text);
    }

    void owner(Address address, String role) {
        owners.put(address, role);
    }

    void tablespace(Address address, String name) {
        tablespaces.put(address, name);
    }

    void meaning(Address address, Meaning meaning) {
        meanings.put(address, meaning);
    }

    void privilege(Row row) throws SQLException {
        Map<Address, SortedSet<Privilege>> side = row.flag("granted") ? granted : revoked;
        side.computeIfAbsent(row.address(), unused -> new TreeSet<>())
                .add(new Privilege(
                        row.flag("is_owner") ? Privilege.OWNER : row.text("grantee"),
                        row.optionalText("grantor").orElse(Privilege.OWNER),
                        row.text("privilege"),
                        row.flag("grantable")));
    }

    void host(Address address, Address host) {
        Optional<ObjectId> part = main(address);
        Optional<ObjectId> whole = main(host);
        if (part.isPresent() && whole.isPresent()) {
            hosts.put(part.get(), whole.get());
        }
    }

    void alias(Address address, Address owner) {
        aliases.put(address, owner);
    }

    void dependency(Address dependent, Address referenced, String type) {
        rawDependencies.add(new RawDependency(dependent, referenced, type));
    }

    void unsupported(String description) {
        unsupported.add(description);
    }

    Catalog build(int majorVersion) {
        if (!unsupported.isEmpty()) {
            throw new SchemaException("The database holds objects of kinds that are not known:\n  "
                    + String.join("\n  ", unsupported)
                    + "\nNothing is skipped silently: remove them from the schema source and the migrations, or keep"
                    + " them in a schema of another tool.");
        }
        comments.keySet().retainAll(identities.keySet());
        List<CatalogObject> objects = new ArrayList<>();
        identities.forEach((address, ids) -> {
            for (int i = 0; i < ids.size(); i++) {
                // comments, privileges and the owner belong to the object itself, which is read before its property
                // objects
                objects.add(object(address, ids.get(i), i == 0));
            }
        });
        return new Catalog(majorVersion, objects, dependencies());
    }

    private CatalogObject object(Address address, ObjectId id, boolean main) {
        SortedSet<Privilege> none = new TreeSet<>();
        return new CatalogObject(
                id,
                definitions.get(id),
                positions.get(id),
                Optional.ofNullable(hosts.get(id)),
                main ? Optional.ofNullable(comments.get(address)) : Optional.empty(),
                main
                        ? new Privileges(granted.getOrDefault(address, none), revoked.getOrDefault(address, none))
                        : Privileges.DEFAULT,
                main ? Optional.ofNullable(owners.get(address)) : Optional.empty(),
                main ? Optional.ofNullable(tablespaces.get(address)) : Optional.empty(),
                main ? Optional.ofNullable(meanings.get(address)) : Optional.empty());
    }

    private Collection<Dependency> dependencies() {
        Map<List<ObjectId>, Dependency> found = new LinkedHashMap<>();
        Containment.of(definitions.keySet()).forEach(dependency -> keepStronger(found, dependency));
        hosts.forEach((part, whole) -> keepStronger(found, new Dependency(part, whole, Dependency.Type.INTERNAL)));
        for (RawDependency raw : rawDependencies) {
            Optional<ObjectId> dependent = main(resolve(raw.dependent()));
            Optional<ObjectId> referenced = main(resolveWhole(raw.referenced()));
            if (dependent.isPresent() && referenced.isPresent() && !dependent.equals(referenced)) {
                dependency(dependent.get(), referenced.get(), raw.type())
                        .ifPresent(dependency -> keepStronger(found, dependency));
            }
        }
        return found.values();
    }

    private static void keepStronger(Map<List<ObjectId>, Dependency> found, Dependency dependency) {
        found.merge(
                List.of(dependency.dependent(), dependency.referenced()),
                dependency,
                (known, added) -> known.type().compareTo(added.type()) >= 0 ? known : added);
    }

    private Optional<Dependency> dependency(ObjectId dependent, ObjectId referenced, String type) {
        boolean tables = dependent.kind() == ObjectKind.TABLE && referenced.kind() == ObjectKind.TABLE;
        if (tables || (hosts.get(referenced) != null && hosts.get(referenced).equals(dependent))) {
            // partitions and children are objects of their own that hold this dependency; an object that needs what it
            // made itself (a table its row type) needs nothing
            return Optional.empty();
        }
        if (dependent.kind() == ObjectKind.SEQUENCE && "a".equals(type)) {
            return Optional.of(new Dependency(dependent, referenced, Dependency.Type.OWNED));
        }
        Dependency.Type kept = switch (type) {
            case "a" -> Dependency.Type.AUTO;
            case "i" -> Dependency.Type.INTERNAL;
            case "P" -> dependent.kind() == ObjectKind.TRIGGER ? Dependency.Type.AUTO : Dependency.Type.OWNED;
            // an index of a partition belongs to its own table as any other one does
            case "S" -> Dependency.Type.AUTO;
            default -> Dependency.Type.NORMAL;
        };
        return Optional.of(new Dependency(dependent, referenced, kept));
    }

    /** The columns of sequences, and of what an extension made, are no objects here: they stand for the whole. */
    private Address resolveWhole(Address address) {
        Address found = resolve(address);
        boolean part = found.subId() > 0 && !identities.containsKey(found);
        return part ? resolve(new Address(found.classId(), found.objectId(), 0)) : found;
    }

    private Address resolve(Address address) {
        Address current = address;
        for (int depth = 0; depth < 8 && aliases.containsKey(current) && !identities.containsKey(current); depth++) {
            current = aliases.get(current);
        }
        return current;
    }

    private Optional<ObjectId> main(Address address) {
        List<ObjectId> ids = identities.get(address);
        return ids == null ? Optional.empty() : Optional.of(ids.get(0));
    }
}
