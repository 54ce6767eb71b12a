package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.CatalogReader;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.sql.Connection;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All kinds that the product knows: adding a kind is adding a line here. */
public final class Kinds {
    // the property objects of tables and sequences share their host's address and so come after it
    private static final List<Kind> ALL = List.of(
            new SchemaKind(),
            new ExtensionKind(),
            new LanguageKind(),
            new AccessMethodKind(),
            new CollationKind(),
            new ShellTypeKind(),
            new EnumKind(),
            new DomainKind(),
            new DomainConstraintKind(),
            new CompositeTypeKind(),
            new RangeTypeKind(),
            new BaseTypeKind(),
            new ForeignDataWrapperKind(),
            new ServerKind(),
            new UserMappingKind(),
            new SequenceKind(),
            new SequenceOwnershipKind(),
            new TableKind(),
            new ColumnKind(),
            new ColumnDefaultKind(),
            new FunctionKind(),
            new AggregateKind(),
            new OperatorKind(),
            new OperatorFamilyKind(),
            new OperatorFamilyMemberKind(),
            new OperatorClassKind(),
            new CastKind(),
            new TransformKind(),
            new ConversionKind(),
            new TextSearchParserKind(),
            new TextSearchTemplateKind(),
            new TextSearchDictionaryKind(),
            new TextSearchConfigurationKind(),
            new IndexKind(),
            new ConstraintKind(),
            new PartitionKind(),
            new TableTypeKind(),
            new InheritanceKind(),
            new ViewKind(),
            new StatisticsKind(),
            new RuleKind(),
            new TriggerKind(),
            new PolicyKind(),
            new PublicationKind(),
            new PublicationTableKind(),
            new PublicationSchemaKind(),
            new SubscriptionKind(),
            new CommentKind(),
            new SecurityLabelKind(),
            new ExtensionDependencyKind(),
            new SystemPrivilegesKind(),
            new DefaultPrivilegesKind(),
            new EventTriggerKind());

    private static final Map<ObjectKind, Kind> BY_KIND = byKind();

    private Kinds() {}

    private static Map<ObjectKind, Kind> byKind() {
        Map<ObjectKind, Kind> kinds = new EnumMap<>(ObjectKind.class);
        for (Kind kind : ALL) {
            kind.kinds().forEach(each -> kinds.put(each, kind));
        }
        return kinds;
    }

    /** Returns all kinds in the order in which they are read. */
    public static List<Kind> all() {
        return ALL;
    }

    /** Returns how objects of this kind are written. */
    public static Kind of(ObjectKind kind) {
        Kind found = BY_KIND.get(kind);
        if (found == null) {
            throw new IllegalStateException("no kind is registered for " + kind);
        }
        return found;
    }

    /** Returns the name that an object has while it makes room for another one of its name; it fits in any case. */
    public static String formerName(String name) {
        return FormerName.of(name);
    }

    /**
     * Returns the same where neither state has something of that name in the schema, else another name.
     *
     * @param schema the schema of the object
     * @param name what it is called
     */
    public static String formerName(String schema, String name, Kind.States states) {
        return FormerName.of(schema, name, states);
    }

    /**
     * Returns the schema that an extension moves to, together with all that it contains; empty if it does not, or has to be
     * made again there.
     *
     * @param from the extension as it is
     * @param to the extension as it should be
     */
    public static Optional<String> schemaMovedTo(CatalogObject from, CatalogObject to) {
        return ExtensionKind.schemaMovedTo(from, to);
    }

    /**
     * Returns whether an extension brings the same objects in two states.
     *
     * @param one the extension in one state
     * @param other the extension in the other state
     */
    public static boolean isMadeAlike(CatalogObject one, CatalogObject other) {
        return ExtensionKind.isMadeAlike(one, other);
    }

    /** Returns a table's column with the not-null constraint (18) that it has, by another name. */
    public static CatalogObject namingNotNull(CatalogObject column, String name) {
        return column.with(column.definitionAs(Column.class).namingNotNull(name));
    }

    /**
     * Returns the columns that are one with a column that both states have, and that one, each with the one whose alteration
     * changes the not-null constraints (18) of all; empty for what is no such column, or where nothing of them changes.
     */
    public static Map<ObjectId, ObjectId> notNullChangers(ObjectId id, Kind.States states) {
        return id.kind() == ObjectKind.COLUMN && states.desired().majorVersion() >= Column.NOT_NULL_CONSTRAINTS
                ? new ColumnFamily(id, states).changers()
                : Map.of();
    }

    /** Returns the columns whose defaults take values from a sequence, without those that have theirs from such a column. */
    public static List<ObjectId> columnsNumberedBy(ObjectId sequence, Catalog catalog) {
        Set<ObjectId> columns = catalog.dependentsOf(sequence).stream()
                .map(Dependency::dependent)
                .filter(id -> id.kind() == ObjectKind.COLUMN_DEFAULT)
                .map(id -> new ObjectId(ObjectKind.COLUMN, id.path()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return columns.stream()
                .filter(column -> catalog.find(column)
                        .flatMap(CatalogObject::host)
                        .filter(columns::contains)
                        .isEmpty())
                .toList();
    }

    /** Returns the sequences that the default of a table's column takes values from. */
    public static List<ObjectId> sequencesOfDefault(ObjectId column, Catalog catalog) {
        return catalog.needsOf(new ObjectId(ObjectKind.COLUMN_DEFAULT, column.path())).stream()
                .map(Dependency::referenced)
                .filter(id -> id.kind() == ObjectKind.SEQUENCE)
                .distinct()
                .toList();
    }

    /** Returns the column whose new sequence ends a former one, which has stepped aside until then. */
    public static Optional<ObjectId> takesOver(ObjectId former, Kind.States states) {
        return KeptPosition.ofDropped(former, states).map(KeptPosition::column);
    }

    /** Returns the column that a sequence belongs to: its identity column, or else the one that owns it. */
    public static Optional<ObjectId> columnOf(ObjectId sequence, Catalog catalog) {
        return catalog.find(sequence)
                .flatMap(CatalogObject::host)
                .or(() -> SequenceOwnershipKind.owner(sequence, catalog));
    }

    /** Returns whether PostgreSQL may take one index of a partition for another one where it looks for its table's. */
    public static boolean mayBeTakenFor(CatalogObject one, CatalogObject other) {
        return IndexKind.mayBeTakenFor(one, other);
    }

    /** Returns whether an object is the index that tells the rows of its table for replication. */
    public static boolean isReplicaIdentity(CatalogObject object) {
        return object.id().kind() == ObjectKind.INDEX && IndexKind.isReplicaIdentity(object);
    }

    /** Returns all names that an object occupies: its own, and those that make it share a namespace with other kinds. */
    public static Set<String> names(CatalogObject object) {
        Set<String> names = new HashSet<>(of(object.id().kind()).names(object));
        names.add(Names.of(object.id().kind().label(), object.id().path()));
        return names;
    }

    /**
     * Returns whether PostgreSQL may take a key of a partition where it looks for its table's index.
     *
     * @param key a constraint of the partition
     * @param index an index of the partition
     */
    public static boolean mayBeTakenFor(CatalogObject key, CatalogObject index, Kind.States states) {
        return ConstraintKind.isKey(key) && IndexKind.mayBeTakenFor(key, index, states);
    }

    /**
     * Returns those keys of a new partition that are over the same columns, in the order to make them: its table's keys take
     * the first that fits.
     *
     * @param constraints the partition's constraints, as they are to be
     * @param states with what the plan removes
     */
    public static Collection<List<ObjectId>> keysInOrder(List<CatalogObject> constraints, Kind.States states) {
        return RepeatedKeys.inOrder(
                constraints.stream()
                        .filter(ConstraintKind::isKey)
                        .map(CatalogObject::id)
                        .toList(),
                states);
    }

    /**
     * Returns whether a partition has a column only once its table gets it: the type is made of rows of the partition itself.
     */
    public static boolean comesByParent(CatalogObject column, Catalog catalog) {
        return Inherited.comesByParent(column, catalog);
    }

    /** Returns whether the commands of a new index or key take those of partitions, which are attached by then. */
    public static boolean attachesParts(CatalogObject object, Kind.States states) {
        return switch (object.id().kind()) {
            case INDEX -> IndexKind.attachesParts(object, states);
            case CONSTRAINT -> KeysOfPartitions.isOfAnotherSort(object, states);
            default -> false;
        };
    }

    /** Returns whether two objects are views whose columns have the same names and other types. */
    public static boolean haveOtherTypes(CatalogObject one, CatalogObject other) {
        return ViewKind.haveOtherTypes(one, other);
    }

    /** Returns a materialized view without its rows, and every other object as it is. */
    public static CatalogObject unfilled(CatalogObject object) {
        return ViewKind.unfilled(object);
    }

    /** Returns whether an event trigger acts on the commands of a migration. */
    public static boolean fires(CatalogObject eventTrigger) {
        return EventTriggerKind.fires(eventTrigger);
    }

    /** Returns the operators that an operator names as its commutator and negator; none of what is no operator. */
    public static List<ObjectId> partners(CatalogObject object) {
        return OperatorKind.partners(object);
    }

    /**
     * Returns whether objects are the same but for what a plan may leave otherwise and nothing tells before: whether rows
     * were checked against a column's not-null constraint (18), and the settings of a table's TOAST table.
     */
    public static boolean differOnlyAfterwards(CatalogObject one, CatalogObject other) {
        return (one.definition() instanceof Column first
                        && other.definition() instanceof Column second
                        && one.with(first.validated()).sameAs(other.with(second.validated())))
                || TableKind.differInToast(one, other);
    }

    /**
     * Reads a database with all kinds.
     *
     * @param connection a connection in autocommit mode; its session settings are reset
     * @return the catalog
     */
    public static Catalog read(Connection connection) {
        return new CatalogReader(ALL).read(connection);
    }
}
