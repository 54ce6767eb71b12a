package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.AllNeeds;
import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Alteration;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.kind.Statement;
import java.util.HashSet;
import java.util.Set;

/**
 * Expressions that read the same in both states and mean something else: a function or an operator comes that fits its
 * arguments better, a cast gets another function, or a type gets a default operator class of its own. PostgreSQL chooses
 * when it reads a text, and keeps to that; {@code pg_depend} says what it chose.
 */
final class OtherMeanings {
    private final Kind.States states;
    private final Set<ObjectId> comes = new HashSet<>();
    private final Set<ObjectId> goes = new HashSet<>();

    OtherMeanings(Kind.States states) {
        this.states = states;
        states.desired().objects().keySet().stream()
                .filter(id -> isChosen(id) && !states.current().contains(id))
                .forEach(comes::add);
        addFunctionsOfCasts(states.desired(), states.current(), comes);
        addFunctionsOfCasts(states.current(), states.desired(), goes);
        addOperatorClasses(states.desired(), states.current(), comes);
        addOperatorClasses(states.current(), states.desired(), goes);
    }

    private static boolean isChosen(ObjectId id) {
        return switch (id.kind()) {
            case FUNCTION, AGGREGATE, OPERATOR -> true;
            default -> false;
        };
    }

    private static void addFunctionsOfCasts(Catalog catalog, Catalog other, Set<ObjectId> functions) {
        catalog.objects().values().stream()
                .filter(object -> object.id().kind() == ObjectKind.CAST)
                .filter(object -> other.find(object.id())
                        .filter(same -> same.definition().equals(object.definition()))
                        .isEmpty())
                .forEach(cast -> AllNeeds.direct(cast.id(), catalog).stream()
                        .filter(OtherMeanings::isChosen)
                        .forEach(functions::add));
    }

    /** What sorts or compares values without naming an operator depends on those of the type's default class. */
    private static void addOperatorClasses(Catalog catalog, Catalog other, Set<ObjectId> chosen) {
        catalog.objects().keySet().stream()
                .filter(id -> id.kind() == ObjectKind.OPERATOR_CLASS && !other.contains(id))
                .forEach(operatorClass -> {
                    chosen.add(operatorClass);
                    AllNeeds.direct(operatorClass, catalog).stream()
                            .filter(OtherMeanings::isChosen)
                            .forEach(chosen::add);
                });
    }

    /** Returns whether an object that both states have, and that reads the same, has to be read again. */
    boolean has(ObjectId id) {
        if ((comes.isEmpty() && goes.isEmpty()) || !holdsExpressions(id)) {
            return false;
        }
        Set<ObjectId> before = AllNeeds.direct(id, states.current());
        Set<ObjectId> after = AllNeeds.direct(id, states.desired());
        return after.stream().anyMatch(need -> comes.contains(need) && !before.contains(need))
                || before.stream().anyMatch(need -> goes.contains(need) && !after.contains(need));
    }

    /** Returns an alteration that reads expressions again as well, also those whose text it does not change. */
    Alteration readAgain(Alteration alteration, CatalogObject from, CatalogObject to) {
        if (!(alteration instanceof Alteration.InPlace inPlace)
                || inPlace.statements().stream().anyMatch(OtherMeanings::readsAll)) {
            return alteration;
        }
        return Kinds.of(to.id().kind()).readAgain(from, to, states) instanceof Alteration.InPlace again
                ? new Alteration.InPlace(again.statements(), inPlace.displaces())
                : Alteration.replace();
    }

    private static boolean readsAll(Statement statement) {
        return statement.sql().startsWith("CREATE OR REPLACE ")
                || statement.sql().contains(" SET EXPRESSION AS ");
    }

    /** A partition key holds some as well, but rows are where the former one has put them. */
    private static boolean holdsExpressions(ObjectId id) {
        return switch (id.kind()) {
            case DOMAIN,
                    DOMAIN_CONSTRAINT,
                    RANGE_TYPE,
                    COLUMN,
                    COLUMN_DEFAULT,
                    FUNCTION,
                    PROCEDURE,
                    INDEX,
                    CONSTRAINT,
                    VIEW,
                    MATERIALIZED_VIEW,
                    STATISTICS,
                    RULE,
                    TRIGGER,
                    POLICY -> true;
            default -> false;
        };
    }
}
