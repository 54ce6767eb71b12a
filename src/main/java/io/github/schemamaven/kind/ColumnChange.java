package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The commands that make one column into another. */
final class ColumnChange {
    private final Kind.States states;
    private final Column old;
    private final Column wanted;
    private final ObjectId id;
    private final String alterTable;
    private final String alter;
    private final String own;

    /** For settings that a child may have otherwise than its parent. */
    private final String alone;

    private final Optional<Column[]> parent;

    /** PostgreSQL takes no {@code USING} for a foreign table, and so for none that has one as a child or partition. */
    private final boolean reachesForeign;

    /** Whether the children's columns are not to be null or not null as this one is, or as the parent's. */
    private final boolean changesAlone;

    private final boolean parentChangesAlone;
    private final IdentityChange identityChange;
    private final List<Statement> identitiesBefore;
    private final List<Statement> statements = new ArrayList<>();

    private ColumnChange(CatalogObject from, CatalogObject to, Kind.States states) {
        this.states = states;
        old = from.definitionAs(Column.class);
        wanted = to.definitionAs(Column.class);
        id = to.id();
        alterTable = "ALTER TABLE " + Names.owner(to.id());
        own = Names.own(to.id());
        alter = alterTable + " ALTER COLUMN " + own + " ";
        alone = alone(to) + " ";
        Optional<ObjectId> parentId = parentId(to, states);
        parent = parent(parentId, states);
        changesAlone = Inherited.partOverNotNull(to, states);
        parentChangesAlone = parentId.flatMap(states.desired()::find)
                .filter(column -> Inherited.partOverNotNull(column, states))
                .isPresent();
        reachesForeign = reachesForeign(to, states);
        identityChange = new IdentityChange(from, to, states);
        identitiesBefore = IdentitySequence.beforeRetype(to, states);
    }

    private static boolean reachesForeign(CatalogObject column, Kind.States states) {
        return isForeign(column, states)
                || Inherited.columnsBelow(column, states.desired())
                        .filter(child -> states.current().contains(child.id()) && isReached(child, column, states))
                        .anyMatch(child -> reachesForeign(child, states));
    }

    /** Whether the column's table is a foreign one, and was before. */
    private static boolean isForeign(CatalogObject column, Kind.States states) {
        return Stream.of(states.current(), states.desired())
                .flatMap(catalog -> catalog.find(column.id()).stream())
                .allMatch(
                        each -> each.definitionAs(Column.class).foreignOptions().isPresent());
    }

    /** One that joins or leaves in the same plan is changed by itself. */
    private static boolean isReached(CatalogObject child, CatalogObject parent, Kind.States states) {
        return child.host().equals(Optional.of(parent.id()))
                ? Inherited.throughParent(child, states)
                : Inherited.isLinkedTo(child, parent, states);
    }

    /** The parent's column before and after: its own commands reach the child too. */
    static Optional<ObjectId> parentId(CatalogObject to, Kind.States states) {
        return Inherited.hasParent(to) && Inherited.throughParent(to, states)
                ? to.host()
                : Inherited.mergedInto(to, states);
    }

    private static Optional<Column[]> parent(Optional<ObjectId> host, Kind.States states) {
        Optional<CatalogObject> before = host.flatMap(states.current()::find);
        Optional<CatalogObject> after = host.flatMap(states.desired()::find);
        return before.isPresent() && after.isPresent()
                ? Optional.of(new Column[] {
                    before.get().definitionAs(Column.class), after.get().definitionAs(Column.class)
                })
                : Optional.empty();
    }

    static Alteration.InPlace of(CatalogObject from, CatalogObject to, Kind.States states) {
        ColumnChange change = new ColumnChange(from, to, states);
        boolean retyped = change.differs(Column::type) || change.differs(Column::collation);
        change.all(retyped, Optional.empty());
        return new Alteration.InPlace(change.statements, retyped ? change.hindrances() : Set.of());
    }

    /** The type itself is made anew under its old name: the column moves over, its values by way of their texts. */
    static Alteration.InPlace retyped(CatalogObject from, CatalogObject to, Kind.States states) {
        ColumnChange change = new ColumnChange(from, to, states);
        Optional<ValueConversion.Conversion> byName = change.old.type().equals(change.wanted.type())
                ? ValueConversion.of(to, change.old.type(), states)
                : Optional.empty();
        boolean arrays =
                change.old.type().endsWith("[]") && change.wanted.type().endsWith("[]");
        String text = change.own + (arrays ? "::text[]" : "::text");
        change.all(
                true, Optional.of(byName.map(ValueConversion.Conversion::text).orElse(text)));
        byName.filter(conversion -> change.statements.stream()
                        .anyMatch(statement -> statement.sql().contains(conversion.text())))
                .ifPresent(conversion -> {
                    change.statements.addAll(0, conversion.before());
                    change.statements.addAll(conversion.after());
                });
        return new Alteration.InPlace(change.statements, RetypeHindrances.ofAnyOther());
    }

    /**
     * The type goes before it is made anew, or another one is: the column holds the texts of its values meanwhile. Nothing
     * that is made for the type, an index or a check, takes those. Empty where a foreign table is reached, which has no
     * values to convert.
     */
    static Optional<Alteration.Detour> byWayOfText(CatalogObject from, CatalogObject to, Kind.States states) {
        ColumnChange change = new ColumnChange(from, to, states);
        if (change.reachesForeign) {
            return Optional.empty();
        }
        change.all(true, Optional.of(change.own));
        boolean reached = change.isRetypedByParent();
        Set<ObjectKind> hindering = RetypeHindrances.ofAnyOther();
        hindering.addAll(Set.of(ObjectKind.INDEX, ObjectKind.CONSTRAINT));
        return Optional.of(new Alteration.Detour(
                reached ? List.of() : change.toText(to), new Alteration.InPlace(change.statements, hindering)));
    }

    private List<Statement> toText(CatalogObject column) {
        Optional<ValueConversion.Conversion> byName = ValueConversion.of(column, old.type(), states);
        List<Statement> commands = new ArrayList<>();
        byName.ifPresent(conversion -> commands.addAll(conversion.before()));
        commands.add(Statement.of(alter + "TYPE text USING "
                + byName.map(ValueConversion.Conversion::text).orElse(own + "::text")));
        byName.ifPresent(conversion -> commands.addAll(conversion.after()));
        return commands;
    }

    /** The collation is made anew under its old name: the column moves over. */
    static Alteration.InPlace recollated(CatalogObject from, CatalogObject to, Kind.States states) {
        ColumnChange change = new ColumnChange(from, to, states);
        change.all(true, Optional.empty());
        return new Alteration.InPlace(change.statements, change.hindrances());
    }

    private Set<ObjectKind> hindrances() {
        return new RetypeHindrances(id, old, wanted, states).kinds();
    }

    /**
     * Adds all commands.
     *
     * @param retype whether the column's type or collation changes
     * @param text the text by way of which its values become those of the new type; empty where that has a cast or none
     *     is needed
     */
    private void all(boolean retype, Optional<String> text) {
        if (differs(Column::generated)) {
            new ExpressionChange(id, states).command().ifPresent(statements::add);
        }
        boolean retypedByParent = retype && isRetypedByParent();
        Optional<NotNullChanges> notNull = notNullChanges(retype, retypedByParent);
        boolean freedFirst =
                retype && notNull.filter(NotNullChanges::haveOtherNames).isPresent();
        if (freedFirst) {
            statements.addAll(notNull.orElseThrow().first());
        }
        if (old.identity().isPresent() && wanted.identity().isEmpty() && !retypedByParent) {
            Column.Identity former = old.identity().get();
            statements.addAll(KeptPosition.fromIdentity(id, states)
                    .map(KeptPosition::hold)
                    .orElseGet(() ->
                            SuccessorPosition.ofDefault(id, Identifier.quoteQualified(former.sequenceOf(id)), states)));
            statements.addAll(former.dropped(alter.strip()));
        }
        if (retype && !retypedByParent) {
            statements.addAll(identitiesBefore);
            retype(text);
        }
        notNull.ifPresent(changes -> {
            statements.addAll(freedFirst ? List.of() : changes.first());
            statements.addAll(changes.then());
        });
        notNull();
        statements.addAll(identityChange.statements());
        settings(retype);
    }

    private boolean isRetypedByParent() {
        return parentDoes(column -> List.of(column.type(), column.collation())) || parentMovesAlong();
    }

    /** Whether the parent's column is of the same type or collation, which is made anew under its old name. */
    private boolean parentMovesAlong() {
        return !differs(Column::type)
                && !differs(Column::collation)
                && parent.filter(columns -> columns[0].type().equals(old.type())
                                && columns[0].collation().equals(old.collation())
                                && columns[1].type().equals(wanted.type()))
                        .isPresent();
    }

    private void retype(Optional<String> text) {
        String sql = alter + "TYPE " + wanted.type()
                + wanted.collation().map(name -> " COLLATE " + name).orElse("");
        String using = sql + " USING ";
        boolean heldAsText = text.filter(own::equals).isPresent();
        if (heldAsText && wanted.type().equals("text") && wanted.collation().isEmpty()) {
            return;
        }
        if (reachesForeign || wanted.generated().isPresent()) {
            statements.add(Statement.of(sql));
        } else if (text.isPresent()) {
            String cast = "::" + wanted.type();
            statements.add(Statement.of(using + text.get() + (text.get().endsWith(cast) ? "" : cast)));
        } else if (old.baseType().equals(wanted.baseType())) {
            statements.add(Statement.of(sql));
        } else {
            statements.add(
                    Statement.of(using + own + "::" + wanted.type()).or(using + own + "::text::" + wanted.type()));
        }
    }

    /** Before constraints were objects (18) each column has a mark. */
    private void notNull() {
        if (!constraintsAreObjects()
                && differs(Column::notNull)
                && (!parentDoes(Column::notNull) || parentChangesAlone)) {
            String target = changesAlone ? alone : alter;
            statements.add(Statement.of(target + (wanted.notNull().isPresent() ? "SET NOT NULL" : "DROP NOT NULL")));
            if (!changesAlone && wanted.notNull().isEmpty()) {
                keepBelow(id);
            }
        }
    }

    /** Partitions lose the mark with their table, which {@code ONLY} is refused for (ATPrepDropNotNull in tablecmds.c). */
    private void keepBelow(ObjectId column) {
        states.current().dependentsOf(column).stream()
                .map(Dependency::dependent)
                .filter(child ->
                        child.kind() == ObjectKind.COLUMN && child.name().equals(column.name()))
                .filter(child -> states.current().contains(new ObjectId(ObjectKind.PARTITION, Names.ownerPath(child))))
                .forEach(child -> {
                    boolean stays = Stream.of(states.current(), states.desired())
                            .allMatch(catalog -> catalog.find(child)
                                    .flatMap(each ->
                                            each.definitionAs(Column.class).notNull())
                                    .isPresent());
                    if (stays) {
                        statements.add(Statement.of("ALTER TABLE " + Names.owner(child) + " ALTER COLUMN "
                                + Names.own(child) + " SET NOT NULL"));
                    } else {
                        keepBelow(child);
                    }
                });
    }

    private boolean constraintsAreObjects() {
        return states.desired().majorVersion() >= Column.NOT_NULL_CONSTRAINTS;
    }

    /** Returns the changes of the constraints of all columns that are one with this one, if this one's alteration makes them. */
    private Optional<NotNullChanges> notNullChanges(boolean retype, boolean retypedByParent) {
        boolean retypedHere = retype && !retypedByParent;
        if (!constraintsAreObjects() || (!retypedHere && !differs(Column::notNull))) {
            return Optional.empty();
        }
        ColumnFamily family = new ColumnFamily(id, states);
        NotNullChanges changes = new NotNullChanges(family, retype);
        boolean here = (retype && changes.haveOtherNames())
                ? !retypedByParent
                : family.changer().equals(Optional.of(id));
        return here ? Optional.of(changes) : Optional.empty();
    }

    private void settings(boolean retyped) {
        // a new type brings its own (ATExecAlterColumnType)
        String was = retyped ? wanted.defaultStorage() : old.storage().orElse(old.defaultStorage());
        Optional<String> compressed = retyped ? Optional.empty() : old.compression();
        String is = wanted.storage().orElse(wanted.defaultStorage());
        if (!was.equals(is)) {
            statements.add(Statement.of(alone + "SET STORAGE " + is));
        }
        if (!compressed.equals(wanted.compression())) {
            statements.add(Statement.of(
                    alter + "SET COMPRESSION " + wanted.compression().orElse("default")));
        }
        if (differs(Column::statistics)) {
            statements.add(
                    Statement.of(alone + "SET STATISTICS " + wanted.statistics().orElse(-1)));
        }
        statements.addAll(wanted.options().changesFrom(old.options(), alter.strip()));
        String foreign = ForeignOptions.changes(
                old.foreignOptions().orElse(List.of()), wanted.foreignOptions().orElse(List.of()));
        if (!foreign.isEmpty()) {
            statements.add(Statement.of(alter.stripTrailing() + foreign));
        }
    }

    private boolean differs(Function<Column, Object> property) {
        return !Objects.equals(property.apply(old), property.apply(wanted));
    }

    /** Whether the same change of the parent's column brings this one about. */
    private boolean parentDoes(Function<Column, Object> property) {
        return parent.filter(columns -> !Objects.equals(property.apply(columns[0]), property.apply(columns[1]))
                        && Objects.equals(property.apply(columns[1]), property.apply(wanted)))
                .isPresent();
    }

    /** Returns the command for a column, without its children's, up to what it does. */
    static String alone(CatalogObject column) {
        boolean foreign = column.definitionAs(Column.class).foreignOptions().isPresent();
        return (foreign ? "ALTER TABLE " : "ALTER TABLE ONLY ") + Names.owner(column.id()) + " ALTER COLUMN "
                + Names.own(column.id());
    }
}
