package io.github.schemamaven.random;

import io.github.schemamaven.sql.Literal;
import java.util.List;

/** Expressions over the columns of a relation, in many of the forms that PostgreSQL prints in its own way. */
final class Expressions {
    private final Scene scene;
    private final Dice dice;

    Expressions(Scene scene) {
        this.scene = scene;
        this.dice = scene.dice();
    }

    /** Returns a condition; the prefix stands before each column, such as {@code new.}. */
    String condition(Relation relation, String prefix) {
        return condition(relation.columns(), prefix, 2);
    }

    private String condition(List<Relation.Column> columns, String prefix, int depth) {
        if (depth > 0 && dice.percent(25)) {
            String left = condition(columns, prefix, depth - 1);
            String right = condition(columns, prefix, depth - 1);
            return dice.of(
                    "(" + left + ") and (" + right + ")",
                    "(" + left + ") or " + right,
                    "not (" + left + ")",
                    "case when " + left + " then " + right + " else true end",
                    "((" + left + ") is not false)");
        }
        Relation.Column column = dice.from(columns).orElseThrow();
        String it = prefix + column.name();
        String type = column.type();
        String value = scene.value(type);
        return dice.of(
                it + " is not null",
                it + " = " + value,
                it + " <> " + value,
                it + " is distinct from " + value,
                it + " in (" + value + ", " + scene.value(type) + ")",
                it + " between " + value + " and " + scene.value(type),
                it + "::text <> ''",
                "length(" + it + "::text) > " + dice.below(9),
                it + "::text like '%\\%' || " + Names.text(dice),
                it + "::text ~ '^[a-z]\\d'",
                it + "::text collate \"C\" > 'a'",
                "coalesce(" + it + ", " + value + ") >= " + value,
                it + " = any (array[" + value + ", " + scene.value(type) + "])",
                it + " not in (" + value + ")",
                "(" + it + ", 1) = (" + value + ", 1)",
                "nullif(" + it + ", " + value + ") is null",
                routine(columns, prefix, "boolean"));
    }

    /** Returns an expression of any type. */
    String any(Relation relation, String prefix) {
        Relation.Column column = scene.column(relation);
        String it = prefix + column.name();
        if (dice.percent(30)) {
            return it;
        }
        return dice.of(
                "lower(" + it + "::text)",
                it + "::text || 'x'",
                it + " || " + scene.value(column.type()),
                "(" + it + ")::character varying(30)",
                "coalesce(" + it + ", " + scene.value(column.type()) + ")",
                it + " + 1",
                it + " * 2 - (3 - " + it + ")",
                "case " + it + " when " + scene.value(column.type()) + " then 1 else 2 end",
                "greatest(" + it + ", " + scene.value(column.type()) + ")",
                "(" + it + " is null)",
                "array[" + it + "]",
                "md5(" + it + "::text)",
                "extract(year from " + it + ")",
                "substring(" + it + "::text from 1 for 2)",
                "trim(both 'x' from " + it + "::text)",
                it + "::text collate \"C\"",
                "row(" + it + ", 1)",
                condition(relation, prefix),
                routine(relation.columns(), prefix, ""));
    }

    /** Returns an expression of a type without columns, for a default. */
    String constant(String type) {
        List<Routine> givers = scene.world().routines().stream()
                .filter(each -> each.kind().equals("f") && each.returns().equals(type) && !each.set())
                .toList();
        if (!givers.isEmpty() && dice.percent(60)) {
            return call(dice.from(givers).orElseThrow(), List.of(), "");
        }
        if (dice.percent(10) && List.of("integer", "bigint", "text").contains(type)) {
            List<Thing> sequences = scene.world().things("sequence");
            if (!sequences.isEmpty()) {
                String name = Literal.quote(dice.from(sequences).orElseThrow().identity());
                return "nextval(" + name + dice.maybe(80, "::regclass") + ")"
                        + dice.maybe(type.equals("text") ? 100 : 0, "::text");
            }
        }
        return scene.value(type);
    }

    /** Returns a call of a routine; any, if no type is asked for. */
    private String routine(List<Relation.Column> columns, String prefix, String type) {
        List<Routine> fitting = scene.world().routines().stream()
                .filter(each -> each.kind().equals("f") && !each.set())
                .filter(each -> type.isEmpty()
                        ? !each.returns().contains("trigger")
                        : each.returns().equals(type))
                .toList();
        return fitting.isEmpty() ? "true" : call(dice.from(fitting).orElseThrow(), columns, prefix);
    }

    private String call(Routine routine, List<Relation.Column> columns, String prefix) {
        StringBuilder call = new StringBuilder(routine.name()).append('(');
        for (int i = 0; i < routine.arguments().size(); i++) {
            String type = routine.arguments().get(i);
            List<Relation.Column> fitting = columns.stream()
                    .filter(column -> column.type().equals(type))
                    .toList();
            call.append(i == 0 ? "" : ", ")
                    .append(
                            fitting.isEmpty()
                                    ? scene.value(type)
                                    : prefix + dice.from(fitting).orElseThrow().name());
        }
        return call.append(')').toString();
    }
}
