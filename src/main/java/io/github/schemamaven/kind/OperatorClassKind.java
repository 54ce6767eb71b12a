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
import java.util.TreeSet;

/** Operator classes. Their path is the schema, the name and the access method. */
final class OperatorClassKind implements Kind {
    /**
     * An operator class.
     *
     * @param isDefault whether indexes on its type use it by themselves
     * @param type the type it is for
     * @param family the family it belongs to
     * @param storage the type that an index holds in place of it
     * @param members its operators and functions, as the command has them
     */
    private record OperatorClass(
            boolean isDefault, String type, String family, Optional<String> storage, List<String> members)
            implements Definition {}

    @Override
    public String resource() {
        return "operator_class.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.OPERATOR_CLASS);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new OperatorClass(
                row.flag("is_default"),
                row.text("type"),
                row.text("family"),
                row.optionalText("storage"),
                row.texts("members"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        OperatorClass operators = object.definitionAs(OperatorClass.class);
        List<String> items = new ArrayList<>(operators.members());
        // the list may not be empty, and the type itself is what is stored anyway (as pg_dump does)
        operators
                .storage()
                .or(() -> items.isEmpty() ? Optional.of(operators.type()) : Optional.empty())
                .ifPresent(type -> items.add("STORAGE " + type));
        return List.of(Statement.of("CREATE OPERATOR CLASS " + Names.qualified(object.id())
                + (operators.isDefault() ? " DEFAULT" : "") + " FOR TYPE " + operators.type() + " USING "
                + Names.own(object.id()) + " FAMILY " + operators.family() + " AS\n    "
                + String.join(",\n    ", items)));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    /** {@code ALTER OPERATOR CLASS} changes its name, schema and owner alone. */
    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        return Alteration.replace();
    }

    private static String target(CatalogObject object) {
        return "OPERATOR CLASS " + Names.qualified(object.id()) + " USING " + Names.own(object.id());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }

    /**
     * A family has each strategy and each function once for a type (pg_amop_fam_strat_index, pg_amproc_fam_proc_index), and
     * a type one default class of an access method (DefineOpClass in src/backend/commands/opclasscmds.c).
     */
    @Override
    public Set<String> names(CatalogObject object) {
        OperatorClass operators = object.definitionAs(OperatorClass.class);
        String method = object.id().name();
        Set<String> names = new TreeSet<>();
        if (!operators.members().isEmpty()) {
            names.add("operators " + String.join("\0", method, operators.family(), operators.type()));
        }
        if (operators.isDefault()) {
            names.add("default operator class " + String.join("\0", method, operators.type()));
        }
        return names;
    }
}
