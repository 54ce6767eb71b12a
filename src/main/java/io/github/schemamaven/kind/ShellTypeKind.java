package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Types of which only the name is known yet. Every base type, and a range type with a canonical function, begins as one:
 * its functions have it as an argument or result, and it has them as its parts (create_type.sgml). To make such a circle
 * takes the shell first; to drop it, one command that takes the functions along.
 */
final class ShellTypeKind implements Kind {
    private record ShellType() implements Definition {}

    @Override
    public String resource() {
        return "shell_type.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.SHELL_TYPE);
    }

    @Override
    public Definition definition(Row row) {
        return new ShellType();
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of(Statement.of("CREATE TYPE " + Names.qualified(object.id())));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        boolean completed = states.current()
                        .contains(new ObjectId(ObjectKind.BASE_TYPE, object.id().path()))
                || states.current()
                        .contains(
                                new ObjectId(ObjectKind.RANGE_TYPE, object.id().path()));
        return List.of(Statement.of("DROP TYPE " + Names.qualified(object.id()) + (completed ? " CASCADE" : "")));
    }

    @Override
    public Optional<Displacement> displacement(CatalogObject object, States states) {
        return TypeWithShell.displacement(object.id(), states);
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        throw new IllegalStateException("shell types have no definition that could differ");
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of("TYPE " + Names.qualified(object.id()));
    }

    @Override
    public Set<String> names(CatalogObject object) {
        return Set.of(Names.type(object.id().path()));
    }
}
