package io.github.schemamaven.catalog;

import java.util.ArrayList;
import java.util.List;

/** What comes and goes with a base type: the shell that it began as, and the functions that it is made of. */
public final class BaseTypeParts {
    private BaseTypeParts() {}

    /**
     * Returns the parts of a base type.
     *
     * @param type the type
     * @param catalog the state that has it
     * @return its shell first, then its functions; none for anything else
     */
    public static List<ObjectId> of(ObjectId type, Catalog catalog) {
        ObjectId shell = new ObjectId(ObjectKind.SHELL_TYPE, type.path());
        if (type.kind() != ObjectKind.BASE_TYPE || !catalog.contains(shell)) {
            return List.of();
        }
        List<ObjectId> parts = new ArrayList<>(List.of(shell));
        catalog.dependentsOf(shell).stream()
                .filter(dependency -> dependency.type() == Dependency.Type.AUTO)
                .map(Dependency::dependent)
                .filter(id -> id.kind() == ObjectKind.FUNCTION)
                .forEach(parts::add);
        return parts;
    }

    /** Returns an object with its parts. */
    public static List<ObjectId> with(ObjectId id, Catalog catalog) {
        List<ObjectId> all = new ArrayList<>(of(id, catalog));
        all.add(id);
        return all;
    }
}
