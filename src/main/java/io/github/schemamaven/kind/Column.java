package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.SchemaException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A column of a table.
 *
 * @param type its type as SQL, with the modifier
 * @param baseType its type as SQL without the modifier
 * @param collation the qualified collation as SQL where it is not the type's
 * @param notNull the not-null constraint
 * @param storage the storage strategy where it is not the type's
 * @param defaultStorage the type's storage strategy
 * @param compression the compression method where one is set
 * @param statistics the statistics target where one is set
 * @param options its attribute options, {@code n_distinct=5}
 * @param foreignOptions the options of a foreign table's column; empty for a column of another table
 * @param generated the expression of a generated column
 * @param identity how an identity column gets its values
 */
record Column(
        String type,
        String baseType,
        Optional<String> collation,
        Optional<NotNull> notNull,
        Optional<String> storage,
        String defaultStorage,
        Optional<String> compression,
        Optional<Integer> statistics,
        Options options,
        Optional<List<String>> foreignOptions,
        Optional<Generated> generated,
        Optional<Identity> identity)
        implements Definition {
    /** The first version in which not-null constraints are objects, inherited as checks are. */
    static final int NOT_NULL_CONSTRAINTS = 18;

    /** The first version in which a generated column's expression has its own dependencies. */
    static final int EXPRESSIONS_APART = 15;

    private static final String NOT_NULL = "not_null";

    /**
     * A not-null constraint. Before version 18 it is a mere mark, from then on a constraint with a name.
     *
     * @param name the name where it is not the one that PostgreSQL would choose
     * @param chosen the name that PostgreSQL would choose
     * @param valid whether existing rows were checked
     * @param noInherit whether children are exempt
     * @param local whether it outlives those of the parents
     */
    record NotNull(
            Optional<String> name,
            NotCompared<String> chosen,
            boolean valid,
            boolean noInherit,
            NotCompared<Boolean> local) {
        String actualName() {
            return name.orElse(chosen.value());
        }

        /** Returns what makes it, as an element of {@code CREATE TABLE} or behind {@code ADD}. */
        String element(String column) {
            return introduction() + "NOT NULL " + column + (noInherit ? " NO INHERIT" : "")
                    + (valid ? "" : " NOT VALID");
        }

        /** Returns whether PostgreSQL would choose another name than this one has (18). */
        boolean isTaken(ObjectId column, Kind.States states) {
            return name.isEmpty()
                    && states.desired().majorVersion() >= NOT_NULL_CONSTRAINTS
                    && (ConstraintNames.isTaken(column.path().get(0), actualName(), states)
                            || isFormers(column, states)
                            || isChildsBefore(column, states));
        }

        /** A child's column that is there may have got the constraint by then whose name it is to share with its parent's. */
        private boolean isChildsBefore(ObjectId column, Kind.States states) {
            return states.desired()
                    .find(column)
                    .filter(parents -> Inherited.childrensColumns(parents, states.desired())
                            .map(CatalogObject::id)
                            .anyMatch(child -> hasName(child, states.desired())
                                    && (states.current().contains(child) || isChildsBefore(child, states))))
                    .isPresent();
        }

        private boolean hasName(ObjectId column, Catalog catalog) {
            return notNull(column, catalog)
                    .filter(other -> other.actualName().equals(actualName()))
                    .isPresent();
        }

        private static Optional<NotNull> notNull(ObjectId column, Catalog catalog) {
            return catalog.find(column)
                    .filter(object -> object.definition() instanceof Column)
                    .flatMap(object -> object.definitionAs(Column.class).notNull());
        }

        /** A table that steps aside keeps the names of its constraints until its rows are copied. */
        private boolean isFormers(ObjectId column, Kind.States states) {
            return states.removed().contains(new ObjectId(ObjectKind.TABLE, Names.ownerPath(column)))
                    && hasName(column, states.current());
        }

        /** Returns the same one, which tells its name although PostgreSQL would choose that. */
        NotNull named() {
            return named(actualName());
        }

        NotNull named(String other) {
            return new NotNull(Optional.of(other), chosen, valid, noInherit, local);
        }

        NotNull inheriting() {
            return new NotNull(name, chosen, valid, false, local);
        }

        NotNull validated() {
            return new NotNull(name, chosen, true, noInherit, local);
        }

        private String introduction() {
            return name.map(text -> "CONSTRAINT " + Identifier.quote(text) + " ")
                    .orElse("");
        }

        String clause() {
            return introduction() + "NOT NULL" + (noInherit ? " NO INHERIT" : "");
        }
    }

    /** A generated column's expression; {@code stored} is false for a virtual one (18). */
    record Generated(String expression, boolean stored) {
        String clause() {
            return "GENERATED ALWAYS AS (" + expression + ")" + (stored ? " STORED" : " VIRTUAL");
        }
    }

    /**
     * An identity column's generation.
     *
     * @param when {@code ALWAYS} or {@code BY DEFAULT}
     * @param sequence the qualified name of the sequence where it is not the one that PostgreSQL would choose
     * @param options the sequence's, with the bounds of the column's type where it has those of its own
     * @param madeAs the sequence's type, where {@code LIKE} or a command of its own has made it another than the column's;
     *     {@code pg_dump} does not know it either
     * @param overDefault whether the column of a child has its parent's default besides, which is in force only once it is
     *     no identity column any more (MergeAttributes in src/backend/commands/tablecmds.c)
     */
    record Identity(
            String when,
            Optional<List<String>> sequence,
            SequenceOptions options,
            NotCompared<String> madeAs,
            NotCompared<Boolean> overDefault) {
        String clause() {
            String parameters = sequence.map(name -> "SEQUENCE NAME " + Identifier.quoteQualified(name))
                            .orElse("")
                    + options.forCreate(false);
            return "GENERATED " + when + " AS IDENTITY" + (parameters.isEmpty() ? "" : " (" + parameters.strip() + ")");
        }

        /** Returns the sequence's qualified name. */
        List<String> sequenceOf(ObjectId column) {
            List<String> path = column.path();
            return sequence.orElseGet(() -> List.of(path.get(0), ChosenNames.of(path.get(1), path.get(2), "seq")));
        }

        /**
         * Returns the commands by which the column stops being an identity column.
         *
         * @param alterColumn their beginning, {@code ALTER TABLE t ALTER COLUMN c}
         */
        List<Statement> dropped(String alterColumn) {
            Statement drop = Statement.of(alterColumn + " DROP IDENTITY");
            return overDefault.value() ? List.of(drop, Statement.of(alterColumn + " DROP DEFAULT")) : List.of(drop);
        }

        Identity with(List<String> sequenceName) {
            return new Identity(when, Optional.of(sequenceName), options, madeAs, overDefault);
        }
    }

    @Override
    public Definition skeleton() {
        return respelled(text -> "");
    }

    @Override
    public Definition respelled(UnaryOperator<String> change) {
        return generated.isEmpty()
                ? this
                : with(generated.map(old -> new Generated(change.apply(old.expression()), old.stored())));
    }

    static Column read(Row row) throws SQLException {
        List<String> path = row.texts("path");
        return new Column(
                row.text("type"),
                row.text("base_type"),
                row.optionalText("collation"),
                row.flag("not_null") || row.optionalText("not_null_name").isPresent()
                        ? Optional.of(notNull(row, path))
                        : Optional.empty(),
                row.optionalText("storage"),
                row.text("default_storage"),
                row.optionalText("compression"),
                row.optionalNumber("statistics"),
                new Options(row.texts("options")),
                row.flag("of_foreign_table") ? Optional.of(row.texts("foreign_options")) : Optional.empty(),
                row.optionalText("expression").isPresent()
                        ? Optional.of(new Generated(row.text("expression"), row.flag("stored")))
                        : Optional.empty(),
                row.optionalText("identity").isPresent() ? Optional.of(identity(row, path)) : Optional.empty());
    }

    private static NotNull notNull(Row row, List<String> path) throws SQLException {
        if (row.flag("lost_not_null")) {
            throw lostNotNull(String.join(".", path));
        }
        Optional<String> name = row.optionalText("not_null_name");
        boolean chosen = name.filter(each -> ChosenNames.isChosen(each, path.get(1), path.get(2), NOT_NULL))
                .isPresent();
        return new NotNull(
                chosen ? Optional.empty() : name,
                new NotCompared<>(chosen ? name.orElseThrow() : ChosenNames.of(path.get(1), path.get(2), NOT_NULL)),
                row.flag("not_null_valid"),
                row.flag("not_null_no_inherit"),
                new NotCompared<>(row.flag("not_null_local")));
    }

    /** What becomes of it when a child's expression is changed by itself, until PostgreSQL 18.6 at least. */
    private static SchemaException lostNotNull(String column) {
        return new SchemaException(
                "The column " + column + " is marked NOT NULL without a constraint: PostgreSQL 18 loses"
                        + " the one that a partition or child has from its parent when ALTER COLUMN … SET EXPRESSION changes the"
                        + " partition's column by itself, and neither detaches the partition nor drops the parent's constraint"
                        + " after that.\nSay the expression where the partition is created, or detach it before the command and"
                        + " attach it again, in a migration by hand: mvn schema:new -Dschema.name=by_hand");
    }

    private static Identity identity(Row row, List<String> path) throws SQLException {
        List<String> name = List.of(row.text("sequence_schema"), row.text("sequence_name"));
        boolean usual =
                name.get(0).equals(path.get(0)) && name.get(1).equals(ChosenNames.of(path.get(1), path.get(2), "seq"));
        return new Identity(
                row.text("identity"),
                usual ? Optional.empty() : Optional.of(name),
                SequenceOptions.read(row).madeAs(row.text("own_sequence_type")).restoredAs(row.text("sequence_type")),
                new NotCompared<>(row.text("own_sequence_type")),
                new NotCompared<>(row.flag("identity_over_default")));
    }

    /** Returns the column as an element of {@code CREATE TABLE} or behind {@code ADD COLUMN}. */
    String clause(ObjectId id, List<Kind.Part> parts) {
        Optional<String> serial = parts.stream()
                .filter(part -> part.object().id().kind() == ObjectKind.SEQUENCE)
                .map(Kind.Part::clause)
                .findFirst();
        return serial.isPresent() ? serialClause(id, serial.get()) : plainClause(id, parts);
    }

    /** {@code serial} says the type, the default and that the column is never null, but not that constraint's name. */
    private String serialClause(ObjectId id, String serial) {
        return Names.own(id) + " " + serial
                + foreignOptions.map(ForeignOptions::clause).orElse("")
                + notNull.filter(constraint -> constraint.name().isPresent())
                        .map(constraint -> " " + constraint.clause())
                        .orElse("");
    }

    private String plainClause(ObjectId id, List<Kind.Part> parts) {
        StringBuilder sql = new StringBuilder(Names.own(id) + " " + type);
        compression.ifPresent(method -> sql.append(" COMPRESSION ").append(method));
        foreignOptions.ifPresent(list -> sql.append(ForeignOptions.clause(list)));
        collation.ifPresent(name -> sql.append(" COLLATE ").append(name));
        parts.forEach(part -> sql.append(part.clause().isEmpty() ? "" : " ").append(part.clause()));
        generated.ifPresent(expression -> sql.append(' ').append(expression.clause()));
        identity.ifPresent(generation -> sql.append(' ').append(generation.clause()));
        notNull.filter(NotNull::valid)
                // an identity column is never null
                .filter(constraint -> identity.isEmpty() || constraint.name().isPresent() || constraint.noInherit())
                .ifPresent(constraint -> sql.append(' ').append(constraint.clause()));
        return sql.toString();
    }

    /** Returns the same column with another expression. */
    Column with(Optional<Generated> expression) {
        return with(expression, identity);
    }

    /** Returns a column of the same values that nothing generates. */
    Column withoutIdentity() {
        return with(generated, Optional.empty());
    }

    /** Returns what a child's column is after its parent's has become another; a new type has its own storage. */
    Column following(Column before, Column after) {
        boolean retyped = !before.type.equals(after.type) || !before.collation.equals(after.collation);
        return new Column(
                retyped ? after.type : type,
                retyped ? after.baseType : baseType,
                retyped ? after.collation : collation,
                notNull,
                retyped ? Optional.empty() : storage,
                retyped ? after.defaultStorage : defaultStorage,
                retyped && after.defaultStorage().equals("PLAIN") ? Optional.empty() : compression,
                statistics,
                options,
                foreignOptions,
                before.generated.equals(after.generated) ? generated : after.generated,
                identity);
    }

    /** Returns the same column without its not-null constraint. */
    Column nullable() {
        return with(Optional.empty(), generated, identity);
    }

    /** Returns the same column, which tells the name of its not-null constraint although PostgreSQL would choose that. */
    Column namingNotNull() {
        return with(notNull.map(NotNull::named), generated, identity);
    }

    /** Returns the same column, its not-null constraint with another name. */
    Column namingNotNull(String name) {
        return with(notNull.map(constraint -> constraint.named(name)), generated, identity);
    }

    /** Returns the same column, its not-null constraint one that children inherit. */
    Column inheritingNotNull() {
        return with(notNull.map(NotNull::inheriting), generated, identity);
    }

    /** Returns the same column, its rows checked against its not-null constraint. */
    Column validated() {
        return with(notNull.map(NotNull::validated), generated, identity);
    }

    /** Returns the same column, stored as its type is: as {@code ADD COLUMN} makes those of children. */
    Column usuallyStored() {
        return stored(Optional.empty(), compression);
    }

    /** Returns the same column, stored and compressed in another way; empty for the usual ones. */
    Column stored(Optional<String> way, Optional<String> method) {
        return new Column(
                type,
                baseType,
                collation,
                notNull,
                way,
                defaultStorage,
                method,
                statistics,
                options,
                foreignOptions,
                generated,
                identity);
    }

    /** Returns the same column with another generation. */
    Column generatedBy(Identity generation) {
        return with(generated, Optional.of(generation));
    }

    private Column with(Optional<Generated> expression, Optional<Identity> generation) {
        return with(notNull, expression, generation);
    }

    private Column with(Optional<NotNull> constraint, Optional<Generated> expression, Optional<Identity> generation) {
        return new Column(
                type,
                baseType,
                collation,
                constraint,
                storage,
                defaultStorage,
                compression,
                statistics,
                options,
                foreignOptions,
                expression,
                generation);
    }
}
