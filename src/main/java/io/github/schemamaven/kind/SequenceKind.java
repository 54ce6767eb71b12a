package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sequences, but for their ownership; the sequence of an identity column is the column's. */
final class SequenceKind implements Kind {
    /**
     * A sequence.
     *
     * @param persistence whether it is logged
     * @param serial the path of the column that makes it, if the column is written as {@code serial}
     */
    private record Sequence(
            SequencePersistence persistence, SequenceOptions options, NotCompared<Optional<List<String>>> serial)
            implements Definition {}

    /** Returns the parameters of a sequence by itself. */
    static SequenceOptions options(CatalogObject sequence) {
        return sequence.definitionAs(Sequence.class).options();
    }

    @Override
    public String resource() {
        return "sequence.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.SEQUENCE);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        SequencePersistence persistence = SequencePersistence.read(row);
        if (row.flag("of_identity")) {
            return new SequencePersistence.OfIdentity(persistence);
        }
        SequenceOptions options = SequenceOptions.read(row);
        return new Sequence(persistence, options, new NotCompared<>(serial(row, options)));
    }

    private static Optional<List<String>> serial(Row row, SequenceOptions options) throws SQLException {
        List<String> column = row.texts("serial_column");
        boolean usual = !column.isEmpty()
                && options.forCreate(false).isEmpty()
                && row.texts("path").get(1).equals(ChosenNames.of(column.get(1), column.get(2), "seq"));
        return usual ? Optional.of(column) : Optional.empty();
    }

    /** The word {@code serial} in a column's clause makes the sequence, its ownership and the default. */
    @Override
    public Optional<ObjectId> partOf(CatalogObject object) {
        return object.definition() instanceof Sequence sequence
                ? sequence.serial().value().map(column -> new ObjectId(ObjectKind.COLUMN, column))
                : Optional.empty();
    }

    /** The sequence of one identity column has the name that another's had. */
    @Override
    public boolean isMadeAgain(CatalogObject from, CatalogObject to, States states) {
        return from.host().isPresent() && to.host().isPresent() && !from.host().equals(to.host());
    }

    @Override
    public boolean isMadeApart(CatalogObject object, States states) {
        return Types.isNameOfType(object.id(), states);
    }

    @Override
    public String clause(CatalogObject object, List<Part> parts, States states) {
        return switch (object.definitionAs(Sequence.class).options().type()) {
            case "smallint" -> "smallserial";
            case "bigint" -> "bigserial";
            default -> "serial";
        };
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        Optional<SequencePersistence> identity = SequencePersistence.ofIdentity(object);
        if (identity.isPresent()) {
            return identity.get().afterColumn(object);
        }
        Sequence sequence = object.definitionAs(Sequence.class);
        String name = Names.qualified(object.id());
        boolean detour = Types.isNameOfType(object.id(), states);
        String first =
                detour ? Identifier.quoteQualified(Types.ofNew(object.id().path(), states)) : name;
        List<Statement> statements = new ArrayList<>();
        statements.add(
                Statement.of((sequence.persistence().unlogged() ? "CREATE UNLOGGED SEQUENCE " : "CREATE SEQUENCE ")
                        + first
                        + sequence.options().forCreate(true)
                        + parts.stream().map(Part::clause).collect(Collectors.joining())));
        if (detour) {
            // it has no row type, but its name must not be a type's when it is made (heap_create_with_catalog in
            // heap.c)
            statements.add(Statement.of("ALTER SEQUENCE " + first + " RENAME TO " + Names.own(object.id())));
        }
        statements.addAll(SuccessorPosition.ofCreated(object.id(), sequence.options(), states));
        return statements;
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        if (SequencePersistence.ofIdentity(object).isPresent()) {
            return dropIdentity(object, states);
        }
        return List.of(KeptPosition.ofDropped(object.id(), states)
                .map(KeptPosition::moveAway)
                .orElseGet(() -> Statement.of("DROP SEQUENCE " + Names.qualified(object.id()))
                        .destroying("the position of " + object.id())));
    }

    /** A column that stays says itself that it is no identity column any more; one that goes may have to say so before. */
    private static List<Statement> dropIdentity(CatalogObject object, States states) {
        ObjectId column = object.host().orElseThrow();
        return states.desired().contains(column)
                ? List.of()
                : List.of(Statement.of("ALTER TABLE " + Names.owner(column) + " ALTER COLUMN " + Names.own(column)
                        + " DROP IDENTITY"));
    }

    private static boolean staysOwned(CatalogObject sequence, States states) {
        ObjectId ownership =
                new ObjectId(ObjectKind.SEQUENCE_OWNERSHIP, sequence.id().path());
        return states.current()
                .find(ownership)
                .map(CatalogObject::definition)
                .equals(states.desired().find(ownership).map(CatalogObject::definition));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        Optional<SequencePersistence> identity = SequencePersistence.ofIdentity(to);
        if (from.definition() instanceof Sequence != to.definition() instanceof Sequence) {
            return Alteration.replace();
        }
        if (identity.isPresent()) {
            return Alteration.inPlace(identity.get()
                    .changesFrom(SequencePersistence.ofIdentity(from).orElseThrow(), to, true));
        }
        Sequence old = from.definitionAs(Sequence.class);
        Sequence wanted = to.definitionAs(Sequence.class);
        List<Statement> statements =
                new ArrayList<>(wanted.persistence().changesFrom(old.persistence(), to, staysOwned(to, states)));
        if (!old.options().equals(wanted.options())) {
            wanted.options().steps(old.options(), Names.qualified(to.id())).stream()
                    .map(Statement::of)
                    .forEach(statements::add);
        }
        return Alteration.inPlace(statements);
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return grantTarget(object);
    }

    @Override
    public Optional<String> grantTarget(CatalogObject object) {
        return Optional.of("SEQUENCE " + Names.qualified(object.id()));
    }

    @Override
    public Set<String> names(CatalogObject object) {
        return Set.of(Names.relation(object.id().path()));
    }
}
