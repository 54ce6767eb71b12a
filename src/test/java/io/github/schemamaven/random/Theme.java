package io.github.schemamaven.random;

import java.util.Optional;

/**
 * What a pair is about. Edits of many kinds seldom meet on one object; where the schema is small and of few kinds, they
 * do.
 */
final class Theme {
    /** Every kind. */
    static final Theme ALL = new Theme(Makers.FIRST, Makers.CREATE, Makers.EDIT);

    /** One table or a few, partitioned or inherited, with all that is on them. */
    static final Theme TABLES = new Theme(
            new Makers()
                    .add(6, TableMakers::table)
                    .add(1, TypeMakers::enumeration)
                    .add(1, TypeMakers::domain)
                    .add(1, TypeMakers::sequence),
            new Makers()
                    .add(3, TableMakers::table)
                    .add(1, TableMakers::typedTable)
                    .add(7, TableMakers::partition)
                    .add(4, TableMakers::fitting)
                    .add(5, TableMakers::tableSetting)
                    .add(3, TableMakers::inheritance)
                    .add(5, TableMakers::attachment)
                    .add(4, ColumnMakers::add)
                    .add(4, ColumnMakers::addGenerated)
                    .add(8, ColumnMakers::alter)
                    .add(11, ColumnMakers::constraint)
                    .add(8, IndexMakers::index)
                    .add(2, IndexMakers::statistics)
                    .add(2, IndexMakers::alter)
                    .add(2, TypeMakers::sequence)
                    .add(1, TriggerMakers::trigger)
                    .add(1, RoutineMakers::triggerFunction)
                    .add(2, AccessMakers::comment)
                    .add(1, OtherMakers::publication),
            new Makers()
                    .add(8, Edits::drop)
                    .add(3, Edits::rename)
                    .add(2, Edits::move)
                    .add(5, Edits::renameColumn)
                    .add(3, TypeMakers::alterSequence)
                    .add(7, TableMakers::attachment)
                    .add(5, TableMakers::inheritance)
                    .add(6, TableMakers::tableSetting)
                    .add(4, TableMakers::partition)
                    .add(5, ColumnMakers::add)
                    .add(5, ColumnMakers::addGenerated)
                    .add(7, ColumnMakers::drop)
                    .add(8, ColumnMakers::type)
                    .add(10, ColumnMakers::alter)
                    .add(6, ColumnMakers::setExpression)
                    .add(7, ColumnMakers::constraint)
                    .add(6, ColumnMakers::alterConstraint)
                    .add(5, IndexMakers::index)
                    .add(3, IndexMakers::alter));

    /** Types, views and routines over a table or two, and what else reads from them. */
    static final Theme QUERIES = new Theme(
            new Makers()
                    .add(5, TableMakers::table)
                    .add(1, TypeMakers::enumeration)
                    .add(1, TypeMakers::domain)
                    .add(2, TypeMakers::composite),
            new Makers()
                    .add(1, TableMakers::table)
                    .add(1, TypeMakers::domain)
                    .add(1, TypeMakers::composite)
                    .add(1, TypeMakers::range)
                    .add(1, BaseMakers::baseType)
                    .add(9, ViewMakers::view)
                    .add(1, ViewMakers::recursive)
                    .add(4, ViewMakers::materialized)
                    .add(3, ViewMakers::rule)
                    .add(6, RoutineMakers::function)
                    .add(1, RoutineMakers::procedure)
                    .add(1, RoutineMakers::aggregate)
                    .add(3, RoutineMakers::overOwn)
                    .add(1, RoutineMakers::triggerFunction)
                    .add(2, TriggerMakers::trigger)
                    .add(1, TriggerMakers::onView)
                    .add(2, TriggerMakers::policy)
                    .add(2, ColumnMakers::add)
                    .add(2, ColumnMakers::addGenerated)
                    .add(2, ColumnMakers::constraint)
                    .add(2, IndexMakers::index)
                    .add(1, AccessMakers::comment)
                    .add(2, AccessMakers::grant),
            new Makers()
                    .add(8, Edits::drop)
                    .add(5, Edits::rename)
                    .add(4, Edits::move)
                    .add(5, Edits::renameColumn)
                    .add(3, TypeMakers::alterEnum)
                    .add(3, TypeMakers::alterDomain)
                    .add(2, TypeMakers::domainConstraint)
                    .add(5, TypeMakers::alterComposite)
                    .add(3, ColumnMakers::add)
                    .add(5, ColumnMakers::drop)
                    .add(8, ColumnMakers::type)
                    .add(4, ColumnMakers::setExpression)
                    .add(6, ViewMakers::view)
                    .add(7, ViewMakers::replace)
                    .add(5, ViewMakers::widen)
                    .add(3, ViewMakers::alter)
                    .add(7, RoutineMakers::replace)
                    .add(3, RoutineMakers::alter)
                    .add(2, TriggerMakers::alterPolicy)
                    .add(2, AccessMakers::grant));

    /** What is in no table: types, routines, operators, text search and foreign servers, and who owns and may use them. */
    static final Theme OBJECTS = new Theme(
            new Makers()
                    .add(2, TypeMakers::schema)
                    .add(2, TypeMakers::extension)
                    .add(1, TypeMakers::enumeration)
                    .add(1, TypeMakers::domain)
                    .add(2, TypeMakers::range)
                    .add(2, BaseMakers::baseType)
                    .add(2, TableMakers::table),
            new Makers()
                    .add(1, TypeMakers::extension)
                    .add(1, TypeMakers::collation)
                    .add(2, TypeMakers::domain)
                    .add(2, TypeMakers::composite)
                    .add(3, TypeMakers::range)
                    .add(2, TypeMakers::sequence)
                    .add(3, BaseMakers::baseType)
                    .add(2, BaseMakers::transformFunction)
                    .add(2, BaseMakers::transform)
                    .add(2, BaseMakers::parserOrTemplate)
                    .add(4, OtherMakers::textSearch)
                    .add(1, OtherMakers::conversion)
                    .add(4, OtherMakers::operatorClass)
                    .add(1, OtherMakers::accessMethod)
                    .add(2, OtherMakers::language)
                    .add(2, OtherMakers::wrapper)
                    .add(2, OtherMakers::server)
                    .add(2, OtherMakers::foreignTable)
                    .add(2, OtherMakers::userMapping)
                    .add(2, OtherMakers::publication)
                    .add(1, OtherMakers::subscription)
                    .add(5, RoutineMakers::function)
                    .add(2, RoutineMakers::procedure)
                    .add(2, RoutineMakers::aggregate)
                    .add(4, RoutineMakers::overOwn)
                    .add(2, RoutineMakers::dependsOnExtension)
                    .add(1, TriggerMakers::eventFunction)
                    .add(1, TriggerMakers::eventTrigger)
                    .add(1, ColumnMakers::add)
                    .add(1, ColumnMakers::constraint)
                    .add(1, IndexMakers::index)
                    .add(1, ViewMakers::view)
                    .add(3, AccessMakers::comment)
                    .add(6, AccessMakers::grant)
                    .add(2, AccessMakers::defaults)
                    .add(2, AccessMakers::label)
                    .add(3, BaseMakers::owner),
            new Makers()
                    .add(10, Edits::drop)
                    .add(6, Edits::rename)
                    .add(5, Edits::move)
                    .add(2, TypeMakers::alterEnum)
                    .add(3, TypeMakers::alterDomain)
                    .add(2, TypeMakers::domainConstraint)
                    .add(3, TypeMakers::alterComposite)
                    .add(1, TypeMakers::alterSequence)
                    .add(3, ColumnMakers::type)
                    .add(5, RoutineMakers::replace)
                    .add(4, RoutineMakers::alter)
                    .add(2, RoutineMakers::dependsOnExtension)
                    .add(1, TriggerMakers::alterEventTrigger)
                    .add(2, OtherMakers::alterServer)
                    .add(2, OtherMakers::alterForeignTable)
                    .add(2, OtherMakers::alterPublication)
                    .add(1, OtherMakers::alterSubscription)
                    .add(4, OtherMakers::textSearch)
                    .add(2, AccessMakers::comment)
                    .add(6, AccessMakers::grant)
                    .add(2, AccessMakers::defaults)
                    .add(1, AccessMakers::label)
                    .add(4, BaseMakers::owner));

    private final Makers first;
    private final Makers create;
    private final Makers edit;

    private Theme(Makers first, Makers create, Makers edit) {
        this.first = first;
        this.create = create;
        this.edit = edit;
    }

    /**
     * Returns a theme by its name.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static Theme of(String name) {
        return switch (name) {
            case "all" -> ALL;
            case "tables" -> TABLES;
            case "queries" -> QUERIES;
            case "objects" -> OBJECTS;
            default ->
                throw new IllegalArgumentException("There is no theme '" + name + "': all, tables, queries or objects");
        };
    }

    /** Makes up a statement that begins a schema. */
    Optional<String> first(Scene scene) {
        return first.next(scene);
    }

    /** Makes up a statement that adds to a schema. */
    Optional<String> create(Scene scene) {
        return create.next(scene);
    }

    /** Makes up a statement that changes a schema. */
    Optional<String> edit(Scene scene) {
        return scene.dice().percent(75) ? edit.next(scene) : create.next(scene);
    }
}
