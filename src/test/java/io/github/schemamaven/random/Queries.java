package io.github.schemamaven.random;

import java.util.ArrayList;
import java.util.List;

/** Queries for views and bodies. */
final class Queries {
    private final Scene scene;
    private final Dice dice;
    private final Expressions expressions;

    Queries(Scene scene) {
        this.scene = scene;
        this.dice = scene.dice();
        this.expressions = new Expressions(scene);
    }

    /** Returns a query. */
    String any() {
        Relation first = scene.readable();
        return switch (dice.below(12)) {
            case 0 -> "select * from " + first.name();
            case 1 -> "select " + item(first, "x.", 0) + ", x as whole from " + first.name() + " x";
            case 2 -> joined(first, scene.readable());
            case 3 -> "select " + scene.column(first).name() + " from " + first.name() + " union all select null";
            case 4 ->
                "with " + Names.any(dice) + " as (select * from " + first.name() + ") select 1 as n, 'x' as "
                        + Names.any(dice);
            case 5 -> grouped(first);
            case 6 ->
                "select " + scene.column(first).name() + ", row_number() over (partition by "
                        + scene.column(first).name() + " order by "
                        + scene.column(first).name() + ") from " + first.name();
            case 7 -> "select 1 as a, " + expressions.constant(Values.builtIn(dice)) + " as " + Names.any(dice);
            case 8 ->
                "select s.* from " + first.name() + " f, lateral (select f."
                        + scene.column(first).name() + " as q) s where exists (select from "
                        + scene.readable().name() + ")";
            case 9 -> fromFunction();
            default -> plain(first);
        };
    }

    private String plain(Relation relation) {
        List<String> items = new ArrayList<>();
        int count = dice.between(1, 4);
        for (int i = 0; i < count; i++) {
            items.add(item(relation, "", i));
        }
        return "select " + dice.maybe(10, "distinct ") + String.join(", ", items) + " from " + dice.maybe(10, "only ")
                + relation.name()
                + (dice.percent(50) ? " where " + expressions.condition(relation, "") : "")
                + (dice.percent(20) ? " order by 1" : "")
                + dice.maybe(8, " limit 5 offset 1");
    }

    private String item(Relation relation, String prefix, int number) {
        if (dice.percent(60)) {
            return prefix + scene.column(relation).name() + dice.maybe(30, " as " + Names.any(dice));
        }
        return expressions.any(relation, prefix) + " as e" + number;
    }

    private String joined(Relation left, Relation right) {
        String kind = dice.of("join", "left join", "full join", "right join");
        String condition = dice.percent(60)
                ? " on x." + scene.column(left).name() + "::text = y."
                        + scene.column(right).name() + "::text"
                : " on true";
        String using = left.columns().stream()
                .map(Relation.Column::name)
                .filter(name -> right.columns().stream()
                        .anyMatch(column -> column.name().equals(name)))
                .findFirst()
                .filter(name -> dice.percent(50))
                .map(name -> " using (" + name + ")" + dice.maybe(20, " as j"))
                .orElse(condition);
        return "select x." + scene.column(left).name() + " as p, y."
                + scene.column(right).name() + " as q from " + left.name() + " as x " + kind + " " + right.name() + " y"
                + using;
    }

    private String grouped(Relation relation) {
        String column = scene.column(relation).name();
        String measure = scene.column(relation).name();
        return "select " + column + ", count(*), max(" + measure + "::text) filter (where " + measure
                + " is not null) as m, array_agg(" + measure + " order by " + measure + "::text desc) from "
                + relation.name()
                + " group by " + dice.of(column, "rollup (" + column + ")", "grouping sets ((" + column + "), ())")
                + dice.maybe(30, " having count(*) > 1");
    }

    private String fromFunction() {
        Routine routine = scene.routine(each -> each.kind().equals("f") && each.set());
        List<String> arguments = routine.arguments().stream().map(scene::value).toList();
        return "select * from " + routine.name() + "(" + String.join(", ", arguments) + ") as f";
    }
}
