package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.CatalogQuery;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * One kind of PostgreSQL object (or a few that share a command): how it is read, created, altered and dropped. Kinds do
 * not know one another; what an object needs comes from {@code pg_depend}. Comments and privileges are written by the
 * planner, for every kind alike.
 */
public interface Kind extends CatalogQuery {
    /** How commands name whoever runs them, who owns what they make. */
    String CURRENT_USER = "CURRENT_USER";

    /** Returns the kinds of objects that the query gives. */
    Set<ObjectKind> kinds();

    /** Returns the one kind; a query that gives several says which. */
    @Override
    default ObjectKind kind(Row row) throws SQLException {
        return kinds().iterator().next();
    }

    /**
     * Returns the commands that create an object; none where another object's command brings it about.
     *
     * @param object the object
     * @param parts the objects that this command creates along with it, see {@link #partOf}, in order
     * @param states both catalogs
     */
    List<Statement> create(CatalogObject object, List<Part> parts, States states);

    /**
     * Returns how an object is written inside the create command of the object it is a part of, or the empty text where
     * nothing needs to be written.
     *
     * @param object the object
     * @param parts the objects that are parts of this one in turn
     * @param states both catalogs
     */
    default String clause(CatalogObject object, List<Part> parts, States states) {
        throw new IllegalStateException("no part of another object: " + object.id());
    }

    /** Returns the commands that follow a create command that holds the object's clause; none, if it says everything. */
    default List<Statement> afterClause(CatalogObject object, States states) {
        return List.of();
    }

    /**
     * Returns whether there is a way to make the object in its state; false for what is left of something that is gone,
     * which no command makes and {@code pg_dump} leaves out. The default is true.
     *
     * @param object the object
     * @param catalog the state that has it
     */
    default boolean canBeMade(CatalogObject object, Catalog catalog) {
        return true;
    }

    /**
     * Returns the commands that drop an object on which nothing depends any more.
     *
     * @param object the object
     * @param states both catalogs
     */
    List<Statement> drop(CatalogObject object, States states);

    /**
     * Returns how one definition becomes another.
     *
     * @param from the object as it is
     * @param to the object as it should be; its definition is not equal
     * @param states both catalogs
     */
    Alteration alter(CatalogObject from, CatalogObject to, States states);

    /**
     * Returns how an object becomes what it should be and has all its expressions read again, since a text that stays the
     * same means something else by now; the default is that it is replaced.
     *
     * @param from the object as it is
     * @param to the object as it should be; no more than what a command changes is different
     * @param states both catalogs
     */
    default Alteration readAgain(CatalogObject from, CatalogObject to, States states) {
        return Alteration.replace();
    }

    /**
     * Returns how an object survives that something it needs is replaced under it (a column the type of which is made
     * anew keeps its rows). Empty, the default: it is replaced as well.
     *
     * @param from the object as it is
     * @param to the object as it should be
     * @param replaced the identity of what is replaced
     * @param states both catalogs
     */
    default Optional<Alteration.InPlace> rebind(
            CatalogObject from, CatalogObject to, ObjectId replaced, States states) {
        return Optional.empty();
    }

    /**
     * Returns how an object survives that something it needs goes, which cannot step aside, and is made again afterwards.
     * Empty, the default: it is replaced as well.
     *
     * @param from the object as it is
     * @param to the object as it should be
     * @param replaced the identity of what goes
     * @param states both catalogs
     */
    default Optional<Alteration.Detour> detour(CatalogObject from, CatalogObject to, ObjectId replaced, States states) {
        return Optional.empty();
    }

    /**
     * Returns how an object that others outlive is moved out of the way of its replacement, for kinds whose dependents
     * can {@link #rebind}. Empty, the default: it is dropped before it is created again.
     */
    default Optional<Displacement> displacement(CatalogObject object, States states) {
        return Optional.empty();
    }

    /**
     * Returns the commands by which an object that has stepped aside, with its parts, does without what holds the parts
     * together, since that cannot outlive it (an operator class of a partition key); none, the default, where there is
     * nothing like that.
     *
     * @param object the object, which has another name by now
     * @param wholes the parts that hold something of their own, each with the part it belongs to
     * @param states both catalogs
     */
    default List<Statement> untie(CatalogObject object, SortedMap<ObjectId, ObjectId> wholes, States states) {
        return List.of();
    }

    /**
     * Returns the commands that bring what an object held, which has stepped aside, into its replacement; none, the
     * default, for kinds that hold nothing of their own.
     *
     * @param from the object that has stepped aside
     * @param to its replacement
     * @param states both catalogs
     */
    default List<Statement> refill(CatalogObject from, CatalogObject to, States states) {
        return List.of();
    }

    /**
     * Returns how an object can be there without what it needs, for kinds that PostgreSQL lets read from themselves, or
     * need what needs them. Empty, the default: it needs what it needs from the beginning to the end.
     */
    default Optional<StandIn> standIn(CatalogObject object) {
        return Optional.empty();
    }

    /**
     * Returns how an object counts as immutable for a while, for what PostgreSQL makes only of functions that are.
     *
     * @param stableWillDo whether it may depend on what is in the database, if only between statements
     * @return empty, the default, for what is no function, or as immutable as it has to be
     */
    default Optional<Disguise> asImmutable(CatalogObject object, boolean stableWillDo) {
        return Optional.empty();
    }

    /**
     * Returns what becomes of an object, whatever is declared of it, when its parent's changes; the default is nothing.
     *
     * @param object the one of a partition or child
     * @param before the parent's as it is
     * @param after the parent's as it should be
     */
    default Definition following(CatalogObject object, CatalogObject before, CatalogObject after) {
        return object.definition();
    }

    /** Returns whether the object holds what it holds in parts of its own kind. */
    default boolean isPartitioned(CatalogObject object) {
        return false;
    }

    /** Returns whether rows are lost when the object is dropped. */
    default boolean holdsRows(CatalogObject object) {
        return false;
    }

    /**
     * Returns the text that PostgreSQL reads by itself, so that {@code pg_depend} does not know what it names: when the
     * object is used (the body of a function), or made (the options of a dictionary). The default is none.
     */
    default Optional<String> unreadText(CatalogObject object) {
        return Optional.empty();
    }

    /** Returns the type of what a call in a {@code FROM} clause gives the rows of; the default is none. */
    default Optional<String> rowType(CatalogObject object) {
        return Optional.empty();
    }

    /** Returns whether it holds an expression, which may need the types of several columns to fit at any moment. */
    default boolean holdsExpression(CatalogObject object) {
        return false;
    }

    /** Returns whether what the object holds is not written to the log, and is lost when the server crashes. */
    default boolean isUnlogged(CatalogObject object) {
        return false;
    }

    /** Returns whether an object has to be made anew whatever becomes of its own definition; the default is false. */
    default boolean isMadeAgain(CatalogObject from, CatalogObject to, States states) {
        return false;
    }

    /** Returns whether a part has to be made by a command of its own although {@link #partOf} names a whole. */
    default boolean isMadeApart(CatalogObject object, States states) {
        return false;
    }

    /** Returns the object whose create command can create this one as well, if there is one. */
    default Optional<ObjectId> partOf(CatalogObject object) {
        return Optional.empty();
    }

    /**
     * Returns an object as it is once schemas have other names.
     *
     * @param object the object
     * @param id its identity then
     * @param schemas gives the name that a schema has then
     */
    default CatalogObject renamed(CatalogObject object, ObjectId id, UnaryOperator<String> schemas) {
        return object.named(id);
    }

    /** Returns what follows {@code COMMENT ON}, or empty for a kind that has no comments of its own. */
    Optional<String> commentTarget(CatalogObject object);

    /** Returns the comment that an object has when it was just created; the default is none. */
    default Optional<String> startingComment(CatalogObject object) {
        return Optional.empty();
    }

    /** Returns what follows {@code ON} in {@code GRANT}, or empty for a kind that has no privileges of its own. */
    default Optional<String> grantTarget(CatalogObject object) {
        return Optional.empty();
    }

    /** Returns the name of the column, where the object's privileges are those of a column; the default is empty. */
    default Optional<String> grantColumn(CatalogObject object) {
        return Optional.empty();
    }

    /** Returns what stands before {@code GRANT} and {@code REVOKE}, with a space behind it; the default is nothing. */
    default String grantPrefix(CatalogObject object) {
        return "";
    }

    /** Returns whether the create command says in which tablespace the object is; else a command after it does. */
    default boolean createsInTablespace(CatalogObject object) {
        return false;
    }

    /** Returns how commands name the object's owner: whoever runs the migration, unless the object says who. */
    default String owner(CatalogObject object) {
        return object.owner().map(Identifier::quote).orElse(CURRENT_USER);
    }

    /**
     * Returns the names that the object occupies besides its identity, as texts that are equal for two objects that
     * cannot exist at the same time (a table and a view of one name, a table and a type).
     */
    default Set<String> names(CatalogObject object) {
        return Set.of();
    }

    /**
     * An object inside the create command of another.
     *
     * @param object the object
     * @param clause how it is written there
     */
    record Part(CatalogObject object, String clause) {}

    /**
     * Both catalogs of a plan.
     *
     * @param current the state that is
     * @param desired the state that should be
     * @param relinked the partitions and children that leave their parents and join them again, though neither state
     *     says so: a change that PostgreSQL refuses for the whole is made for each of them
     * @param removed what is dropped, or made anew, once that is known: while the commands are written
     */
    record States(Catalog current, Catalog desired, Set<ObjectId> relinked, Set<ObjectId> removed) {
        /** Copies the sets. */
        public States {
            relinked = Set.copyOf(relinked);
            removed = Set.copyOf(removed);
        }

        /** Makes the states of a plan of which is not known yet what it removes. */
        public States(Catalog current, Catalog desired, Set<ObjectId> relinked) {
            this(current, desired, relinked, Set.of());
        }

        /** Returns the same states, knowing what the plan removes. */
        public States removing(Set<ObjectId> ids) {
            return new States(current, desired, relinked, ids);
        }

        /** Makes the states of a plan in which each partition and child stays with its parent that has the same one. */
        public States(Catalog current, Catalog desired) {
            this(current, desired, Set.of());
        }
    }

    /**
     * An object that needs nothing but its types.
     *
     * @param create the command that creates it like that
     * @param emptied the command that makes it so
     * @param filled the command that makes it what it should be
     * @param alwaysNeeded whether it cannot be made otherwise, since it needs itself
     */
    record StandIn(Statement create, Statement emptied, Statement filled, boolean alwaysNeeded) {}

    /**
     * How an object is taken for another for a while.
     *
     * @param begin the command that begins it
     * @param end the command that ends it
     */
    record Disguise(Statement begin, Statement end) {}

    /**
     * How an object steps aside.
     *
     * @param moveAway the commands that give it, and what it made along, another name
     * @param drop the command that drops it under that name
     */
    record Displacement(List<Statement> moveAway, Statement drop) {
        /** Copies the list. */
        public Displacement {
            moveAway = List.copyOf(moveAway);
        }
    }
}
