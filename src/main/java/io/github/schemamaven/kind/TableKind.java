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
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Tables, partitioned tables and foreign tables; columns, constraints and all else on them are objects of their own. */
final class TableKind implements Kind {
    /**
     * A table.
     *
     * @param unlogged whether it is {@code UNLOGGED}
     * @param partitionKey what stands behind {@code PARTITION BY}
     * @param options its storage parameters, with those of its TOAST table where it needs one
     * @param leftOver those of a TOAST table that it does not need
     * @param accessMethod its table access method where it is not {@code heap}; that of a partitioned table, which it gives to
     *     partitions (17), where it has one
     * @param rowSecurity whether row-level security is enabled
     * @param forceRowSecurity whether it holds for the owner too
     * @param replicaIdentity {@code DEFAULT}, {@code FULL}, {@code NOTHING}, or {@code INDEX}, which the index itself says
     */
    private record Table(
            boolean unlogged,
            Optional<String> partitionKey,
            Options options,
            LeftOver leftOver,
            Optional<String> accessMethod,
            boolean rowSecurity,
            boolean forceRowSecurity,
            String replicaIdentity)
            implements Definition {}

    /** Returns whether tables are the same but for the settings of their TOAST tables. */
    static boolean differInToast(CatalogObject one, CatalogObject other) {
        return one.definition() instanceof Table first
                && other.definition() instanceof Table second
                && one.with(withoutToast(first)).sameAs(other.with(withoutToast(second)));
    }

    private static Table withoutToast(Table table) {
        return new Table(
                table.unlogged(),
                table.partitionKey(),
                table.options().withoutToast(),
                table.leftOver(),
                table.accessMethod(),
                table.rowSecurity(),
                table.forceRowSecurity(),
                table.replicaIdentity());
    }

    @Override
    public String resource() {
        return "table.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.TABLE);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        Optional<ForeignTable> foreign = ForeignTable.read(row);
        return foreign.isPresent() ? foreign.get() : table(row);
    }

    private static Table table(Row row) throws SQLException {
        return new Table(
                row.flag("unlogged"),
                row.optionalText("partition_key"),
                new Options(row.texts("options")),
                new LeftOver(row.flag("needs_toast"), new Options(row.texts("left_over"))),
                row.optionalText("access_method"),
                row.flag("row_security"),
                row.flag("force_row_security"),
                row.text("replica_identity"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        if (object.definition() instanceof ForeignTable foreign) {
            return List.of(Statement.of(
                    "CREATE FOREIGN TABLE " + Names.qualified(object.id()) + elements(parts) + foreign.clause()));
        }
        Table table = object.definitionAs(Table.class);
        List<Part> apart = RepeatedKeys.among(parts, states);
        List<Part> inside = parts.stream().filter(part -> !apart.contains(part)).toList();
        StringBuilder sql = new StringBuilder(table.unlogged() ? "CREATE UNLOGGED TABLE " : "CREATE TABLE ");
        sql.append(Names.qualified(object.id()));
        sql.append(elements(inside));
        table.partitionKey().ifPresent(key -> sql.append("\nPARTITION BY ").append(key));
        table.accessMethod().ifPresent(method -> sql.append("\nUSING ").append(Identifier.quote(method)));
        if (!table.options().isEmpty()) {
            sql.append("\nWITH (").append(table.options().list()).append(")");
        }
        object.tablespace().ifPresent(name -> sql.append("\nTABLESPACE ").append(Identifier.quote(name)));
        List<Statement> statements = new ArrayList<>();
        parts.forEach(part -> statements.addAll(InheritedNotNull.beforeTable(part.object(), states)));
        statements.add(Statement.of(sql.toString()));
        apart.forEach(part ->
                statements.add(Statement.of("ALTER TABLE " + Names.qualified(object.id()) + " ADD " + part.clause())));
        statements.addAll(settings(
                object,
                new Table(
                        table.unlogged(),
                        table.partitionKey(),
                        table.options(),
                        table.leftOver(),
                        table.accessMethod(),
                        false,
                        false,
                        "DEFAULT"),
                table));
        return statements;
    }

    private static String elements(List<Part> parts) {
        String elements = parts.stream()
                .filter(part -> part.object().id().kind() != ObjectKind.INHERITANCE)
                .map(Part::clause)
                .filter(clause -> !clause.isEmpty())
                .collect(Collectors.joining(",\n    "));
        String parents = parts.stream()
                .filter(part -> part.object().id().kind() == ObjectKind.INHERITANCE)
                .map(Part::clause)
                .collect(Collectors.joining(", "));
        String list = elements.isEmpty() ? " ()" : " (\n    " + elements + "\n)";
        return list + (parents.isEmpty() ? "" : "\nINHERITS (" + parents + ")");
    }

    /** What {@code CREATE TABLE} has no words for. */
    private static List<Statement> settings(CatalogObject object, Table old, Table wanted) {
        String alter = "ALTER TABLE " + Names.qualified(object.id());
        List<Statement> statements = new ArrayList<>();
        if (old.rowSecurity() != wanted.rowSecurity()) {
            statements.add(
                    Statement.of(alter + (wanted.rowSecurity() ? " ENABLE" : " DISABLE") + " ROW LEVEL SECURITY"));
        }
        if (old.forceRowSecurity() != wanted.forceRowSecurity()) {
            statements.add(
                    Statement.of(alter + (wanted.forceRowSecurity() ? " FORCE" : " NO FORCE") + " ROW LEVEL SECURITY"));
        }
        if (!old.replicaIdentity().equals(wanted.replicaIdentity())
                && !wanted.replicaIdentity().equals("INDEX")) {
            statements.add(Statement.of(alter + " REPLICA IDENTITY " + wanted.replicaIdentity()));
        }
        return statements;
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(
                holdsRows(object)
                        ? Statement.of("DROP TABLE " + Names.qualified(object.id()))
                                .destroying(object.id().toString())
                        : Statement.of("DROP FOREIGN TABLE " + Names.qualified(object.id())));
    }

    @Override
    public boolean createsInTablespace(CatalogObject object) {
        return true;
    }

    /** Returns whether rows are lost with the object: the rows of a foreign table are elsewhere. */
    @Override
    public boolean holdsRows(CatalogObject object) {
        return object.definition() instanceof Table;
    }

    @Override
    public boolean isPartitioned(CatalogObject object) {
        return object.definition() instanceof Table table
                && table.partitionKey().isPresent();
    }

    @Override
    public boolean isUnlogged(CatalogObject object) {
        return object.definition() instanceof Table table && table.unlogged();
    }

    /**
     * A table steps aside with its rows; a foreign table has none to keep. One that becomes a foreign table does where
     * columns of its row type are to move over, and takes its rows along when it goes.
     */
    @Override
    public Optional<Displacement> displacement(CatalogObject object, States states) {
        if (!(object.definition() instanceof Table table)) {
            return Optional.empty();
        }
        Displacement displacement = TableRebuild.displacement(object, table.forceRowSecurity(), states);
        boolean becomesForeign = states.desired()
                .find(object.id())
                .filter(other -> !holdsRows(other))
                .isPresent();
        Statement drop = displacement.drop();
        return Optional.of(new Displacement(
                displacement.moveAway(),
                becomesForeign ? drop.destroying(object.id().toString()) : drop));
    }

    @Override
    public List<Statement> untie(CatalogObject object, SortedMap<ObjectId, ObjectId> wholes, States states) {
        return TableRebuild.untie(object, wholes, states);
    }

    @Override
    public List<Statement> refill(CatalogObject from, CatalogObject to, States states) {
        if (!holdsRows(to)) {
            return List.of();
        }
        Table old = from.definitionAs(Table.class);
        Table wanted = to.definitionAs(Table.class);
        return new TableRebuild(from, to, states).refill(old.partitionKey().isPresent(), wanted.forceRowSecurity());
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        if (from.definition() instanceof ForeignTable old && to.definition() instanceof ForeignTable wanted) {
            return old.becoming(wanted, to);
        }
        if (from.definition() instanceof ForeignTable || to.definition() instanceof ForeignTable) {
            return Alteration.replace();
        }
        Table old = from.definitionAs(Table.class);
        Table wanted = to.definitionAs(Table.class);
        // SET UNLOGGED does nothing to a partitioned table before 18, and one is never unlogged since (ATPrepCmd)
        boolean otherwiseLogged =
                old.unlogged() != wanted.unlogged() && wanted.partitionKey().isPresent();
        if (!old.partitionKey().equals(wanted.partitionKey())
                || otherwiseLogged
                || TableAccessMethod.needsAnother(old.accessMethod(), wanted.accessMethod(), states)) {
            return Alteration.replace();
        }
        String alter = "ALTER TABLE " + Names.qualified(to.id());
        List<Statement> statements = new ArrayList<>();
        if (old.unlogged() != wanted.unlogged()) {
            statements.add(Statement.of(alter + (wanted.unlogged() ? " SET UNLOGGED" : " SET LOGGED")));
        }
        statements.addAll(
                TableAccessMethod.change(old.accessMethod(), wanted.accessMethod(), noAccessMethod(wanted), alter));
        statements.addAll(wanted.leftOver().cleared(old.leftOver(), alter));
        statements.addAll(wanted.options().changesFrom(old.options(), alter));
        statements.addAll(settings(to, old, wanted));
        return Alteration.inPlace(statements);
    }

    /** Its access method is made anew: its rows are in the server's own one meanwhile. */
    @Override
    public Optional<Alteration.Detour> detour(CatalogObject from, CatalogObject to, ObjectId replaced, States states) {
        if (replaced.kind() != ObjectKind.ACCESS_METHOD
                || !TableAccessMethod.canBeSet(states)
                || !(alter(from, to, states) instanceof Alteration.InPlace change)) {
            return Optional.empty();
        }
        Optional<String> method = from.definitionAs(Table.class).accessMethod();
        Table wanted = to.definitionAs(Table.class);
        String alter = "ALTER TABLE " + Names.qualified(to.id());
        String none = noAccessMethod(wanted);
        List<Statement> back = new ArrayList<>(change.statements());
        back.removeAll(TableAccessMethod.change(method, wanted.accessMethod(), none, alter));
        back.addAll(0, TableAccessMethod.change(Optional.empty(), wanted.accessMethod(), none, alter));
        return Optional.of(new Alteration.Detour(
                TableAccessMethod.change(method, Optional.empty(), none, alter),
                new Alteration.InPlace(back, change.displaces())));
    }

    /** What a command calls the access method of a table that names none. */
    private static String noAccessMethod(Table table) {
        return table.partitionKey().isPresent() ? "DEFAULT" : "heap";
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return grantTarget(object).map(target -> holdsRows(object) ? target : "FOREIGN " + target);
    }

    @Override
    public Optional<String> grantTarget(CatalogObject object) {
        return Optional.of("TABLE " + Names.qualified(object.id()));
    }

    @Override
    public Set<String> names(CatalogObject object) {
        return Names.relationAndType(object.id());
    }
}
