package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The commands that change the not-null constraints (18) of a column and of those that are one with it. PostgreSQL has
 * these rules (tablecmds.c): one that a child has from a parent is neither dropped nor renamed by itself; the rename of
 * the parent's renames the child's, and is refused where that has another name; the drop of the parent's drops it,
 * unless it is the child's own as well; {@code DROP NOT NULL} with {@code ONLY} makes it the child's own, and a
 * constraint that the parent gets is one with what the child has. So a child's name changes, without a look at its
 * rows, while its parents' are {@code NO INHERIT}; those of partitioned tables, which cannot be, and have no rows, go
 * meanwhile.
 */
final class NotNullChanges {
    /** What a column has between two commands. */
    private record Now(String name, boolean valid, boolean noInherit, boolean local) {
        static Now of(Column.NotNull constraint) {
            return new Now(
                    constraint.actualName(),
                    constraint.valid(),
                    constraint.noInherit(),
                    constraint.local().value());
        }

        Now named(String other) {
            return new Now(other, valid, noInherit, local);
        }

        Now validated() {
            return new Now(name, true, noInherit, local);
        }

        Now own() {
            return new Now(name, valid, noInherit, true);
        }

        Now inheriting(boolean inherits) {
            return new Now(name, valid, !inherits, local);
        }

        Now inherited() {
            return new Now(name, valid, noInherit, false);
        }
    }

    private final ColumnFamily family;
    private final Map<ObjectId, Now> now = new TreeMap<>();
    private final Map<ObjectId, Column.NotNull> wanted = new TreeMap<>();
    private final Set<ObjectId> going = new TreeSet<>();
    private final Set<ObjectId> loosened = new TreeSet<>();
    private final Set<ObjectId> lost = new TreeSet<>();
    private final List<Statement> statements = new ArrayList<>();

    private final List<ObjectId> childrenFirst;

    /**
     * Finds the changes.
     *
     * @param family the columns
     * @param retyped whether they get another type as well
     */
    NotNullChanges(ColumnFamily family, boolean retyped) {
        this.family = family;
        for (ObjectId column : family.parentsFirst()) {
            family.before(column).notNull().ifPresent(constraint -> now.put(column, Now.of(constraint)));
            family.after(column).notNull().ifPresent(constraint -> wanted.put(column, constraint));
        }
        childrenFirst = new ArrayList<>(family.parentsFirst());
        Collections.reverse(childrenFirst);
        findGoing(retyped);
    }

    /** Returns whether a child's has another name than the parent's that it is inherited from. */
    boolean haveOtherNames() {
        return now.keySet().stream().anyMatch(this::hasOtherName);
    }

    private boolean hasOtherName(ObjectId column) {
        return givers(column).stream()
                .anyMatch(
                        parent -> !now.get(parent).name().equals(now.get(column).name()));
    }

    /** Returns the commands after which each child's is its own, as far as it has to be. */
    List<Statement> first() {
        family.parentsFirst().forEach(this::drop);
        return taken();
    }

    /** Returns the other commands. */
    List<Statement> then() {
        family.parentsFirst().forEach(this::keep);
        childrenFirst.forEach(this::add);
        family.parentsFirst().stream()
                .filter(lost::contains)
                .forEach(column -> family.comment(column).ifPresent(statements::add));
        return taken();
    }

    private List<Statement> taken() {
        List<Statement> taken = List.copyOf(statements);
        statements.clear();
        return taken;
    }

    /**
     * Finds those that have to be dropped, if only for a while, and those that are not to reach their children meanwhile.
     * {@code ALTER COLUMN … TYPE} makes them anew, the parent's first, which the child's with another name would not survive.
     */
    private void findGoing(boolean retyped) {
        now.keySet().stream().filter(this::cannotStay).forEach(going::add);
        now.keySet().stream()
                .filter(column -> isGiving(column) && !going.contains(column))
                .filter(column -> wanted.get(column).noInherit())
                .forEach(loosened::add);
        for (ObjectId column : family.parentsFirst()) {
            if (isRenamed(column) && !isRenamedWithParents(column)) {
                givers(column).forEach(this::release);
            }
            if (isRenamed(column) && takers(column).stream().anyMatch(child -> !hasOneName(child, column))) {
                release(column);
            }
            if (retyped && hasOtherName(column)) {
                givers(column).forEach(this::release);
            }
        }
        childrenFirst.stream()
                .filter(column -> going.contains(column) || loosened.contains(column))
                .forEach(column -> givers(column).forEach(this::release));
    }

    private void release(ObjectId column) {
        if (family.isPartitioned(column)) {
            going.add(column);
        } else {
            loosened.add(column);
        }
    }

    private boolean cannotStay(ObjectId column) {
        Now is = now.get(column);
        Column.NotNull constraint = wanted.get(column);
        return constraint == null || (is.valid() && !constraint.valid());
    }

    private boolean isRenamed(ObjectId column) {
        return now.containsKey(column)
                && wanted.containsKey(column)
                && !now.get(column).name().equals(wanted.get(column).actualName());
    }

    /** The rename of a constraint is refused where others than the one that is renamed give it to a child. */
    private boolean isRenamedWithParents(ObjectId column) {
        List<ObjectId> givers = givers(column);
        return givers.isEmpty()
                || (givers.stream().allMatch(giver -> isRenamed(giver) && hasOneName(column, giver))
                        && firstGivers(column).distinct().count() == 1);
    }

    private Stream<ObjectId> firstGivers(ObjectId column) {
        List<ObjectId> givers = givers(column);
        return givers.isEmpty() ? Stream.of(column) : givers.stream().flatMap(this::firstGivers);
    }

    private boolean hasOneName(ObjectId one, ObjectId other) {
        return now.get(one).name().equals(now.get(other).name())
                && wanted.containsKey(one)
                && wanted.containsKey(other)
                && wanted.get(one).actualName().equals(wanted.get(other).actualName());
    }

    /** Returns the parents' columns from which the column has its constraint now. */
    private List<ObjectId> givers(ObjectId column) {
        return now.containsKey(column)
                ? family.parents(column).stream().filter(this::isGiving).toList()
                : List.of();
    }

    private boolean isGiving(ObjectId column) {
        return now.containsKey(column) && !now.get(column).noInherit();
    }

    private List<ObjectId> takers(ObjectId column) {
        return isGiving(column)
                ? family.children(column).stream().filter(now::containsKey).toList()
                : List.of();
    }

    private void drop(ObjectId column) {
        if (!now.containsKey(column)) {
            return;
        }
        if (going.contains(column)) {
            boolean alone = takers(column).stream().anyMatch(this::keepsBelow);
            statements.add(Statement.of("ALTER TABLE " + (alone ? "ONLY " : "") + Names.owner(column) + " ALTER COLUMN "
                    + Names.own(column) + " DROP NOT NULL"));
            if (alone) {
                makeTakersOwn(column);
            }
            forget(column);
        } else if (loosened.contains(column)) {
            statements.add(inheritability(column, "NO INHERIT"));
            makeTakersOwn(column);
            now.put(column, now.get(column).inheriting(false));
        }
    }

    private Statement inheritability(ObjectId column, String words) {
        return ExemptChildren.alteration(column, now.get(column).name(), words);
    }

    private void makeTakersOwn(ObjectId column) {
        takers(column).forEach(child -> now.put(child, now.get(child).own()));
    }

    /** Returns whether the column, or one that has it from this one, keeps the constraint that it has. */
    private boolean keepsBelow(ObjectId column) {
        return !going.contains(column) || takers(column).stream().anyMatch(this::keepsBelow);
    }

    private void forget(ObjectId column) {
        List<ObjectId> takers = takers(column);
        now.remove(column);
        lost.add(column);
        takers.stream()
                .filter(child -> now.containsKey(child)
                        && !now.get(child).local()
                        && givers(child).isEmpty())
                .forEach(this::forget);
    }

    /** Validates and renames what stays. */
    private void keep(ObjectId column) {
        if (!now.containsKey(column)) {
            return;
        }
        Column.NotNull constraint = wanted.get(column);
        if (!now.get(column).valid() && constraint.valid()) {
            // SET NOT NULL looks at the rows under a stronger lock, or makes the constraint the child's own instead
            statements.add(Statement.of("ALTER TABLE " + Names.owner(column) + " VALIDATE CONSTRAINT "
                    + Identifier.quote(now.get(column).name())));
            validated(column);
        }
        if (isRenamed(column)) {
            statements.addAll(family.renamed(column, now.get(column).name(), constraint.actualName()));
            renamed(column, constraint.actualName());
        }
    }

    private void validated(ObjectId column) {
        now.put(column, now.get(column).validated());
        takers(column).forEach(this::validated);
    }

    private void renamed(ObjectId column, String name) {
        now.put(column, now.get(column).named(name));
        takers(column).forEach(child -> renamed(child, name));
    }

    private void add(ObjectId column) {
        Column.NotNull constraint = wanted.get(column);
        if (now.containsKey(column)) {
            if (!isGiving(column) && !constraint.noInherit()) {
                statements.add(inheritability(column, "INHERIT"));
                gets(column, now.get(column).inheriting(true));
            }
        } else if (constraint != null && !comesFromParents(column, constraint)) {
            String table = "ALTER TABLE " + Names.owner(column);
            boolean named = isTaken(column, constraint);
            statements.add(Statement.of(
                    !named && isPlain(constraint)
                            ? table + " ALTER COLUMN " + Names.own(column) + " SET NOT NULL"
                            : table + " ADD " + (named ? constraint.named() : constraint).element(Names.own(column))));
            gets(column, Now.of(constraint).own());
        }
    }

    private static boolean isPlain(Column.NotNull constraint) {
        return constraint.name().isEmpty() && constraint.valid() && !constraint.noInherit();
    }

    /** PostgreSQL chooses no name that any constraint of the schema has. */
    private boolean isTaken(ObjectId column, Column.NotNull constraint) {
        return family.isTaken(column, constraint)
                || now.values().stream().anyMatch(other -> other.name().equals(constraint.actualName()));
    }

    /**
     * Where several of them get it, that of the first one names it. One that is not valid gives the child a valid one when
     * it becomes inheritable.
     */
    private boolean comesFromParents(ObjectId column, Column.NotNull constraint) {
        List<Column.NotNull> parents = family.parents(column).stream()
                .filter(parent -> !isGiving(parent))
                .flatMap(parent -> Optional.ofNullable(wanted.get(parent)).stream())
                .filter(each -> !each.noInherit())
                .toList();
        return !constraint.noInherit()
                && !parents.isEmpty()
                && parents.stream()
                        .allMatch(each ->
                                each.actualName().equals(constraint.actualName()) && each.valid() == constraint.valid())
                && (constraint.valid()
                        || family.parents(column).stream()
                                .noneMatch(parent -> now.containsKey(parent) && !isGiving(parent)));
    }

    private void gets(ObjectId column, Now constraint) {
        now.put(column, constraint);
        if (!constraint.noInherit()) {
            family.children(column).stream()
                    .filter(child -> !now.containsKey(child))
                    .forEach(child -> gets(child, constraint.inherited()));
        }
    }
}
