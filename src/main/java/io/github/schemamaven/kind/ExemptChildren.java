package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Not-null constraints (18) that are {@code NO INHERIT} though the column is an identity column or one of a primary key.
 * Both bring a constraint that children inherit and clash with {@code NO INHERIT} beside them (transformColumnDefinition in
 * src/backend/parser/parse_utilcmd.c, verifyNotNullPKCompatible in src/backend/commands/tablecmds.c), while
 * {@code ALTER CONSTRAINT} exempts the children afterwards.
 */
final class ExemptChildren {
    private ExemptChildren() {}

    /** Returns whether a new column's clause has to leave {@code NO INHERIT} to a later command. */
    static boolean isSaidLater(CatalogObject column, Kind.States states) {
        return isExempt(column)
                && (column.definitionAs(Column.class).identity().isPresent() || isInPrimaryKey(column, states));
    }

    /** Returns the command that follows a new identity column; where it is in a key, it follows that. */
    static List<Statement> afterIdentity(CatalogObject column, Kind.States states) {
        return isExempt(column)
                        && column.definitionAs(Column.class).identity().isPresent()
                        && !isInPrimaryKey(column, states)
                ? List.of(alteration(column, "NO INHERIT"))
                : List.of();
    }

    /** Returns the commands before a primary key is added: it does not go with what its columns have. */
    static List<Statement> beforeKey(CatalogObject key, Kind.States states) {
        return columns(key, states)
                .filter(column -> states.current().contains(column.id())
                        && !states.removed().contains(column.id()))
                .map(column -> alteration(column, "INHERIT"))
                .toList();
    }

    /** Returns the commands after a primary key, which children that are not to have the constraint have got by then. */
    static List<Statement> afterKey(CatalogObject key, Kind.States states) {
        List<Statement> statements = new ArrayList<>();
        columns(key, states).forEach(column -> {
            statements.add(alteration(column, "NO INHERIT"));
            Inherited.childrensColumns(column, states.current())
                    .flatMap(child -> states.desired().find(child.id()).stream())
                    .filter(child -> child.definitionAs(Column.class).notNull().isEmpty())
                    .map(child -> Statement.of("ALTER TABLE " + Names.owner(child.id()) + " ALTER COLUMN "
                            + Names.own(child.id()) + " DROP NOT NULL"))
                    .forEach(statements::add);
        });
        return statements;
    }

    private static Stream<CatalogObject> columns(CatalogObject key, Kind.States states) {
        return states.desired().needsOf(key.id()).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.COLUMN)
                .distinct()
                .flatMap(id -> states.desired().find(id).stream())
                .filter(ExemptChildren::isExempt);
    }

    private static boolean isExempt(CatalogObject column) {
        return column.definitionAs(Column.class)
                .notNull()
                .filter(Column.NotNull::noInherit)
                .isPresent();
    }

    /** Returns whether a column is one of its table's primary key. */
    static boolean isInPrimaryKey(CatalogObject column, Kind.States states) {
        return states.desired().dependentsOf(column.id()).stream()
                .map(Dependency::dependent)
                .filter(id -> id.kind() == ObjectKind.CONSTRAINT)
                .flatMap(id -> states.desired().find(id).stream())
                .anyMatch(ConstraintKind::isPrimaryKey);
    }

    private static Statement alteration(CatalogObject column, String words) {
        String name = column.definitionAs(Column.class).notNull().orElseThrow().actualName();
        return alteration(column.id(), name, words);
    }

    /** Returns the command that lets children have a column's not-null constraint, or exempts them. */
    static Statement alteration(ObjectId column, String constraint, String words) {
        return Statement.of("ALTER TABLE " + Names.owner(column) + " ALTER CONSTRAINT " + Identifier.quote(constraint)
                + " " + words);
    }
}
