package io.github.schemamaven.random;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A database and the dice: what a statement is made up from.
 *
 * @param world what is there
 * @param dice all chance
 */
record Scene(World world, Dice dice) {
    /** The roles that every server of a run has, as SQL writes them. */
    static final List<String> ROLES = List.of("r", "\"R 2\"", "\"r\"\"3\"", "\"user\"");

    /** The tablespaces that every server of a run has, as SQL writes them. */
    static final List<String> TABLESPACES = List.of("fast", "\"Slow One\"");

    /** Returns a new name for something in a schema, qualified. */
    String newName() {
        return schema() + "." + Names.any(dice);
    }

    /** Returns a schema. */
    String schema() {
        return dice.percent(60) ? "public" : thing("schema").identity();
    }

    /** Returns a role, perhaps everybody. */
    String grantee() {
        return dice.percent(25) ? "public" : dice.from(ROLES).orElseThrow();
    }

    /** Returns an object of one of the types. */
    Thing thing(String... types) {
        return dice.from(world.things(types)).orElseThrow();
    }

    /** Returns a relation. */
    Relation relation(Predicate<Relation> which) {
        return dice.from(world.relations().stream().filter(which).toList()).orElseThrow();
    }

    /** Returns a relation that a query can read from. */
    Relation readable() {
        return relation(
                relation -> !relation.kind().equals("c") && !relation.columns().isEmpty());
    }

    /** Returns a table, partitioned or not. */
    Relation table() {
        return relation(relation -> relation.isTable() && !relation.columns().isEmpty());
    }

    /** Returns a column of a relation. */
    Relation.Column column(Relation relation) {
        return dice.from(relation.columns()).orElseThrow();
    }

    /** Returns some names of columns, at least one, with commas between. */
    String columns(Relation relation, int most) {
        column(relation);
        return dice.some(relation.columns(), 1, most).stream()
                .map(Relation.Column::name)
                .collect(Collectors.joining(", "));
    }

    /** Returns a routine. */
    Routine routine(Predicate<Routine> which) {
        return dice.from(world.routines().stream().filter(which).toList()).orElseThrow();
    }

    /** Returns a type for a column or an argument. */
    String type() {
        List<Thing> own = world.things("type", "composite type", "domain");
        if (!own.isEmpty() && dice.percent(35)) {
            return thing("type", "composite type", "domain").identity() + dice.maybe(15, "[]");
        }
        List<Relation> rows = world.relations();
        if (!rows.isEmpty() && dice.percent(4)) {
            return dice.from(rows).orElseThrow().name() + dice.maybe(20, "[]");
        }
        return Values.builtIn(dice) + dice.maybe(8, "[]");
    }

    /** Returns a constant of a type, with a cast where that is needed. */
    String value(String type) {
        List<String> labels = world.labels().get(type);
        if (labels != null) {
            return dice.from(labels).orElseThrow() + dice.maybe(60, "::" + type);
        }
        return Values.of(type, dice);
    }
}
