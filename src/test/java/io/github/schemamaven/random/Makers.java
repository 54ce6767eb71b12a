package io.github.schemamaven.random;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Makers with how often each has its turn. */
final class Makers {
    static final Makers FIRST = new Makers()
            .add(4, TypeMakers::schema)
            .add(1, TypeMakers::extension)
            .add(3, TypeMakers::enumeration)
            .add(3, TypeMakers::domain)
            .add(2, TypeMakers::composite)
            .add(1, TypeMakers::range)
            .add(2, TypeMakers::sequence)
            .add(1, TypeMakers::collation);

    static final Makers CREATE = new Makers()
            .add(1, TypeMakers::schema)
            .add(1, TypeMakers::enumeration)
            .add(2, TypeMakers::domain)
            .add(2, TypeMakers::composite)
            .add(1, TypeMakers::range)
            .add(2, TypeMakers::sequence)
            .add(1, TypeMakers::collation)
            .add(14, TableMakers::table)
            .add(1, TableMakers::typedTable)
            .add(5, TableMakers::partition)
            .add(2, TableMakers::fitting)
            .add(4, TableMakers::tableSetting)
            .add(2, ColumnMakers::add)
            .add(3, ColumnMakers::addGenerated)
            .add(3, ColumnMakers::alter)
            .add(9, ColumnMakers::constraint)
            .add(7, IndexMakers::index)
            .add(2, IndexMakers::statistics)
            .add(1, IndexMakers::alter)
            .add(7, ViewMakers::view)
            .add(1, ViewMakers::recursive)
            .add(3, ViewMakers::materialized)
            .add(3, ViewMakers::rule)
            .add(7, RoutineMakers::function)
            .add(1, RoutineMakers::procedure)
            .add(2, RoutineMakers::triggerFunction)
            .add(1, RoutineMakers::aggregate)
            .add(2, RoutineMakers::overOwn)
            .add(4, TriggerMakers::trigger)
            .add(1, TriggerMakers::onView)
            .add(2, TriggerMakers::alterTrigger)
            .add(1, TriggerMakers::alterRule)
            .add(3, TriggerMakers::policy)
            .add(1, TriggerMakers::eventFunction)
            .add(1, TriggerMakers::eventTrigger)
            .add(6, AccessMakers::comment)
            .add(6, AccessMakers::grant)
            .add(1, AccessMakers::defaults)
            .add(2, AccessMakers::label)
            .add(1, IndexMakers::tablespace)
            .add(1, RoutineMakers::dependsOnExtension)
            .add(1, OtherMakers::wrapper)
            .add(1, OtherMakers::server)
            .add(2, OtherMakers::foreignTable)
            .add(1, OtherMakers::userMapping)
            .add(3, OtherMakers::publication)
            .add(2, OtherMakers::textSearch)
            .add(1, OtherMakers::conversion)
            .add(2, OtherMakers::operatorClass)
            .add(1, OtherMakers::accessMethod)
            .add(1, OtherMakers::language)
            .add(1, OtherMakers::subscription)
            .add(1, BaseMakers::baseType)
            .add(1, BaseMakers::transformFunction)
            .add(1, BaseMakers::transform)
            .add(2, BaseMakers::parserOrTemplate)
            .add(2, BaseMakers::temporal)
            .add(2, BaseMakers::owner);

    static final Makers EDIT = new Makers()
            .add(18, Edits::drop)
            .add(6, Edits::rename)
            .add(5, Edits::move)
            .add(3, Edits::renameColumn)
            .add(3, TypeMakers::alterEnum)
            .add(3, TypeMakers::alterDomain)
            .add(2, TypeMakers::domainConstraint)
            .add(3, TypeMakers::alterComposite)
            .add(3, TypeMakers::alterSequence)
            .add(4, TableMakers::attachment)
            .add(2, TableMakers::inheritance)
            .add(5, TableMakers::tableSetting)
            .add(4, ColumnMakers::add)
            .add(3, ColumnMakers::addGenerated)
            .add(5, ColumnMakers::drop)
            .add(7, ColumnMakers::type)
            .add(8, ColumnMakers::alter)
            .add(4, ColumnMakers::setExpression)
            .add(4, ColumnMakers::constraint)
            .add(5, ColumnMakers::alterConstraint)
            .add(2, IndexMakers::alter)
            .add(4, ViewMakers::replace)
            .add(3, ViewMakers::widen)
            .add(4, ViewMakers::alter)
            .add(5, RoutineMakers::replace)
            .add(4, RoutineMakers::alter)
            .add(2, TriggerMakers::alterTrigger)
            .add(1, TriggerMakers::alterRule)
            .add(2, TriggerMakers::alterPolicy)
            .add(1, TriggerMakers::alterEventTrigger)
            .add(4, AccessMakers::comment)
            .add(4, AccessMakers::grant)
            .add(1, AccessMakers::defaults)
            .add(1, AccessMakers::label)
            .add(2, IndexMakers::tablespace)
            .add(1, RoutineMakers::dependsOnExtension)
            .add(1, OtherMakers::alterServer)
            .add(2, OtherMakers::alterForeignTable)
            .add(2, OtherMakers::alterPublication)
            .add(1, OtherMakers::alterSubscription)
            .add(1, OtherMakers::textSearch)
            .add(2, BaseMakers::owner);

    private final List<Maker> turns = new ArrayList<>();

    Makers() {}

    Makers add(int weight, Maker maker) {
        for (int i = 0; i < weight; i++) {
            turns.add(maker);
        }
        return this;
    }

    /** Makes up a statement, or none where there is nothing that it could be about. */
    Optional<String> next(Scene scene) {
        try {
            return Optional.of(scene.dice().from(turns).orElseThrow().make(scene));
        } catch (NoSuchElementException nothingToBeAbout) {
            return Optional.empty();
        }
    }
}
