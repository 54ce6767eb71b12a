package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * What stands in the way of another type of a column, so that it goes before and comes back after.
 *
 * @param id the column
 * @param old the column as it is
 * @param wanted the column as it should be
 * @param states both catalogs
 */
record RetypeHindrances(ObjectId id, Column old, Column wanted, Kind.States states) {
    /**
     * What PostgreSQL lets stand in the way of {@code ALTER COLUMN … TYPE} (tablecmds.c,
     * RememberAllDependentForRebuilding). It rebuilds extended statistics itself, but forgets their target. A column that
     * a child has from two parents changes with one of them, once the child has left the other.
     */
    private static final Set<ObjectKind> HINDER_TYPE = EnumSet.of(
            ObjectKind.VIEW,
            ObjectKind.MATERIALIZED_VIEW,
            ObjectKind.POLICY,
            ObjectKind.RULE,
            ObjectKind.STATISTICS,
            ObjectKind.TRIGGER,
            ObjectKind.FUNCTION,
            ObjectKind.PROCEDURE,
            ObjectKind.COLUMN,
            ObjectKind.COLUMN_DEFAULT,
            ObjectKind.FOREIGN_KEY,
            ObjectKind.INHERITANCE,
            ObjectKind.PUBLICATION_TABLE);

    private static final int ONE_COLLATION_AT_BOTH_ENDS = 18;

    /** The types of numbers, each of which is assigned to every other one by a cast that defaults get without being asked. */
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    /** Returns the kinds where all that is known is that the type is another one. */
    static Set<ObjectKind> ofAnyOther() {
        return EnumSet.copyOf(HINDER_TYPE);
    }

    /** Returns the kinds of what depends on the column and has to go first. */
    Set<ObjectKind> kinds() {
        Set<ObjectKind> kinds = ofAnyOther();
        if (old.baseType().equals(wanted.baseType())) {
            // a change of the modifier alone leaves defaults and foreign keys as they are
            kinds.removeAll(Set.of(ObjectKind.FOREIGN_KEY, ObjectKind.COLUMN_DEFAULT));
        }
        if (comparesOtherwise()) {
            kinds.add(ObjectKind.FOREIGN_KEY);
        }
        if (keepsDefault()) {
            kinds.remove(ObjectKind.COLUMN_DEFAULT);
        }
        return kinds;
    }

    /**
     * Whether a default that reads the same is the same after the change. PostgreSQL takes the casts that it added to the
     * former type off it, and adds those to the new one (ATExecAlterColumnType in tablecmds.c). It takes no change under
     * another column's default, that of a view for one.
     */
    private boolean keepsDefault() {
        ObjectId itsDefault = new ObjectId(ObjectKind.COLUMN_DEFAULT, id.path());
        return NUMBERS.contains(old.baseType())
                && NUMBERS.contains(wanted.baseType())
                && states.current()
                        .find(itsDefault)
                        .map(CatalogObject::definition)
                        .equals(states.desired().find(itsDefault).map(CatalogObject::definition))
                && states.current().dependentsOf(id).stream()
                        .map(Dependency::dependent)
                        .noneMatch(user -> user.kind() == ObjectKind.COLUMN_DEFAULT && !user.equals(itsDefault));
    }

    /**
     * Whether values are, or were, equal that are not the same. From 18 on both ends of a foreign key have one collation
     * then, at any moment (ATAddForeignKeyConstraint in tablecmds.c).
     */
    private boolean comparesOtherwise() {
        return states.desired().majorVersion() >= ONE_COLLATION_AT_BOTH_ENDS
                && (old.collation()
                                .filter(name -> CollationKind.makesOthersEqual(name, states.current()))
                                .isPresent()
                        || wanted.collation()
                                .filter(name -> CollationKind.makesOthersEqual(name, states.desired()))
                                .isPresent());
    }
}
