package io.github.schemamaven.lint.effect;

import io.github.schemamaven.lint.effect.Snapshot.Column;
import io.github.schemamaven.lint.effect.Snapshot.ColumnKey;
import io.github.schemamaven.lint.effect.Snapshot.SequenceOwner;
import io.github.schemamaven.lint.effect.Snapshot.Stored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What is in one snapshot and not, or not the same, in a later one. A pure function of the two. */
final class SnapshotComparison {
    private static final Comparator<Relation> BY_NAME = Comparator.comparing(Relation::toString);

    private final Snapshot before;
    private final Snapshot after;
    private final Predicate<ColumnKey> olderThanFile;

    /**
     * Makes a comparison.
     *
     * @param before the earlier snapshot
     * @param after the later one, of the same relations
     * @param olderThanFile tells whether a column of {@code before} existed when the file began
     */
    SnapshotComparison(Snapshot before, Snapshot after, Predicate<ColumnKey> olderThanFile) {
        this.before = before;
        this.after = after;
        this.olderThanFile = olderThanFile;
    }

    /** Returns what was lost, but for truncation, which storage shows, and what only the server's notices tell. */
    Losses losses(List<Relation> truncated, List<String> cascades) {
        return new Losses(
                droppedTables(),
                droppedColumns(),
                droppedSchemas(),
                droppedSequences(),
                typeChanges(),
                removedLabels(),
                truncated,
                cascades,
                List.of());
    }

    private boolean isGone(Stored stored) {
        return !after.relations().containsKey(stored.relation().oid());
    }

    private boolean schemaStays(Relation relation) {
        return after.schemas().containsValue(relation.schema());
    }

    private List<Losses.DroppedTable> droppedTables() {
        return before.relations().values().stream()
                .filter(stored -> stored.relation().isTable() && isGone(stored) && schemaStays(stored.relation()))
                .filter(stored -> !goesWithParent(stored))
                .map(stored -> new Losses.DroppedTable(
                        stored.relation(), partitionsOf(stored.relation().oid())))
                .sorted(Comparator.comparing(Losses.DroppedTable::table, BY_NAME))
                .toList();
    }

    private boolean goesWithParent(Stored stored) {
        Stored parent = before.relations().get(stored.partitionOf());
        return parent != null && isGone(parent);
    }

    private int partitionsOf(long parent) {
        int count = 0;
        for (Stored stored : before.relations().values()) {
            if (stored.partitionOf() == parent && stored.relation().isTable()) {
                count += 1 + partitionsOf(stored.relation().oid());
            }
        }
        return count;
    }

    private List<Losses.DroppedColumn> droppedColumns() {
        List<Losses.DroppedColumn> dropped = new ArrayList<>();
        for (Map.Entry<ColumnKey, Column> entry : new TreeMap<>(before.columns()).entrySet()) {
            Column column = entry.getValue();
            Stored owner = before.relations().get(entry.getKey().relation());
            boolean lost = owner != null
                    && !isGone(owner)
                    && !after.columns().containsKey(entry.getKey())
                    && !column.generated()
                    && !column.inherited()
                    && olderThanFile.test(entry.getKey());
            if (lost && isStillUsed(owner)) {
                dropped.add(new Losses.DroppedColumn(owner.relation(), column.name(), column.typeText()));
            }
        }
        return dropped;
    }

    /** A composite type's attributes are in a snapshot only while a column uses the type. */
    private boolean isStillUsed(Stored owner) {
        return owner.relation().kind() != Relation.Kind.COMPOSITE_TYPE
                || after.columns().keySet().stream()
                        .anyMatch(key -> key.relation() == owner.relation().oid());
    }

    private List<Losses.DroppedSchema> droppedSchemas() {
        return before.schemas().entrySet().stream()
                .filter(schema -> !after.schemas().containsKey(schema.getKey()))
                .map(schema -> new Losses.DroppedSchema(schema.getValue(), contents(schema.getValue())))
                .filter(schema -> !schema.contents().isEmpty())
                .sorted(Comparator.comparing(Losses.DroppedSchema::name))
                .toList();
    }

    private List<Relation> contents(String schema) {
        return before.relations().values().stream()
                .filter(stored -> stored.relation().schema().equals(schema) && isGone(stored))
                .map(Stored::relation)
                .filter(relation -> switch (relation.kind()) {
                    case TABLE, PARTITIONED_TABLE, MATERIALIZED_VIEW, SEQUENCE -> true;
                    default -> false;
                })
                .sorted(BY_NAME)
                .toList();
    }

    private List<Losses.DroppedSequence> droppedSequences() {
        List<Losses.DroppedSequence> dropped = new ArrayList<>();
        for (Stored stored : before.relations().values()) {
            Relation sequence = stored.relation();
            if (sequence.kind() != Relation.Kind.SEQUENCE || !isGone(stored) || !schemaStays(sequence)) {
                continue;
            }
            SequenceOwner owner = before.sequenceOwners().get(sequence.oid());
            if (owner == null) {
                dropped.add(new Losses.DroppedSequence(sequence, ""));
            } else if (after.columns().containsKey(owner.column()) && olderThanFile.test(owner.column())) {
                dropped.add(new Losses.DroppedSequence(sequence, owner.identity() ? columnName(owner.column()) : ""));
            }
        }
        dropped.sort(Comparator.comparing(Losses.DroppedSequence::sequence, BY_NAME));
        return dropped;
    }

    private String columnName(ColumnKey key) {
        return before.relations().get(key.relation()).relation() + "."
                + before.columns().get(key).name();
    }

    private List<Losses.TypeChange> typeChanges() {
        List<Losses.TypeChange> changes = new ArrayList<>();
        for (Map.Entry<ColumnKey, Column> entry : new TreeMap<>(before.columns()).entrySet()) {
            Column old = entry.getValue();
            Column now = after.columns().get(entry.getKey());
            boolean changed = now != null
                    && (old.type() != now.type() || old.modifier() != now.modifier())
                    && !old.generated()
                    && !old.inherited();
            if (changed && olderThanFile.test(entry.getKey())) {
                changes.add(typeChange(entry.getKey(), old, now));
            }
        }
        return changes;
    }

    private Losses.TypeChange typeChange(ColumnKey key, Column old, Column now) {
        Relation table = before.relations().get(key.relation()).relation();
        TypeLoss.Resolved from = TypeLoss.Resolved.of(old, before);
        TypeLoss.Resolved to = TypeLoss.Resolved.of(now, after);
        boolean lossy = TypeLoss.isLossy(from, to) && (!keptFile(table) || TypeLoss.dependsOnTimeZone(from, to));
        return new Losses.TypeChange(
                table, now.name(), old.typeText(), now.typeText(), lossy, TypeLoss.removedLabels(from, to));
    }

    /** Returns whether the table has the file it had: then the new type reads the very same bytes. */
    private boolean keptFile(Relation table) {
        long file = before.relations().get(table.oid()).file();
        return file != 0 && file == after.relations().get(table.oid()).file();
    }

    private List<Losses.RemovedLabels> removedLabels() {
        List<Losses.RemovedLabels> removed = new ArrayList<>();
        before.types().forEach((oid, type) -> {
            Snapshot.UserType now = after.types().get(oid);
            List<String> gone = new ArrayList<>();
            for (int i = 0; now != null && i < type.labels().size(); i++) {
                if (!now.labelOids().contains(type.labelOids().get(i))) {
                    gone.add(type.labels().get(i));
                }
            }
            if (!gone.isEmpty()) {
                removed.add(new Losses.RemovedLabels(type.name(), gone));
            }
        });
        removed.sort(Comparator.comparing(Losses.RemovedLabels::type));
        return removed;
    }

    /** Returns the tables and materialized views that have another file in the same tablespace. */
    List<Relation> tablesWithNewFile() {
        return before.relations().values().stream()
                .filter(stored -> stored.relation().kind() == Relation.Kind.TABLE && stored.file() != 0)
                .filter(stored -> {
                    Stored now = after.relations().get(stored.relation().oid());
                    return now != null && now.file() != stored.file();
                })
                .map(Stored::relation)
                .sorted(BY_NAME)
                .toList();
    }

    /** Returns whether the table was moved to another tablespace: that copies the file and loses nothing. */
    boolean moved(Relation table) {
        return before.relations().get(table.oid()).tablespace()
                != after.relations().get(table.oid()).tablespace();
    }

    /**
     * Returns indexes that were built anew on tables that stay: the same index with another file, or a new index of
     * the former one's name whose file is not the former one's ({@code ALTER TYPE} makes a new index each time and
     * takes over the file where it can).
     */
    List<Stored> rebuiltIndexes() {
        Map<String, Stored> formerByName = formerByName();
        return after.relations().values().stream()
                .filter(stored -> stored.relation().kind() == Relation.Kind.INDEX)
                .filter(stored -> {
                    Stored former = formerByName.get(stored.relation().toString());
                    return former != null && former.onTable() == stored.onTable() && former.file() != stored.file();
                })
                .toList();
    }

    /** Returns whether the index was there before under this name, on the same columns. */
    boolean hadIndex(long oid) {
        Stored index = after.relations().get(oid);
        Stored former =
                index == null ? null : formerByName().get(index.relation().toString());
        return former != null && isSameIndex(former, index);
    }

    private static boolean isSameIndex(Stored former, Stored index) {
        return former.onTable() == index.onTable() && former.keyColumns().equals(index.keyColumns());
    }

    private Map<String, Stored> formerByName() {
        Map<String, Stored> byName = new TreeMap<>();
        before.relations().values().stream()
                .filter(stored -> stored.relation().isIndex())
                .forEach(stored -> byName.put(stored.relation().toString(), stored));
        return byName;
    }
}
