package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayList;
import java.util.List;

/**
 * The commands that make a column an identity column, or change how it is one.
 *
 * @param from the column as it is
 * @param to the column as it should be
 */
record IdentityChange(CatalogObject from, CatalogObject to, Kind.States states) {
    List<Statement> statements() {
        Column old = from.definitionAs(Column.class);
        Column wanted = to.definitionAs(Column.class);
        if (wanted.identity().isEmpty() || old.identity().equals(wanted.identity())) {
            return List.of();
        }
        return old.identity().isEmpty()
                ? added(wanted.identity().get())
                : changed(old.identity().get(), wanted.identity().get());
    }

    private String alter() {
        return "ALTER TABLE " + Names.owner(to.id()) + " ALTER COLUMN " + Names.own(to.id()) + " ";
    }

    private List<Statement> added(Column.Identity generation) {
        ObjectId id = to.id();
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(alter() + "ADD "
                + IdentitySequence.made(to, states).orElse(generation).clause()));
        statements.addAll(IdentitySequence.named(to, states));
        statements.addAll(KeptPosition.toIdentity(id, states)
                .map(position -> position.takeOver(generation.options()))
                .orElseGet(() -> SuccessorPosition.ofIdentity(id, generation, states)));
        return statements;
    }

    private List<Statement> changed(Column.Identity former, Column.Identity generation) {
        ObjectId id = to.id();
        List<Statement> statements = new ArrayList<>();
        if (!former.sequence().equals(generation.sequence())) {
            statements.add(Statement.of("ALTER SEQUENCE " + Identifier.quoteQualified(former.sequenceOf(id))
                    + " RENAME TO " + Identifier.quote(generation.sequenceOf(id).get(1))));
        }
        if (!former.when().equals(generation.when())) {
            statements.add(Statement.of(alter() + "SET GENERATED " + generation.when()));
        }
        if (IdentitySequence.narrowed(to, states).isEmpty()) {
            statements.addAll(options(former, generation));
        }
        return statements;
    }

    private List<Statement> options(Column.Identity former, Column.Identity generation) {
        Column old = from.definitionAs(Column.class);
        Column wanted = to.definitionAs(Column.class);
        boolean ofColumnsType = former.madeAs().value().equals(former.options().type());
        SequenceOptions options = generation.options();
        SequenceOptions sequence = old.baseType().equals(wanted.baseType())
                ? former.options().madeAs(former.madeAs().value())
                : former.options().as(wanted.baseType());
        if (!options.equals(former.options()) && !(ofColumnsType && options.holds(sequence))) {
            return options.steps(sequence, Identifier.quoteQualified(generation.sequenceOf(to.id()))).stream()
                    .map(Statement::of)
                    .toList();
        }
        String changes = options.identityChangesFrom(former.options());
        return changes.isEmpty() ? List.of() : List.of(Statement.of(alter().stripTrailing() + changes));
    }
}
