package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.RenameHint;
import io.github.schemamaven.sql.SchemaException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A hint and one object that it stands above.
 *
 * @param hint the hint
 * @param wanted the object as it is declared
 */
record HintedName(RenameHint hint, ObjectId wanted) {
    /**
     * Refuses hints by which objects exchange their names: with the names alone nobody can tell whether that was done. An
     * index is known by what it is defined to be.
     *
     * @param names hints for objects the declared names of which are in the migrations
     * @param former returns the name of an object in the migrations, as its hint says
     */
    static void refuseExchange(Collection<HintedName> names, Function<HintedName, ObjectId> former) {
        Map<ObjectId, ObjectId> formers = new HashMap<>();
        names.forEach(name -> formers.put(name.wanted(), former.apply(name)));
        for (HintedName name : names) {
            ObjectId each = formers.get(name.wanted());
            Set<ObjectId> seen = new HashSet<>();
            while (each != null && seen.add(each) && !each.equals(name.wanted())) {
                each = formers.get(each);
            }
            boolean exchanged = name.wanted().equals(each) && seen.size() > 1;
            if (exchanged && name.wanted().kind() != ObjectKind.INDEX) {
                throw new SchemaException(name.hint().location() + ": " + name.wanted() + " and "
                        + formers.get(name.wanted()) + " exchange their names, and hints that say so look the same"
                        + " before and after.\nRename them in a migration of your own, by way of a third name, and"
                        + " remove the hints: mvn schema:new -Dschema.name=exchange_names");
            }
        }
    }

    /**
     * Refuses hints for objects both names of which are in the migrations, when only the new one is declared: nobody can tell
     * whether the one of that name is to go and the other one to follow it, or the hint has done its work and the other one,
     * made since, is to go.
     *
     * @param names hints for objects the declared names of which are in the migrations
     * @param former returns an object that the hint speaks of and that is to go; empty if none is
     */
    static void refuseBoth(Collection<HintedName> names, Function<HintedName, Optional<ObjectId>> former) {
        for (HintedName name : names) {
            Optional<ObjectId> old = former.apply(name).filter(id -> id.kind() != ObjectKind.INDEX);
            if (old.isPresent()) {
                throw new SchemaException(
                        name.hint().location() + ": " + old.get() + " cannot be renamed to "
                                + name.wanted()
                                + ", since the migrations have both.\nIf the hint has done its work, remove it, and "
                                + old.get() + " is dropped. If " + name.wanted()
                                + " is to go and the other one to have its name,"
                                + " leave it out of the declaration, run mvn schema:diff, and declare the renamed one after that.");
            }
        }
    }
}
