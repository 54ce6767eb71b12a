package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.ArrayList;
import java.util.List;

/** What comes and goes with a base type: the shell that it began as, and the functions that it is made of. */
final class BaseTypeParts {
    private BaseTypeParts() {}

    /** Returns the parts of a base type; none of anything else. */
    static List<ObjectId> of(ObjectId type, Catalog catalog) {
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
    static List<ObjectId> with(ObjectId id, Catalog catalog) {
        List<ObjectId> all = new ArrayList<>(of(id, catalog));
        all.add(id);
        return all;
    }
}
