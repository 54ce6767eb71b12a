package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Indexes; the index of a constraint is made by it and has only its settings here. */
final class IndexKind implements Kind {
    /**
     * An index.
     *
     * @param table the path of its table
     * @param onMaterializedView whether that is a materialized view
     * @param expressions whether it has expressions or a predicate
     * @param command the command that creates it, around its name; empty for a constraint's
     * @param settings what is set after it is made
     */
    private record Index(
            List<String> table,
            boolean onMaterializedView,
            boolean expressions,
            Optional<Command> command,
            Settings settings)
            implements Definition {
        @Override
        public Definition skeleton() {
            return command.filter(Command::hasExpressions)
                    .map(text -> new Index(
                            table,
                            onMaterializedView,
                            expressions,
                            Optional.of(new Command(text.beforeName(), "", "", "")),
                            settings))
                    .orElse(this);
        }
    }

    private static final String ONLY = " ON ONLY ";

    /**
     * The create command in two parts: two indexes that differ in their names alone are equal.
     *
     * @param afterName with the storage parameters, which can be changed and are no part of the comparison
     * @param withoutOptions without them
     * @param where the predicate at its end, with the word; empty where there is none
     */
    private record Command(String beforeName, String afterName, String withoutOptions, String where) {
        /** Returns the command that makes the index. */
        String sql(String name, Optional<String> tablespace) {
            String head = afterName.substring(0, afterName.length() - where.length());
            return beforeName
                    + name
                    + head
                    + tablespace
                            .map(space -> " TABLESPACE " + Identifier.quote(space))
                            .orElse("")
                    + where;
        }

        /** Returns the command that makes none for partitions and takes none of theirs. */
        Command alone() {
            return afterName.startsWith(ONLY)
                    ? this
                    : new Command(beforeName, ONLY + afterName.substring(" ON ".length()), withoutOptions, where);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Command that
                    && beforeName.equals(that.beforeName)
                    && withoutOptions.equals(that.withoutOptions);
        }

        @Override
        public int hashCode() {
            return Objects.hash(beforeName, withoutOptions);
        }

        /**
         * Returns whether PostgreSQL may take one for the other where a partition's index is to belong to its table's: it
         * does not look at the order of entries (CompareIndexInfo in src/backend/catalog/index.c).
         */
        boolean isLike(Command other) {
            return beforeName.equals(other.beforeName) && withoutOrder().equals(other.withoutOrder());
        }

        private String withoutOrder() {
            return withoutOptions.replaceAll(" DESC| NULLS (FIRST|LAST)", "");
        }

        /** What an index of plain columns has is never printed in another way. */
        boolean hasExpressions() {
            return afterName.contains("::") || afterName.contains("((");
        }
    }

    /**
     * What can be set for an index that is there; {@code statistics} holds texts {@code column-number target}, and
     * {@code options} the storage parameters, which a partitioned index cannot change.
     */
    private record Settings(
            boolean clustered, boolean replicaIdentity, List<String> statistics, Options options, boolean partitioned) {
        static Settings ofNew(Index index) {
            Settings settings = index.settings();
            return new Settings(
                    false,
                    false,
                    List.of(),
                    index.command().isPresent() || settings.partitioned() ? settings.options() : new Options(List.of()),
                    settings.partitioned());
        }
    }

    @Override
    public String resource() {
        return "index.sql";
    }

    @Override
    public boolean holdsExpression(CatalogObject object) {
        return object.definitionAs(Index.class).expressions();
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.INDEX);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Index(
                row.texts("table_path"),
                row.flag("on_materialized_view"),
                row.flag("has_expressions"),
                row.flag("of_constraint") ? Optional.empty() : Optional.of(command(row)),
                new Settings(
                        row.flag("clustered"),
                        row.flag("replica_identity"),
                        row.texts("statistics"),
                        new Options(row.texts("options")),
                        row.flag("partitioned")));
    }

    /**
     * The index of a partitioned table prints as {@code ON ONLY}; without the word its commands reach the partitions,
     * whose own indexes are there by then and are taken (create_index.sgml). Where a partition has none, the word stays.
     */
    private static Command command(Row row) throws SQLException {
        String text = row.text("definition");
        List<String> path = row.texts("path");
        String name = Identifier.quote(path.get(path.size() - 1));
        int start = text.indexOf(" INDEX ") + " INDEX ".length();
        String rest = text.substring(start + name.length());
        boolean reaching = rest.startsWith(ONLY) && row.flag("valid");
        String afterName = reaching ? " ON " + rest.substring(ONLY.length()) : rest;
        String options = row.optionalText("options_clause").orElse("");
        String where = row.optionalText("predicate")
                .map(predicate -> " WHERE " + predicate)
                .filter(afterName::endsWith)
                .orElse("");
        return new Command(text.substring(0, start), afterName, afterName.replace(options, ""), where);
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        Index index = object.definitionAs(Index.class);
        List<Statement> statements = new ArrayList<>();
        index.command()
                .map(command -> isChoosing(object, command, states) ? command.alone() : command)
                .ifPresent(command -> {
                    statements.add(Statement.of(command.sql(Names.own(object.id()), object.tablespace())));
                    if (command.afterName().startsWith(ONLY)) {
                        statements.addAll(attachments(object.id(), states));
                    }
                });
        statements.addAll(settings(object, Settings.ofNew(index), index, states));
        return statements;
    }

    /**
     * Of a key's index and another one of a partition, the command of a parent's unique index may take the wrong one; two of
     * one sort exchange their names afterwards.
     */
    private static boolean isChoosing(CatalogObject object, Command command, States states) {
        return command.afterName().startsWith(" ON ")
                && parts(object.id(), states)
                        .anyMatch(part -> (command.beforeName().contains("UNIQUE") && isBesideAnother(part, states))
                                || isBesideOneOfAnotherOrder(part, states));
    }

    private static boolean isBesideOneOfAnotherOrder(ObjectId part, States states) {
        CatalogObject attached = states.desired().find(part).orElseThrow();
        return columns(attached, states).stream()
                .flatMap(column -> states.desired().dependentsOf(column).stream())
                .map(Dependency::dependent)
                .filter(user -> user.kind() == ObjectKind.INDEX && !user.equals(part))
                .flatMap(user -> states.desired().find(user).stream())
                .anyMatch(other -> mayBeTakenFor(other, attached) && !other.sameAs(attached));
    }

    /** Returns whether PostgreSQL may take one index of a partition for another one where it looks for its table's. */
    static boolean mayBeTakenFor(CatalogObject one, CatalogObject other) {
        Index first = one.definitionAs(Index.class);
        Index second = other.definitionAs(Index.class);
        return first.table().equals(second.table())
                && first.command()
                        .flatMap(command -> second.command().map(command::isLike))
                        .orElse(false);
    }

    /** Returns whether PostgreSQL may take a key of a partition, or its index, where it looks for its table's index. */
    static boolean mayBeTakenFor(CatalogObject key, CatalogObject index, States states) {
        return index.definitionAs(Index.class)
                        .command()
                        .filter(command -> command.beforeName().contains("UNIQUE"))
                        .isPresent()
                && columns(key, states).equals(columns(index, states));
    }

    /** Returns whether its commands attach the indexes of partitions, which have to be attached themselves by then. */
    static boolean attachesParts(CatalogObject index, States states) {
        return index.definitionAs(Index.class)
                .command()
                .filter(command -> command.afterName().startsWith(ONLY) || isChoosing(index, command, states))
                .isPresent();
    }

    private static boolean isBesideAnother(ObjectId part, States states) {
        CatalogObject attached = states.desired().find(part).orElseThrow();
        Set<ObjectId> columns = columns(attached, states);
        return columns.stream()
                .flatMap(column -> states.desired().dependentsOf(column).stream())
                .map(Dependency::dependent)
                .filter(user -> attached.host().isPresent()
                        ? user.kind() == ObjectKind.INDEX
                        : user.kind() == ObjectKind.CONSTRAINT)
                .map(KeysOfPartitions::index)
                .flatMap(other -> states.desired().find(other).stream())
                .anyMatch(other -> columns(other, states).equals(columns));
    }

    /** Returns the columns that an index, or the key that has made it, needs. */
    private static Set<ObjectId> columns(CatalogObject index, States states) {
        return states.desired().needsOf(index.host().orElse(index.id())).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.COLUMN)
                .collect(Collectors.toSet());
    }

    /** Returns the indexes of partitions that belong to one of their table. */
    static Stream<ObjectId> parts(ObjectId index, States states) {
        return states.desired().dependentsOf(index).stream()
                .filter(dependency -> dependency.type() == Dependency.Type.OWNED)
                .map(Dependency::dependent)
                .filter(part -> part.kind() == ObjectKind.INDEX);
    }

    /** The indexes of partitions, which are there by then, join what does not reach them. */
    static List<Statement> attachments(ObjectId index, States states) {
        return parts(index, states)
                .sorted()
                .map(part -> Statement.of(
                        "ALTER INDEX " + Names.qualified(index) + " ATTACH PARTITION " + Names.qualified(part)))
                .toList();
    }

    @Override
    public boolean createsInTablespace(CatalogObject object) {
        return object.definitionAs(Index.class).command().isPresent();
    }

    /** Returns whether an index tells the rows of its table for replication. */
    static boolean isReplicaIdentity(CatalogObject index) {
        return index.definitionAs(Index.class).settings().replicaIdentity();
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        String cascade = overKey(object.id(), states) ? " CASCADE" : "";
        return List.of(Statement.of("DROP INDEX " + Names.qualified(object.id()) + cascade));
    }

    /** A partition's key whose index belongs to the index goes with it, but not silently, and cannot go before it. */
    private static boolean overKey(ObjectId index, States states) {
        return states.current().dependentsOf(index).stream()
                .filter(dependency -> dependency.type() == Dependency.Type.OWNED)
                .map(Dependency::dependent)
                .anyMatch(part -> part.kind() == ObjectKind.CONSTRAINT
                        || (part.kind() == ObjectKind.INDEX && overKey(part, states)));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        Index old = from.definitionAs(Index.class);
        Index wanted = to.definitionAs(Index.class);
        boolean fixedOptions = wanted.settings().partitioned()
                && !old.settings().options().equals(wanted.settings().options());
        if (!old.command().equals(wanted.command()) || !old.table().equals(wanted.table()) || fixedOptions) {
            return Alteration.replace();
        }
        return Alteration.inPlace(settings(to, old.settings(), wanted, states));
    }

    private static List<Statement> settings(CatalogObject object, Settings old, Index index, States states) {
        Settings wanted = index.settings();
        String table = Identifier.quoteQualified(index.table());
        List<Statement> statements = new ArrayList<>();
        String relation = index.onMaterializedView() ? "ALTER MATERIALIZED VIEW " : "ALTER TABLE ";
        if (wanted.clustered() && !old.clustered()) {
            statements.add(Statement.of(relation + table + " CLUSTER ON " + Names.own(object.id())));
        } else if (old.clustered() && !wanted.clustered() && !anotherIsClustered(index, states)) {
            statements.add(Statement.of(relation + table + " SET WITHOUT CLUSTER"));
        }
        if (wanted.replicaIdentity() && !old.replicaIdentity()) {
            statements.add(
                    Statement.of("ALTER TABLE " + table + " REPLICA IDENTITY USING INDEX " + Names.own(object.id())));
        }
        statements.addAll(wanted.options().changesFrom(old.options(), "ALTER INDEX " + Names.qualified(object.id())));
        // ALTER INDEX has no ONLY, and reaches the indexes of partitions
        // (ATPrepCmd in src/backend/commands/tablecmds.c)
        String alter = (wanted.partitioned() ? "ALTER TABLE ONLY " : "ALTER INDEX ") + Names.qualified(object.id())
                + " ALTER COLUMN ";
        for (String target : wanted.statistics()) {
            if (!old.statistics().contains(target)) {
                statements.add(Statement.of(alter + target.replace(" ", " SET STATISTICS ")));
            }
        }
        for (String target : old.statistics()) {
            String column = target.substring(0, target.indexOf(' ') + 1);
            if (wanted.statistics().stream().noneMatch(other -> other.startsWith(column))) {
                statements.add(Statement.of(alter + column + "SET STATISTICS -1"));
            }
        }
        return statements;
    }

    /** A table has one mark: to set it on another index takes it from this one. */
    private static boolean anotherIsClustered(Index index, States states) {
        return states.desired().objects().values().stream()
                .filter(object -> object.id().kind() == ObjectKind.INDEX)
                .map(object -> object.definitionAs(Index.class))
                .anyMatch(other ->
                        other.table().equals(index.table()) && other.settings().clustered());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of("INDEX " + Names.qualified(object.id()));
    }

    @Override
    public Set<String> names(CatalogObject object) {
        return Set.of(Names.relation(object.id().path()));
    }
}
