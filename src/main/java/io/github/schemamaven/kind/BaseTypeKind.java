package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Base types: those with input and output functions of their own. */
final class BaseTypeKind implements Kind {
    private static final String NONE = " = NONE";
    private static final String PLAIN = "STORAGE = plain";

    /**
     * A base type.
     *
     * @param fixed the options that stay for its life, as the command has them
     * @param changeable those that {@code ALTER TYPE} can change, always all of them in one order
     */
    private record BaseType(List<String> fixed, List<String> changeable) implements Definition {}

    @Override
    public String resource() {
        return "base_type.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.BASE_TYPE);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new BaseType(row.texts("fixed"), row.texts("changeable"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        BaseType type = object.definitionAs(BaseType.class);
        List<String> options = new ArrayList<>(type.fixed());
        type.changeable().stream()
                .filter(option -> !option.endsWith(NONE) && !option.equals(PLAIN))
                .forEach(options::add);
        return List.of(Statement.of(
                "CREATE TYPE " + Names.qualified(object.id()) + " (\n    " + String.join(",\n    ", options) + "\n)"));
    }

    /** Never by itself: the drop of its shell drops it and its functions. */
    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        throw new IllegalStateException("dropped without its shell: " + object.id());
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        BaseType old = from.definitionAs(BaseType.class);
        BaseType wanted = to.definitionAs(BaseType.class);
        List<String> changes = wanted.changeable().stream()
                .filter(option -> !old.changeable().contains(option))
                .toList();
        // values that are stored compressed or apart cannot be told to be plain (alter_type.sgml)
        if (!old.fixed().equals(wanted.fixed()) || changes.contains(PLAIN)) {
            return Alteration.replace();
        }
        return Alteration.inPlace(
                "ALTER TYPE " + Names.qualified(to.id()) + " SET (" + String.join(", ", changes) + ")");
    }

    /** Steps aside with its functions, which are dropped with it. */
    @Override
    public Optional<Displacement> displacement(CatalogObject object, States states) {
        return TypeWithShell.displacement(object.id(), states);
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of("TYPE " + Names.qualified(object.id()));
    }

    @Override
    public Optional<String> grantTarget(CatalogObject object) {
        return commentTarget(object);
    }

    @Override
    public Set<String> names(CatalogObject object) {
        return Set.of(Names.type(object.id().path()));
    }
}
